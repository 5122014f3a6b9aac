package account

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestSavingOfLetter is what comes off a balance of 8,809.95 of 2024 that a letter states
// on 2026-11-26: what the IRS says it charged, and the interest on 1,350 for late filing
// from 2025-04-15, which two programs written apart computed to 157.95. Of 2023 it is the
// 1,440 of late payment alone: the letter does not say what interest ran on it.
func TestSavingOfLetter(t *testing.T) {
	on := datetest.Day("2026-11-26")
	year := func(y int, filed, owed, tax string, charged facts.Charged) facts.TaxYear {
		return facts.TaxYear{Year: facts.Say(y), Expires: facts.Say(datetest.Day("2035-10-20")), History: facts.History{
			Owed: calctest.USD(owed), OwedOn: facts.Say(on), OwedTax: calctest.USD(tax), Extended: facts.Say(false),
			Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day(filed)), Charged: charged,
		}}
	}
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{
		year(2023, "2024-04-12", "12297.23", "9000", facts.Charged{LatePayment: calctest.USD("1440")}),
		year(2024, "2025-09-10", "8809.95", "6000", facts.Charged{LateFiling: calctest.USD("1350"), LatePayment: calctest.USD("600")}),
		year(2022, "2023-09-10", "5000", "4000", facts.Charged{}),
	}}}
	b := calctest.Book(t, on)
	for _, test := range []struct {
		relief Relief
		want   string
	}{
		{Relief{Year: 1, LateFiling: true, LatePayment: true}, "$1,440.00"},
		{Relief{Year: 2, LateFiling: true, LatePayment: true}, "$2,107.95"},
		{Relief{Year: 2, LateFiling: true}, "$1,507.95"},
		{Relief{Year: 2, LatePayment: true}, "$600.00"},
		{Relief{Year: 2}, "$0.00"},
		{Relief{Year: 3, LateFiling: true, LatePayment: true}, "?"},
		{Relief{Year: 4, LateFiling: true}, "?"},
	} {
		if got := SavingOf(c, test.relief, b); got.String() != test.want {
			t.Errorf("%+v takes off %s, want %s", test.relief, got, test.want)
		}
	}
	if got := SavingOf(c, Relief{Year: 1, LatePayment: true}, nil); got.Known {
		t.Errorf("without law it is %s", got)
	}
}

// TestSavingByReturns compares what comes off a year that is known from its return with
// the saving of the account, part by part.
func TestSavingByReturns(t *testing.T) {
	on := datetest.Day("2026-11-26")
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{
		Year: facts.Say(2024), Assessed: facts.Say(datetest.Day("2025-10-20")), History: facts.History{
			Shown: calctest.USD("19800"), Credits: calctest.USD("13800"), Extended: facts.Say(false),
			Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2025-09-10")), Demand: facts.Say(datetest.Day("2025-10-20")),
		}}}}}
	b := calctest.Book(t, on)
	saving := Owed(c, b, on).Years[0].Saving
	for _, test := range []struct {
		relief Relief
		want   string
	}{
		{Relief{Year: 1, LateFiling: true}, saving.LateFiling.String()},
		{Relief{Year: 1, LatePayment: true}, saving.LatePayment.String()},
		{Relief{Year: 1, LateFiling: true, LatePayment: true}, saving.Both.String()},
	} {
		if got := SavingOf(c, test.relief, b); got.String() != test.want {
			t.Errorf("%+v takes off %s, want %s", test.relief, got, test.want)
		}
	}
}
