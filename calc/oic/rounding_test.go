package oic_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
)

// TestWholeDollars has a row for each way cents come into the form, and the
// name under which they are kept.
func TestWholeDollars(t *testing.T) {
	yes := facts.Say(true)
	m := func(amount string) facts.Maybe { return facts.Maybe{Has: yes, Amount: calctest.USD(amount)} }
	checkExamples(t, []example{
		{"half a dollar is rounded up, each account by itself", withAssets(facts.Assets{Accounts: []facts.Account{
			{Balance: calctest.USD("1200.50")}, {Balance: calctest.USD("0.50")}, {Balance: calctest.USD("0.49")}}}),
			[]string{"account-balance:1", "$1,200.50", "1a", "$1,201.00", "1b", "$1.00", "1c", "$0.00", "1", "$202.00", "Box A", "$202.00"}},
		{"cents of a loan come after those of the value", withHome("100000.63", "60000.51"),
			[]string{"property-quick-sale:1", "$80,001.00", "property-equity:1", "$20,000.49", "5a", "$20,000.00", "5", "$20,000.00"}},
		{"a car's equity is rounded before the exclusion", withAssets(facts.Assets{Vehicles: []facts.Vehicle{{Value: calctest.USD("10000"), Loan: calctest.USD("1999.50")}}}),
			[]string{"vehicle-equity:1", "$6,000.50", "6a", "$6,001.00", "6b", "$2,551.00"}},
		{"pay of two jobs is one entry", calctest.Plain(func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Every: facts.Say(facts.EveryWeek), Pay: calctest.USD("100.08")}, {Pay: calctest.USD("0.15")}}
		}), []string{"taxpayer-income", "$430.49", "30", "$430.00"}},
		{"a limit is compared with the cents: over it", withExpenses(func(l *facts.Living) { l.Rent = calctest.USD("1875.40") }),
			[]string{"housing-allowed", "$1,875.00", "40", "$1,875.00", "lost:housing", "$0.40"}},
		{"under it, and then up to it", withExpenses(func(l *facts.Living) { l.Rent = calctest.USD("1874.50") }),
			[]string{"housing-allowed", "$1,874.50", "40", "$1,875.00", "lost:housing", "$0.00"}},
		{"line 50 is one entry of four", withExpenses(func(l *facts.Living) {
			l.Secured, l.StudentLoans, l.Dues, l.Fees = m("10.20"), m("10.20"), m("10.20"), m("10.20")
		}), []string{"other-expenses", "$40.80", "50", "$41.00"}},
		{"line 41 is one entry of a couple's two vehicles", joint(withAssets(facts.Assets{Vehicles: []facts.Vehicle{{Payment: calctest.USD("300.30")}, {Payment: calctest.USD("200.30")}}})),
			[]string{"vehicle-payments-allowed", "$500.60", "41", "$501.00"}},
		{"and so is line 42", joint(withAssets(facts.Assets{Vehicles: []facts.Vehicle{{Running: calctest.USD("100.30")}, {Running: calctest.USD("200.30")}}})),
			[]string{"running-allowed", "$300.60", "42", "$301.00"}},
		{"each line of a business", calctest.Plain(func(c *facts.Case) {
			c.Business = facts.Business{Has: yes, Cash: calctest.USD("10.50"), Income: facts.BusinessIncome{Receipts: calctest.USD("999.50"), Other: m("0.50")}}
			c.Business.Expenses = facts.BusinessExpenses{Materials: m("100.49"), Rent: m("100.49")}
		}), []string{"8a", "$11.00", "8", "$11.00", "12", "$1,000.00", "16", "$1.00", "17", "$1,001.00", "18", "$100.00", "21", "$100.00", "29", "$200.00", "Box C", "$801.00"}},
		{"C20: a third of 3,004.49 is 1,001.4967: rounded once", withAssets(facts.Assets{Accounts: []facts.Account{{Balance: calctest.USD("3004.49"), Shared: yes, Owners: facts.Say(3)}}}),
			[]string{"1a", "$1,001.00", "1", "$1.00"}},
		{"C20: 36,017.95 / 36 is 1,000.4986: rounded once", calctest.Plain(func(c *facts.Case) {
			c.Business = facts.Business{Has: yes, Irregular: yes, Net: [3]facts.Amount{calctest.USD("36017.95"), calctest.USD("0"), calctest.USD("0")}}
		}), []string{"Box C", "$1,000.00"}},
		{"box C of three years: 10,000 / 36 is 277.78", calctest.Plain(func(c *facts.Case) {
			c.Business = facts.Business{Has: yes, Irregular: yes, Net: [3]facts.Amount{calctest.USD("10000"), calctest.USD("0"), calctest.USD("0")}}
		}), []string{"business-profit", "$278.00", "Box C", "$278.00", "36", "$278.00", "Box D", "$278.00"}},
		{"the offer is made from the entries", calctest.Plain(func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("1500.50")}}
			c.Living.Taxes = calctest.USD("200.49")
		}), []string{"Box D", "$1,501.00", "Box E", "$1,377.00", "Box F", "$124.00", "Box G", "$1,488.00", "Box H", "$2,976.00"}},
		{"low income is judged by box D as entered", calctest.Plain(func(c *facts.Case) {
			c.Applying.AGI = calctest.USD("50000")
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("3325.49")}}
		}), []string{"Box D", "$3,325.00", "income-a-year", "$39,900.00", "low-income", "yes"}},
	})
}

