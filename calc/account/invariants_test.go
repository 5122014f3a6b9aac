package account

import (
	"math/rand/v2"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// randomYear is a year's debt at random, told in full.
func randomYear(r *rand.Rand) facts.TaxYear {
	due := calctest.RandomDay(r.IntN, 2010, 2023)
	y := facts.TaxYear{Year: facts.Say(due.Year() - 1), Assessed: facts.Say((due + 300)), History: facts.History{
		Due: facts.Say(due), Shown: facts.Say(cents.Sum(1 + r.IntN(9_000_000)).Dollars()), Credits: calctest.USD("0"),
		Extended: facts.Say(false), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say((due + date.Day(r.IntN(700)))),
		Demand: facts.Say((due + date.Day(30+r.IntN(900)))),
	}}
	if r.IntN(3) == 0 {
		y.History.Levy = facts.Say((y.History.FiledOn.Value + date.Day(r.IntN(2000))))
	}
	if r.IntN(3) == 0 {
		y.History.PlanFrom = facts.Say((due + date.Day(r.IntN(2000))))
	}
	for range r.IntN(4) {
		y.History.Payments = append(y.History.Payments, facts.Payment{
			On: facts.Say((due + date.Day(r.IntN(3000)))), Amount: facts.Say(cents.Sum(1 + r.IntN(500_000)).Dollars()),
		})
	}
	return y
}

// TestPaymentNeverRaises holds that a payment more never makes a later balance
// larger than it was without it, and takes at least as much off as was paid as
// long as something is left.
func TestPaymentNeverRaises(t *testing.T) {
	r := rand.New(rand.NewPCG(6601, 6622))
	for range 500 {
		y := randomYear(r)
		until := calctest.RandomDay(r.IntN, 2024, 2027)
		before := accountOf(t, y, until).balance()
		more := facts.Payment{On: facts.Say((until - date.Day(r.IntN(3000)))), Amount: facts.Say(cents.Sum(1 + r.IntN(500_000)).Dollars())}
		y.History.Payments = append(y.History.Payments[:len(y.History.Payments):len(y.History.Payments)], more)
		after := accountOf(t, y, until).balance()
		if paid := cents.Of(more.Amount.Value); after > before || after > 0 && before-after < paid-10 {
			t.Fatalf("%s paid on %s: %s without it, %s with it: %+v", paid, more.On.Value, before, after, y)
		}
	}
}

// TestSplitting holds that a payment of nothing, which cuts the days of interest in
// two, moves nothing beyond a few cents.
func TestSplitting(t *testing.T) {
	r := rand.New(rand.NewPCG(95, 17))
	for range 500 {
		y := randomYear(r)
		until := calctest.RandomDay(r.IntN, 2024, 2027)
		whole := accountOf(t, y, until).balance()
		n := 1 + r.IntN(5)
		for range n {
			y.History.Payments = append(y.History.Payments, facts.Payment{On: facts.Say((until - date.Day(1+r.IntN(3000)))), Amount: calctest.USD("0")})
		}
		if cut := accountOf(t, y, until).balance(); max(cut-whole, whole-cut) > cents.Sum(5+n) {
			t.Fatalf("%s whole, %s cut: %+v", whole, cut, y)
		}
	}
}

// TestRowsAddUp holds that the rows of a ledger add up to the balance, and that
// looking at days in between moves no cent.
func TestRowsAddUp(t *testing.T) {
	r := rand.New(rand.NewPCG(1040, 150))
	b := calctest.Book(t, datetest.Day("2026-11-22"))
	for range 300 {
		y := randomYear(r)
		until := calctest.RandomDay(r.IntN, 2024, 2027)
		a := accountOf(t, y, until)
		total := cents.Sum(0)
		for _, e := range a.postings {
			total += e.amount
		}
		if total != a.balance() {
			t.Fatalf("rows add up to %s, the balance is %s: %+v", total, a.balance(), y)
		}
		h := readHistory(y, 1, facts.AgainstTaxpayer, until, b)
		var days []date.Day
		for range 5 {
			days = append(days, until-date.Day(1+r.IntN(2000)))
		}
		m := h.accountTo(until, b, RatesOf(b), options{balancesOn: days})
		if m.balance() != a.balance() {
			t.Fatalf("looked at on the way: %s, else %s", m.balance(), a.balance())
		}
		for _, k := range m.dayBalances {
			// A year that is not filed yet on that day is late to that day only.
			if k.on > y.History.FiledOn.Value {
				payless := y
				payless.History.Payments = nil
				for _, p := range y.History.Payments {
					if p.On.Value <= k.on {
						payless.History.Payments = append(payless.History.Payments, p)
					}
				}
				if then := accountOf(t, payless, k.on).balance(); max(then-k.balance, k.balance-then) > 3 && !inGrace(b, y, k.on) {
					t.Fatalf("on %s %s on the way and %s by itself: %+v", k.on, k.balance, then, y)
				}
			}
		}
	}
}

// inGrace says that a day is among those in which a payment that is still to come
// stops interest.
func inGrace(b *law.Book, y facts.TaxYear, d date.Day) bool {
	sent := y.History.Demand.Value
	return d > sent && d <= sent+date.Day(b.Account.DemandDays.Int())
}

// TestBetweenTheReadings holds that what is not known lies between the two
// readings, whatever it turns out to be.
func TestBetweenTheReadings(t *testing.T) {
	r := rand.New(rand.NewPCG(6303, 6651))
	b := calctest.Book(t, calctest.Today)
	rates := RatesOf(b)
	for range 300 {
		y := randomYear(r)
		until := calctest.RandomDay(r.IntN, 2024, 2027)
		known := accountOf(t, y, until).balance()
		y.History.Demand, y.Assessed = facts.Date{}, facts.Date{}
		if r.IntN(2) == 0 {
			y.History.Filed, y.History.FiledOn = facts.Choice{}, facts.Date{}
		}
		if y.History.Levy.Given {
			y.History.Levy = facts.DoNotKnow[date.Day]()
		}
		low := readHistory(y, 1, facts.ForTaxpayer, until, b).accountTo(until, b, rates, options{}).balance()
		high := readHistory(y, 1, facts.AgainstTaxpayer, until, b).accountTo(until, b, rates, options{}).balance()
		if known < low || known > high {
			t.Fatalf("%s is not from %s to %s: %+v", known, low, high, y)
		}
	}
}
