package result

import (
	"html"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/page/pagetest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
)

// TestSaidIsWhatWasSaid: of a home that a spouse shares who does not owe, what was said is the whole
// rent and utilities, 1,450.50 + 310.75 = 1,761.25, and the share is the reason why less counts. No
// limit is, as none cuts it.
func TestSaidIsWhatWasSaid(t *testing.T) {
	for _, lang := range []string{"en", "es"} {
		c := pagetest.Same(t)
		c.Living.Rent, c.Living.Utilities = facts.Say(decimal.RequireFromString("1450.50")), facts.Say(decimal.RequireFromString("310.75"))
		c.Household.Owing, c.Household.Alone = facts.Say(facts.OwingMarried), facts.Say(false)
		c.Household.Under65 = facts.Say(4)
		c.Household.Others = []facts.Person{{Spouse: facts.Say(true), Shares: facts.Say(true), Income: facts.Say(decimal.NewFromInt(2900))}}
		v := judgedIn(t, pagetest.Visit(lang, c))
		i := slices.IndexFunc(v.Report.Expenses, func(e oic.Expense) bool { return e.ID == "housing" })
		e := v.Report.Expenses[i]
		if e.Said().Amount.String() != "1761.25" || !e.Claimed.Known || !e.Claimed.Amount.LessThan(e.Said().Amount) {
			t.Fatalf("said %s, of which %s", e.Said(), e.Claimed)
		}
		paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: v.Visit}))
		if !strings.Contains(paper, v.Words.Amount(e.Said())) || !strings.Contains(paper, v.Words.Say("paper.shared")) {
			t.Errorf("%s: the paper does not have %s, or not why less counts", lang, e.Said())
		}
		if isDisallowed(e) || strings.Contains(paper, v.Words.Say("paper.standards")) {
			t.Errorf("%s: a limit is said to have cut it", lang)
		}
		row := v.ledgerRow(e)
		if row.Cells[0].Text != v.Words.Amount(e.Said()) || !strings.Contains(row.Note, v.Words.Amount(e.Claimed)) {
			t.Errorf("%s: the row is %+v", lang, row)
		}
	}
}

// TestReturnsThatCanBeYoung: a copy of a return filed in the last 70 days is asked for where one of
// the debt may be: not of a year assessed, or filed, before.
func TestReturnsThatCanBeYoung(t *testing.T) {
	for _, test := range []struct {
		name            string
		filed, assessed string
		want            bool
	}{
		{"nothing known", "", "", true},
		{"filed 70 days before November 22, 2026", "2026-09-13", "", true},
		{"filed 71 days before", "2026-09-12", "", false},
		{"assessed years ago", "", "2021-07-12", false},
	} {
		c := pagetest.Same(t)
		c.Applying.ReturnsFiled = facts.Say(true)
		c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2020)}}
		if test.filed != "" {
			c.Debt.Years[0].History.FiledOn = facts.Say(datetest.Day(test.filed))
		}
		if test.assessed != "" {
			c.Debt.Years[0].Assessed = facts.Say(datetest.Day(test.assessed))
		}
		if got := slices.Contains(judged(t, "en", c).papers(), "returns"); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}
