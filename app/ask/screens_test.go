package ask

import (
	"os"
	"testing"

	"offercheck/calc/facts"
	"offercheck/calc/storyfile"
)

// TestScreens counts what a renter sees who has a job, a bank account, a car
// with a loan and one year of debt, and knows the answers: the start page, the
// questions, all answers, and the result.
func TestScreens(t *testing.T) {
	var estimated facts.Case
	if problems := TakeQuick(&estimated, quickTyped()); problems != nil {
		t.Fatal(problems)
	}
	for _, test := range []struct {
		name string
		c    facts.Case
		most int
	}{
		{"from the first question", facts.Case{}, 16},
		{"after the quick estimate", estimated, 15}, // which asks nothing of a car but its value and its loan
	} {
		t.Run(test.name, func(t *testing.T) {
			screens := []Place{{Step: "start"}}
			c := &test.c
			for p := Resume(c, Sections()[0]); p.Step != CheckAll && len(screens) < 2*test.most; p = Next(c, p) {
				screens = append(screens, p)
				c = answeredAt(p, *c, renter(t))
			}
			screens = append(screens, Place{Step: CheckAll}, Place{Step: "result"})
			if len(screens) > test.most {
				t.Errorf("%d screens, want %d at most: ask on a page there is, or allow one more here: %v", len(screens), test.most, screens)
			}
			for _, s := range Sections() {
				if open := Unanswered(c, s); len(open) > 0 {
					t.Errorf("not asked: %v", open)
				}
			}
		})
	}
}

// answeredAt is the case with the page at p answered as in full.
func answeredAt(p Place, c, full facts.Case) *facts.Case {
	c = WithItem(c, p)
	step, _, _ := Find(p.Step)
	step.Take(&c, p.Item(), step.Show(&full, p.Item()))
	return &c
}

// testdata is where the base households of the calc package stand.
var testdata = os.DirFS("../../calc/testdata")

// renter is a plain household: one person, one job, one of each thing.
func renter(t *testing.T) facts.Case {
	t.Helper()
	return storyfile.Base[facts.Case](t, testdata, "single-renter")
}
