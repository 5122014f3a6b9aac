package oic_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
)

// withProfit is a plain case with a business of that profit a month, and this year's
// taxes as answered.
func withProfit(profit, taxes string) facts.Case {
	return calctest.Plain(func(c *facts.Case) {
		c.Household.Owing = facts.Say(facts.OwingAlone)
		c.Business.Has = facts.Say(true)
		c.Business.Income.Receipts = calctest.USD(profit)
		c.Living.Taxes = calctest.USD(taxes)
	})
}

// TestCurrentTax (C10) has households whose tax of 2026 was worked by hand, a year's:
//
//	5,200   62,400 × 92.35% × 15.3% = 8,816.84; taxable 62,400 − 4,408.42 − 16,100 = 41,891.58
//	        most 1,240 + 12% × 29,491.58 = 4,778.99, in all 13,595.83
//	        least of 33,513.26: 1,240 + 12% × 21,113.26 = 3,773.59, in all 12,590.43
//	  head  57,991.58 − 24,150 = 33,841.58, of which 80% 27,073.26: 1,770 + 12% × 9,373.26 = 2,894.79, in all 11,711.63
//	10,000  16,955.46; taxable 95,422.27: 5,800 + 22% × 45,022.27 = 15,704.90, in all 32,660.36
//	        76,337.82: 5,800 + 22% × 25,937.82 = 11,506.32, in all 28,461.78
//	couple  57,991.58 − 32,200 = 25,791.58, of which 80% 20,633.26: 10% 2,063.33, in all 10,880.17
//	20,000  22,878 on the base of 184,500, and 2.9% × 221,640 = 6,427.56; taxable 209,247.22:
//	        41,024 + 32% × 7,472.22 = 43,415.11, in all 72,720.67
//	        167,397.78: 17,966 + 24% × 61,697.78 = 32,773.47, in all 62,079.03
func TestCurrentTax(t *testing.T) {
	of := func(profit string, change func(h *facts.Household)) facts.Case {
		c := withProfit(profit, "0")
		change(&c.Household)
		return c
	}
	same := func(*facts.Household) {}
	married := func(state, spouse string) func(h *facts.Household) {
		return func(h *facts.Household) {
			h.Owing, h.State, h.Community.Income = facts.Say(facts.OwingMarried), facts.Say(state), facts.Amount{}
			if spouse != "" {
				h.Community.Income = calctest.USD(spouse)
			}
		}
	}
	for _, r := range []struct {
		name        string
		c           facts.Case
		day         string
		least, most string
	}{
		{"one person", of("5200", same), "2026-11-22", "$1,049.00", "$1,133.00"},
		{"one person with a child may be head of household", of("5200", func(h *facts.Household) { h.Under65 = facts.Say(2) }), "2026-11-22", "$976.00", "$1,133.00"},
		{"in the third bracket", of("10000", same), "2026-11-22", "$2,372.00", "$2,722.00"},
		{"above the Social Security base", of("20000", same), "2026-11-22", "$5,173.00", "$6,060.00"},
		{"30 × 12 × 92.35% is under 400", of("30", same), "2026-11-22", "$0.00", "$0.00"},
		{"no profit", of("0", same), "2026-11-22", "?", "?"},
		{"a spouse does not owe: as a couple without other income, or separately", of("5200", married("MO", "")), "2026-11-22", "$907.00", "$1,133.00"},
		{"the same in a state where half of both is one's own, and the spouse earns less", of("5200", married("TX", "2400")), "2026-11-22", "$907.00", "$1,133.00"},
		{"half of both is more than the own", of("5200", married("TX", "5201")), "2026-11-22", "?", "?"},
		{"or may be", of("5200", married("TX", "")), "2026-11-22", "?", "?"},
		{"who owes is not answered", of("5200", func(h *facts.Household) { h.Owing = facts.Choice{} }), "2026-11-22", "?", "?"},
		{"the year before the tables", of("5200", same), "2025-12-31", "?", "?"},
		{"the year after them", of("5200", same), "2027-01-01", "?", "?"},
	} {
		least, most := oic.CurrentTax(r.c, calctest.Book(t, datetest.Day(r.day)))
		if least.String() != r.least || most.String() != r.most {
			t.Errorf("%s: %s to %s, want %s to %s", r.name, least, most, r.least, r.most)
		}
	}
}

