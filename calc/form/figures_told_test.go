package form

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// households is the stories and, for cells that no story fills in, others.
func households(t *testing.T) []told {
	t.Helper()
	all := stories(t)
	for name, x := range others {
		of := story(t, x.story)
		c := of.c.Clone()
		x.change(&c)
		r := calc.Assess(c, of.b)
		all = append(all, told{name, c, &r, of.b})
	}
	return all
}

// others is what no story tells: a story with other answers.
var others = map[string]struct {
	story  string
	change func(c *facts.Case)
}{
	"several of each": {"ohio-same-facts", func(c *facts.Case) {
		a := &c.Assets
		a.HasAccounts, a.Accounts = yes, []facts.Account{
			{Kind: facts.Say(facts.AccountCash), Balance: usd(90), Shared: no}, {Kind: facts.Say(facts.AccountChecking), Balance: cents("801.50"), Shared: yes, Owners: facts.Say(2)},
			{Kind: facts.Say(facts.AccountSavings), Balance: cents("1200.49"), Shared: no}, {Kind: facts.Say(facts.AccountOther), Balance: usd(7), Shared: no},
		}
		stocks := facts.Investment{Kind: facts.Say(facts.InvestmentSecurities), Value: cents("700.25"), Loan: usd(100)}
		coins := facts.Investment{Kind: facts.Say(facts.InvestmentDigital), Value: cents("60.75"), Loan: usd(0)}
		a.HasInvestments, a.Investments = yes, []facts.Investment{coins, stocks, stocks, stocks, coins}
		a.HasRetirement, a.Retirement = yes, []facts.Retirement{
			{Value: cents("20001.50"), Loan: usd(2_000), Lost: usd(35), Access: facts.Say(facts.AccessWithdraw)},
			{Value: usd(30_000), Loan: usd(0), Access: facts.Say(facts.AccessLoan), Borrow: usd(6_000)},
			{Value: usd(40_000), Loan: usd(0), Access: facts.Say(facts.AccessNone)},
			{Value: usd(1_000), Loan: usd(900), Access: facts.Say(facts.AccessWithdraw)},
		}
		a.HasPolicies, a.Policies = yes, []facts.Policy{{Value: usd(500), Loan: usd(0)}, {Value: usd(400), Loan: usd(100)}, {Value: cents("300.50"), Loan: usd(50)}}
		home := facts.Property{Value: usd(90_000), Loan: usd(40_000), Liens: usd(3_000), Shared: yes, Owners: facts.Say(2), Sold: no}
		sold := facts.Property{Value: usd(70_000), Loan: usd(0), Shared: no, Sold: yes, Costs: usd(6_000)}
		lot := facts.Property{Value: usd(11_000), Loan: usd(0), Shared: no, Sold: no}
		a.HasProperties, a.Properties = yes, []facts.Property{home, lot, sold}
		car := facts.Vehicle{Leased: no, Value: usd(9_001), Loan: usd(0), Needed: yes, Shared: no, Model: facts.Say(2012), Miles: facts.Say(150_000), Payment: usd(0), Running: cents("200.10")}
		old := car
		old.Value, old.Needed, old.Loan, old.Liens, old.Payment, old.Running = usd(4_000), no, usd(500), usd(200), usd(60), usd(90)
		leased := facts.Vehicle{Leased: yes, Payment: usd(300), Running: usd(200)}
		a.HasVehicles, a.Vehicles = yes, []facts.Vehicle{old, leased, car, old}
		a.HasValuables, a.Valuables, a.Effects = yes, []facts.Valuable{{Value: usd(9_000), Loan: usd(0)}, {Value: usd(8_000), Loan: usd(300)}}, usd(7_001)
		c.Income.Distribution, c.Living.Garnishment, c.Living.CourtOrdered = some(150), some(100), some(200)
		c.Living.StateTax = facts.StateTax{Has: yes, Payment: usd(50), Earlier: no, Balance: usd(2_000)}
		c.Living.Dues, c.Living.Secured, c.Living.StudentLoans, c.Living.Fees, c.Living.Savings = some(40), some(75), some(110), some(60), some(90)
		c.Living.LifeInsurance, c.Living.Term, c.Living.Care, c.Living.Medical = some(35), yes, some(120), some(95)
		c.Other = facts.Other{Lawsuit: some(5_000), Beneficiary: some(900), HeldInTrust: some(300), Abroad: yes}
		c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventAbroad), From: facts.Say(datetest.Day("2019-02-01")), To: facts.Say(datetest.Day("2020-03-01"))}}
	}},
	"a business with all": {"california-contractor", func(c *facts.Case) {
		o := &c.Business
		thing := facts.BusinessAsset{Kind: facts.Say(facts.AssetOther), Leased: no, Producing: no, Value: cents("3000.50"), Loan: usd(100)}
		tools := facts.BusinessAsset{Kind: facts.Say(facts.AssetTools), Leased: no, Producing: no, Value: usd(4_000), Loan: usd(0)}
		leased := facts.BusinessAsset{Kind: facts.Say(facts.AssetVehicle), Leased: yes}
		o.Cash, o.Digital, o.Receivables, o.HasAssets, o.Assets = cents("400.50"), some(70), some(900), yes, []facts.BusinessAsset{thing, leased, tools, thing}
		e, in := &o.Expenses, &o.Income
		in.Receipts, in.Rent, in.Interest, in.Dividends, in.Other = cents("9000.40"), some(10), some(20), some(30), some(40)
		e.Materials, e.Inventory, e.Wages, e.Rent, e.Supplies, e.Utilities = some(101), some(102), some(103), some(104), some(105), some(106)
		e.Vehicle, e.Insurance, e.Taxes, e.Secured, e.Subcontractors, e.Other = some(107), some(108), some(109), some(110), some(111), some(112)
		o.Irregular = no
	}},
	"a business by its years": {"california-contractor", func(c *facts.Case) {
		c.Business.Irregular, c.Business.Net = yes, [3]facts.Amount{usd(40_000), usd(30_001), usd(20_000)}
	}},
	"a couple with every income": {"texas-couple-can-pay", func(c *facts.Case) {
		b := facts.Benefits{SocialSecurity: some(801), Pension: facts.Maybe{Has: yes, Amount: cents("402.40")}, Unemployment: some(103), Other: facts.Maybe{Has: yes, Amount: cents("54.30")}}
		c.Income.Own, c.Income.Spouse = b, b
		c.Income.Interest, c.Income.Distribution, c.Income.Rent = facts.Maybe{Has: yes, Amount: cents("12.60")}, some(80), some(300)
		c.Income.ChildSupport, c.Income.Alimony = some(210), some(220)
		for i := range c.Income.Jobs {
			c.Income.Jobs[i].Every = facts.Say(facts.TwiceEachMonth)
		}
		c.Dispute.Joint, c.Dispute.Whose = yes, facts.Say(facts.WhoseTheirs)
		c.Household.Alone, c.Household.Others = no, []facts.Person{{Spouse: no, Apart: no, Shares: no, Gives: cents("100.70")}}
	}},
	"nine years and two penalties": {"ohio-same-facts", func(c *facts.Case) {
		year := c.Debt.Years[0]
		c.Debt.Years = nil
		for n := 2017; n < 2026; n++ {
			y := year
			y.Year, y.History.Owed = facts.Say(n), usd(int64(3*n))
			c.Debt.Years = append(c.Debt.Years, y)
		}
		for _, kind := range []string{facts.KindTrustFund, facts.KindCivil} {
			y := year
			y.Kind, y.Period, y.History.Owed = facts.Say(kind), facts.Say(datetest.Day("2021-12-31")), usd(701)
			c.Debt.Years = append(c.Debt.Years, y)
		}
	}},
	"a plan that ended": {"philadelphia-nothing-left", planEnded},
	"a plan that ended, of a couple": {"texas-couple-on-a-plan", func(c *facts.Case) {
		planEnded(c)
		c.Living.CourtOrdered, c.Living.HealthInsurance = some(150), usd(0)
	}},
	"a hardship of paying": {"pennsylvania-two-years-can-pay", func(c *facts.Case) {
		y := &c.Debt.Years[0]
		y.Relief.Cause, y.History.Charged = facts.Say(facts.CauseHardship), facts.Charged{LateFiling: usd(700), LatePayment: usd(1100)}
	}},
	"a levy on pay": {"ohio-same-facts", func(c *facts.Case) {
		c.Living.Levy = yes
		c.Levy = facts.Levy{Status: facts.Say(facts.StatementSingle), Dependents: facts.Say(0), Boxes: facts.Say(0), Every: facts.Say(facts.EveryTwoWeeks), TakeHome: usd(1_700)}
	}},
	"a plan refused":            {"missouri-clean-for-five-years", letter("l2272c")},
	"work in a year and a half": {"ohio-out-of-work", func(c *facts.Case) { c.Income.Expected.Months = facts.Say(18) }},
	"laid off, with a levy":     {"ohio-out-of-work", func(c *facts.Case) { c.Living.Levy = yes }},
	"half said": {"missouri-former-spouse", func(c *facts.Case) {
		c.Assets.Vehicles, c.Assets.Accounts, c.Income.Jobs = nil, nil, nil // there are some, of which nothing is said
		c.Assets.HasVehicles, c.Assets.HasAccounts, c.Income.Employed = yes, yes, yes
		c.Living.StateTax, c.Household.Owing = facts.StateTax{}, facts.Choice{}
	}},
	"nothing said": {"ohio-same-facts", func(c *facts.Case) {
		*c = facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2022)}}}}
	}},
}

var yes, no = facts.Say(true), facts.Say(false)

// cents is an answer with cents.
func cents(s string) facts.Amount { return facts.Say(decimal.RequireFromString(s)) }

// planEnded is that a plan ended in June, so that part II of Form 9465 is asked.
func planEnded(c *facts.Case) {
	c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventTerminated), From: facts.Say(datetest.Day("2026-06-01"))}}
	for i := range c.Income.Jobs {
		c.Income.Jobs[i].Every, c.Income.Jobs[i].Pay = facts.Say(facts.EveryTwoWeeks), usd(200)
	}
	c.Levy.TakeHome, c.Levy.Every = cents("171.20"), facts.Say(facts.EveryTwoWeeks)
	c.Paying.Monthly = usd(100)
}
