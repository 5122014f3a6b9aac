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

// TestRetirementAccess (C7) has a row for each way in which the money of a retirement
// account can be reached (IRM 5.8.5.10): an account of 50,000 with a loan of 6,000,
// and nothing else, so that an offer is what the account counts, or 1.
//
//	withdrawn  50,000 × 80% − 6,000 = 34,000
func TestRetirementAccess(t *testing.T) {
	usd, unsure := calctest.USD, facts.DoNotKnow[decimal.Decimal]()
	withdraw, loan, none := facts.Say(facts.AccessWithdraw), facts.Say(facts.AccessLoan), facts.Say(facts.AccessNone)
	for _, test := range []struct {
		name                   string
		account                facts.Retirement
		counted, full          string // line 3 and the equity of the full-pay test
		least, most            string // of a lump sum
		unreachable, onlyaLoan line.Verdict
	}{
		{"it can be withdrawn", facts.Retirement{Value: usd("50000"), Loan: usd("6000"), Access: withdraw}, "$34,000.00", "$34,000.00", "$34,000.00", "$34,000.00", line.NotYet, line.NotYet},
		{"neither a withdrawal nor a loan", facts.Retirement{Value: usd("50000"), Loan: usd("6000"), Access: none}, "$0.00", "$0.00", "$1.00", "$1.00", line.Yes, line.NotYet},
		{"neither, and a tax of half of it", facts.Retirement{Value: usd("50000"), Loan: usd("0"), Lost: usd("50"), Access: none}, "$0.00", "$0.00", "$1.00", "$1.00", line.Yes, line.NotYet},
		{"neither, of an account whose value is not known", facts.Retirement{Value: unsure, Loan: usd("0"), Access: none}, "$0.00", "$0.00", "$1.00", "$1.00", line.Yes, line.NotYet},
		{"only a loan: what can be borrowed, and no loan off it", facts.Retirement{Value: usd("50000"), Loan: usd("6000"), Access: loan, Borrow: usd("12000")}, "$12,000.00", "$12,000.00", "$12,000.00", "$12,000.00", line.NotYet, line.Yes},
		{"only a loan, in whole dollars", facts.Retirement{Value: usd("50000"), Loan: usd("6000"), Access: loan, Borrow: usd("12000.50")}, "$12,001.00", "$12,001.00", "$12,001.00", "$12,001.00", line.NotYet, line.Yes},
		{"only a loan, and not known how much: half, less the loan", facts.Retirement{Value: usd("50000"), Loan: usd("6000"), Access: loan, Borrow: unsure}, "?", "?", "$1.00", "$19,000.00", line.NotYet, line.Yes},
		{"not known how much, of a small account: 10,000 at least", facts.Retirement{Value: usd("14000"), Loan: usd("0"), Access: loan, Borrow: unsure}, "?", "?", "$1.00", "$10,000.00", line.NotYet, line.Yes},
		{"not known how much, of less than 10,000: all of it", facts.Retirement{Value: usd("8000"), Loan: usd("0"), Access: loan, Borrow: unsure}, "?", "?", "$1.00", "$8,000.00", line.NotYet, line.Yes},
		{"not known how much, of a large account: 50,000", facts.Retirement{Value: usd("150000"), Loan: usd("0"), Access: loan, Borrow: unsure}, "?", "?", "$1.00", "$50,000.00", line.NotYet, line.Yes},
		{"not known how much, more borrowed than may be", facts.Retirement{Value: usd("50000"), Loan: usd("26000"), Access: loan, Borrow: unsure}, "?", "?", "$1.00", "$1.00", line.NotYet, line.Yes},
		{"not known how it can be reached: in full, or not at all", facts.Retirement{Value: usd("50000"), Loan: usd("6000"), Access: facts.DoNotKnow[string]()}, "$34,000.00", "$34,000.00", "$1.00", "$34,000.00", line.NotYet, line.NotYet},
		{"not asked, as in an older case file", facts.Retirement{Value: usd("50000"), Loan: usd("6000")}, "$34,000.00", "$34,000.00", "$34,000.00", "$34,000.00", line.NotYet, line.NotYet},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := calctest.Plain(func(*facts.Case) {})
			c.Assets.HasRetirement, c.Assets.Retirement = facts.Say(true), []facts.Retirement{test.account}
			r := oic.Assess(c, calctest.Book(t, calctest.Today))
			oictest.ExpectOf(t, r, "3", test.counted, "equity-full", test.full, "lump-least", test.least, "lump-most", test.most)
			for id, want := range map[string]line.Verdict{"retirement-out-of-reach": test.unreachable, "retirement-loan-only": test.onlyaLoan} {
				if got := verdictOf(r, id); got != want {
					t.Errorf("%s is %q, want %q", id, got, want)
				}
			}
		})
	}
}

// verdictOf is the verdict of the flag with that ID: not yet if it is not raised.
func verdictOf(r oic.Assessment, id string) line.Verdict {
	for _, f := range r.Flags {
		if f.ID == id {
			return f.Verdict
		}
	}
	return line.NotYet
}

