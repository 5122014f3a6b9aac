package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
	"offercheck/calc/way"
)

// TestMultiplier has a row for each way the months left to collect are known or
// unknown. On November 22, 2026 an assessment of tax year 2017 is not older
// than January 1, 2018: at least 13 months are left.
func TestMultiplier(t *testing.T) {
	unsure := facts.DoNotKnow[date.Day]()
	expires := func(s string) facts.Date { return facts.Say(datetest.Day(s)) }
	for _, test := range []struct {
		name           string
		years          []facts.TaxYear
		lump, periodic string
		missing        string
	}{
		{"no year yet", nil, "?", "?", "tax-years"},
		{"longer than both", []facts.TaxYear{{Expires: expires("2033-01-01")}}, "12 months", "24 months", ""},
		{"only whole months count", []facts.TaxYear{{Expires: expires("2027-09-21")}}, "9 months", "9 months", ""},
		{"to the day", []facts.TaxYear{{Expires: expires("2027-09-22")}}, "10 months", "10 months", ""},
		{"the longest of several", []facts.TaxYear{{Expires: expires("2027-02-22")}, {Expires: expires("2028-05-22")}, {Expires: expires("2026-12-22")}}, "12 months", "18 months", ""},
		{"3, 40 and 111 months: not limited", []facts.TaxYear{{Expires: expires("2027-02-22")}, {Expires: expires("2030-03-22")}, {Expires: expires("2036-02-22")}}, "12 months", "24 months", ""},
		{"expired", []facts.TaxYear{{Expires: expires("2026-11-21")}}, "0 months", "0 months", ""},
		{"ten years from the assessment", []facts.TaxYear{{Expires: unsure, Assessed: expires("2017-09-22")}}, "10 months", "10 months", ""},
		{"the day the IRS gives prevails over the assessment", []facts.TaxYear{{Expires: expires("2027-09-22"), Assessed: expires("2024-01-01")}}, "10 months", "10 months", ""},
		{"neither, of a recent year", []facts.TaxYear{{Year: facts.Say(2022), Expires: unsure, Assessed: unsure}}, "12 months", "24 months", ""},
		{"neither, of 2017", []facts.TaxYear{{Year: facts.Say(2017), Expires: unsure, Assessed: unsure}}, "12 months", "?", "tax-year-assessed:1"},
		{"neither, of 2010", []facts.TaxYear{{Year: facts.Say(2010), Expires: unsure, Assessed: unsure}}, "?", "?", "tax-year-assessed:1"},
		{"not answered, of 2010", []facts.TaxYear{{Year: facts.Say(2010)}}, "?", "?", "tax-year-expires:1"},
		{"one is unknown, but another is long enough", []facts.TaxYear{{Year: facts.Say(2010), Expires: unsure, Assessed: unsure}, {Expires: expires("2033-01-01")}}, "12 months", "24 months", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := calctest.Leaving("0", "10")
			c.Debt.Years = test.years
			c.Applying.AGI = calctest.USD("0")
			r := oic.Assess(c, calctest.Book(t, calctest.Today))
			if got := r.Offer(oic.Lump).Cost(way.Months).String(); got != test.lump {
				t.Errorf("lump sum %s, want %s", got, test.lump)
			}
			if got := r.Offer(oic.Periodic).Cost(way.Months).String(); got != test.periodic {
				t.Errorf("periodic %s, want %s", got, test.periodic)
			}
			var missing string
			for _, l := range r.Offer(oic.Periodic).Cost(way.Amount).Missing() {
				missing += l.Key()
			}
			if missing != test.missing {
				t.Errorf("missing %q, want %q", missing, test.missing)
			}
		})
	}
}

// TestMonthsNotRead checks that nobody is asked when a debt expires if box F is
// zero.
func TestMonthsNotRead(t *testing.T) {
	c := calctest.Leaving("500", "0")
	c.Debt.Years = nil
	oictest.Expect(t, c, "Box G", "$0.00", "offer-lump", "$500.00", "offer-periodic", "$500.00", "can-pay-in-full", "no", "missing", "")
}

// TestCollectible has a row for each way a year is collectible, expired, or
// neither for certain.
func TestCollectible(t *testing.T) {
	for _, test := range []struct {
		name  string
		years []facts.TaxYear
		want  []string
	}{
		{"today is the last day", []facts.TaxYear{{Expires: facts.Say(calctest.Today)}}, []string{"still-collectible", "yes"}},
		{"it was yesterday", []facts.TaxYear{{Expires: facts.Say(datetest.Day("2026-11-21"))}},
			[]string{"still-collectible", "no", "year-expired", "yes", "doubt-as-to-collectibility", "no", "offer-open", "no"}},
		{"one of two years", []facts.TaxYear{{Expires: facts.Say(datetest.Day("2026-11-21"))}, {Expires: facts.Say(datetest.Day("2030-01-01"))}},
			[]string{"still-collectible", "yes", "year-expired", "yes"}},
		{"not known, but it cannot have expired", []facts.TaxYear{{Year: facts.Say(2020), Expires: facts.DoNotKnow[date.Day](), Assessed: facts.DoNotKnow[date.Day]()}},
			[]string{"still-collectible", "yes"}},
		{"not known", []facts.TaxYear{{Year: facts.Say(2001), Expires: facts.DoNotKnow[date.Day](), Assessed: facts.DoNotKnow[date.Day]()}},
			[]string{"still-collectible", "not yet"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := eligible(calctest.Leaving("500", "0"))
			c.Debt.Years = test.years
			oictest.Expect(t, c, test.want...)
		})
	}
}
