package account

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"

	"github.com/shopspring/decimal"
)

// TestFactors has the printed factors of the IRS's tables, from a report of
// software that uses them, and what they make of a sum.
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

// TestGrowthIsExact holds every factor of every rate against the power itself,
// counted to forty decimals.
func TestGrowthIsExact(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	seen := map[string]bool{}
	for _, l := range b.Underpayment() {
		if seen[l.Amount.String()] {
			continue
		}
		seen[l.Amount.String()] = true
		for _, days := range []int64{365, 366} {
			g := growthTableOf(cents.ShareOf(l), uint64(days))
			daily := decimal.NewFromInt(1).Add(l.Amount.DivRound(decimal.NewFromInt(days), 45))
			power := decimal.NewFromInt(1)
			for d := range g {
				want := power.Sub(decimal.NewFromInt(1)).Round(9)
				if got := decimal.New(int64(factorOf(g[d])), -9); !got.Equal(want) {
					t.Fatalf("%s over %d days of %d: %s, want %s", l, d, days, got, want)
				}
				power = power.Mul(daily).Round(45)
			}
		}
	}
}

// TestSpans has the days at which interest is counted anew: changes of the rate
// and ends of years.
func TestSpans(t *testing.T) {
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

// TestWhatBearsInterest has a row for each amount and the day it bears interest
// from. Expected amounts are the factor of the days, to nine decimals, on the
// sum: 2025-04-15 to 2025-10-15 is 183 days of 7 percent, 0.035715534.
func TestWhatBearsInterest(t *testing.T) {
	on := func(f func(h *facts.History)) facts.TaxYear {
		h := facts.History{Shown: calctest.USD("10000"), Credits: calctest.USD("0"), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2025-04-15")), Extended: facts.Say(false)}
		f(&h)
		return facts.TaxYear{Year: facts.Say(2024), Assessed: facts.Say(datetest.Day("2025-05-19")), History: h}
	}
	pay := func(d date.Day, s string) []facts.Payment {
		return []facts.Payment{{On: facts.Say(d), Amount: calctest.USD(s)}}
	}
	for _, test := range []struct {
		name  string
		y     facts.TaxYear
		until date.Day
		want  string
	}{
		{"tax from the due day", on(func(h *facts.History) { h.Demand = facts.Say(datetest.Day("2026-06-01")) }), datetest.Day("2025-10-15"), "$357.16"},
		{"tax from the due day, whatever was extended", on(func(h *facts.History) {
			h.Demand, h.Extended, h.FiledOn = facts.Say(datetest.Day("2026-06-01")), facts.Say(true), facts.Say(datetest.Day("2025-10-10"))
		}), datetest.Day("2025-10-15"), "$357.16"},
		{"late filing from the due day too", on(func(h *facts.History) {
			h.Demand, h.FiledOn = facts.Say(datetest.Day("2026-06-01")), facts.Say(datetest.Day("2025-04-20"))
		}), datetest.Day("2025-10-15"), "$373.23"}, // on 10,450
		{"late payment from the bill", on(func(h *facts.History) { h.Demand = facts.Say(datetest.Day("2025-10-01")) }), datetest.Day("2025-10-15"), "$357.96"},
		{"paid on the next workday, nothing", facts.TaxYear{Year: facts.Say(2021), History: facts.History{Shown: calctest.USD("10000"), Credits: calctest.USD("0"), Filed: facts.Say(facts.FiledReturn),
			FiledOn: facts.Say(datetest.Day("2022-04-18")), Payments: pay(datetest.Day("2022-04-18"), "10000")}}, datetest.Day("2022-10-01"), "$0.00"},
		{"paid a day after it, from the 15th", facts.TaxYear{Year: facts.Say(2021), History: facts.History{Shown: calctest.USD("10000"), Credits: calctest.USD("0"), Filed: facts.Say(facts.FiledReturn),
			FiledOn: facts.Say(datetest.Day("2022-04-18")), Demand: facts.Say(datetest.Day("2022-06-01")), Payments: pay(datetest.Day("2022-04-19"), "10000")}}, datetest.Day("2022-04-19"), "$4.38"}, // 4 days of 4 percent: 0.000438428
	} {
		t.Run(test.name, func(t *testing.T) {
			a := accountOf(t, test.y, test.until)
			if got, _ := a.postingsOf(RowInterest); got.String() != test.want {
				t.Errorf("interest %s, want %s", got, test.want)
			}
		})
	}
}

// TestGrace has the last day on which a bill can be paid without more interest.
func TestGrace(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	a := &account{book: b}
	for _, test := range []struct {
		name   string
		sent   date.Day
		amount string
		want   date.Day
	}{
		{"a large bill has ten workdays", datetest.Day("2026-06-03"), "100000", datetest.Day("2026-06-17")}, // published
		{"a cent less has 21 days", datetest.Day("2026-06-03"), "99999.99", datetest.Day("2026-06-24")},     // published
		{"Juneteenth is no workday", datetest.Day("2026-06-10"), "100000", datetest.Day("2026-06-25")},
		{"nor is Emancipation Day", datetest.Day("2026-04-15"), "100000", datetest.Day("2026-04-30")},
		{"nor was Inauguration Day", datetest.Day("2021-01-15"), "100000", datetest.Day("2021-02-02")},
	} {
		if got := a.lastDayOfGrace(test.sent, cents.Of(decimal.RequireFromString(test.amount))); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestDeficiency has tax that is added later: the penalty after its own bill, and
// interest that waits for one.
func TestDeficiency(t *testing.T) {
	year := func(later facts.Assessment) facts.TaxYear {
		return facts.TaxYear{Year: facts.Say(2022), Assessed: facts.Say(datetest.Day("2023-05-15")), History: facts.History{
			Shown: calctest.USD("5000"), Credits: calctest.USD("5000"), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2023-04-15")), Extended: facts.Say(false),
			Demand: facts.Say(datetest.Day("2023-05-15")), Later: []facts.Assessment{later}}}
	}
	billed := facts.Assessment{On: facts.Say(datetest.Day("2026-05-20")), Demand: facts.Say(datetest.Day("2026-05-20")), Tax: calctest.USD("10000")}
	waived := billed
	waived.Waiver = facts.Say(datetest.Day("2026-02-08"))
	a := accountOf(t, year(waived), datetest.Day("2026-06-30"))
	var gap bool
	for _, e := range a.postings {
		if e.kind == RowInterest && e.from < datetest.Day("2026-05-20") && e.to > datetest.Day("2026-03-10") && e.base >= cents.Of(decimal.NewFromInt(10000)) {
			t.Errorf("interest on the tax from %s to %s, which waits from 2026-03-10 to 2026-05-20", e.from, e.to)
		}
		gap = gap || e.kind == RowInterest && e.to == datetest.Day("2026-03-10")
	}
	if !gap {
		t.Error("interest does not stop on 2026-03-10")
	}
	// 21 days from 20 May is 10 June: one month from then.
	if got, n := a.postingsOf(RowLatePayment); got.String() != "$50.00" || n != 1 {
		t.Errorf("late payment %s in %d months", got, n)
	}
	bill := accountOf(t, year(billed), datetest.Day("2026-05-20")).balance()
	for _, test := range []struct {
		on   date.Day
		left string
	}{
		{datetest.Day("2026-06-10"), "$0.00"},
		{datetest.Day("2026-06-11"), "$95.51"}, // 22 days of 6 percent on it, 45.50, a month of late payment on the tax, 50, and a day on that
	} {
		paid := year(billed)
		paid.History.Payments = []facts.Payment{{On: facts.Say(test.on), Amount: facts.Say(bill.Dollars())}}
		if got := accountOf(t, paid, test.on).balance(); got.String() != test.left {
			t.Errorf("the bill of %s paid on %s: %s is left, want %s", bill, test.on, got, test.left)
		}
	}
}
