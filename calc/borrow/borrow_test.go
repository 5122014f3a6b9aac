package borrow

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

var today = datetest.Day("2026-11-26")

// stated is a year whose balance the IRS states today, with the tax and the late
// payment in it.
func stated(year int, filed, expires, owed, tax, latePayment string) facts.TaxYear {
	return facts.TaxYear{Year: facts.Say(year), Expires: facts.Say(datetest.Day(expires)), History: facts.History{
		Owed: calctest.USD(owed), OwedOn: facts.Say(today), OwedTax: calctest.USD(tax), Extended: facts.Say(false),
		Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day(filed)),
		Charged: facts.Charged{LatePayment: calctest.USD(latePayment)},
	}}
}

// household is 21,107.18 of 2023 and of 2024, which was filed late.
func household(change func(c *facts.Case)) facts.Case {
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{
		stated(2023, "2024-04-12", "2034-06-03", "12297.23", "9000", "1440"),
		stated(2024, "2025-09-10", "2035-10-20", "8809.95", "6000", "600"),
	}}}
	c.Assets.HasProperties, c.Assets.HasRetirement = facts.Say(false), facts.Say(false)
	change(&c)
	return c
}

// loans is the ways of a case with 543 left each month and a plan's fee of 29.
func loans(t *testing.T, c facts.Case) []way.Way {
	t.Helper()
	line := func(id, s string) line.Line { return facts.Given(id, calctest.USD(s)) }
	return Ways(c, Means{
		Remaining: line("left-each-month", "543"), Total: line("debt-total", "21107.18"), Fee: line("plan-fee", "29"),
		Begins: datetest.Day("2026-12-15"),
	}, calctest.Book(t, today))
}

// atRate is a loan at percent a year over months.
func atRate(percent string, months int) facts.Loan {
	return facts.Loan{Rate: calctest.USD(percent), Months: facts.Say(months)}
}

// owns is real estate and a retirement account.
func owns(value, loan, inPlan, access string) func(c *facts.Case) {
	return func(c *facts.Case) {
		c.Assets.HasProperties, c.Assets.HasRetirement = facts.Say(true), facts.Say(true)
		c.Assets.Properties = []facts.Property{{Value: calctest.USD(value), Loan: calctest.USD(loan)}}
		c.Assets.Retirement = []facts.Retirement{{Value: calctest.USD(inPlan), Loan: calctest.USD("0"), Access: facts.Say(access)}}
		c.Borrowing = facts.Borrowing{Loan: atRate("12", 60), Home: atRate("8", 60), Plan: atRate("8.5", 60)}
	}
}

// TestOpen has what opens each loan and closes it, and what it would lend. By hand: half
// of 60,000 is 30,000, of 120,000 it is above 50,000; half of 16,000 is 8,000, and the
// floor of 10,000 counts; of 6,000 no more than the account holds.
func TestOpen(t *testing.T) {
	for _, test := range []struct {
		name             string
		c                facts.Case
		loan, home, plan string
		borrowed         string // of the plan, empty if closed
	}{
		{"no rate, nothing owned", household(func(*facts.Case) {}), "not yet", "no", "no", ""},
		{"nothing answered", facts.Case{}, "not yet", "not yet", "not yet", ""},
		{"a home and a plan", household(owns("300000", "200000", "60000", facts.AccessLoan)), "yes", "yes", "yes", "21107.18"},
		{"nothing above the loan on the home", household(owns("200000", "200000", "60000", facts.AccessLoan)), "yes", "no", "yes", "21107.18"},
		{"a plan that lends nothing", household(owns("300000", "200000", "60000", facts.AccessNone)), "yes", "yes", "no", ""},
		{"a plan whose money can be withdrawn, with its rate", household(owns("300000", "200000", "16000", facts.AccessWithdraw)), "yes", "yes", "yes", "10000"},
		{"no more than the plan holds", household(owns("300000", "200000", "6000", facts.AccessLoan)), "yes", "yes", "yes", "6000"},
		{"what the plan says", household(func(c *facts.Case) {
			owns("300000", "200000", "60000", facts.AccessLoan)(c)
			c.Assets.Retirement[0].Borrow = calctest.USD("4000")
		}), "yes", "yes", "yes", "4000"},
		{"a loan of the plan already", household(func(c *facts.Case) {
			owns("300000", "200000", "60000", facts.AccessLoan)(c)
			c.Assets.Retirement[0].Loan = calctest.USD("12000")
		}), "yes", "yes", "yes", "18000"},
		{"a month too long for a plan", household(func(c *facts.Case) {
			owns("300000", "200000", "60000", facts.AccessLoan)(c)
			c.Borrowing.Plan.Months = facts.Say(61)
		}), "yes", "yes", "no", ""},
		{"no rate of the plan", household(func(c *facts.Case) {
			owns("300000", "200000", "60000", facts.AccessLoan)(c)
			c.Borrowing.Plan = facts.Loan{}
		}), "yes", "yes", "not yet", "21107.18"},
	} {
		t.Run(test.name, func(t *testing.T) {
			ways := loans(t, test.c)
			for i, want := range []string{test.loan, test.home, test.plan} {
				if got := ways[i].Open.Verdict.String(); got != want {
					t.Errorf("%s is %s, want %s", ways[i].ID, got, want)
				}
			}
			if got := ways[2].Cost(way.Amount); test.borrowed != "" && !got.Amount.Equal(calctest.Dec(test.borrowed)) {
				t.Errorf("the plan lends %s, want %s", got, test.borrowed)
			}
		})
	}
	for _, w := range Ways(facts.Case{}, Means{}, nil) {
		if w.Open.Verdict != line.NotYet {
			t.Errorf("of nobody %s is %s", w.ID, w.Open.Verdict)
		}
	}
}