// TestRoundedOnce checks rule C20 for many amounts: the share of an owner, the
// average of three years, the state's share and the share of a home are the
// exact quotient, half a dollar rounded up, on the form's line.
func TestRoundedOnce(t *testing.T) {
	yes, no := facts.Say(true), facts.Say(false)
	b := calctest.Book(t, calctest.Today)
	for i := range int64(100) {
		cents := decimal.New(300000+i*7919%100000, -2)
		owners := 2 + i%19
		owned := withAssets(facts.Assets{Accounts: []facts.Account{{Balance: facts.Say(cents), Shared: yes, Owners: facts.Say(int(owners))}}})
		checkQuotient(t, oic.Assess(owned, b), "1a", cents, owners)

		average := calctest.Plain(func(c *facts.Case) {
			c.Business = facts.Business{Has: yes, Irregular: yes, Net: [3]facts.Amount{facts.Say(cents), calctest.USD("0"), calctest.USD("0")}}
		})
		checkQuotient(t, oic.Assess(average, b), "Box C", cents, 36)

		state := calctest.Plain(func(c *facts.Case) { // 400 are left before it
			c.Debt.Total = facts.Say(decimal.NewFromInt(30000 + i))
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("1577")}}
			c.Living.StateTax = facts.StateTax{Has: yes, Payment: calctest.USD("350"), Earlier: no, Balance: facts.Say(cents)}
		})
		all := decimal.NewFromInt(30000 + i).Add(cents).Shift(2).IntPart()
		checkQuotient(t, oic.Assess(state, b), "51", cents.Mul(decimal.New(400, 2)), all)

		home := calctest.Plain(func(c *facts.Case) {
			c.Household.Under65 = facts.Say(2)
			c.Household.Others = []facts.Person{{Shares: yes, Income: facts.Say(decimal.NewFromInt(1000 + i))}}
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("3000")}}
			c.Living.Rent = facts.Say(cents.Shift(-1).Round(2))
		})
		checkQuotient(t, oic.Assess(home, b), "40", cents.Shift(-1).Round(2).Mul(decimal.NewFromInt(3000)), 4000+i)
	}
}

// checkQuotient checks a line against the quotient, rounded by comparing twice
// the remainder with the divisor.
func checkQuotient(t *testing.T, r oic.Assessment, no string, amount decimal.Decimal, by int64) {
	t.Helper()
	divisor := decimal.NewFromInt(by)
	whole, rest := amount.QuoRem(divisor, 0)
	if rest.Add(rest).GreaterThanOrEqual(divisor) {
		whole = whole.Add(decimal.NewFromInt(1))
	}
	want := line.Given("", decimal.NewNullDecimal(whole)).String()
	if got := oictest.Figure(t, r, no); got != want {
		t.Errorf("line %s of %s / %d is %s, want %s", no, amount, by, got, want)
	}
}
