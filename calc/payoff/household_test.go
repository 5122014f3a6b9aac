package payoff

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestPlansOfHouseholds works out the plans of four households, as they stand on a
// day, and as they begin 19 days later with what accrues until then. Every figure was
// computed independently by two programs written apart, to the cent.
func TestPlansOfHouseholds(t *testing.T) {
	for _, test := range []struct {
		name    string
		years   func(on date.Day) []facts.TaxYear
		each    int64
		stands  plan
		accrued plan // none was computed of the empty ones
	}{
		{
			"two years, one of them filed late", func(on date.Day) []facts.TaxYear {
				return []facts.TaxYear{
					stated(on, 2023, "2024-04-12", "2034-06-03", "12297.23", "9000", "1440"),
					stated(on, 2024, "2025-09-10", "2035-10-20", "8809.95", "6000", "600"),
				}
			}, 500,
			plan{"$282.69", "52 months", "2031-04-15", "$25,701.72"}, plan{"$283.65", "52 months", "2031-04-15", "$25,806.04"},
		},
		{
			"one year", func(on date.Day) []facts.TaxYear {
				return []facts.TaxYear{stated(on, 2024, "2025-04-14", "2035-06-02", "9736.01", "8000", "800")}
			}, 1250,
			plan{"$135.03", "9 months", "2027-09-15", "$10,070.74"}, plan{},
		},
		{
			// 26,400 of tax less 6,300 paid before the plan, and 5,025 of late payment at most: the 4,224
			// charged on the whole tax leave 6,600 less 4,224, which is 5,025 less 2,649.
			"two years, paid down to the ceiling", func(on date.Day) []facts.TaxYear {
				return []facts.TaxYear{
					stated(on, 2021, "2022-04-15", "2032-05-30", "22200", "14000", "3500"),
					stated(on, 2023, "2024-04-15", "2034-06-10", "29040", "20100", "2649"),
				}
			}, 1000,
			plan{"$769.06", "64 months", "2032-04-15", "$63,345.12"}, plan{"$771.74", "64 months", "2032-04-15", "$63,622.70"},
		},
		{
			"the same, not paid down", func(on date.Day) []facts.TaxYear {
				return []facts.TaxYear{
					stated(on, 2021, "2022-04-15", "2032-05-30", "22200", "14000", "3500"),
					stated(on, 2023, "2024-04-15", "2034-06-10", "35340", "26400", "4224"),
				}
			}, 0,
			plan{least: "$862.22"}, plan{},
		},
		{
			"late payment near its most", func(on date.Day) []facts.TaxYear {
				return []facts.TaxYear{stated(on, 2022, "2023-04-15", "2033-05-22", "32300", "20000", "4800")}
			}, 0,
			plan{least: "$525.43"}, plan{least: "$527.33"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			begins := datetest.Day("2026-12-15")
			test.stands.check(t, test.years(begins), begins, begins, test.each)
			today := datetest.Day("2026-11-26")
			test.accrued.check(t, test.years(today), today, begins, test.each)
		})
	}
}

// A plan is the least payment to the last day, and what a payment of choice comes
// to; what is empty is not checked.
type plan struct{ least, months, last, paid string }

// check compares the plan of a debt that begins on a day, by the law of another.
func (p plan) check(t *testing.T, years []facts.TaxYear, on, begins date.Day, each int64) {
	t.Helper()
	c, b := facts.Case{Debt: facts.Debt{Years: years}}, calctest.Book(t, on)
	s := New(c, b, Terms{Begins: begins, Agreement: true}).Schedule(monthly(each))
	months := begins.MonthsUntil(years[len(years)-1].Expires.Value)
	got := plan{New(c, b, Terms{Begins: begins, Agreement: true}).LeastPayment(months).String(), s.Months.String(), s.LastDay.String(), s.Paid.String()}
	if p.least != "" && got.least != p.least {
		t.Errorf("from %s: the least payment is %s, want %s", on, got.least, p.least)
	}
	if p.paid != "" && (got.months != p.months || got.last != p.last || got.paid != p.paid) {
		t.Errorf("from %s: %d a month is %s to %s, %s in all; want %s to %s, %s", on, each, got.months, got.last, got.paid, p.months, p.last, p.paid)
	}
}

// stated is a year whose balance the IRS states on a day, with the tax and the late
// payment in it.
func stated(on date.Day, year int, filed, expires, owed, tax, latePayment string) facts.TaxYear {
	return facts.TaxYear{Year: facts.Say(year), Expires: facts.Say(datetest.Day(expires)), History: facts.History{
		Owed: calctest.USD(owed), OwedOn: facts.Say(on), OwedTax: calctest.USD(tax), Extended: facts.Say(false),
		Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day(filed)),
		Charged: facts.Charged{LatePayment: calctest.USD(latePayment)},
	}}
}
