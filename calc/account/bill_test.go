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

// TestInterestBase has a case for each part of the debt and the day from which it
// bears interest. Expected amounts are the amount times the factor of the days, to
// nine decimals: 2025-04-15 to 2025-10-15 is 183 days at 7 percent, 0.035715534.
func TestInterestBase(t *testing.T) {
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
		{"tax from the due day, whatever the extension", on(func(h *facts.History) {
			h.Demand, h.Extended, h.FiledOn = facts.Say(datetest.Day("2026-06-01")), facts.Say(true), facts.Say(datetest.Day("2025-10-10"))
		}), datetest.Day("2025-10-15"), "$357.16"},
		{"late filing from the due day too", on(func(h *facts.History) {
			h.Demand, h.FiledOn = facts.Say(datetest.Day("2026-06-01")), facts.Say(datetest.Day("2025-04-20"))
		}), datetest.Day("2025-10-15"), "$373.23"}, // on 10,450
		{"late payment from notice and demand", on(func(h *facts.History) { h.Demand = facts.Say(datetest.Day("2025-10-01")) }), datetest.Day("2025-10-15"), "$357.96"},
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

// TestGrace checks the last day to pay without further interest after notice and
// demand.
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

// TestDeficiency has tax assessed later: late payment begins after its own notice
// and demand, and interest is suspended until then.
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
	var suspended bool
	for _, e := range a.postings {
		if e.kind == RowInterest && e.from < datetest.Day("2026-05-20") && e.to > datetest.Day("2026-03-10") && e.base >= cents.Of(decimal.NewFromInt(10000)) {
			t.Errorf("interest on the tax from %s to %s, which is suspended from 2026-03-10 to 2026-05-20", e.from, e.to)
		}
		suspended = suspended || e.kind == RowInterest && e.to == datetest.Day("2026-03-10")
	}
	if !suspended {
		t.Error("interest does not stop on 2026-03-10")
	}
	// 21 days from 20 May is 10 June: one month from then.
	if got, n := a.postingsOf(RowLatePayment); got.String() != "$50.00" || n != 1 {
		t.Errorf("late payment %s in %d months", got, n)
	}
	balance := accountOf(t, year(billed), datetest.Day("2026-05-20")).balance()
	for _, test := range []struct {
		on   date.Day
		left string
	}{
		{datetest.Day("2026-06-10"), "$0.00"},
		{datetest.Day("2026-06-11"), "$95.51"}, // 22 days of 6 percent on it, 45.50, a month of late payment on the tax, 50, and a day on that
	} {
		paid := year(billed)
		paid.History.Payments = []facts.Payment{{On: facts.Say(test.on), Amount: facts.Say(balance.Dollars())}}
		if got := accountOf(t, paid, test.on).balance(); got.String() != test.left {
			t.Errorf("%s paid on %s: %s is left, want %s", balance, test.on, got, test.left)
		}
	}
}
