package calc

import (
	"math/rand/v2"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"

	"github.com/shopspring/decimal"
)

// trippy is a day at random, often one where calendars trip: around 29 February,
// the ends of months and of years.
func trippy(r *rand.Rand, from, to int) date.Day {
	d := date.FirstOf(from+r.IntN(to-from)).AddMonths(r.IntN(12)) + date.Day(r.IntN(28))
	switch r.IntN(4) {
	case 0:
		return date.FirstOf(from+r.IntN(to-from)).AddMonths(2) - date.Day(r.IntN(3))
	case 1:
		_, m, _ := d.Civil()
		return date.FirstOf(d.Year()).AddMonths(m) - 1 + date.Day(r.IntN(2))
	case 2:
		return date.LastOf(from+r.IntN(to-from)) + date.Day(r.IntN(3)) - 1
	}
	return d
}

// drawn is a year's debt at random, told in full.
func drawn(r *rand.Rand) facts.TaxYear {
	due := trippy(r, 2010, 2023)
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

// TestPaymentNeverRaises holds that a payment more 0 makes a later balance
// larger than it was without it, and takes at least as much off as was paid as
// long as something is left.
func TestPaymentNeverRaises(t *testing.T) {
	r := rand.New(rand.NewPCG(6601, 6622))
	for range 500 {
		y := drawn(r)
		until := trippy(r, 2024, 2027)
		before := tallied(t, y, until).balance()
		more := facts.Payment{On: facts.Say((until - date.Day(r.IntN(3000)))), Amount: facts.Say(cents.Sum(1 + r.IntN(500_000)).Dollars())}
		y.History.Payments = append(y.History.Payments[:len(y.History.Payments):len(y.History.Payments)], more)
		after := tallied(t, y, until).balance()
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
		y := drawn(r)
		until := trippy(r, 2024, 2027)
		whole := tallied(t, y, until).balance()
		n := 1 + r.IntN(5)
		for range n {
			y.History.Payments = append(y.History.Payments, facts.Payment{On: facts.Say((until - date.Day(1+r.IntN(3000)))), Amount: calctest.USD("0")})
		}
		if cut := tallied(t, y, until).balance(); max(cut-whole, whole-cut) > cents.Sum(5+n) {
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
		y := drawn(r)
		until := trippy(r, 2024, 2027)
		a := tallied(t, y, until)
		total := cents.Sum(0)
		for _, e := range a.rows {
			total += e.amount
		}
		if total != a.balance() {
			t.Fatalf("rows add up to %s, the balance is %s: %+v", total, a.balance(), y)
		}
		f := readHistory(y, facts.AgainstTaxpayer, 1, until, b)
		var marks []date.Day
		for range 5 {
			marks = append(marks, until-date.Day(1+r.IntN(2000)))
		}
		m := f.run(until, b, ratesOf(b), options{marks: marks})
		if m.balance() != a.balance() {
			t.Fatalf("looked at on the way: %s, else %s", m.balance(), a.balance())
		}
		for _, k := range m.marked {
			// A year that is not filed yet on that day is late to that day only.
			if k.on > y.History.FiledOn.Value {
				payless := y
				payless.History.Payments = nil
				for _, p := range y.History.Payments {
					if p.On.Value <= k.on {
						payless.History.Payments = append(payless.History.Payments, p)
					}
				}
				if then := tallied(t, payless, k.on).balance(); max(then-k.balance, k.balance-then) > 3 && !inGrace(b, y, k.on) {
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
	return d > sent && d <= sent+date.Day(b.DemandDays.Int())
}

// TestBetweenTheReadings holds that what is not known lies between the two
// readings, whatever it turns out to be.
func TestBetweenTheReadings(t *testing.T) {
	r := rand.New(rand.NewPCG(6303, 6651))
	b := calctest.Book(t, calctest.Today)
	rates := ratesOf(b)
	for range 300 {
		y := drawn(r)
		until := trippy(r, 2024, 2027)
		known := tallied(t, y, until).balance()
		y.History.Demand, y.Assessed = facts.Date{}, facts.Date{}
		if r.IntN(2) == 0 {
			y.History.Filed, y.History.FiledOn = facts.Choice{}, facts.Date{}
		}
		if y.History.Levy.Given {
			y.History.Levy = facts.DoNotKnow[date.Day]()
		}
		low := readHistory(y, facts.ForTaxpayer, 1, until, b).run(until, b, rates, options{}).balance()
		high := readHistory(y, facts.AgainstTaxpayer, 1, until, b).run(until, b, rates, options{}).balance()
		if known < low || known > high {
			t.Fatalf("%s is not from %s to %s: %+v", known, low, high, y)
		}
	}
}

// TestAnyHistory judges histories that nobody lives: days out of order, far off or
// not known, and amounts that do not fit. Nothing may fail, nothing may be below
// zero, and what is in favour is 0 more than what is against.
func TestAnyHistory(t *testing.T) {
	r := rand.New(rand.NewPCG(9999, 1))
	any := func() facts.Date {
		switch r.IntN(8) {
		case 0:
			return facts.Date{}
		case 1:
			return facts.DoNotKnow[date.Day]()
		case 2:
			return facts.Say([]date.Day{datetest.Day("0001-01-01"), datetest.Day("9999-12-31"), datetest.Day("1989-12-31"), datetest.Day("1990-01-01"), datetest.Day("2100-02-28")}[r.IntN(5)])
		}
		return facts.Say(trippy(r, 1985, 2030))
	}
	amount := func() facts.Amount {
		switch r.IntN(6) {
		case 0:
			return facts.Amount{}
		case 1:
			return facts.DoNotKnow[decimal.Decimal]()
		case 2:
			return facts.Say(facts.MostAmount)
		}
		return facts.Say(cents.Sum(r.IntN(9_000_000)).Dollars())
	}
	choice := func(of ...string) facts.Choice { return facts.Say(of[r.IntN(len(of))]) }
	for _, on := range []date.Day{datetest.Day("2024-04-22"), calctest.Today, datetest.Day("9999-12-31")} {
		b := calctest.Book(t, on)
		for range 150 {
			h := facts.History{
				Owed: amount(), OwedOn: any(), OwedTax: amount(), Shown: amount(), Credits: amount(), Due: any(), Extended: facts.Say(r.IntN(2) == 0),
				ExtendedTo: any(), Filed: choice(facts.FiledReturn, facts.FiledNever, facts.FiledSubstitute, "else"), FiledOn: any(), Demand: any(), Levy: any(),
				PlanFrom: any(), PlanTo: any(), Payments: []facts.Payment{{On: any(), Amount: amount()}, {On: any(), Amount: amount()}},
				Later: []facts.Assessment{{On: any(), Tax: amount(), Demand: any(), Waiver: any(), Expires: any()}},
			}
			c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(1990 + r.IntN(40)), Assessed: any(), Expires: any(), History: h}}}}
			for range 3 {
				c.Debt.Events = append(c.Debt.Events, facts.Event{Kind: choice(facts.EventOffer, facts.EventAbroad, facts.EventHearing, facts.EventWaiver, "else"), From: any(), To: any(), Appeal: any()})
			}
			d := Assess(c, b).Debts
			for _, l := range []line.Line{d.Range.Least, d.Range.Most, d.Balance, d.Tax} {
				if l.Known && l.Amount.IsNegative() {
					t.Fatalf("%s is %s: %+v", l.ID, l, c)
				}
			}
			NewPayoff(c, b, true).Pay(monthly(500))
			Course(c, b, 1, on, on+-400)
		}
	}
}
