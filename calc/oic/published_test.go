package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
)

// TestPublished checks published cases, and cases constructed from the form, as
// far as their facts go. They have the names of the collection they come from.
// Whole households are stories.
func TestPublished(t *testing.T) {
	for _, test := range []struct {
		name   string
		months string // of a lump-sum offer at the time, if not today's 12
		c      facts.Case
		want   []string
	}{
		{"irm-5.8.5.25-a-short-statute", "", calctest.Lasting(calctest.Leaving("0", "100"), 10),
			[]string{"lump-months", "10 months", "periodic-months", "10 months"}},
		{"tc-russ-oic-examiner", "60", calctest.Lasting(calctest.Boxes("4152", "6324", "5005"), 99),
			[]string{"Box E", "$5,005.00", "Box F", "$1,319.00", "Box G", "$79,140.00", "offer-lump", "$83,292.00"}},
		{"tc-russ-taxpayer", "60", calctest.Lasting(calctest.Boxes("0", "6334", "6646"), 99),
			[]string{"income-less-expenses", "-$312.00", "Box F", "$0.00", "Box G", "$0.00", "offer-lump-sum", "$0.00"}},
		{"tc-hawkins-first", "48", calctest.Lasting(withBalance(calctest.Leaving("22688", "967"), "26266"), 99),
			[]string{"Box F", "$967.00", "Box G", "$46,416.00", "offer-lump", "$69,104.00", "offer-lump-under-debt", "no"}},
		{"tc-lloyd-3yr", "48", calctest.Lasting(calctest.Boxes("798088.20", "18895", "6243"), 99),
			[]string{"Box D", "$18,895.00", "Box F", "$12,652.00", "Box G", "$607,296.00", "offer-lump-sum", "$1,405,384.00"}}, // the source has 20 cents more; the form has none
		{"tc-lemann-equity", "", calctest.Plain(func(c *facts.Case) {
			c.Assets.Properties = []facts.Property{{Value: calctest.USD("125000"), Loan: calctest.USD("60000")}}
			c.Assets.Vehicles = []facts.Vehicle{{Value: calctest.USD("2000"), Needed: facts.Say(false)}} // nothing was left out of cars then
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("7715")}, {Pay: calctest.USD("412")}}
			c.Income.Interest = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("200")}
		}), []string{"5", "$40,000.00", "6", "$1,600.00", "Box A", "$41,600.00", "Box D", "$8,327.00"}},
		{"app-calculator-preset-WRONG-RULES: what the form gives", "", calctest.Plain(func(c *facts.Case) {
			c.Assets.Accounts = []facts.Account{{Balance: calctest.USD("3000")}}
			c.Assets.Investments = []facts.Investment{{Value: calctest.USD("4000")}}
			c.Assets.Retirement = []facts.Retirement{{Value: calctest.USD("22000")}}
			c.Assets.Vehicles = []facts.Vehicle{{Value: calctest.USD("15000")}}
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("5200")}}
			c.Living.Taxes = calctest.USD("3743") // 4,700 of expenses with lines 39 and 45
		}), []string{"1", "$2,000.00", "2", "$4,000.00", "3", "$17,600.00", "6", "$8,550.00", "Box F", "$500.00", "Box G", "$6,000.00"}},
		{"jh-home-equity", "", withHome("200000", "150000"), []string{"5", "$10,000.00"}},
		{"getirshelpnow-zero-assets", "", calctest.Leaving("0", "50"), []string{"Box A", "$0.00", "offer-lump", "$600.00"}},
		{"ohiotax-csed-test", "", calctest.Lasting(withBalance(calctest.Leaving("-1000", "520"), "50000"), 96), // a test without accruals: short by 80
			[]string{"equity-full", "$0.00", "reach", "$49,920.00", "debt-unreached", "$80.00", "can-pay-in-full", "no", "flip-months", "97 months"}},
		{"eawiki-basic-offer", "", calctest.Leaving("9000", "0"),
			[]string{"offer-lump", "$9,000.00", "offer-lump-down", "$0.00", "can-pay-in-full", "no"}},
		{"eawiki-basic-offer, without certification", "", notLowIncome(calctest.Leaving("9000", "0")),
			[]string{"offer-lump", "$9,000.00", "offer-lump-down", "$1,800.00"}},
		{"askspaulding-1", "", notLowIncome(withBalance(calctest.Leaving("5000", "0"), "60000")),
			[]string{"offer-lump", "$5,000.00", "offer-periodic", "$5,000.00", "offer-lump-down", "$1,000.00"}},
		{"jmtax-home", "", withHome("600000", "500000"), []string{"property-quick-sale:1", "$480,000.00", "5", "$0.00"}},
		{"form433a-wage-weekly", "", withJob(facts.EveryWeek, "425.89"), []string{"taxpayer-income", "$1,831.33", "30", "$1,831.00"}},
		{"form433a-wage-biweekly", "", withJob(facts.EveryTwoWeeks, "972.45"), []string{"taxpayer-income", "$2,110.22", "30", "$2,110.00"}},
		{"form433a-wage-semimonthly", "", withJob(facts.TwiceEachMonth, "856.23"), []string{"taxpayer-income", "$1,712.46", "30", "$1,712.00"}},
		{"constructed-single-two-vehicles", "", calctest.Plain(func(c *facts.Case) {
			c.Assets.Vehicles = []facts.Vehicle{{Value: calctest.USD("12000"), Loan: calctest.USD("3000")}, {Value: calctest.USD("9000"), Needed: facts.Say(false)}}
		}), []string{"6b", "$3,150.00", "6d", "$7,200.00", "6", "$10,350.00"}},
		{"constructed-leased-vehicle", "", calctest.Plain(func(c *facts.Case) {
			c.Assets.Vehicles = []facts.Vehicle{{Leased: facts.Say(true), Value: calctest.USD("30000")}}
		}), []string{"6a", "$0.00", "6b", "$0.00", "6", "$0.00"}},
		{"constructed-valuables-over-exemption", "", calctest.Plain(func(c *facts.Case) {
			c.Assets.Valuables = []facts.Valuable{{Value: calctest.USD("12000")}}
			c.Assets.Effects = calctest.USD("5000")
		}), []string{"7a", "$9,600.00", "7b", "$4,000.00", "7", "$1,620.00"}},
		{"constructed-tools-under", "", withBusinessAssets(facts.BusinessAsset{Kind: facts.Say(facts.AssetTools), Value: calctest.USD("5000")}),
			[]string{"9", "$4,000.00", "11", "$0.00"}},
		{"constructed-bank-under-1000", "", calctest.Plain(func(c *facts.Case) {
			c.Assets.Accounts = []facts.Account{{Balance: calctest.USD("640")}}
		}), []string{"1", "$0.00"}},
		{"constructed-statute-between-12-and-24", "", calctest.Lasting(calctest.Leaving("2000", "300"), 18),
			[]string{"lump-months", "12 months", "periodic-months", "18 months", "offer-lump", "$5,600.00", "offer-periodic", "$7,400.00"}},
		{"constructed-offer-must-exceed-zero", "", calctest.Plain(func(*facts.Case) {}), []string{"offer-lump-sum", "$0.00", "offer-lump", "$1.00"}},
		{"constructed-lic-boundary", "", calctest.Plain(func(c *facts.Case) {
			c.Applying.AGI = calctest.USD("39900")
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("9999")}}
		}), []string{"low-income", "yes"}},
		{"constructed-twenty-percent-ceiling", "", notLowIncome(calctest.Leaving("24341", "0")),
			[]string{"offer-lump-down-exact", "$4,868.20", "offer-lump-down", "$4,869.00"}},
		{"constructed-entirety-50", "", calctest.Plain(func(c *facts.Case) {
			c.Household.Owing = facts.Say(facts.OwingMarried)
			c.Assets.Properties = []facts.Property{{Value: calctest.USD("300000"), Loan: calctest.USD("200000"), Shared: facts.Say(true), Owners: facts.Say(2)}}
		}), []string{"property-quick-sale:1", "$240,000.00", "property-equity:1", "$40,000.00", "5", "$20,000.00"}},
		{"constructed-state-tax-share", "", calctest.Plain(func(c *facts.Case) {
			c.Debt.Total = calctest.USD("20000")
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("1477")}}
			c.Living.StateTax = facts.StateTax{Has: facts.Say(true), Payment: calctest.USD("150"), Balance: calctest.USD("10000")}
		}), []string{"state-tax-left", "$300.00", "51", "$100.00", "Box F", "$200.00"}},
		{"constructed-full-pay-static-yes", "", calctest.Lasting(withBalance(calctest.Leaving("5000", "250"), "15000"), 40),
			[]string{"equity-full", "$6,000.00", "reach", "$16,000.00", "can-pay-in-full", "yes"}},
		{"constructed-datc-boundary", "", calctest.Lasting(withBalance(calctest.Leaving("2000", "300"), "5600"), 60),
			[]string{"equity-full", "$3,000.00", "reach", "$21,000.00", "can-pay-in-full", "yes",
				"offer-lump", "$5,600.00", "offer-lump-under-debt", "no"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := calctest.Book(t, calctest.Today)
			if test.months != "" {
				b = calctest.WithMonths(b, test.months)
			}
			oictest.ExpectOf(t, oic.Assess(test.c, b), test.want...)
		})
	}
}
