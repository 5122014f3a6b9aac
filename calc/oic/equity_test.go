package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"

	"github.com/shopspring/decimal"
)

// TestEquity has a row for each rule of section 3.
func TestEquity(t *testing.T) {
	checkExamples(t, []example{
		{"nothing owned: every line is zero", withAssets(facts.Assets{}),
			[]string{"1", "$0.00", "2", "$0.00", "3", "$0.00", "4", "$0.00", "5", "$0.00", "6", "$0.00", "7", "$0.00", "Box A", "$0.00"}},
		{"accounts together, above 1,000 once", withAssets(facts.Assets{Accounts: []facts.Account{
			{Balance: calctest.USD("900")}, {Balance: calctest.USD("700")}, {Balance: calctest.USD("10.50")}}}),
			[]string{"1a", "$900.00", "1b", "$700.00", "1c", "$11.00", "1", "$611.00"}},
		{"an account shared by three", withAssets(facts.Assets{Accounts: []facts.Account{
			{Balance: calctest.USD("4000"), Shared: facts.Say(true), Owners: facts.Say(3)}}}),
			[]string{"account-part:1", "$1,333.00", "1a", "$1,333.00", "1", "$333.00"}},
		{"securities and digital assets at full value, less loans", withAssets(facts.Assets{Investments: []facts.Investment{
			{Kind: facts.Say(facts.InvestmentDigital), Value: calctest.USD("500")},
			{Kind: facts.Say(facts.InvestmentSecurities), Value: calctest.USD("3000"), Loan: calctest.USD("1000")},
			{Kind: facts.Say(facts.InvestmentSecurities), Value: calctest.USD("100"), Loan: calctest.USD("900")}}}),
			[]string{"2c", "$500.00", "2a", "$2,000.00", "2b", "$0.00", "2", "$2,500.00"}},
		{"retirement at 80 percent, then the loan", withAssets(facts.Assets{Retirement: []facts.Retirement{
			{Value: calctest.USD("10000"), Loan: calctest.USD("3000")}}}),
			[]string{"3a", "$5,000.00", "3", "$5,000.00"}},
		{"retirement that loses a third to tax and penalty", withAssets(facts.Assets{Retirement: []facts.Retirement{
			{Value: calctest.USD("10000"), Lost: calctest.USD("33")}}}),
			[]string{"3", "$6,700.00", "retirement-reduced", "yes"}},
		{"retirement that loses a tenth: the form's 80 percent is less", withAssets(facts.Assets{Retirement: []facts.Retirement{
			{Value: calctest.USD("10000"), Lost: calctest.USD("10")}}}),
			[]string{"3", "$8,000.00"}},
		{"retirement that loses everything", withAssets(facts.Assets{Retirement: []facts.Retirement{
			{Value: calctest.USD("10000"), Lost: calctest.USD("100")}}}),
			[]string{"3", "$0.00"}},
		{"a policy's cash value less its loan", withAssets(facts.Assets{Policies: []facts.Policy{
			{Value: calctest.USD("3000"), Loan: calctest.USD("500")}, {Value: calctest.USD("100"), Loan: calctest.USD("500")}}}),
			[]string{"4a", "$2,500.00", "4b", "$0.00", "4", "$2,500.00"}},
		{"80 percent is of the value, not of the equity after the loan", withHome("100000", "60000"),
			[]string{"5a", "$20,000.00", "5", "$20,000.00"}},
		{"half a dollar is rounded up before the loan is subtracted", withHome("100000.63", "60000"),
			[]string{"property-quick-sale:1", "$80,001.00", "5", "$20,001.00"}},
		{"negative equity in one house does not reduce another", withAssets(facts.Assets{Properties: []facts.Property{
			{Value: calctest.USD("100000"), Loan: calctest.USD("200000")}, {Value: calctest.USD("100000")}}}),
			[]string{"5a", "$0.00", "5b", "$80,000.00", "5", "$80,000.00"}},
		{"a house being sold: its price less costs and loan", withAssets(facts.Assets{Properties: []facts.Property{
			{Value: calctest.USD("100000"), Loan: calctest.USD("60000"), Sold: facts.Say(true), Costs: calctest.USD("7000")}}}),
			[]string{"5", "$33,000.00", "property-sold", "yes"}},
		{"a house of two owners, one of whom owes: half, after the loan", withAssets(facts.Assets{Properties: []facts.Property{
			{Value: calctest.USD("100000"), Loan: calctest.USD("60001"), Shared: facts.Say(true), Owners: facts.Say(2)}}}),
			[]string{"property-part:1", "$10,000.00", "5", "$10,000.00", "jointly-owned", "yes"}},
		{"household effects alone, under the exemption", withAssets(facts.Assets{Effects: calctest.USD("14975")}),
			[]string{"7b", "$11,980.00", "7", "$0.00"}},
		{"valuables after their loans and effects, above the exemption once", withAssets(facts.Assets{
			Valuables: []facts.Valuable{{Value: calctest.USD("20000"), Loan: calctest.USD("6000")}, {Value: calctest.USD("5000")}}, Effects: calctest.USD("1000")}),
			[]string{"7a", "$10,000.00", "7b", "$800.00", "7c", "$4,000.00", "7", "$2,820.00"}},
		{"assets of a kind answered with no are not read", func() facts.Case {
			c := withAssets(facts.Assets{Accounts: []facts.Account{{Balance: calctest.USD("5000")}}})
			c.Assets.HasAccounts = facts.Say(false)
			return c
		}(), []string{"1", "$0.00", "equity-full", "$0.00"}},
	})
}