// TestCompared has 21,107.18 over 60 months. By the formula on paper 12 percent is
// 21,107.18 × 0.0222444 = 469.52 a month, 8 percent 427.98. The IRS over the same months,
// by a program in another language that counts one month of late payment less, is 440.55
// and 26,432.69: dearer than 8 percent (25,678.x), cheaper than 12 (28,171.x).
func TestCompared(t *testing.T) {
	ways := loans(t, household(owns("300000", "200000", "60000", facts.AccessLoan)))
	for _, test := range []struct {
		w                      way.Way
		each, costs, month     string
		leastPaid, mostPaid    string
		leastApart, mostApart  string
		leastMonth, mostMonths string
	}{
		{ways[0], "469.52", "loan-costs-more", "loan-month-more", "28170", "28172", "1680", "1720", "28", "30"},
		{ways[1], "427.98", "loan-costs-less", "loan-month-less", "25677", "25680", "770", "820", "12", "14"},
	} {
		p, _ := test.w.Pace("loan")
		if !p.Each.Amount.Equal(calctest.Dec(test.each)) || !between(p.Paid, test.leastPaid, test.mostPaid) || p.LastDay.String() != "2031-11-26" {
			t.Errorf("%s: %s a month to %s, %s in all", test.w.ID, p.Each, p.LastDay, p.Paid)
		}
		f, g := test.w.Warnings[0], test.w.Warnings[1]
		if f.ID != test.costs || !between(f.Figures[2], test.leastApart, test.mostApart) {
			t.Errorf("%s: %s by %v", test.w.ID, f.ID, f.Figures)
		}
		if g.ID != test.month || !between(g.Figures[2], test.leastMonth, test.mostMonths) {
			t.Errorf("%s: %s by %v", test.w.ID, g.ID, g.Figures)
		}
		if test.w.Fits.Verdict != line.Yes {
			t.Errorf("%s does not fit 543", test.w.ID)
		}
	}
}

// TestPartly borrows 4,000 of a plan: the rest is paid to the IRS over the same months,
// with its fee. 4,000 at 8.5 percent over 60 months is 82.07 a month by the formula.
func TestPartly(t *testing.T) {
	c := household(owns("300000", "200000", "60000", facts.AccessLoan))
	c.Assets.Retirement[0].Borrow = calctest.USD("4000")
	w := loans(t, c)[2]
	p, _ := w.Pace("loan")
	if got := p.Each.In[0]; got.String() != "$82.07" {
		t.Errorf("the loan is %s a month", got)
	}
	if fee := w.Cost(way.Fee); fee.String() != "$29.00" {
		t.Errorf("the fee is %s", fee)
	}
	total := p.Paid.Amount.Add(w.Cost(way.Fee).Amount)
	if !w.Cost(way.Total).Amount.Equal(total) || total.LessThan(calctest.Dec("21107.18")) {
		t.Errorf("%s in all, of %s", w.Cost(way.Total), total)
	}
	if w.Effects[0].Finding.ID != "rest-with-irs" || w.Effects[0].Figures[0].String() != "$17,107.18" {
		t.Errorf("the rest is %v", w.Effects[0].Figures)
	}
}

// TestHigherRateCostsMore checks that a higher rate, and fees, never lower a cost, and
// that a total is never below what is owed.
func TestHigherRateCostsMore(t *testing.T) {
	before := calctest.Dec("21107.18")
	for _, percent := range []string{"0", "3", "6.99", "12", "36"} {
		for _, fees := range []string{"0", "500"} {
			w := loans(t, household(func(c *facts.Case) {
				c.Borrowing.Loan = atRate(percent, 48)
				c.Borrowing.Loan.Fees = calctest.USD(fees)
			}))[0]
			total := w.Cost(way.Total)
			if !total.Known || total.Amount.LessThan(before) {
				t.Errorf("%s percent with %s of fees comes to %s, after %s", percent, fees, total, before)
			}
			if fees == "0" {
				before = total.Amount
			}
		}
	}
}

// between reports whether a line is known and within two amounts.
func between(l line.Line, least, most string) bool {
	return l.Known && !l.Amount.LessThan(calctest.Dec(least)) && !l.Amount.GreaterThan(calctest.Dec(most))
}
