package csed

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// TestRemaining has the time left for one or more years on 2026-11-22.
func TestRemaining(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	day := func(s string) facts.Date { return facts.Say(datetest.Day(s)) }
	stated := facts.TaxYear{Year: facts.Say(2018), Expires: day("2029-12-01")}
	assessed := facts.TaxYear{Year: facts.Say(2016), Assessed: day("2017-05-30")}
	audited := facts.TaxYear{Year: facts.Say(2016), Assessed: day("2017-05-30"), History: facts.History{Later: []facts.Assessment{{On: day("2019-12-01")}}}}
	expired := facts.TaxYear{Year: facts.Say(2012), Expires: day("2025-01-01")}
	undated := facts.TaxYear{Year: facts.Say(2020), Expires: facts.DoNotKnow[date.Day]()}
	for _, test := range []struct {
		name          string
		years         []facts.TaxYear
		months, least string
		collectible   line.Verdict
		expired       line.Verdict // the first year
	}{
		{"the CSED that the IRS states", []facts.TaxYear{stated}, "36 months", "36 months", line.Yes, line.No},
		{"ten years from the assessment", []facts.TaxYear{assessed}, "6 months", "6 months", line.Yes, line.No},
		{"an additional assessment", []facts.TaxYear{audited}, "36 months", "36 months", line.Yes, line.No},
		{"the longest of two", []facts.TaxYear{assessed, stated}, "36 months", "36 months", line.Yes, line.No},
		{"expired", []facts.TaxYear{expired}, "0 months", "0 months", line.No, line.Yes},
		{"expired, and another", []facts.TaxYear{expired, assessed}, "6 months", "6 months", line.Yes, line.Yes},
		{"no date: ten years from 2021 at least", []facts.TaxYear{undated}, "?", "49 months", line.Yes, line.NotYet},
		{"a year that is not known", []facts.TaxYear{{}}, "?", "?", line.NotYet, line.NotYet},
		{"no years", nil, "?", "?", line.NotYet, line.NotYet},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := RemainingOf(facts.Case{Debt: facts.Debt{Years: test.years}}, b)
			if months, least := r.Months().String(), r.LeastMonths().String(); months != test.months || least != test.least {
				t.Errorf("%s, at least %s; want %s, %s", months, least, test.months, test.least)
			}
			if got := r.Collectible(b).Verdict; got != test.collectible {
				t.Errorf("collectible: %s, want %s", got, test.collectible)
			}
			if got := r.Expired(b)[0]; got.Verdict != test.expired || got.ID != "year-expired" {
				t.Errorf("%s: %s, want %s", got.ID, got.Verdict, test.expired)
			}
		})
	}
}

// TestRemainingUnknown has the zero Remaining, and a book without figures.
func TestRemainingUnknown(t *testing.T) {
	for _, r := range []Remaining{{}, RemainingOf(facts.Case{}, new(law.Book)), RemainingOf(facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2016)}}}}, new(law.Book))} {
		if r.Months().Known || r.LeastMonths().Known {
			t.Errorf("%s, at least %s", r.Months(), r.LeastMonths())
		}
		if f := r.Collectible(new(law.Book)); f.Verdict != line.NotYet {
			t.Errorf("%s: %s", f.ID, f.Verdict)
		}
		for _, f := range r.Expired(new(law.Book)) {
			if f.Verdict != line.NotYet {
				t.Errorf("%s: %s", f.ID, f.Verdict)
			}
		}
	}
}