// TestLiensAhead (C19) has a row for each way in which a lien that was recorded before the
// federal tax lien reduces equity (IRM 5.8.5.4.1). A home of 100,000 is 80,000 in a
// quick sale; the loan is 50,000.
func TestLiensAhead(t *testing.T) {
	home := func(liens facts.Amount) facts.Case {
		c := withHome("100000", "50000")
		c.Assets.Properties[0].Liens = liens
		return c
	}
	sold := home(calctest.USD("12000"))
	sold.Assets.Properties[0].Sold, sold.Assets.Properties[0].Costs = facts.Say(true), calctest.USD("6000")
	car := withAssets(facts.Assets{Vehicles: []facts.Vehicle{{Value: calctest.USD("10000"), Loan: calctest.USD("1000"), Liens: calctest.USD("2500")}}})
	leased := withAssets(facts.Assets{Vehicles: []facts.Vehicle{{Value: calctest.USD("10000"), Liens: calctest.USD("2500")}}})
	leased.Assets.HasVehicles, leased.Assets.Vehicles[0].Leased = facts.Say(true), facts.Say(true)
	checkExamples(t, []example{
		{"an older case file has none", home(facts.Amount{}), []string{"5", "$30,000.00", "lump-least", "$22,000.00"}},                               // 90,000 × 80% − 50,000
		{"a judgment", home(calctest.USD("12000")), []string{"5", "$18,000.00"}},                                                                     // 80,000 − 12,000 − 50,000
		{"more than is left", home(calctest.USD("31000")), []string{"5", "$0.00"}},                                                                   // not below 0
		{"how much is not known: none, and the range has all", home(facts.Amount{Unsure: true}), []string{"5", "$30,000.00", "lump-least", "$1.00"}}, // the least offer
		{"of a home that is being sold", sold, []string{"5", "$32,000.00"}},                                                                          // 100,000 − 6,000 − 12,000 − 50,000
		{"of a vehicle", car, []string{"6a", "$4,500.00", "6b", "$1,050.00"}},                                                                        // 8,000 − 2,500 − 1,000; less 3,450
		{"of a leased vehicle: not read", leased, []string{"6a", "$0.00"}},
	})
}

// TestEquityNotAnswered has a row for each way an asset can be unknown, and the
// answer missing then.
func TestEquityNotAnswered(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(a *facts.Assets)
		line   string
		want   string
	}{
		{"whether there are accounts", func(a *facts.Assets) { a.HasAccounts = facts.YesNo{} }, "1", "has-accounts"},
		{"which accounts", func(a *facts.Assets) { a.HasAccounts = facts.Say(true) }, "1", "accounts"},
		{"a balance", func(a *facts.Assets) {
			*a = facts.Assets{HasAccounts: facts.Say(true), Accounts: []facts.Account{{Shared: facts.Say(false)}}}
		}, "1", "account-balance:1"},
		{"how many own it", func(a *facts.Assets) {
			a.HasAccounts, a.Accounts = facts.Say(true), []facts.Account{{Balance: calctest.USD("5"), Shared: facts.Say(true)}}
		}, "1", "account-owners:1"},
		{"whether a house is being sold", func(a *facts.Assets) {
			a.HasProperties, a.Properties = facts.Say(true), []facts.Property{{Value: calctest.USD("5"), Loan: calctest.USD("0"), Shared: facts.Say(false)}}
		}, "5", "property-sold:1"},
		{"whether a car is leased: nothing else is asked of it", func(a *facts.Assets) { a.HasVehicles, a.Vehicles = facts.Say(true), []facts.Vehicle{{}} }, "6", "vehicle-leased:1"},
		{"whether a car is needed", func(a *facts.Assets) {
			a.HasVehicles, a.Vehicles = facts.Say(true), []facts.Vehicle{{Leased: facts.Say(false), Value: calctest.USD("5000"), Loan: calctest.USD("0"), Shared: facts.Say(false)}}
		}, "6", "vehicle-needed:1"},
		{"nothing more of a car without equity", func(a *facts.Assets) {
			a.HasVehicles, a.Vehicles = facts.Say(true), []facts.Vehicle{{Leased: facts.Say(false), Value: calctest.USD("5000"), Loan: calctest.USD("9000")}}
		}, "6", ""},
		{"what a car is worth", func(a *facts.Assets) {
			a.HasVehicles, a.Vehicles = facts.Say(true), []facts.Vehicle{{Leased: facts.Say(false), Value: facts.DoNotKnow[decimal.Decimal](), Loan: calctest.USD("0"), Shared: facts.Say(false), Needed: facts.Say(true)}}
		}, "6", "vehicle-value:1"},
		{"the household effects, where valuables share what is exempt", func(a *facts.Assets) {
			a.Effects, a.HasValuables, a.Valuables = facts.Amount{}, facts.Say(true), []facts.Valuable{{Value: calctest.USD("5"), Loan: calctest.USD("0")}}
		}, "7", "effects"},
		{"household effects within what is exempt, which are not asked", func(a *facts.Assets) { a.Effects = facts.Amount{} }, "7", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := withAssets(facts.Assets{})
			test.change(&c.Assets)
			b := calctest.Book(t, calctest.Today)
			var got string
			for _, l := range section(oic.Assess(c, b), "section-3") {
				if l.No == test.line {
					for _, m := range l.Missing() {
						got += m.Key()
					}
				}
			}
			if got != test.want {
				t.Errorf("missing %q, want %q", got, test.want)
			}
		})
	}
}
