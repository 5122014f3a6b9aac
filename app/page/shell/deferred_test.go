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
	first := three[0].turn
	if three[1].turn != nil || three[3].turn != q.turns[2] {
		t.Error("a region without a body waits, or the last is not the last")
	}
	two := []Region{full(), full()}
	q.Defer(two)
	if two[0].turn != first || len(q.turns) != 2 {
		t.Errorf("%d wait, want 2, the first as before", len(q.turns))
	}
}
