package account

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"

	"github.com/shopspring/decimal"
)

// TestFactors checks factors that the IRS's tables print, taken from a report of
// software that uses them, and the interest they give.
func TestFactors(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	r := RatesOf(b)
	for _, test := range []struct {
		from, to date.Day
		on       string
		factor   string
		interest string
	}{
		{datetest.Day("2002-04-15"), datetest.Day("2002-06-30"), "10000", "0.012570476", "$125.70"},
		{datetest.Day("2002-06-30"), datetest.Day("2002-09-30"), "10125.70", "0.015236961", "$154.28"},
	} {
		f := r.Factor(test.from, test.to)
		if got := decimal.New(int64(f), -9).String(); got != test.factor {
			t.Errorf("%s to %s: %s, want %s", test.from, test.to, got, test.factor)
		}
		if got := cents.Of(decimal.RequireFromString(test.on)).Part(f); got.String() != test.interest {
			t.Errorf("%s to %s: %s, want %s", test.from, test.to, got, test.interest)
		}
	}
}

// TestRatePeriods checks that interest is rounded anew where the rate changes and
// where a year ends.
func TestRatePeriods(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	r := RatesOf(b)
	for _, test := range []struct {
		name     string
		from, to date.Day
		want     []string
	}{
		{"one rate, one year", datetest.Day("2024-02-01"), datetest.Day("2024-11-30"), []string{"2024-11-30 8%"}},
		{"the end of a year at one rate", datetest.Day("2024-12-01"), datetest.Day("2024-12-31"), []string{"2024-12-31 8%"}},
		{"over the end of a leap year", datetest.Day("2023-12-15"), datetest.Day("2024-01-15"), []string{"2023-12-31 8%", "2024-01-15 8%"}},
		{"changes of the rate", datetest.Day("2026-03-15"), datetest.Day("2026-07-02"), []string{"2026-03-31 7%", "2026-06-30 6%", "2026-07-02 7%"}},
		{"past the last published rate", datetest.Day("2026-12-30"), datetest.Day("2027-01-02"), []string{"2026-12-31 7%", "2027-01-02 7%"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for from := test.from; from < test.to; {
				s := r.period(from, test.to)
				got, from = append(got, s.to.String()+" "+s.rate.line.String()), s.to
			}
			if len(got) != len(test.want) {
				t.Fatalf("%v, want %v", got, test.want)
			}
			for i := range got {
				if got[i] != test.want[i] {
					t.Errorf("%v, want %v", got, test.want)
				}
			}
		})
	}
	if r.through != datetest.Day("2026-12-31") {
		t.Errorf("the rates are known to %s", r.through)
	}
	old := calctest.Book(t, datetest.Day("2025-06-01"))
	if got := RatesOf(old); got.through != datetest.Day("2025-06-30") || got.rateOn(datetest.Day("2026-05-01")).line.String() != "7%" {
		t.Errorf("a book of June 2025 knows the rates to %s", got.through)
	}
}
