package csed

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestProjections has where a request made today moves the CSED, as the IRS states
// it if that is known: an offer rejected today adds 30 days, and one rejected after
// two years 731 and 30.
func TestProjections(t *testing.T) {
	for _, test := range []struct {
		name              string
		assessed, expires facts.Date
		least, most       string
	}{
		{"ten years from the assessment", facts.Say(datetest.Day("2017-05-30")), facts.Date{}, "2027-06-29", "2029-06-29"},
		{"the CSED that the IRS states", facts.Say(datetest.Day("2017-05-30")), facts.Say(datetest.Day("2027-07-29")), "2027-08-28", "2029-08-28"},
		{"the stated CSED alone", facts.Date{}, facts.Say(datetest.Day("2027-07-29")), "2027-08-28", "2029-08-28"},
		{"today is the last day", facts.Date{}, facts.Say(calctest.Today), "2026-12-22", "2028-12-22"},
		{"it was yesterday", facts.Date{}, facts.Say(datetest.Day("2026-11-21")), "2026-11-21", "2026-11-21"},
	} {
		t.Run(test.name, func(t *testing.T) {
			k := firstClock(t, facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2016), Assessed: test.assessed, Expires: test.expires}}}})
			if got := k.Projections[0]; got.Least.String() != test.least || got.Most.String() != test.most {
				t.Errorf("an offer moves it to %s or %s, want %s or %s", got.Least, got.Most, test.least, test.most)
			}
			if got := k.Projections[1]; got.Least.String() != test.least || got.Most.Known {
				t.Errorf("a request moves it to %s or %s, want %s or no limit", got.Least, got.Most, test.least)
			}
		})
	}
	k := firstClock(t, facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2016), Expires: facts.DoNotKnow[date.Day]()}}}})
	if len(k.Projections) > 0 {
		t.Errorf("a CSED that is not known moves to %s", k.Projections[0].Least)
	}
}
