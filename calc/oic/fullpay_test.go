package oic_test

import (
	"os"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
)

// TestFullPay has a row for each outcome of the test.
func TestFullPay(t *testing.T) {
	late := func(c facts.Case, year int) facts.Case {
		c.Debt.Years = []facts.TaxYear{{Year: facts.Say(year), Expires: facts.DoNotKnow[date.Day](), Assessed: facts.DoNotKnow[date.Day]()}}
		return c
	}
	checkExamples(t, []example{
		{"exclusions do not apply", withBalance(calctest.Leaving("9000", "0"), "10000"), []string{"equity-full", "$10,000.00", "can-pay-in-full", "yes", "flip-months", "0 months"}},
		{"to the dollar", calctest.Lasting(withBalance(calctest.Leaving("0", "100"), "5000"), 40), []string{"reach", "$5,000.00", "debt-unreached", "$0.00", "can-pay-in-full", "yes", "flip-months", "40 months"}},
		{"a dollar short", calctest.Lasting(withBalance(calctest.Leaving("0", "100"), "5001"), 40), []string{"debt-unreached", "$1.00", "can-pay-in-full", "no", "flip-months", "41 months"}},
		{"box F is zero, and equity is not enough", withBalance(calctest.Leaving("1000", "0"), "9000"), []string{"can-pay-in-full", "no", "flip-months", "?"}},
		{"the months that are certain are enough", late(withBalance(calctest.Leaving("0", "1000"), "20000"), 2022), []string{"can-pay-in-full", "yes", "months-left", "73 months"}},
		{"they are not enough", late(withBalance(calctest.Leaving("0", "100"), "20000"), 2022), []string{"can-pay-in-full", "not yet", "reach", "?", "flip-months", "190 months", "missing", "tax-year-assessed:1"}},
		{"they do not matter, as equity is enough", late(withBalance(calctest.Leaving("20000", "100"), "20000"), 2022), []string{"can-pay-in-full", "yes"}},
	})
}

// TestMonthsNeeded checks, on the facts of the story ohio-same-facts, that the
// answer turns between 84 and 90 months, and at which month.
func TestMonthsNeeded(t *testing.T) {
	told, b := calctest.Story(t, os.DirFS("../testdata"), "ohio-same-facts.txt")
	for _, test := range []struct {
		months int
		reach  string
		can    string
	}{
		{84, "$41,400.00", "no"},
		{85, "$41,700.00", "no"},
		{86, "$42,000.00", "yes"},
		{90, "$43,200.00", "yes"},
	} {
		r := oic.Assess(calctest.Lasting(told, test.months), b)
		oictest.ExpectOf(t, r, "offer-lump", "$15,350.00", "offer-periodic", "$18,950.00",
			"reach", test.reach, "can-pay-in-full", test.can, "flip-months", "86 months")
	}
}

// TestFullPayWithAccruals has the test including accruals beside the one
// without. Expected payments were computed independently, in another language:
// 12,000, all of it tax, at 7 percent interest and half a percent a month, less
// 1,000 in the bank.
func TestFullPayWithAccruals(t *testing.T) {
	told := func(c facts.Case, tax string, expires date.Day) facts.Case {
		c.Debt.Total = calctest.USD(tax)
		c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2022), Expires: facts.Say(expires), History: facts.History{
			Owed: calctest.USD(tax), OwedOn: facts.Say(calctest.Today), OwedTax: calctest.USD(tax), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2023-04-15")),
			Extended: facts.Say(false), Charged: facts.Charged{LatePayment: calctest.USD("0")},
		}}}
		return c
	}
	two := told(calctest.Leaving("0", "300"), "12000", datetest.Day("2034-01-01"))
	two.Debt.Total = calctest.USD("15000")
	first := told(calctest.Leaving("0", "0"), "3000", datetest.Day("2027-05-01")).Debt.Years[0]
	two.Debt.Years = append(two.Debt.Years, first)
	checkExamples(t, []example{
		{"both say yes", told(calctest.Leaving("0", "500"), "12000", datetest.Day("2033-06-01")), []string{"can-pay-in-full", "yes", "can-pay-growing", "yes", "growing-months", "26 months", "growing-on", "2029-01-22", "accruals-decide", "no"}},
		{"both say no", told(calctest.Leaving("0", "100"), "12000", datetest.Day("2033-06-01")), []string{"can-pay-in-full", "no", "can-pay-growing", "no", "accruals-decide", "no"}},
		{"only without accruals", told(calctest.Leaving("0", "160"), "12000", datetest.Day("2033-06-01")), []string{"can-pay-in-full", "yes", "can-pay-growing", "no", "accruals-decide", "yes", "doubt-as-to-collectibility", "not yet"}},
		{"equity alone is enough", told(calctest.Leaving("12000", "0"), "12000", datetest.Day("2033-06-01")), []string{"can-pay-growing", "yes", "growing-months", "0 months", "growing-on", "2026-11-22"}},
		{"box F is zero", told(calctest.Leaving("0", "0"), "12000", datetest.Day("2033-06-01")), []string{"can-pay-growing", "no", "growing-months", "?", "growing-short", "$21,374.96"}},
		{"the year that expires first is lost in part", two, []string{"can-pay-in-full", "yes", "can-pay-growing", "no", "accruals-decide", "yes", "period-months:2", "5 months", "period-paid-in:2", "?"}},
	})
}

