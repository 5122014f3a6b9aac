package record

import (
	"html"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/page/pagetest"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// rowOf is the cells of the row with a name; none if there is no such row.
func rowOf(rows []part.Row, name string) []string {
	for _, r := range rows {
		if r.Name == name {
			return []string{r.Cells[0].Text, r.Cells[1].Text}
		}
	}
	return nil
}

// TestChangeLog has $1,000 more in the bank, a letter LT11 of November 5 and one box ticked the
// other way. By hand, on Form 433-A (OIC): the offers of the same facts, 11,750 + 12 × 300 = 15,350
// and 11,750 + 24 × 300 = 18,950, grow by the 1,000; the 30 days of IRC 6330(a)(3)(B) from
// November 5 end on December 5, a Saturday, and so on Monday, December 7 (IRC 7503).
func TestChangeLog(t *testing.T) {
	was := pagetest.Visit("en", pagetest.Same(t))
	c := pagetest.Same(t)
	c.Assets.Accounts[0].Balance = facts.Say(decimal.NewFromInt(4000))
	c.Letters.Held = []facts.Letter{{Kind: facts.Say("lt11"), On: facts.Say(datetest.Day("2026-11-05"))}}
	c.Applying.Employer = facts.Say(true)
	is := was.Aside(c)

	answers := changedAnswers(was, is)
	for name, want := range map[string][2]string{
		"Account 1: Balance of the account": {"$3,000", "$4,000"},
		"Letter 1: Letter":                  {"no answer", ""},
		"Letter 1: Date of the letter":      {"no answer", "November 5, 2026"},
		"I pay wages to employees":          {"No", "Yes"},
	} {
		got := rowOf(answers, name)
		if got == nil || got[0] != want[0] || want[1] != "" && got[1] != want[1] {
			t.Errorf("%s: got %v, want %v; there are %v", name, got, want, answers)
		}
	}
	if len(answers) != 4 {
		t.Errorf("%d answers differ, want 4: %v", len(answers), answers)
	}

	figures, err := changedFigures(was, is)
	if err != nil {
		t.Fatal(err)
	}
	w := was.Words
	for name, want := range map[string][2]string{
		w.Say("way.offer-lump"):     {"$15,350", "$16,350"},
		w.Say("way.offer-periodic"): {"$18,950", "$19,950"},
	} {
		got := rowOf(figures, name)
		if got == nil || !strings.Contains(got[0], want[0]) || !strings.Contains(got[1], want[1]) {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
	day := false
	for _, r := range figures {
		day = day || strings.HasPrefix(r.Name, "LT11") && r.Cells[1].Text == "December 7, 2026"
	}
	if !day {
		t.Errorf("the last day of the letter is not there: %v", figures)
	}
	if rows, err := changedFigures(was, was.Aside(pagetest.Same(t))); err != nil || len(rows) > 0 || len(changedAnswers(was, was.Aside(pagetest.Same(t)))) > 0 {
		t.Errorf("of the same case differ %v, %v", rows, err)
	}
}

// TestChangesAreNamed: every answer that differs between nothing and a case with everything, and of
// every story, has a name in words, in both languages, whether or not it is still asked.
func TestChangesAreNamed(t *testing.T) {
	for _, lang := range say.Langs {
		cases := map[string]facts.Case{"everything": pagetest.Everything()}
		for name, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
			cases[name] = m.Case
		}
		for name, c := range cases {
			was := pagetest.Visit(lang, facts.Case{})
			rows := changedAnswers(was, was.Aside(c))
			if len(rows) == 0 {
				t.Errorf("%s: nothing differs", name)
			}
			for _, r := range rows {
				if strings.HasPrefix(r.Name, "case.") || strings.Contains(r.Name, "⟦") || strings.Contains(r.Cells[1].Text, "⟦") {
					t.Errorf("%s, %s: %s is %s", lang, name, r.Name, r.Cells[1].Text)
				}
			}
		}
	}
}

// TestChangesPages draws the page with two versions, with a day of which law is held and with one
// of which none is.
func TestChangesPages(t *testing.T) {
	for _, lang := range say.Langs {
		p := &Changes{Visit: pagetest.Visit(lang, pagetest.Same(t))}
		pagetest.Draw(t, p) // which begins it
		p.before = version{"file-before", pagetest.Same(t), datetest.Day("2026-05-01")}
		p.before.held.Assets.Accounts[0].Balance = facts.Say(decimal.NewFromInt(4000))
		for day, want := range map[string]string{"2026-05-01": "", "1950-01-01": "changes.no-law"} {
			p.askFor(datetest.Day(day))
			page := html.UnescapeString(pagetest.Draw(t, &Changes{Visit: p.Visit}))
			pagetest.WellFormed(t, page)
			var parts []string
			for _, x := range append(p.compared(), p.asOf()...) {
				parts = append(parts, html.UnescapeString(app.HTMLString(x)))
			}
			all := strings.Join(parts, "")
			if !strings.Contains(all, "$16,350") || want != "" && !strings.Contains(all, p.Words.Say(want)) {
				t.Errorf("%s, %s: %s", lang, day, all)
			}
		}
	}
}

// TestEarlierDay: a day that does not exist, one to come and today are refused in words, and beside
// the day the figures are not called "as of today".
func TestEarlierDay(t *testing.T) {
	for _, lang := range say.Langs {
		for typed, want := range map[string][2]string{
			"13/40/2025": {"The earlier day must be a real date", "El día con que se compara debe ser una fecha que exista"},
			"2/31/2026":  {"The earlier day must be a real date", "El día con que se compara debe ser una fecha que exista"},
			"3/1/2027":   {"Choose a day before November 22, 2026", "Elija un día antes del 22 de noviembre de 2026"},
			"11/22/2026": {"Choose a day before November 22, 2026", "Elija un día antes del 22 de noviembre de 2026"},
			"11/1/2026":  {"", ""},
		} {
			p := &Changes{Visit: pagetest.Visit(lang, pagetest.Same(t)), typed: ask.Typed{}}
			day := strings.Split(typed, "/")
			for i, end := range []string{ask.MonthField, ask.DayField, ask.YearField} {
				p.typed["as-of-day"+end] = day[i]
			}
			if _, got := p.day(); got != want[slices.Index(say.Langs, lang)] {
				t.Errorf("%s: %s: %q", lang, typed, got)
			}
			text := ""
			for _, part := range p.asOf() {
				text += app.HTMLString(part)
			}
			if strings.Contains(text, p.Words.Say("changes.figures")) || strings.Contains(text, "⟦") {
				t.Errorf("%s: %s: %s", lang, typed, text)
			}
		}
	}
}
