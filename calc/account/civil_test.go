package account

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/cents"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// responsible is a trust fund recovery penalty of 18,250, assessed and billed on
// November 22, 2021, for the second quarter of 2019.
func responsible() facts.TaxYear {
	billed := facts.Say(datetest.Day("2021-11-22"))
	return facts.TaxYear{Kind: facts.Say(facts.KindTrustFund), Period: facts.Say(datetest.Day("2019-06-30")), Assessed: billed,
		History: facts.History{Penalty: calctest.USD("18250"), Demand: billed}}
}

// TestCivilPenalty works a civil penalty out by hand: IRC 6601(e)(2)(A), (e)(3). At 3
// percent in 2021 and, of the first 90 days of 2022, at 0.007424381:
//
//   - nothing is paid: 39 days at 0.003210490 are 58.59, and on 18,308.59 135.93
//   - all is paid on the 21st day, December 13: no interest
//   - 10,000 is paid on that day: it bears none, and the rest, 8,250, 26.49 and 61.45
//   - all is paid on the 22nd day: 22 days at 0.001809781 are 33.03
//   - 250 was paid before the assessment: 18,000 bear 57.79 and 134.07
//   - no bill is known: on the day of the assessment or, at the latest, 60 days after it, on
//     January 21, 2022: 69 days at 0.005687110 are 103.79
//   - 500 is assessed on January 10, 2022 as well, and billed then: 80 days at 0.006596736, 3.30
func TestCivilPenalty(t *testing.T) {
	b, until := calctest.Book(t, calctest.Today), datetest.Day("2022-03-31")
	pay := func(y facts.TaxYear, on, amount string) facts.TaxYear {
		y.History.Payments = append(y.History.Payments, facts.Payment{On: facts.Say(datetest.Day(on)), Amount: calctest.USD(amount)})
		return y
	}
	unbilled, twice := responsible(), responsible()
	unbilled.History.Demand = facts.Date{}
	second := facts.Say(datetest.Day("2022-01-10"))
	twice.History.Later = []facts.Assessment{{On: second, Tax: calctest.USD("500"), Demand: second}}
	for _, test := range []struct {
		name            string
		y               facts.TaxYear
		penalty         string
		least, interest string
	}{
		{"nothing is paid", responsible(), "18250.00", "194.52", "194.52"},
		{"all is paid in the days of grace", pay(responsible(), "2021-12-13", "18250"), "0.00", "0.00", "0.00"},
		{"a part is paid in them", pay(responsible(), "2021-12-13", "10000"), "8250.00", "87.94", "87.94"},
		{"a day too late", pay(responsible(), "2021-12-14", "18283.03"), "0.00", "0.00", "0.00"},
		{"some is paid ahead", pay(responsible(), "2021-06-01", "250"), "18000.00", "191.86", "191.86"},
		{"no bill is known", unbilled, "18250.00", "103.79", "194.52"},
		{"a second penalty", twice, "18750.00", "197.82", "197.82"},
	} {
		for reading, want := range map[facts.Reading]string{facts.ForTaxpayer: test.least, facts.AgainstTaxpayer: test.interest} {
			h := readHistory(facts.Case{}, test.y, 1, reading, until, b)
			total := h.accountTo(until, b, RatesOf(b), options{}).total()
			if total.tax+total.lateFiling+total.latePayment != 0 || total.otherPenalties != cents.Of(calctest.Dec(test.penalty)) || total.interest != cents.Of(calctest.Dec(want)) {
				t.Errorf("%s: penalty %s, interest %s, want %s and %s; tax %s", test.name, total.otherPenalties, total.interest, test.penalty, want, total.tax)
			}
		}
	}
}

// TestCivilPenaltyIsOwed has a civil penalty in the total and in what a plan must pay,
// with its own last day: 4,000 of a letter and 25,376.72, of which 7,126.72 is interest
// (the story responsible-person works it out).
func TestCivilPenaltyIsOwed(t *testing.T) {
	today := datetest.Day("2026-11-16")
	b := calctest.Book(t, today)
	c := calctest.Owes("4000", today)
	c.Debt.Years[0].History.OwedOn = facts.Say(today)
	c.Debt.Total = facts.Amount{}
	c.Debt.Years = append(c.Debt.Years, responsible())
	if got := Total(c, Owed(c, b, today), b).String(); got != "$29,376.72" {
		t.Errorf("the total is %s", got)
	}
	balances, needed := Balances(c, facts.AgainstTaxpayer, b, RatesOf(b))
	if len(balances) != 2 || len(needed) > 0 {
		t.Fatalf("%d balances, lacking %v", len(balances), needed)
	}
	if p := balances[1]; p.Tax != 0 || p.Penalty != 18_250_00 || p.Interest != 7_126_72 || p.Most != 0 || p.Expires != datetest.Day("2031-11-22") {
		t.Errorf("it is %+v", p)
	}
	letter := facts.TaxYear{Kind: facts.Say(facts.KindTrustFund), History: facts.History{Owed: calctest.USD("18250"), OwedOn: facts.Say(datetest.Day("2021-11-22"))}}
	if got := Owed(facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{letter}}}, b, today).Balance.String(); got != "$25,376.72" {
		t.Errorf("by a letter it is %s", got)
	}
}

// TestCivilPenaltyLedger has the penalty as its own row, on which interest follows.
func TestCivilPenaltyLedger(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{responsible()}}}
	rows := Ledger(c, b, 1, datetest.Day("2021-12-31"))
	if len(rows) != 2 || rows[0].Kind != RowPenalty || rows[1].Kind != RowInterest || rows[1].Balance.String() != "$18,308.59" {
		t.Errorf("the rows are %+v", rows)
	}
}
