package paperwork

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/pdf"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/form"
	"offercheck/calc/oic"
)

// TestEveryCellIsFilled holds the cells of every map against what the households fill in: each
// is filled for one of them, or is in testdata/left.txt, which says why it is left. One that is
// there and is filled nevertheless is an error.
func TestEveryCellIsFilled(t *testing.T) {
	left := leftCells(t)
	filled := map[string]bool{}
	for name, m := range households(t) {
		for cell := range writtenFor(t, name, m) {
			filled[cell] = true
		}
	}
	for _, m := range pdf.Maps() {
		for _, c := range m.Cells {
			cell := m.Form + ": " + c.ID
			switch why, is := left[cell]; {
			case !filled[cell] && !is:
				t.Errorf("nobody fills %q, and nothing says why", cell)
			case filled[cell] && is:
				t.Errorf("%q is filled, and is said to be left: %s", cell, why)
			}
			delete(left, cell)
		}
	}
	for _, cell := range slices.Sorted(maps.Keys(left)) {
		t.Errorf("%q is said to be left, and no map has it", cell)
	}
}

// leftCells is why cells are left, by "form: cell": a reason ends in a colon and stands above
// the forms, each with its cells.
func leftCells(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile("testdata/left.txt")
	if err != nil {
		t.Fatal(err)
	}
	all, why, number := map[string]string{}, "", ""
	for line := range strings.Lines(string(text)) {
		line = strings.TrimRight(line, "\n")
		switch {
		case strings.HasPrefix(line, "#") || line == "":
		case strings.HasPrefix(line, "    "):
			for _, cell := range strings.Split(strings.TrimSpace(line), "; ") {
				key := number + ": " + cell
				if why == "" || number == "" || all[key] != "" {
					t.Errorf("%q: no reason, no form, or twice", key)
				}
				all[key] = why
			}
		case strings.HasPrefix(line, "  "):
			number = strings.TrimSpace(line)
		default:
			why, number = line, ""
		}
	}
	return all
}

// writtenFor is the cells that are written for a household, by "form: cell", with all that is
// typed.
func writtenFor(t *testing.T, name string, m *shell.Memory) map[string]bool {
	t.Helper()
	j, err := m.In(say.In("en")).Judged()
	if err != nil {
		t.Fatal(name, err)
	}
	all := map[string]bool{}
	for _, id := range form.IDs() {
		for _, terms := range []string{oic.Lump, oic.Periodic} {
			for _, f := range form.Every(id, j.Case, j.Report, j.Law, form.Options{Terms: terms}) {
				typed := map[string]string{}
				for _, field := range form.Fields(f) {
					typed[field] = typedFor(field)
				}
				for cell := range (&Sheet{Visit: m.In(say.In("en")), ID: id}).valuesOf(f, typed) {
					all[f.Number+": "+cell] = true
				}
			}
		}
	}
	return all
}

// typedFor is what is typed in a field: 7 is an amount, a day of the month, and a text.
func typedFor(field string) string {
	if field == form.Routing {
		return "011000015" // (0 + 0 + 0) × 3 + (1 + 0 + 1) × 7 + (1 + 0 + 5) = 20
	}
	return "7"
}

// households is the stories and, for what no story tells, those with other answers.
func households(t *testing.T) map[string]*shell.Memory {
	t.Helper()
	all := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	others := paidEvery()
	maps.Copy(others, told)
	for name, x := range others {
		j, err := all[x.story].In(say.In("en")).Judged()
		if err != nil {
			t.Fatal(x.story, err)
		}
		m := shell.NewMemory("/")
		m.Case = j.Case.Clone()
		x.change(&m.Case)
		m.Judge(j.Report.On, false)
		all[name] = m
	}
	return all
}

func dollars(n int64) facts.Amount { return facts.Say(decimal.NewFromInt(n)) }

func some(n int64) facts.Maybe { return facts.Maybe{Has: facts.Say(true), Amount: dollars(n)} }

// A household is that of a story, with other answers.
type household struct {
	story  string
	change func(*facts.Case)
}

