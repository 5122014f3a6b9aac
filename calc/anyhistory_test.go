package calc

import (
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
)

// TestAnyHistory assesses random histories, with dates out of order, far away or not
// known, and amounts that do not fit together. Nothing panics, and no balance is
// negative.
func TestAnyHistory(t *testing.T) {
	calctest.Long(t)
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
		return facts.Say(calctest.RandomDay(r.IntN, 1985, 2030))
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
			payoff.New(c, b, payoff.Terms{Agreement: true}).Schedule(payoff.Payments{Steps: []payoff.PayStep{{From: 1, Amount: decimal.NewFromInt(500)}}})
			account.Course(c, b, 1, on, on-400)
		}
	}
}

// TestLedgersComeToTheBalance checks that the last row of each year's ledger has the
// balance of the year or, if it is unknown, the most that it may be.
func TestLedgersComeToTheBalance(t *testing.T) {
	names, err := filepath.Glob("testdata/debts/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no stories", err)
	}
	for _, name := range names {
		c, b := readStory(t, name).read(t)
		for _, y := range Assess(c, b).Debts.Years {
			rows := account.Ledger(c, b, y.N, b.On)
			if len(rows) == 0 {
				t.Errorf("%s: no rows", name)
				continue
			}
			balance := y.Balance
			if !balance.Known {
				balance = y.Range.Most
			}
			if last := rows[len(rows)-1].Balance; !last.Amount.Equal(balance.Amount) {
				t.Errorf("%s: the rows come to %s, the balance is %s", name, last, balance)
			}
		}
	}
}
