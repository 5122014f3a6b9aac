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

// randomYear is a random year, answered in full.
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

// TestPaymentNeverRaises checks that one more payment never makes a later balance
// larger, and lowers it by at least the payment while something is left.
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

// TestZeroPayments checks that a payment of nothing, which splits a rate period in
// two, changes no more than a few cents.
func TestZeroPayments(t *testing.T) {
	r := rand.New(rand.NewPCG(95, 17))
	for range 500 {
		y := randomYear(r)
		until := calctest.RandomDay(r.IntN, 2024, 2027)
		once := accountOf(t, y, until).balance()
		n := 1 + r.IntN(5)
		for range n {
			y.History.Payments = append(y.History.Payments, facts.Payment{On: facts.Say((until - date.Day(1+r.IntN(3000)))), Amount: calctest.USD("0")})
		}
		if split := accountOf(t, y, until).balance(); max(split-once, once-split) > cents.Sum(5+n) {
			t.Fatalf("%s in one, %s split: %+v", once, split, y)
		}
	}
}

// TestPostingsAddUp checks that the postings add up to the balance, and that
// recording the balance on the way changes no cent.
func TestPostingsAddUp(t *testing.T) {
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
			t.Fatalf("postings add up to %s, the balance is %s: %+v", total, a.balance(), y)
		}
		h := readHistory(facts.Case{}, y, 1, facts.AgainstTaxpayer, until, b)
		var days []date.Day
		for range 5 {
			days = append(days, until-date.Day(1+r.IntN(2000)))
		}
		m := h.accountTo(until, b, RatesOf(b), options{balancesOn: days})
		if m.balance() != a.balance() {
			t.Fatalf("with balances on the way %s, without %s", m.balance(), a.balance())
		}
		for _, k := range m.dayBalances {
			// Before the return is filed, late filing counts up to the last day of the account.
			if k.on > y.History.FiledOn.Value {
				paid := y
				paid.History.Payments = nil
				for _, p := range y.History.Payments {
					if p.On.Value <= k.on {
						paid.History.Payments = append(paid.History.Payments, p)
					}
				}
				if then := accountOf(t, paid, k.on).balance(); max(then-k.balance, k.balance-then) > 3 && !inGrace(b, y, k.on) {
					t.Fatalf("on %s %s on the way and %s by itself: %+v", k.on, k.balance, then, y)
				}
			}
		}
	}
}

// inGrace reports whether a payment still to come may stop interest on that day.
func inGrace(b *law.Book, y facts.TaxYear, d date.Day) bool {
	sent := y.History.Demand.Value
	return d > sent && d <= sent+date.Day(b.Account.DemandDays.Int())
}

// TestReadings checks that whatever an unknown turns out to be, the balance lies
// between the one that resolves it for the taxpayer and the one against.
func TestReadings(t *testing.T) {
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
		low := readHistory(facts.Case{}, y, 1, facts.ForTaxpayer, until, b).accountTo(until, b, rates, options{}).balance()
		high := readHistory(facts.Case{}, y, 1, facts.AgainstTaxpayer, until, b).accountTo(until, b, rates, options{}).balance()
		if known < low || known > high {
			t.Fatalf("%s is not from %s to %s: %+v", known, low, high, y)
		}
	}
}
