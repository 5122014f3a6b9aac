package payoff

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestPenaltiesOff pays 500 a month on 21,107.18 of 2023 and of 2024, whose return came
// five months late, with penalties taken off. The figures stand as of 2026-11-26 when the
// plan begins, 1,350 for late filing and 157.95 of interest on it included: by the day of
// the letter that is 163.46, so 5.51 more is in it where it comes off. Every schedule was
// computed independently by two programs written apart, to the cent.
func TestPenaltiesOff(t *testing.T) {
	on := datetest.Day("2026-12-15")
	first, second := account.Relief{Year: 1, LateFiling: true, LatePayment: true}, account.Relief{Year: 2, LateFiling: true, LatePayment: true}
	for _, test := range []struct {
		name              string
		off               []account.Relief
		second            string // the balance of 2024
		months, end, paid string
	}{
		{"nothing", nil, "8809.95", "52 months", "2031-04-15", "$25,701.72"},
		// 1,440; the interest on it, 0 to 139.56, stays. 25,701.72 - 1,928.19.
		{"first-time abatement of 2023", []account.Relief{first}, "8809.95", "48 months", "2030-12-15", "$23,773.53"},
		// 1,440, and 1,350 + 157.95 + 600 = 2,107.95. 25,701.72 - 4,665.29.
		{"cause for 2023, first-time abatement of 2024", []account.Relief{first, second}, "8815.46", "43 months", "2030-07-15", "$21,036.43"},
	} {
		t.Run(test.name, func(t *testing.T) {
			years := []facts.TaxYear{
				stated(on, 2023, "2024-04-12", "2034-06-03", "12297.23", "9000", "1440"),
				stated(on, 2024, "2025-09-10", "2035-10-20", test.second, "6000", "600"),
			}
			years[1].History.Charged.LateFiling = calctest.USD("1350")
			d := Open(facts.Case{Debt: facts.Debt{Years: years}}, test.off, calctest.Book(t, on)).Debt(Terms{Agreement: true})
			s := d.Schedule(monthly(500))
			if s.Months.String() != test.months || s.LastDay.String() != test.end || s.Paid.String() != test.paid {
				t.Errorf("of %s: %s to %s, %s in all; want %s to %s, %s", d.Owed(), s.Months, s.LastDay, s.Paid, test.months, test.end, test.paid)
			}
		})
	}
}

// TestShortTermPenaltiesOff is the debt of TestShortTerm once 800 of late payment has come
// off: 180 days then suffice. The figures were computed independently by two programs
// written apart.
func TestShortTermPenaltiesOff(t *testing.T) {
	on, b := datetest.Day("2026-11-26"), calctest.Book(t, datetest.Day("2026-12-01"))
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{stated(on, 2024, "2025-04-14", "2035-06-02", "9736.01", "8000", "800")}}}
	relief := []account.Relief{{Year: 1, LateFiling: true, LatePayment: true}}
	s := Open(c, relief, b).Debt(Terms{First: datetest.Day("2026-12-15"), Down: decimal.NewFromInt(2200)}).Schedule(monthly(1250))
	paid := s.Paid.Amount.Add(decimal.NewFromInt(2200)).String()
	if s.Months.String() != "6 months" || s.LastDay.String() != "2027-05-15" || paid != "9106.91" {
		t.Errorf("%s to %s, %s in all; want 6 months to 2027-05-15, 9106.91", s.Months, s.LastDay, paid)
	}
}

// TestReliefNeverCosts takes random penalties off random debts, known from letters and from
// returns: neither the least payment nor what a payment comes to is higher without them.
func TestReliefNeverCosts(t *testing.T) {
	r := rand.New(rand.NewPCG(6404, 6651))
	b := calctest.Book(t, calctest.Today)
	for i := range 60 {
		var c facts.Case
		var off []account.Relief
		for n := range 1 + r.IntN(3) {
			tax := int64(2000 + r.IntN(20000))
			y := facts.TaxYear{Year: facts.Say(2018 + r.IntN(7)), Assessed: facts.Say(calctest.Today - 200)}
			h := &y.History
			h.Filed, h.Extended = facts.Say(facts.FiledReturn), facts.Say(r.IntN(2) == 0)
			h.FiledOn = facts.Say(datetest.Day("2025-01-20"))
			if r.IntN(2) == 0 {
				h.Owed, h.OwedTax, h.OwedOn = dollarsOf(tax*3/2), dollarsOf(tax), facts.Say(calctest.Today-30)
				h.Charged = facts.Charged{LateFiling: dollarsOf(tax / 5), LatePayment: dollarsOf(r.Int64N(tax / 4))}
			} else {
				h.Shown, h.Credits = dollarsOf(tax+5000), dollarsOf(5000)
				h.Payments = []facts.Payment{{On: facts.Say(calctest.Today - 400), Amount: dollarsOf(r.Int64N(tax))}}
			}
			c.Debt.Years = append(c.Debt.Years, y)
			off = append(off, account.Relief{Year: n + 1, LateFiling: r.IntN(2) == 0, LatePayment: r.IntN(2) == 0})
		}
		with, without := New(c, b, Terms{Agreement: true}), Open(c, off, b).Debt(Terms{Agreement: true})
		each := monthly(300 + r.Int64N(700))
		paid, less := with.Schedule(each).Paid, without.Schedule(each).Paid
		least, lower := with.LeastPayment(72), without.LeastPayment(72)
		if !paid.Known || !least.Known {
			t.Fatalf("%d: %s, %s", i, paid, least)
		}
		if less.Amount.GreaterThan(paid.Amount) || lower.Amount.GreaterThan(least.Amount) {
			t.Errorf("%d: %+v: %s instead of %s, at least %s instead of %s", i, off, less, paid, lower, least)
		}
	}
}

func dollarsOf(n int64) facts.Amount { return facts.Say(decimal.NewFromInt(n)) }
