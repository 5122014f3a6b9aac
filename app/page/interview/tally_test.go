package interview

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/page/pagetest"
	"offercheck/calc/facts"
)

var tallied = regexp.MustCompile(`(?s)<aside[^>]*class="tally".*?</aside>`)

// tallyBeside is the summary beside a question, without its tags; empty if there is none.
func tallyBeside(t *testing.T, lang, step string, c facts.Case) string {
	t.Helper()
	v := pagetest.Visit(lang, c)
	v.Opening("/" + step + "/")
	drawing := pagetest.Draw(t, &Step{Visit: v, ID: step})
	pagetest.WellFormed(t, drawing)
	text := regexp.MustCompile(`<[^>]*>`).ReplaceAllString(tallied.FindString(drawing), " ")
	return strings.Join(strings.Fields(html.UnescapeString(text)), " ")
}

// TestTally has the figures of the case that pagetest.Same works out by hand: $42,000 owed,
// $300 left a month, and 2,000 + 1,750 + 8,000 = 11,750 of what one person owns.
func TestTally(t *testing.T) {
	for lang, want := range map[string][]string{
		"en": {"You owe $42,000", "People in your household 1", "What you own, as the IRS counts it $11,750", "Left each month $300"},
		"es": {"Lo que debe $42,000", "Personas en su hogar 1", "Lo que tiene, según las cuentas del IRS $11,750", "Lo que queda cada mes $300"},
	} {
		says := tallyBeside(t, lang, "housing", pagetest.Same(t))
		for _, w := range want {
			if !strings.Contains(says, w) {
				t.Errorf("%s: no %q in %q", lang, w, says)
			}
		}
	}
}

// TestTallyNow has the income that there is, and what is left now and once somebody who is paid
// 2,000 less has found the work that is expected: of the 300 of TestTally nothing, then 300.
func TestTallyNow(t *testing.T) {
	c := pagetest.Same(t)
	pay := c.Income.Jobs[0].Pay
	c.Income.Jobs[0].Every, c.Income.Jobs[0].Pay = facts.Say(facts.EveryMonth), facts.Say(decimal.NewFromInt(2_000))
	c.Income.Changing = facts.Say(true)
	c.Income.Expected = facts.Expected{Change: facts.Say(facts.ChangeLooking), Amount: pay, Taxes: c.Living.Taxes}
	if says, want := tallyBeside(t, "en", "housing", c), "Comes in each month $2,000"; !strings.Contains(says, want) || !strings.Contains(says, "Left each month $0 now, ") {
		t.Errorf("no %q in %q", want, says)
	}
}

// TestTallySoFar says what is known so far, and that the rest is not: of an income, what is
// said of it; nothing of what is left before both sides of it are known.
func TestTallySoFar(t *testing.T) {
	if says := tallyBeside(t, "en", "place", facts.Case{}); says != "" {
		t.Errorf("before anything is said: %q", says)
	}
	c := facts.Case{Debt: facts.Debt{Total: facts.Say(decimal.NewFromInt(9_000)), Years: []facts.TaxYear{{Year: facts.Say(2021)}, {Year: facts.Say(2021), Kind: facts.Say(facts.KindCivil)}}}}
	c.Income.Own.SocialSecurity = facts.Maybe{Has: facts.Say(true), Amount: facts.Say(decimal.NewFromInt(1_000))}
	says := tallyBeside(t, "en", "place", c)
	for _, want := range []string{"You owe $9,000", "For the years 2021, Civil penalty for 2021", "People in your household not yet known", "Comes in each month $1,000 so far", "What you own, as the IRS counts it not yet known", "Left each month not yet known"} {
		if !strings.Contains(says, want) {
			t.Errorf("no %q in %q", want, says)
		}
	}
}
