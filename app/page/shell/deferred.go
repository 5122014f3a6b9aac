package shell

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// A Queue draws the regions of a long page one after another, a frame each, so that
// the answer above them appears in a third of the time. Their headings are there at
// once, for links to lead to.
type Queue struct {
	page   app.Context
	turns  []*turn
	atOnce bool // all are drawn with the page
}

// A turn is one region's place in a queue.
type turn struct {
	of     *Queue
	drawn  bool
	region app.Context
}

// Open settles, before the page is drawn, whether to draw it as a whole: on a desk, on
// the first page, which was there before the program, and on Back, which may return
// to the middle of the page.
func (q *Queue) Open(m *Memory) { q.atOnce = app.IsServer || m.First() || m.window.returning }

// On sets the page that the regions are on.
func (q *Queue) On(page app.Context) { q.page = page }

// Defer gives each region its turn. Turns of regions that are gone are dropped.
func (q *Queue) Defer(regions []Region) {
	at := 0
	for i := range regions {
		if len(regions[i].Body) == 0 {
			continue
		}
		if at == len(q.turns) {
			q.turns = append(q.turns, &turn{of: q, drawn: q.atOnce})
		}
		regions[i].turn = q.turns[at]
		at++
	}
	q.turns = q.turns[:at]
}

// next draws the first region that is not drawn, and then the others.
func (q *Queue) next() {
	for _, w := range q.turns {
		if w.drawn {
			continue
		}
		if w.region.Context != nil {
			w.region.After(time.Millisecond, func(app.Context) {
				defer Recover()
				w.drawn = true
				q.page.PreventUpdate()
				q.next()
			})
		}
		return
	}
}

// A deferred draws a region when its turn comes.
type deferred struct {
	app.Compo
	Of     *turn
	Region func() Region
}

// OnMount starts the queue once its last region is mounted.
func (d *deferred) OnMount(ctx app.Context) {
	d.Of.region = ctx
	if waits := d.Of.of.turns; d.Of == waits[len(waits)-1] {
		d.Of.of.next()
	}
}

// Render draws the region, or before its turn its heading.
func (d *deferred) Render() app.UI {
	r := d.Region()
	if !d.Of.drawn {
		return part.Section(r.ID, r.Heading)
	}
	return part.Section(r.ID, r.Heading, r.Body...)
}
