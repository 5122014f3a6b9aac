package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"

	"github.com/shopspring/decimal"
)

// TestLatePaymentAbated checks that a failure-to-pay penalty that the IRS
// abated is not charged again. Of 2021, 8,000 was not paid; the bill is of 23
// May 2022. By law the penalty is 40 a month for 50 months, 2,000, with
// 3,410.03 of interest in all on 22 November 2026. The IRS has charged 800 to 2
// November: 1,200, the first 30 months, is abated with its interest, and
// 3,076.80 of interest is left, computed independently, in another language.
// With the whole penalty abated, the 8,000 alone bears 3,001.28.
func TestLatePaymentAbated(t *testing.T) {
	for _, test := range []struct {
		name, charged string
		want          []string
	}{
		{"the penalty by law", "2000", []string{"year-late-payment-left:1", "$2,000.00", "year-interest:1", "$3,410.03", "year-balance:1", "$13,410.03"}},
		{"the first thirty months abated", "800", []string{"year-late-payment-left:1", "$800.00", "year-interest:1", "$3,076.80", "year-balance:1", "$11,876.80",
			"saving-late-payment:1", "$875.52"}},
		{"all of it abated: nothing more could be", "0", []string{"year-late-payment-left:1", "$0.00", "year-balance:1", "$11,001.28", "saving-late-payment:1", "$0.00"}},
		{"more than by law: the penalty by law", "2100", []string{"year-balance:1", "$13,410.03"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := calctest.Leaving("0", "0")
			c.Debt = facts.Debt{Total: facts.DoNotKnow[decimal.Decimal](), Years: []facts.TaxYear{{Year: facts.Say(2021), Assessed: facts.Say(datetest.Day("2022-05-23")), History: facts.History{
				Shown: calctest.USD("14200"), Credits: calctest.USD("6200"), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2022-04-15")), Extended: facts.Say(false), Demand: facts.Say(datetest.Day("2022-05-23")),
				OwedOn: facts.Say(datetest.Day("2026-11-02")), Charged: facts.Charged{LatePayment: calctest.USD(test.charged), LateFiling: calctest.USD("0")},
			}}}}
			r := oic.Assess(c, calctest.Book(t, calctest.Today))
			for i := 0; i < len(test.want); i += 2 {
				if got := debtFigure(r, test.want[i]); got != test.want[i+1] {
					t.Errorf("%s = %s, want %s", test.want[i], got, test.want[i+1])
				}
			}
		})
	}
}

// debtFigure is a line of the debts, by its key.
func debtFigure(r oic.Assessment, key string) string {
	for _, l := range oictest.DebtLines(r) {
		if l.Key() == key {
			return l.String()
		}
	}
	return ""
}
