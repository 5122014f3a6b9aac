package form

import (
	"testing"

	"offercheck/calc"
	"offercheck/calc/facts"
)

// TestStatementBoxes holds boxes and cells of Form 433-A (OIC) against answers, by hand:
//
//	a checking account is box 1a checking; savings or a CD are two boxes, so neither;
//	digital assets of 60 and 15 less a loan of 10 are worth 75 today, and 65 on line 2c;
//	policies of 400 and 300 less 100 and 50 on a sheet are 700 and 150 on line 4b, and 550;
//	of two houses one is being sold, so line 5 is yes;
//	a leased car is a lease, and 6a has no year where none was asked;
//	a loan on a house goes with the lender's statement; a lease has no lender.
func TestStatementBoxes(t *testing.T) {
	yes, no := facts.Say(true), facts.Say(false)
	account := func(kind string) facts.Account {
		return facts.Account{Kind: facts.Say(kind), Balance: usd(500), Shared: no}
	}
	digital := func(value, loan int64) facts.Investment {
		return facts.Investment{Kind: facts.Say(facts.InvestmentDigital), Value: usd(value), Loan: usd(loan)}
	}
	leased := facts.Vehicle{Leased: yes, Payment: usd(300), Running: usd(200)}
	for _, test := range []struct {
		name   string
		change func(*facts.Case)
		want   map[string]string
	}{
		{"accounts", func(c *facts.Case) {
			c.Assets.HasAccounts, c.Assets.Accounts = yes, []facts.Account{account(facts.AccountChecking), account(facts.AccountSavings)}
		}, map[string]string{"1a checking": Ticked, "1a cash": "", "1b checking": "", "1b savings": "", "1b": "500", "S10 attached bank": Ticked}},
		{"digital", func(c *facts.Case) {
			c.Assets.HasInvestments, c.Assets.Investments = yes, []facts.Investment{digital(60, 10), digital(15, 0)}
			c.Assets.HasRetirement, c.Assets.Retirement = no, nil
		}, map[string]string{"2c digital": Ticked, "2c dollars today": "75", "2c": "65", "S10 attached digital assets": Ticked, "S10 attached investments": ""}},
		{"policies", func(c *facts.Case) {
			c.Assets.HasPolicies = yes
			c.Assets.Policies = []facts.Policy{{Value: usd(900), Loan: usd(0)}, {Value: usd(400), Loan: usd(100)}, {Value: usd(300), Loan: usd(50)}}
		}, map[string]string{"4a value": "900", "4b value": "700", "4b loan": "150", "4b": "550"}},
		{"houses", func(c *facts.Case) {
			house(c, 40_000)
			sold := c.Assets.Properties[0]
			sold.Sold, sold.Costs = yes, usd(0)
			c.Assets.Properties = append(c.Assets.Properties, sold)
			c.Assets.HasVehicles, c.Assets.Vehicles = no, nil
		}, map[string]string{"5 for sale yes": Ticked, "5 for sale no": "", "S10 attached loans": Ticked}},
		{"a leased car", func(c *facts.Case) {
			c.Assets.HasVehicles, c.Assets.Vehicles = yes, []facts.Vehicle{leased}
		}, map[string]string{"6a lease": Ticked, "6a own": "", "6a year": "", "6a mileage": "", "6a payment": "300", "5 for sale no": Ticked, "S10 attached loans": ""}},
		{"support, a trust and state tax", func(c *facts.Case) {
			c.Living.CourtOrdered, c.Other.HeldInTrust = some(100), some(50)
			c.Living.StateTax = facts.StateTax{Has: yes, Payment: usd(20), Earlier: yes}
			c.Income.Distribution = some(10)
		}, map[string]string{
			"S10 attached court orders": Ticked, "S10 attached trust": Ticked, "S10 attached state taxes": Ticked, "S10 attached 433-B": Ticked,
			"S10 attached pay": Ticked, "S10 attached receivables": "", "S10 attached 2848": "", "S10 attached 656": Ticked,
		}},
		{"a business", func(c *facts.Case) {
			c.Business = facts.Business{Has: yes, Cash: usd(10), Digital: some(70), HasAssets: no, Receivables: some(900), Irregular: no}
			c.Business.Income.Receipts, c.Business.Expenses.Wages = usd(5_000), some(640)
		}, map[string]string{
			"S4 sole yes": Ticked, "S4 sole no": "", "S4 employees": "0", "S4 payroll": "640", "S4 other yes": "", "8c digital": Ticked, "8c dollars today": "70",
			"S5 receivables yes": Ticked, "S5 receivables no": "", "S10 attached receivables": Ticked,
		}},
	} {
		x := story(t, "ohio-same-facts")
		c := x.c.Clone()
		test.change(&c)
		f, _ := Of("433-a-oic", c, assessed(c, x), x.b, Options{})
		got := f.Values(nil)
		for id, want := range test.want {
			if got[id] != want {
				t.Errorf("%s: %s is %q, want %q", test.name, id, got[id], want)
			}
		}
	}
}

// TestBoxesOfNobody: without answers no box of what goes with the form is ticked or left; each
// waits. The form itself always goes with Form 656.
func TestBoxesOfNobody(t *testing.T) {
	b := stories(t)[0].b
	r := calc.Assess(facts.Case{}, b)
	f, _ := Of("433-a-oic", facts.Case{}, &r, b, Options{})
	for _, id := range []string{"S10 attached pay", "S10 attached bank", "S10 attached loans", "5 for sale yes", "5 for sale no"} {
		if e, found := f.Entry(id); !found || e.Known() || len(e.Missing) == 0 {
			t.Errorf("%s of nobody is %+v", id, e)
		}
	}
}

// some is that there is an amount.
func some(n int64) facts.Maybe { return facts.Maybe{Has: facts.Say(true), Amount: usd(n)} }

// house is a house with a loan.
func house(c *facts.Case, loan int64) {
	c.Assets.HasProperties = facts.Say(true)
	c.Assets.Properties = []facts.Property{{Value: usd(120_000), Loan: usd(loan), Shared: facts.Say(false), Sold: facts.Say(false)}}
}