// TestTotalOnly checks that if nothing but the total of several years is known,
// the test including accruals is decided only if it does not matter which year
// owes how much.
func TestTotalOnly(t *testing.T) {
	several := func(c facts.Case, total string, last ...date.Day) facts.Case {
		c.Debt.Total, c.Debt.Years = calctest.USD(total), nil
		for i, d := range last {
			c.Debt.Years = append(c.Debt.Years, facts.TaxYear{Year: facts.Say(2020 + i), Expires: facts.Say(d)})
		}
		return c
	}
	checkExamples(t, []example{
		{"whichever year owes it, it can be paid", several(calctest.Leaving("0", "1000"), "9000", datetest.Day("2028-01-01"), datetest.Day("2034-01-01")), []string{"can-pay-growing", "yes"}},
		{"whichever year owes it, it cannot", several(calctest.Leaving("0", "100"), "90000", datetest.Day("2028-01-01"), datetest.Day("2034-01-01")), []string{"can-pay-growing", "no"}},
		{"it matters which year owes it", several(calctest.Leaving("0", "500"), "12000", datetest.Day("2028-01-01"), datetest.Day("2034-01-01")), []string{"can-pay-in-full", "yes", "can-pay-growing", "not yet", "accruals-decide", "not yet", "offer-open", "not yet"}},
	})
}

// TestTotalOfYears checks that the total is not asked for if every year is
// known in full.
func TestTotalOfYears(t *testing.T) {
	c := calctest.Leaving("0", "100")
	c.Debt = facts.Debt{Years: calctest.Owes("12000", datetest.Day("2023-06-01")).Debt.Years}
	oictest.Expect(t, c, "debt-total", "$12,000.00", "can-pay-in-full", "no", "offer-lump-open", "yes")
	c.Debt.Years = append(c.Debt.Years, facts.TaxYear{Year: facts.Say(2020), Expires: facts.Say(datetest.Day("2031-01-01"))})
	oictest.Expect(t, c, "debt-total", "?", "offer-lump-open", "not yet")
}

// TestRetiredDebtInFullPay: what a debt that ends frees does not decide the test, and it
// is said if it would. 500 × 84 = 42,000 of 45,000; 100 more for 80 months are 50,000.
func TestRetiredDebtInFullPay(t *testing.T) {
	c := calctest.Plain(func(c *facts.Case) {
		c.Debt.Total, c.Debt.Years[0].Expires = calctest.USD("45000"), facts.Say(calctest.Today.AddMonths(84))
		c.Income.Jobs = []facts.Job{{Pay: calctest.USD("4000")}}
		c.Living.CourtOrdered, c.Living.Taxes = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("100")}, calctest.USD("2223")
		c.Living.Left.CourtOrdered = facts.Say(4)
	})
	oictest.Expect(t, c, "can-pay-in-full", "no", "freed-pays-in-full", "yes", "reach-freed", "$50,000.00")
	c.Debt.Total = calctest.USD("50001")
	if got, found := oictest.FiguresOf(oic.Assess(c, calctest.Book(t, calctest.Today)))["freed-pays-in-full"]; found {
		t.Errorf("a dollar more is owed: freed-pays-in-full is %s, want none", got)
	}
}
