package shell

import (
	"testing"

	"offercheck/app/ask"
	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// TestUnsureOnlyIfAnswered tells a question that was left empty from one that was
// answered with "I do not know".
func TestUnsureOnlyIfAnswered(t *testing.T) {
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{}}}}
	for _, id := range []string{"tax-year-assessed", "year-filed"} {
		p, _ := ask.WhereIs(id, 1)
		if unsure(c, p, id) {
			t.Errorf("%s was left empty, and is said not to be known", id)
		}
	}
	c.Debt.Years[0].Assessed = facts.DoNotKnow[date.Day]()
	if p, _ := ask.WhereIs("tax-year-assessed", 1); !unsure(c, p, "tax-year-assessed") {
		t.Error("nobody is told that it was said")
	}
}
