package prefill

import (
	"testing"

	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestPastedCivilPenalty fills in the account of a responsible person. By hand, interest on
// 18,250 from the bill of November 22, 2021 to the payment of April 3, 2023 is 1,247.71, and
// on 18,000 and that to March 30, 2026, 4,777.96: 24,025.67, as the IRS prints. The offer
// stopped the ten years for 103 days, to March 4, 2032; the request before it at most for 23
// more, until the offer withdrew it, to March 27.
func TestPastedCivilPenalty(t *testing.T) {
	a, b := readingOf(t, "civil-penalty").Accounts[0], calctest.Book(t, calctest.Today)
	y, events := Answers(a, b)
	if k := Compare(a, y, events, b); k.Reason != ReasonNone || k.Printed.Decimal.String() != "24025.67" || !k.Least.Decimal.Equal(k.Most.Decimal) {
		t.Errorf("compared %+v", k)
	}
	p := CivilPenalties(y, events, b)
	if len(p) != 1 || p[0].Amount.String() != "18250" || p[0].Earliest != datetest.Day("2032-03-04") || p[0].Latest != datetest.Day("2032-03-27") {
		t.Errorf("the penalties are %+v", p)
	}
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2019), Assessed: facts.Say(datetest.Day("2020-06-15"))}}}}
	Fill(&c, y, events)
	if len(c.Debt.Years) != 2 || len(c.Debt.Events) != 2 || !c.Debt.Events[0].Period.Given || c.Debt.Events[0].Year.Given {
		t.Fatalf("the debt is %+v", c.Debt)
	}
	if k := account.Owed(c, b, b.On).Years[0].Clocks[0].Expires.String(); k != "2030-06-15" {
		t.Errorf("the income tax of the same year expires on %s", k)
	}
}

// TestCivilAbated takes an abatement off the penalty of its amount, and leaves out the one
// that is gone.
func TestCivilAbated(t *testing.T) {
	a := readText(t, "FORM NUMBER: CIVPEN\nTAX PERIOD: Jun. 30, 2019\nACCOUNT BALANCE: 700.00\nTRANSACTIONS\n"+
		"240 Miscellaneous penalty 11-22-2021 $900.00\n240 Miscellaneous penalty 01-10-2022 $500.00\n"+
		"241 Reduced or removed miscellaneous penalty 03-01-2022 -$500.00\n241 Reduced or removed miscellaneous penalty 04-01-2022 -$200.00\n").Accounts[0]
	y, _ := Answers(a, calctest.Book(t, calctest.Today))
	sameAnswers(t, y, `{"kind": "civil", "period": "2019-06-30", "year": "2019", "assessed": "2021-11-22", "history": {"penalty": "700", "charged": {}}}`)
}
