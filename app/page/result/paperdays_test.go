package result

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/csed"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestPaperOfTheRoofer: the return for 2023 was due on April 15, 2024, so that a refund of that
// year, if it is the one that is missing, can be claimed until April 15, 2027 (IRC
// 6511(b)(2)(A)). His 2022 can be collected until June 19, 2033, as he answered. Both days are on
// his paper.
func TestPaperOfTheRoofer(t *testing.T) {
	m := pagetest.Stories(t, "../../../calc/testdata", "missouri-roofer-return-missing.txt")["missouri-roofer-return-missing"]
	for _, lang := range say.Langs {
		w := say.In(lang)
		paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: m.In(w)}))
		_, dates, _ := strings.Cut(paper, w.Say("paper.dates"))
		dates, _, _ = strings.Cut(dates, "</table>")
		for _, want := range []string{
			w.Day(datetest.Day("2027-04-15")), w.Say("part.numbered", "name", w.Say("line.refund-until"), "n", "2023"),
			w.Day(datetest.Day("2033-06-19")), w.Say("paper.collect", "year", "2022"),
		} {
			if !strings.Contains(dates, want) {
				t.Errorf("%s: among the dates is no %q: %s", lang, want, dates)
			}
		}
	}
}

// TestPaperHasTheDaysOfTheScreen: every last day that the result or the list of all ways says is
// on paper too.
func TestPaperHasTheDaysOfTheScreen(t *testing.T) {
	seen := 0
	everyCase(t, func(t *testing.T, m *shell.Memory) {
		v := judgedIn(t, m.In(say.In("en")))
		paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: v.Visit}))
		var days []line.Line
		for _, f := range v.Report.Advice.Besides {
			for _, l := range f.Figures {
				if l.Unit == line.Date && l.Known && l.Day() > v.Report.On {
					days = append(days, l)
				}
			}
		}
		if last := csed.LastDaysOfAll(v.Case, v.Law); last.Least.Known && last.Least.Day() > v.Report.On {
			days = append(days, last.Least)
		}
		for _, l := range days {
			seen++
			if day := v.Words.Amount(l); !strings.Contains(paper, day) {
				t.Errorf("the screen says %s, %s", l.ID, day)
			}
		}
	})
	if seen < 50 {
		t.Errorf("only %d days", seen)
	}
}

// TestPaperOfAnUnfinishedCase: what is not known yet is said once, as what is missing, and no
// cell of a table or of the figures says that it is unknown.
func TestPaperOfAnUnfinishedCase(t *testing.T) {
	same := pagetest.Same(t)
	halves := map[string]facts.Case{
		"the debt alone":       {Debt: same.Debt},
		"the household and it": {Debt: same.Debt, Household: same.Household},
		"a year of no amount":  {Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2021)}}}},
		"all but the bank":     func() facts.Case { c := same.Clone(); c.Assets.Accounts[0].Balance = facts.Amount{}; return c }(),
	}
	for name, c := range halves {
		for _, lang := range say.Langs {
			v := judged(t, lang, c)
			page := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: v.Visit}))
			for _, cell := range paperCell.FindAllStringSubmatch(page, -1) {
				if text := strings.TrimSpace(cell[1]); text == v.Words.Say("amount.unknown") || text == v.Words.Say("ways.unknown") {
					t.Errorf("%s, %s: %s", name, lang, cell[0])
				}
			}
			missing, _, _ := strings.Cut(v.Words.Say("paper.missing"), "{")
			if n := strings.Count(page, missing); n != 1 {
				t.Errorf("%s, %s: says %d times what is not answered", name, lang, n)
			}
		}
	}
}

var paperCell = regexp.MustCompile(`<(?:td|dd)[^>]*>(?:<[^>]*>)*([^<]*)<`)
