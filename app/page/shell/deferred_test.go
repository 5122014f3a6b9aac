package shell

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// TestDeferFewer draws a page with three regions and again with two: the last of
// the two is the one whose mounting begins the drawing, and no region waits for
// the third.
func TestDeferFewer(t *testing.T) {
	full := func() Region { return Region{Body: []app.UI{app.P()}} }
	var q Queue
	three := []Region{full(), {}, full(), full()}
	q.Defer(three)
	first := three[0].wait
	if three[1].wait != nil || three[3].wait != q.waits[2] {
		t.Error("a region without a body waits, or the last is not the last")
	}
	two := []Region{full(), full()}
	q.Defer(two)
	if two[0].wait != first || len(q.waits) != 2 {
		t.Errorf("%d wait, want 2, the first as before", len(q.waits))
	}
}
