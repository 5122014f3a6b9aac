package shell

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// A Queue has the regions of a long page drawn one after another, a frame each:
// the answer, above them, stands there in a third of the time. The headings of the
// others do too, so that links lead to them.
type Queue struct {
	page   app.Context
	waits  []*wait
	atOnce bool // all are drawn as the page is
}

// A wait is when a region is drawn.
type wait struct {
	of     *Queue
	come   bool
	region app.Context
}

// Open settles, before the page is drawn, whether it is drawn as a whole: where it
// stood there before the program did, and where somebody comes back to the middle
// of it.
func (q *Queue) Open(m *Memory) { q.atOnce = app.IsServer || m.First() || m.window.returning }

// On gives the queue the page that it draws.
func (q *Queue) On(page app.Context) { q.page = page }

// Defer has the regions wait for their turn. If there are fewer than before, none
// waits for those that are gone.
func (q *Queue) Defer(regions []Region) {
	at := 0
	for i := range regions {
		if len(regions[i].Body) == 0 {
			continue
		}
		if at == len(q.waits) {
			q.waits = append(q.waits, &wait{of: q, come: q.atOnce})
		}
		regions[i].wait = q.waits[at]
		at++
	}
	q.waits = q.waits[:at]
}

// next draws the first region that waits, and then the others.
func (q *Queue) next() {
	for _, w := range q.waits {
		if w.come {
			continue
		}
		if w.region.Context != nil {
			w.region.After(time.Millisecond, func(app.Context) {
				defer Recover()
				w.come = true
				q.page.PreventUpdate()
				q.next()
			})
		}
		return
	}
}

// A deferred is a region that waits for its turn.
type deferred struct {
	app.Compo
	Of     *wait
	Region func() Region
}

// OnMount begins once the last of them stands on the page.
func (d *deferred) OnMount(ctx app.Context) {
	d.Of.region = ctx
	if waits := d.Of.of.waits; d.Of == waits[len(waits)-1] {
		d.Of.of.next()
	}
}

// Render draws the region, before its wait the heading alone.
func (d *deferred) Render() app.UI {
	r := d.Region()
	if !d.Of.come {
		return part.Section(r.ID, r.Heading)
	}
	return part.Section(r.ID, r.Heading, r.Body...)
}