// told is what no story tells.
var told = map[string]household{
	"section 9": {"ohio-same-facts", func(c *facts.Case) {
		yes := facts.Say(true)
		c.Other = facts.Other{
			Lawsuit: some(5_000), Beneficiary: some(900), HeldInTrust: some(300), Trustee: yes, SafeDeposit: yes, Foreign: yes,
			Transferred: yes, Abroad: yes, Bankruptcy: yes, Litigation: yes, Prison: yes,
		}
		c.Debt.Events = []facts.Event{{
			Kind: facts.Say(facts.EventAbroad), From: facts.Say(datetest.Day("2019-02-01")), To: facts.Say(datetest.Day("2020-03-01")),
		}, {
			Kind: facts.Say(facts.EventBankruptcy), From: facts.Say(datetest.Day("2021-02-01")), To: facts.Say(datetest.Day("2021-06-01")),
		}}
	}},
	"two of each thing": {"ohio-same-facts", func(c *facts.Case) {
		no, yes := facts.Say(false), facts.Say(true)
		a := &c.Assets
		a.HasAccounts, a.Accounts = yes, []facts.Account{
			{Kind: facts.Say(facts.AccountCash), Balance: dollars(90), Shared: no}, {Kind: facts.Say(facts.AccountChecking), Balance: dollars(800), Shared: no},
		}
		securities := facts.Investment{Kind: facts.Say(facts.InvestmentSecurities), Value: dollars(700), Loan: dollars(0)}
		a.HasInvestments, a.Investments = yes, []facts.Investment{securities, securities, {Kind: facts.Say(facts.InvestmentDigital), Value: dollars(60), Loan: dollars(0)}}
		a.HasPolicies, a.Policies = yes, []facts.Policy{{Value: dollars(500), Loan: dollars(0)}, {Value: dollars(400), Loan: dollars(100)}}
		home := facts.Property{Value: dollars(90_000), Loan: dollars(40_000), Shared: no, Sold: no}
		sold := home
		sold.Sold, sold.Costs = yes, dollars(6_000)
		a.HasProperties, a.Properties = yes, []facts.Property{home, home, sold}
		car := facts.Vehicle{Leased: no, Value: dollars(9_000), Loan: dollars(0), Needed: yes, Shared: no, Model: facts.Say(2012), Miles: facts.Say(150_000), Payment: dollars(0), Running: dollars(200)}
		leased := facts.Vehicle{Leased: yes, Payment: dollars(300), Running: dollars(200)}
		a.HasVehicles, a.Vehicles = yes, []facts.Vehicle{car, leased}
		a.HasValuables, a.Valuables = yes, []facts.Valuable{{Value: dollars(4_000), Loan: dollars(0)}}
		c.Income.Distribution = some(150)
		c.Living.StateTax = facts.StateTax{Has: yes, Payment: dollars(50), Earlier: yes}
		c.Living.CourtOrdered, c.Living.Garnishment = some(200), some(100)
	}},
	"two leased cars": {"ohio-same-facts", func(c *facts.Case) {
		leased := facts.Vehicle{Leased: facts.Say(true), Payment: dollars(300), Running: dollars(200)}
		owned := facts.Vehicle{Leased: facts.Say(false), Value: dollars(9_000), Loan: dollars(0), Needed: facts.Say(true), Shared: facts.Say(false), Model: facts.Say(2012), Miles: facts.Say(150_000), Payment: dollars(0), Running: dollars(200)}
		c.Assets.HasVehicles, c.Assets.Vehicles = facts.Say(true), []facts.Vehicle{leased, owned}
		c.Assets.HasAccounts, c.Assets.Accounts = facts.Say(true), []facts.Account{{Kind: facts.Say(facts.AccountChecking), Balance: dollars(90), Shared: facts.Say(false)}}
	}},
	"a business with things": {"california-contractor", func(c *facts.Case) {
		o := &c.Business
		thing := facts.BusinessAsset{Kind: facts.Say(facts.AssetOther), Leased: facts.Say(false), Producing: facts.Say(false), Value: dollars(3_000), Loan: dollars(0)}
		o.Cash, o.Digital, o.Receivables, o.HasAssets, o.Assets = dollars(400), some(70), some(900), facts.Say(true), []facts.BusinessAsset{thing, thing}
		c.Applying.Employer, c.Applying.Deposits = facts.Say(true), facts.Say(true)
	}},
	"a business without employees": {"california-contractor", func(c *facts.Case) {
		c.Applying.Employer, c.Business.Receivables = facts.Say(false), facts.Maybe{Has: facts.Say(false)}
	}},
	"nine years and two penalties": {"ohio-same-facts", func(c *facts.Case) {
		year := c.Debt.Years[0]
		c.Debt.Years = nil
		for n := 2017; n < 2026; n++ {
			y := year
			y.Year = facts.Say(n)
			c.Debt.Years = append(c.Debt.Years, y)
		}
		for _, kind := range []string{facts.KindTrustFund, facts.KindCivil} {
			y := year
			y.Kind, y.Period = facts.Say(kind), facts.Say(datetest.Day("2021-12-31"))
			c.Debt.Years = append(c.Debt.Years, y)
		}
	}},
	"a business, and a part of a partnership": {"california-contractor", func(c *facts.Case) { c.Income.Distribution = some(150) }},
	"a couple paid twice a month": {"texas-couple-can-pay", func(c *facts.Case) {
		for i := range c.Income.Jobs {
			c.Income.Jobs[i].Every = facts.Say(facts.TwiceEachMonth)
		}
	}},
	"a couple's six years": {"texas-couple-can-pay", func(c *facts.Case) {
		year := c.Debt.Years[0]
		c.Debt.Years = nil
		for n := 2019; n < 2025; n++ {
			y := year
			y.Year = facts.Say(n)
			c.Debt.Years = append(c.Debt.Years, y)
		}
		no := facts.Say(false)
		c.Dispute.Joint = facts.Say(true)
		c.Income.Own.Other, c.Income.Distribution = some(120), some(80)
		c.Household.Alone, c.Household.Others = no, []facts.Person{{Spouse: no, Apart: no, Shares: no, Gives: dollars(100)}}
	}},
	"paid, with a lien": {"missouri-deficiency-and-lien", func(c *facts.Case) {
		c.Debt.Total = dollars(0)
		for i := range c.Debt.Years {
			c.Debt.Years[i].History.Owed = dollars(0)
		}
	}},
	"advice of the IRS": {"pennsylvania-two-years-can-pay", func(c *facts.Case) {
		c.Debt.Years[0].Relief.Cause = facts.Say(facts.CauseAdvice)
	}},
	"five at home of whom four add to the income": {"ohio-same-facts", func(c *facts.Case) {
		no := facts.Say(false)
		gives := facts.Person{Apart: no, Shares: no, Gives: dollars(100)}
		c.Household.Under65, c.Household.Alone, c.Household.Others = facts.Say(5), no, []facts.Person{gives, gives, gives, gives}
	}},
	"a house with a loan and one without": {"ohio-same-facts", func(c *facts.Case) {
		no := facts.Say(false)
		home := facts.Property{Value: dollars(90_000), Loan: dollars(40_000), Shared: no, Sold: no}
		free := home
		free.Loan = dollars(0)
		c.Assets.HasProperties, c.Assets.Properties = facts.Say(true), []facts.Property{home, free}
	}},
	"five at home of whom nobody does": {"ohio-same-facts", func(c *facts.Case) {
		c.Household.Under65, c.Household.Alone, c.Household.Others = facts.Say(5), facts.Say(true), nil
	}},
	"a penalty paid in twelve months": {"pennsylvania-two-years-can-pay", func(c *facts.Case) {
		h := &c.Debt.Years[0].History
		h.Shown, h.Credits, h.Charged = dollars(5_000), dollars(1_000), facts.Charged{LateFiling: dollars(600), LatePayment: dollars(600)}
		h.Owed, h.OwedOn, h.OwedTax = facts.Amount{}, facts.Date{}, facts.Amount{}
		h.Payments = []facts.Payment{{On: facts.Say(datetest.Day("2025-07-01")), Amount: dollars(4_000)}}
		for n := range 12 {
			h.Payments = append(h.Payments, facts.Payment{On: facts.Say(datetest.Day("2025-08-01").AddMonths(n)), Amount: dollars(50)})
		}
	}},
	"an unfair debt": {"missouri-savings-pay-all", func(c *facts.Case) { c.Applying.Unfair = facts.Say(true) }},
}

// paidEvery is households whose plan ended, by how often they are paid, too little for the
// payment of line 10: part II of Form 9465 asks for it.
func paidEvery() map[string]household {
	all := map[string]household{}
	for _, every := range []string{facts.EveryWeek, facts.EveryTwoWeeks, facts.TwiceEachMonth, facts.EveryMonth} {
		for _, story := range []string{"philadelphia-nothing-left", "texas-couple-on-a-plan"} {
			all[story+" "+every] = household{story, func(c *facts.Case) {
				c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventTerminated), From: facts.Say(datetest.Day("2026-06-01"))}}
				for i := range c.Income.Jobs {
					c.Income.Jobs[i].Every, c.Income.Jobs[i].Pay = facts.Say(every), dollars(200)
				}
				c.Paying.Monthly = dollars(100)
				if c.Household.Joint() {
					c.Living.HealthInsurance, c.Living.CourtOrdered = dollars(0), some(150)
				}
			}}
		}
	}
	return all
}
