package csed

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// TestNoBook calls every function with no book and with one without figures.
func TestNoBook(t *testing.T) {
	c := calctest.SixYears()
	y := facts.TaxYear{Year: facts.Say(2000)}
	for name, b := range map[string]*law.Book{"no book": nil, "an empty book": {}} {
		if got := LastDay(facts.Case{}, y, 1, facts.AgainstTaxpayer, b); got != 0 {
			t.Errorf("%s: the last day is %s", name, got)
		}
		if BillExpired(facts.Case{}, y, 1, calctest.Today, b) || YearExpired(facts.Case{}, y, calctest.Today, b) {
			t.Errorf("%s: a year has expired", name)
		}
		if AllExpired(facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}}}, b) {
			t.Errorf("%s: all years have expired", name)
		}
		if !Collectible(facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}}}, y, 1, b) {
			t.Errorf("%s: a year is not collectible", name)
		}
		if got := UnexpiredTotal(c, nil, b); got.Known {
			t.Errorf("%s: the total is %s", name, got)
		}
		for _, k := range Clocks(c, 1, b) {
			if k.Base.Known || k.Expires.Known {
				t.Errorf("%s: a clock expires on %s", name, k.Expires)
			}
		}
		for _, r := range []Remaining{{}, RemainingOf(facts.Case{}, b)} {
			if f := r.Collectible(b); f.Verdict != line.NotYet {
				t.Errorf("%s: still collectible: %s", name, f.Verdict)
			}
			for _, f := range r.Expired(b) {
				if f.Verdict != line.NotYet {
					t.Errorf("%s: expired: %s", name, f.Verdict)
				}
			}
		}
		RemainingOf(c, b)
	}
}

// TestNoSuchAssessment has an assessment that does not exist, of a debt that has
// expired and of one that has not: it is neither expired nor collectible.
func TestNoSuchAssessment(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	for _, expires := range []int{-1, 1} {
		y := facts.TaxYear{Year: facts.Say(2014), Expires: facts.Say(calctest.Today.AddYears(expires))}
		c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}}}
		for _, bill := range []int{-1, 0, 2} {
			if BillExpired(c, y, bill, b.On, b) || Collectible(c, y, bill, b) {
				t.Errorf("assessment %d: expired or collectible", bill)
			}
		}
		if !Collectible(c, y, 1, b) {
			t.Error("the return's assessment is not collectible")
		}
	}
	for _, kind := range []string{"", "nothing"} {
		if Suspends(kind) {
			t.Errorf("%q suspends", kind)
		}
	}
}
