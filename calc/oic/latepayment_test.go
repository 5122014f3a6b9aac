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
// May 2022. Notice 2024-7 relieves the 22 months of 40 that begin from 15 June 2022
// to 15 March 2024 (P2): 33 of 55 are left on 2 November 2026. If the IRS charged
// the penalty in spite of that, it is 2,000 after 50 months, with 3,410.03 of
// interest in all on 22 November. If it has charged 800 to 2 November, 520, the
// first 13 of the 33, is abated with its interest. The month that begins on 15
// November is charged after that (P9): 840, with 3,052.05 of interest, computed
// independently, in another language. With the whole penalty abated, the 8,000
// alone bears 3,001.28, and the one month of 40 another 0.06.
func TestLatePaymentAbated(t *testing.T) {
	for _, test := range []struct {
		name, charged string
		want          []string
	}{
		{"charged in spite of the notice", "2000", []string{"year-late-payment-left:1", "$2,000.00", "year-interest:1", "$3,410.03", "year-balance:1", "$13,410.03"}},
		{"the first thirteen months abated", "800", []string{"year-late-payment-left:1", "$840.00", "year-interest:1", "$3,052.05", "year-balance:1", "$11,892.05",
			"saving-late-payment:1", "$890.77"}},
		{"all of it abated: one more month", "0", []string{"year-late-payment-left:1", "$40.00", "year-balance:1", "$11,041.34", "saving-late-payment:1", "$40.06"}},
		{"more than by law: the penalty without the notice", "2100", []string{"year-balance:1", "$13,410.03"}},
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
