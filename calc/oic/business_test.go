package oic_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
)

// TestBusiness has a row for each rule of sections 5 and 6.
func TestBusiness(t *testing.T) {
	yes := facts.Say(true)
	checkExamples(t, []example{
		{"no business: every line is zero", calctest.Plain(func(*facts.Case) {}),
			[]string{"8", "$0.00", "9", "$0.00", "10", "$0.00", "11", "$0.00", "Box B", "$0.00",
				"12", "$0.00", "16", "$0.00", "17", "$0.00", "18", "$0.00", "28", "$0.00", "29", "$0.00", "Box C", "$0.00", "36", "$0.00"}},
		{"cash and digital assets, without an exclusion", calctest.Plain(func(c *facts.Case) {
			c.Business = facts.Business{Has: yes, Cash: calctest.USD("900"), Digital: facts.Maybe{Has: yes, Amount: calctest.USD("50")}}
		}), []string{"8a", "$900.00", "8c", "$50.00", "8", "$950.00", "Box B", "$950.00"}},
		{"tools that produce income do not count", withBusinessAssets(facts.BusinessAsset{Kind: facts.Say(facts.AssetTools), Producing: yes, Value: calctest.USD("9000")}),
			[]string{"9", "$0.00", "10", "$0.00", "Box B", "$0.00"}},
		{"tools that do not, above the exemption of 5,990", withBusinessAssets(facts.BusinessAsset{Kind: facts.Say(facts.AssetTools), Value: calctest.USD("10000")}),
			[]string{"9", "$8,000.00", "10", "$5,990.00", "11", "$2,010.00", "tools-unprinted", "yes"}},
		{"line 10 is for tools alone", withBusinessAssets(facts.BusinessAsset{Kind: facts.Say(facts.AssetOther), Value: calctest.USD("10000")}),
			[]string{"9", "$8,000.00", "10", "$0.00", "11", "$8,000.00"}},
		{"a tool and a machine: the exemption left over from one does not reduce the other", withBusinessAssets(
			facts.BusinessAsset{Kind: facts.Say(facts.AssetTools), Value: calctest.USD("1000")}, facts.BusinessAsset{Kind: facts.Say(facts.AssetOther), Value: calctest.USD("10000")}),
			[]string{"9", "$8,800.00", "10", "$800.00", "11", "$8,000.00"}},
		{"a leased van", withBusinessAssets(facts.BusinessAsset{Kind: facts.Say(facts.AssetVehicle), Leased: yes, Value: calctest.USD("10000")}),
			[]string{"9", "$0.00"}},
		{"a building counts even if it produces income", withBusinessAssets(facts.BusinessAsset{Kind: facts.Say(facts.AssetBuilding), Producing: yes, Value: calctest.USD("100000"), Loan: calctest.USD("30000")}),
			[]string{"9", "$50,000.00", "Box B", "$50,000.00"}},
		{"a machine less its loan", withBusinessAssets(facts.BusinessAsset{Kind: facts.Say(facts.AssetOther), Value: calctest.USD("10000"), Loan: calctest.USD("9000")}),
			[]string{"9", "$0.00"}},
		{"a month's profit", calctest.Plain(func(c *facts.Case) {
			c.Business = facts.Business{Has: yes}
			c.Business.Income = facts.BusinessIncome{Receipts: calctest.USD("5000"), Rent: facts.Maybe{Has: yes, Amount: calctest.USD("100")}, Other: facts.Maybe{Has: yes, Amount: calctest.USD("20")}}
			c.Business.Expenses = facts.BusinessExpenses{Materials: facts.Maybe{Has: yes, Amount: calctest.USD("1000")}, Wages: facts.Maybe{Has: yes, Amount: calctest.USD("500")}, Secured: facts.Maybe{Has: yes, Amount: calctest.USD("70")}}
		}), []string{"12", "$5,000.00", "13", "$100.00", "16", "$20.00", "17", "$5,120.00",
			"18", "$1,000.00", "20", "$500.00", "27", "$70.00", "29", "$1,570.00", "Box C", "$3,550.00", "36", "$3,550.00", "Box D", "$3,550.00"}},
		{"subcontractors are part of line 28, which has cents left off once: 1,200.30 + 300.30 = 1,500.60", calctest.Plain(func(c *facts.Case) {
			c.Business = facts.Business{Has: yes, Income: facts.BusinessIncome{Receipts: calctest.USD("5000")}}
			c.Business.Expenses = facts.BusinessExpenses{Subcontractors: facts.Maybe{Has: yes, Amount: calctest.USD("1200.30")}, Other: facts.Maybe{Has: yes, Amount: calctest.USD("300.30")}}
		}), []string{"28", "$1,501.00", "29", "$1,501.00", "Box C", "$3,499.00"}},
		{"a loss counts as zero, and does not reduce wages", calctest.Plain(func(c *facts.Case) {
			c.Business = facts.Business{Has: yes, Income: facts.BusinessIncome{Receipts: calctest.USD("500")}}
			c.Business.Expenses.Rent = facts.Maybe{Has: yes, Amount: calctest.USD("900")}
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("1000")}}
		}), []string{"Box C", "$0.00", "Box D", "$1,000.00"}},
		{"irregular: an average of three years", calctest.Plain(func(c *facts.Case) {
			c.Business = facts.Business{Has: yes, Irregular: yes, Net: [3]facts.Amount{calctest.USD("30000"), calctest.USD("-6000"), calctest.USD("12000")}}
		}), []string{"Box C", "$1,000.00", "irregular", "yes"}},
		{"three years of loss", calctest.Plain(func(c *facts.Case) {
			c.Business = facts.Business{Has: yes, Irregular: yes, Net: [3]facts.Amount{calctest.USD("-1"), calctest.USD("-1"), calctest.USD("-1")}}
		}), []string{"Box C", "$0.00"}},
	})
}

// TestBusinessNotAnswered checks that nothing is asked about a business before
// it is answered that there is one.
func TestBusinessNotAnswered(t *testing.T) {
	c := calctest.Plain(func(*facts.Case) {})
	c.Business = facts.Business{}
	c.Applying.AGI = calctest.USD("10000") // which settles the fee
	oictest.Expect(t, c, "Box B", "?", "Box C", "?", "missing", "has-business")
	c.Business.Has = facts.Say(true)
	r := oic.Assess(c, calctest.Book(t, calctest.Today))
	if got := oictest.Figure(t, r, "missing"); got != "business-cash, business-digital, has-things, irregular" {
		t.Errorf("missing %s", got)
	}
}

// TestSubcontractorsOfAnEarlierFile has a file from before they were asked for, whose other
// costs have them in it, and one in which what they cost is not known.
func TestSubcontractorsOfAnEarlierFile(t *testing.T) {
	c := calctest.Plain(func(c *facts.Case) {
		c.Business = facts.Business{Has: facts.Say(true), Income: facts.BusinessIncome{Receipts: calctest.USD("5000")}}
		c.Business.Expenses.Other = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("300")}
	})
	c.Business.Expenses.Subcontractors = facts.Maybe{}
	oictest.Expect(t, c, "28", "$300.00", "29", "$300.00", "Box C", "$4,700.00")
	c.Business.Expenses.Subcontractors = facts.Maybe{Has: facts.Say(true), Amount: facts.DoNotKnow[decimal.Decimal]()}
	oictest.Expect(t, c, "28", "?", "29", "?", "Box C", "?")
}