// TestCurrentTaxIsAsDue (C10) has the household of the case self-employed-taxes, whose
// expenses are 867 + 220 + 90 = 1,177 here, and what its answer for line 49 leads to
// (IRM 5.8.5.22.4: as due, not as paid).
func TestCurrentTaxIsAsDue(t *testing.T) {
	unsure := withProfit("5200", "0")
	unsure.Living.Taxes = facts.DoNotKnow[decimal.Decimal]()
	employed := calctest.Plain(func(c *facts.Case) { c.Income.Jobs = []facts.Job{{Pay: calctest.USD("3000")}} })
	spouses := calctest.Plain(func(c *facts.Case) {
		c.Household.Owing = facts.Say(facts.OwingMarried)
		c.Income.Jobs = []facts.Job{{Whose: facts.Say(facts.WhoseSpouse), Pay: calctest.USD("3000")}}
	})
	married := withProfit("5200", "0")
	married.Household.Owing = facts.Say(facts.OwingMarried)
	unnamed := withProfit("5200", "0")
	unnamed.Household.Owing = facts.Choice{}
	for _, r := range []struct {
		name string
		c    facts.Case
		want []string
	}{
		// 12 × (5,200 − 1,177) = 48,276; 12 × 1,049 less is 35,688
		{"none", withProfit("5200", "0"), []string{"offer-lump", "$48,276.00", "lump-least", "$35,688.00", "lump-most", "$48,276.00", "taxes-below", "yes"}},
		// 90% of 1,049 is 944.10
		{"just below the margin", withProfit("5200", "944"), []string{"taxes-below", "yes"}},
		{"within the margin below", withProfit("5200", "945"), []string{"taxes-below", "", "taxes-above", "", "lump-least", "$36,936.00"}},
		// 110% of 1,133 is 1,246.30
		{"within the margin above", withProfit("5200", "1246"), []string{"taxes-above", ""}},
		{"above the margin: state tax may be the rest", withProfit("5200", "1247"), []string{"taxes-above", "yes", "taxes-below", ""}},
		// 12 × (4,023 − 1,133) = 34,680
		{"not known", unsure, []string{"taxes-estimated", "yes", "offer-lump", "?", "lump-least", "$34,680.00", "lump-most", "$48,276.00"}},
		{"none, of a spouse alone", married, []string{"taxes-none", "", "taxes-below", "yes"}},
		{"profit without taxes, and no estimate", unnamed, []string{"taxes-none", "yes", "taxes-below", ""}},
		{"only the spouse, who does not owe, has pay", spouses, []string{"taxes-none", ""}},
		{"pay without taxes", employed, []string{"taxes-none", "yes", "taxes-below", ""}},
	} {
		got := oictest.FiguresOf(oic.Assess(r.c, calctest.Book(t, calctest.Today)))
		for i := 0; i < len(r.want); i += 2 {
			if got[r.want[i]] != r.want[i+1] {
				t.Errorf("%s: %s is %q, want %q", r.name, r.want[i], got[r.want[i]], r.want[i+1])
			}
		}
	}
}

// TestTaxesDecideFullPay has the household of TestCurrentTaxIsAsDue, and 60 months to collect:
// with nothing for taxes 60 × 4,023 = 241,380 can be collected, with 1,049 as due 60 × 2,974 =
// 178,440. What is between hangs on the taxes, which the form leaves as answered.
func TestTaxesDecideFullPay(t *testing.T) {
	of := func(taxes, balance string) facts.Case {
		return calctest.Lasting(withBalance(withProfit("5200", taxes), balance), 60)
	}
	checkExamples(t, []example{
		{"with the taxes as due too", of("0", "178440"), []string{"can-pay-in-full", "yes", "reach", "$241,380.00"}},
		{"a dollar more hangs on them", of("0", "178441"), []string{"can-pay-in-full", "not yet", "reach", "?", "missing", "agi, taxes", "offer-lump", "$48,276.00"}},
		{"not even without them", of("0", "241381"), []string{"can-pay-in-full", "no", "reach", "$241,380.00"}},
		{"the taxes are as due", of("1049", "178441"), []string{"can-pay-in-full", "no", "reach", "$178,440.00"}},
	})
}

// TestMoreProfitIsNeverLessTax tries each hundred dollars a month across the brackets
// and the Social Security base.
func TestMoreProfitIsNeverLessTax(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	before, _ := oic.CurrentTax(withProfit("100", "0"), b)
	for n := int64(200); n <= 70_000; n += 100 {
		least, most := oic.CurrentTax(withProfit(decimal.NewFromInt(n).String(), "0"), b)
		if least.Amount.LessThan(before.Amount) || least.Amount.GreaterThan(most.Amount) || most.Amount.GreaterThan(decimal.NewFromInt(n)) {
			t.Errorf("a profit of %d has a tax of %s to %s after %s", n, least, most, before)
		}
		before = least
	}
}
