package payoff

import (
	"math"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// dollars is a known line.
func dollars(s cents.Sum) line.Line { return s.Line("", line.Cite{}) }

// all calls every exported function on a case.
func all(c facts.Case, b *law.Book, months int, amount decimal.Decimal) {
	New(c, b, Terms{Agreement: true}).LeastPayment(months)
	New(c, b, Terms{Begins: date.Day(months), Agreement: true}).LeastPayment(12)
	New(c, b, Terms{}).MonthsToExpiry()
	New(c, b, Terms{}).Schedule(Payments{Steps: []PayStep{{months, amount}, {-months, amount.Neg()}, {1, amount}}})
	owed := Open(c, nil, b)
	p := owed.CanPay(line.Worked("", amount, line.USD, line.Cite{}), line.Worked("", amount.Neg(), line.USD, line.Cite{}), line.Finding{})
	p.Tree("")
	owed.CanPay(dollars(0), line.Worked("", amount, line.USD, line.Cite{}), line.Finding{})
}

// TestMonths checks the least payment for any number of months: unknown below one,
// and never more for more months.
func TestMonths(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	c := calctest.Owes("12000", datetest.Day("2023-06-01"))
	for _, months := range []int{math.MinInt, -1, 0} {
		if got := New(c, b, Terms{Agreement: true}).LeastPayment(months); got.Known {
			t.Errorf("the least payment in %d months is %s", months, got)
		}
	}
	before := New(c, b, Terms{Agreement: true}).LeastPayment(1)
	for _, months := range []int{2, 78, 79, 600, 601, mostMonths, math.MaxInt} {
		got := New(c, b, Terms{Agreement: true}).LeastPayment(months)
		if !got.Known || got.Amount.GreaterThan(before.Amount) {
			t.Errorf("the least payment in %d months is %s, in fewer %s", months, got, before)
		}
		before = got
	}
	c.Debt.Years[0].Expires = facts.Say(date.LastOf(9999))
	if got := New(c, b, Terms{Agreement: true}).LeastPayment(math.MaxInt); !got.Known || got.Amount.LessThan(calctest.Dec("70")) {
		t.Errorf("the least payment in all time is %s, less than the interest", got)
	}
	if got := New(facts.Case{}, b, Terms{Agreement: true}).LeastPayment(12); got.Known {
		t.Errorf("the least payment of no year is %s", got)
	}
}

// TestAbsurdInput checks that no day, month or amount makes a schedule panic or run
// for ever.
func TestAbsurdInput(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	for _, d := range []date.Day{math.MinInt, -400_000_000, -1, 0, 1, date.LastOf(9999), 400_000_000, math.MaxInt} {
		c := calctest.Owes("1000", d)
		all(c, b, int(d), decimal.New(int64(d), 0))
		c.Debt.Years[0].Expires = facts.Say(d)
		all(c, b, 12, decimal.New(1, 30))
		all(c, onDay(b, d), 12, decimal.New(1, -30))
		c.Debt.Total = facts.Say(decimal.New(1, 30))
		c.Debt.Years[0].History = facts.History{}
		c.Debt.Years = append(c.Debt.Years, c.Debt.Years[0])
		all(c, b, -12, decimal.New(-1, 30))
	}
}

// TestWithoutLaw checks that without figures of the law nothing is known.
func TestWithoutLaw(t *testing.T) {
	total := facts.Case{Debt: facts.Debt{Total: calctest.USD("1000"), Years: []facts.TaxYear{{Expires: facts.Say(datetest.Day("2033-01-01"))}, {}}}}
	for name, b := range map[string]*law.Book{"no book": nil, "an empty book": {}, "an empty book of a day": {On: calctest.Today}} {
		for _, c := range []facts.Case{{}, total, calctest.SixYears(), calctest.Owes("1000", datetest.Day("2023-06-01"))} {
			all(c, b, 12, decimal.New(100, 0))
			s := New(c, b, Terms{Agreement: true}).Schedule(Payments{})
			if s.Ends.Verdict != line.NotYet || s.Paid.Known || len(s.Periods)+len(s.Rows) > 0 {
				t.Errorf("%s: the schedule ends: %s", name, s.Ends.Verdict)
			}
			if p := Open(c, nil, b).CanPay(dollars(0), dollars(100_00), line.Finding{}); p.Can.Verdict != line.NotYet || p.Months.Known {
				t.Errorf("%s: the IRS can collect: %s", name, p.Can.Verdict)
			}
			if got := New(c, b, Terms{}).MonthsToExpiry(); got.Known {
				t.Errorf("%s: %s are left", name, got)
			}
		}
	}
}

// TestZeroValues checks that the zero values of exported types are unknown.
func TestZeroValues(t *testing.T) {
	for _, d := range []*Debt{nil, {}} {
		s := d.Schedule(Payments{Steps: []PayStep{{1, decimal.New(100, 0)}}})
		if s.Ends.Verdict != line.NotYet || s.Paid.Known || s.LastDay.Known {
			t.Errorf("the schedule of no debt ends: %s", s.Ends.Verdict)
		}
	}
	if got := (Payments{}).amount(1); got != 0 {
		t.Errorf("no step pays %s", got)
	}
	FullPay{}.Tree("")
}

// TestNothingOwed checks that a debt with no balance is paid off at once.
func TestNothingOwed(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	o := &openingBalances{book: b, on: b.On, rates: account.RatesOf(b)}
	if got := o.test(0, 0); !got.can || got.months != 0 || got.on != b.On {
		t.Errorf("nothing owed is paid in %d months", got.months)
	}
}
