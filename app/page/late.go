package page

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// A queue has the regions of a long page drawn one after another, a frame each:
// the answer, above them, stands there in a third of the time. The headings of the
// others do too, so that links lead to them.
type queue struct {
	page  app.Context
	waits []*wait
	over  bool // all are drawn at once
}

// A wait is when a region is drawn.
type wait struct {
	of     *queue
	come   bool
	region app.Context
}

// atOnce says whether a page is drawn as a whole: where it stood there before
// the program did, and where somebody comes back to the middle of it.
func atOnce() bool { return app.IsServer || arrived == "" || returning }

// give has the regions wait for their turn.
func (q *queue) give(regions []region) {
	at := 0
	for i := range regions {
		if len(regions[i].body) == 0 {
			continue
		}
		if at == len(q.waits) {
			q.waits = append(q.waits, &wait{of: q, come: q.over})
		}
		regions[i].wait = q.waits[at]
		at++
	}
}

// next draws the first region that waits, and then the others.
func (q *queue) next() {
	for _, w := range q.waits {
		if w.come {
			continue
		}
		if w.region.Context != nil {
			w.region.After(time.Millisecond, func(app.Context) {
				defer caught()
				w.come = true
				q.page.PreventUpdate()
				q.next()
			})
		}
		return
	}
}

// A late is a region that waits for its turn.
type late struct {
	app.Compo
	Of     *wait
	Region func() region
}

// OnMount begins once the last of them stands on the page.
func (l *late) OnMount(ctx app.Context) {
	l.Of.region = ctx
	if waits := l.Of.of.waits; l.Of == waits[len(waits)-1] {
		l.Of.of.next()
	}
}

// Render draws the region, before its wait the heading alone.
func (l *late) Render() app.UI {
	r := l.Region()
	if !l.Of.come {
		return part.Section(r.id, r.heading)
	}
	return part.Section(r.id, r.heading, r.body...)
}
