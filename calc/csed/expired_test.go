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

// TestExpired compares a CSED with the days around it.
func TestExpired(t *testing.T) {
	last := datetest.Day("2026-11-22")
	for _, test := range []struct {
		last, on date.Day
		want     bool
	}{
		{last, last - 1, false},
		{last, last, false}, // the CSED is the last day to collect
		{last, last + 1, true},
		{0, last, false}, // not known
	} {
		if got := Expired(test.last, test.on); got != test.want {
			t.Errorf("%s has expired on %s: %v", test.last, test.on, got)
		}
	}
}

// TestLastDay resolves what is not known about an assessment both ways.
func TestLastDay(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	day := func(s string) facts.Date { return facts.Say(datetest.Day(s)) }
	later := facts.History{Later: []facts.Assessment{{On: day("2020-03-01")}, {On: day("2020-03-01"), Expires: day("2031-01-01")}}}
	for _, test := range []struct {
		name           string
		y              facts.TaxYear
		bill           int
		against, favor string
	}{
		{"the CSED that the IRS states", facts.TaxYear{Year: facts.Say(2016), Assessed: day("2017-05-30"), Expires: day("2027-07-29")}, 1, "2027-07-29", "2027-07-29"},
		{"assessed on a day", facts.TaxYear{Year: facts.Say(2016), Assessed: day("2017-05-30")}, 1, "2027-05-30", "2027-05-30"},
		{"assessed some day", facts.TaxYear{Year: facts.Say(2016)}, 1, "2027-01-01", "2036-11-22"},
		{"a year that is not known", facts.TaxYear{}, 1, "", ""},
		{"an additional assessment", facts.TaxYear{Year: facts.Say(2016), History: later}, 2, "2030-03-01", "2030-03-01"},
		{"one whose CSED the IRS states", facts.TaxYear{Year: facts.Say(2016), History: later}, 3, "2031-01-01", "2031-01-01"},
		{"an assessment that does not exist", facts.TaxYear{Year: facts.Say(2016), History: later}, 4, "", ""},
		{"assessment 0", facts.TaxYear{Year: facts.Say(2016), Assessed: day("2017-05-30")}, 0, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, want := range []struct {
				reading facts.Reading
				last    string
			}{{facts.AgainstTaxpayer, test.against}, {facts.ForTaxpayer, test.favor}} {
				if got := LastDay(facts.Case{}, test.y, test.bill, want.reading, b); got.String() != want.last {
					t.Errorf("reading %v: %q, want %q", want.reading, got, want.last)
				}
			}
			if test.against == "" && BillExpired(facts.Case{}, test.y, test.bill, datetest.Day("9999-12-31"), b) {
				t.Error("it has expired")
			}
		})
	}
	if y := (facts.TaxYear{Year: facts.Say(2000)}); YearExpired(facts.Case{}, y, calctest.Today, new(law.Book)) {
		t.Error("without figures of the law, a year has expired")
	}
}

// TestUnexpiredTotal has a debt of an expired year and another one.
func TestUnexpiredTotal(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	expires := func(s string) facts.TaxYear {
		return facts.TaxYear{Year: facts.Say(2014), Expires: facts.Say(datetest.Day(s))}
	}
	owed := func(dollars ...string) []line.Line {
		var all []line.Line
		for _, d := range dollars {
			all = append(all, facts.Given("year-owed", calctest.USD(d)))
		}
		return all
	}
	for _, test := range []struct {
		name    string
		total   facts.Amount
		amounts []line.Line
		want    string
	}{
		{"no answer to the total", facts.Amount{}, owed("100", "900"), "$900.00"},
		{"a total that includes the expired year", calctest.USD("1000"), owed("100", "900"), "$900.00"},
		{"a total without it", calctest.USD("900"), owed("100", "900"), "$900.00"},
		{"a total below the other year", calctest.USD("500"), owed("100", "900"), "$500.00"},
		{"a total above both", calctest.USD("2000"), owed("100", "900"), "$1,900.00"},
		{"an amount that is not there", calctest.USD("2000"), owed("100"), "$2,000.00"},
		{"no amounts, and no total", facts.Amount{}, nil, "?"},
		{"more amounts than years", facts.Amount{}, owed("100", "900", "7"), "$900.00"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := facts.Case{Debt: facts.Debt{Total: test.total, Years: []facts.TaxYear{expires("2025-01-01"), expires("2030-01-01")}}}
			if got := UnexpiredTotal(c, test.amounts, b); got.String() != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}
