package levy

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestMoreAndLess: more pay never lowers what is taken, no dependent more raises it, no
// box either, and without a statement never less is taken.
func TestMoreAndLess(t *testing.T) {
	b := calctest.Book(t, today)
	takenOf := func(l facts.Levy) (stated, unstated decimal.Decimal) {
		p := Of(facts.Case{Levy: l}, Means{}, b).Pays[0]
		if !p.Stated.Taken.Known || !p.Stated.TakenMonth.Known || p.Stated.Taken.Amount.IsNegative() {
			t.Fatalf("%+v: taken is %s", l, p.Stated.Taken)
		}
		return p.Stated.Taken.Amount, p.Unstated.Taken.Amount
	}
	for _, status := range []string{facts.StatementSingle, facts.StatementSeparate, facts.StatementHead, facts.StatementJoint} {
		for _, every := range periodOf {
			for dependents := range 8 {
				for boxes := range 5 {
					last := decimal.Zero
					for _, pay := range []string{"0", "61.91", "61.92", "500", "1336.54", "1336.56", "4000", "100000"} {
						l := paid(onStatement(status, dependents, boxes, every), pay)
						taken, unstated := takenOf(l)
						more := l
						more.Dependents = facts.Say(dependents + 1)
						withOneMore, _ := takenOf(more)
						ticked := l
						ticked.Boxes = facts.Say(boxes + 1)
						withABox, _ := takenOf(ticked)
						if taken.LessThan(last) || withOneMore.GreaterThan(taken) || withABox.GreaterThan(taken) || unstated.LessThan(taken) || taken.GreaterThan(l.TakeHome.Value) {
							t.Fatalf("%s %s, %d dependents, %d boxes: %s of %s is taken, before %s, with a dependent more %s, with a box %s, without a statement %s",
								status, every, dependents, boxes, taken, pay, last, withOneMore, withABox, unstated)
						}
						last = taken
					}
				}
			}
		}
	}
}

// TestParts: what is left of a pay is what is exempt, or all of a smaller pay; and what is
// taken a month is that of a year's pays in twelve, to the cent.
func TestParts(t *testing.T) {
	b := calctest.Book(t, today)
	for name, every := range periodOf {
		perYear := b.PayPeriods(every).Amount
		for _, pay := range []string{"0", "61.92", "309.62", "784.62", "1336.55", "1500", "9999.99"} {
			p := Of(facts.Case{Levy: paid(onStatement(facts.StatementHead, 1, 1, every), pay)}, Means{}, b).Pays[0]
			for _, c := range []Cut{p.Stated, p.Unstated} {
				left := p.Pay.Amount.Sub(c.Taken.Amount)
				if want := decimal.Min(p.Pay.Amount, c.Exempt.Amount); !left.Equal(want) {
					t.Errorf("%s of %s: %s is left, want %s", name, pay, left, want)
				}
				year := c.Taken.Amount.Mul(perYear)
				if off := c.TakenMonth.Amount.Mul(decimal.NewFromInt(12)).Sub(year).Abs(); off.GreaterThan(calctest.Dec("0.06")) {
					t.Errorf("%s of %s: %s a month are %s a year off", name, pay, c.TakenMonth, off)
				}
			}
		}
	}
}

// TestBenefitShare: of a benefit at most fifteen cents of the dollar are taken, never more of
// a smaller one.
func TestBenefitShare(t *testing.T) {
	b := calctest.Book(t, today)
	last := line.Line{}
	for _, benefit := range []string{"0", "0.03", "0.04", "1", "967", "1483.33", "1483.35", "5108"} {
		var c facts.Case
		c.Income.Own.SocialSecurity = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD(benefit)}
		taken := Of(c, Means{}, b).Benefits[0]
		most := calctest.Dec(benefit).Mul(calctest.Dec("0.15")).Add(calctest.Dec("0.005"))
		if !taken.Known || taken.Amount.IsNegative() || taken.Amount.GreaterThan(most) || taken.Amount.LessThan(last.Amount) {
			t.Errorf("of %s %s is taken, of less before it %s", benefit, taken, last)
		}
		last = taken
	}
}