// TestNearRetirement (C8) has a row for each answer about an account that may be lived on
// (Treas. Reg. 301.7122-1(c)(3)(iii), example 2; Whittaker, T.C. Memo. 2023-59): as
// equity it is in the offers, which do not change; as income it is what else they may be.
//
// Box A is 5,000 and 25,000 × 80% = 20,000, box F 400 and the balance 400,000:
//
//	as equity  25,000 + 12 × 400 = 29,800; 25,000 + 24 × 400 = 34,600
//	at 300      5,000 + 12 × 700 = 13,400;  5,000 + 24 × 700 = 21,800
//	at 900      5,000 + 12 × 1,300 = 20,600; 5,000 + 24 × 1,300 = 36,200: more than as equity
func TestNearRetirement(t *testing.T) {
	usd, yes := calctest.USD, facts.Say(true)
	unknown := facts.DoNotKnow[decimal.Decimal]()
	for _, test := range []struct {
		name    string
		livedOn facts.YesNo
		pays    facts.Amount
		access  facts.Choice
		lump    string
		least   string // of a lump sum
		most    string
		figures []string // of the flag; none if it is not raised
		special line.Verdict
	}{
		{"near retirement, and it would pay 300", yes, usd("300"), facts.Choice{}, "$29,800.00", "$13,400.00", "$29,800.00", []string{"$20,000.00", "$300.00", "$13,400.00", "$21,800.00"}, line.Yes},
		{"it would pay more than the equity comes to", yes, usd("900"), facts.Choice{}, "$29,800.00", "$29,800.00", "$29,800.00", []string{"$20,000.00", "$900.00", "$20,600.00", "$36,200.00"}, line.Yes},
		{"not known what it would pay", yes, unknown, facts.Choice{}, "$29,800.00", "$29,800.00", "$29,800.00", []string{"$20,000.00", "?", "?", "?"}, line.Yes},
		{"an account that cannot be reached until then: in no offer, and the range has it", yes, usd("300"), facts.Say(facts.AccessNone), "$9,800.00", "$9,800.00", "$29,800.00", nil, line.Yes},
		{"not near retirement", facts.Say(false), facts.Amount{}, facts.Choice{}, "$29,800.00", "$29,800.00", "$29,800.00", nil, line.No},
		{"not known", facts.DoNotKnow[bool](), facts.Amount{}, facts.Choice{}, "$29,800.00", "$29,800.00", "$29,800.00", nil, line.NotYet},
		{"not asked, as in an older case file", facts.YesNo{}, facts.Amount{}, facts.Choice{}, "$29,800.00", "$29,800.00", "$29,800.00", nil, line.No},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := withBalance(eligible(calctest.Leaving("5000", "400")), "400000")
			c.Assets.HasRetirement = yes
			c.Income.Own.Pension = facts.Maybe{Has: facts.Say(false), Amount: usd("5000")} // left over from an earlier answer
			c.Assets.Retirement = []facts.Retirement{{Value: usd("25000"), Loan: usd("0"), Access: test.access, LivedOn: test.livedOn, Pays: test.pays}}
			r := oic.Assess(c, calctest.Book(t, calctest.Today))
			oictest.ExpectOf(t, r, "offer-lump", test.lump, "lump-least", test.least, "lump-most", test.most, "special-circumstances", test.special.String())
			checkFlag(t, r, "retirement-lived-on", line.Yes, test.figures...)
		})
	}
}

// TestNearRetirementWithIncomeExpected has the same account beside pay that goes up by 200
// in three months, which an offer takes for all its months. Box F is 400 and then 600; at
// 300 from the account 700 and then 900:
//
//	as equity     25,000 + 12 × 600 = 32,200; 25,000 + 24 × 600 = 39,400
//	at 300         5,000 + 12 × 900 = 15,800;  5,000 + 24 × 900 = 26,600
//	and by today's 5,000 + 12 × 700 = 13,400, the least
func TestNearRetirementWithIncomeExpected(t *testing.T) {
	usd, yes := calctest.USD, facts.Say(true)
	c := withBalance(eligible(calctest.Leaving("5000", "400")), "400000")
	pay := c.Income.Jobs[0].Pay.Value.Add(usd("200").Value)
	c.Income.Changing = yes
	c.Income.Expected = facts.Expected{Change: facts.Say(facts.ChangeMore), Months: facts.Say(3), Amount: facts.Say(pay)}
	c.Assets.HasRetirement = yes
	c.Income.Own.Pension = facts.Maybe{Has: facts.Say(false)}
	c.Assets.Retirement = []facts.Retirement{{Value: usd("25000"), Loan: usd("0"), LivedOn: yes, Pays: usd("300")}}
	r := oic.Assess(c, calctest.Book(t, calctest.Today))
	oictest.ExpectOf(t, r, "offer-lump", "$32,200.00", "offer-periodic", "$39,400.00", "lump-least", "$13,400.00")
	checkFlag(t, r, "retirement-lived-on", line.Yes, "$20,000.00", "$300.00", "$15,800.00", "$26,600.00")
}
