package way

import (
	"fmt"
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

func dollars(id, amount string) line.Line {
	return line.Given(id, decimal.NewNullDecimal(decimal.RequireFromString(amount)))
}

func months(n int) line.Line { return line.WorkedCount("schedule-months", n, line.Months, line.Cite{}) }

// cashOf is the amounts of the months.
func cashOf(all []line.Line) []string {
	var texts []string
	for _, l := range all {
		texts = append(texts, fmt.Sprintf("%d %s", l.N, l.Amount.StringFixed(2)))
	}
	return texts
}

// TestCash adds up by hand what is paid by each month.
//
// A plan: 100 down and a fee of 29 are 129; then 500 a month, of which the third and
// last is 250.50, so that all payments are 1,250.50: 629, 1,129, 1,379.50.
//
// A lump-sum offer of 1,000: its fee of 205 and a fifth, 200, go with it: 405; then 160 a
// month for five months: 565, 725, 885, 1,045, 1,205.
//
// A periodic offer of 600 in six payments of 100, the first with the form: 205 and 100 are
// 305, then 405, 505, 605, 705, 805. Where the first is waived it is paid a month later,
// and so is the last.
func TestCash(t *testing.T) {
	plan := Way{
		Costs: []Cost{{Upfront, dollars("plan-upfront", "100")}, {Fee, dollars("plan-fee", "29")}},
		Paces: []Pace{{ID: "least", Each: dollars("least-payment", "500"), Months: months(3), Paid: dollars("schedule-paid", "1250.50")}},
	}
	offer := Way{
		Costs:    []Cost{{Amount, dollars("offer-lump", "1000")}, {Upfront, dollars("offer-lump-down", "200")}, {Fee, dollars("offer.fee", "205")}},
		Payments: []line.Line{dollars("offer-lump-down", "200")},
	}
	for n := 1; n <= 5; n++ {
		offer.Payments = append(offer.Payments, dollars("lump-payment", "160").Of(n))
	}
	periodic := Way{Costs: []Cost{{Upfront, dollars("offer-periodic-down", "100")}, {Fee, dollars("offer.fee", "205")}}}
	for n := 1; n <= 6; n++ {
		periodic.Payments = append(periodic.Payments, dollars("periodic-payment", "100").Of(n))
	}
	waived := periodic
	waived.Costs = []Cost{{Upfront, dollars("offer-periodic-down", "0")}, {Fee, dollars("offer-fee", "0")}}
	now := Way{Costs: []Cost{{Upfront, dollars("debt-total", "42000")}}}
	unsure := plan
	unsure.Costs = []Cost{{Upfront, line.Given("plan-upfront", decimal.NullDecimal{})}}
	for _, test := range []struct {
		name string
		way  Way
		want []string
	}{
		{"a plan", plan, []string{"0 129.00", "1 629.00", "2 1129.00", "3 1379.50"}},
		{"an offer", offer, []string{"0 405.00", "1 565.00", "2 725.00", "3 885.00", "4 1045.00", "5 1205.00"}},
		{"monthly from the start", periodic, []string{"0 305.00", "1 405.00", "2 505.00", "3 605.00", "4 705.00", "5 805.00"}},
		{"monthly, nothing with the form", waived, []string{"0 0.00", "1 100.00", "2 200.00", "3 300.00", "4 400.00", "5 500.00", "6 600.00"}},
		{"at once", now, []string{"0 42000.00"}},
		{"an amount is unknown", unsure, nil},
		{"a pause", Way{}, nil},
	} {
		if got := cashOf(test.way.Cash("least")); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	if got := plan.InAll(plan.Paces[0]); !got.Amount.Equal(decimal.RequireFromString("1379.50")) {
		t.Errorf("in all %s", got)
	}
	if got := plan.Cash("left"); got != nil {
		t.Errorf("a pace that there is not: %v", got)
	}
}
