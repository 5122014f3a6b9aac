package letter

import (
	"bytes"
	"fmt"
	"html"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/calendar"
	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

func wrote(kind, on string) facts.Letter {
	l := facts.Letter{Kind: facts.Say(kind)}
	if on != "" {
		l.On = facts.Say(datetest.Day(on))
	}
	return l
}

func holding(held ...facts.Letter) facts.Case {
	return facts.Case{Letters: facts.Letters{Held: held}}
}

// drawn is the text of the page on the letters of a case, on November 22, 2026.
func drawn(t *testing.T, lang string, c facts.Case) string {
	t.Helper()
	page := pagetest.Draw(t, &Letters{Visit: pagetest.Visit(lang, c)})
	pagetest.WellFormed(t, page)
	if gap := pagetest.Gap.FindString(page); gap != "" {
		t.Errorf("nothing fills %s", gap)
	}
	return html.UnescapeString(page)
}

// TestEveryLetter draws every letter of the table in both languages: in time, over, without
// its date, and answered.
func TestEveryLetter(t *testing.T) {
	for _, lang := range say.Langs {
		for _, kind := range law.Letters() {
			done := wrote(kind.ID, "2026-11-16")
			done.Answered = facts.Say(true)
			for _, l := range []facts.Letter{wrote(kind.ID, "2026-11-16"), wrote(kind.ID, "2025-01-03"), wrote(kind.ID, ""), done} {
				t.Run(lang+"/"+kind.ID, func(t *testing.T) { drawn(t, lang, holding(l)) })
			}
		}
	}
}

// TestAnswer is what comes first on the page. By hand: 30 days after November 5, 2026 are
// December 5, a Saturday, so December 7 (IRC 7503), 15 days from November 22; 30 days after
// September 4 are October 4, a Sunday, so October 5, 48 days before it; a year after
// September 4 is a Saturday before Labor Day, so the equivalent hearing is open to
// September 7, 2027; 21 days after November 10 are December 1, ten
// workdays after it November 25 (November 11 is a holiday); LT16 gives ten days as a rule,
// from November 16 to November 26.
func TestAnswer(t *testing.T) {
	big := wrote("cp14", "2026-11-10")
	big.Amount = facts.Say(decimal.NewFromInt(150_000))
	levied := wrote("668a", "2026-11-10")
	levied.From = facts.Say(datetest.Day("2026-11-12"))
	stated := wrote("668w", "2026-11-18")
	stated.From = facts.Say(datetest.Day("2026-11-19"))
	answered := wrote("lt11", "2026-11-05")
	answered.Answered = facts.Say(true)
	for _, test := range []struct {
		name string
		held facts.Letter
		want []string
		not  string
	}{
		{"in time", wrote("lt11", "2026-11-05"), []string{`href="/quick/"`, "Your LT11 letter", "December 7, 2026", "Monday, 15 days from today", "Add to my calendar", "f12153.pdf", "30 days from November 5, 2026 end on December 5, 2026, which is not a workday. So December 7, 2026 counts."}, "still open"},
		{"over", wrote("lt11", "2026-09-04"), []string{"October 5, 2026", "It passed 48 days ago", "What is still open", "September 7, 2027", "These are the steps of the letter as it was."}, ""},
		{"of an unknown day", wrote("lt11", ""), []string{"Add the day it counts from", `href="/letter/#1"`}, "Add to my calendar"},
		{"a bill", wrote("cp14", "2026-11-10"), []string{"December 1, 2026", "the last day is November 25, 2026"}, ""},
		{"a large bill", big, []string{"November 25, 2026"}, "December 1, 2026"},
		{"a levy on an account", levied, []string{"Your Form 668-A", "December 3, 2026"}, "What the IRS may take"},
		{"as a rule", wrote("lt16", "2026-11-16"), []string{"Last day to act", "About November 26, 2026", "This is how long the IRS usually gives", `href="/letter-more/#1"`}, "days from today"},
		{"the usual time is over", wrote("lt16", "2026-11-06"), []string{"About November 16, 2026", "it may be later", `href="/letter-more/#1"`}, "It passed"},
		{"without a last day", wrote("cp89", "2026-11-16"), []string{"No last day"}, "Add to my calendar"},
		{"any other", wrote("other", "2026-11-16"), []string{"How to read any letter", "Add the day that it prints", `href="/letter-more/#1"`}, ""},
		{"answered", answered, []string{"Answered: nothing more is due"}, "Add to my calendar"},
		{"answered, so that nothing is left to do", answered, nil, "What to do, in order"},
		{"over, and past", wrote("lt11", "2026-09-04"), []string{"What changed after October 5, 2026"}, "What you lose after"},
		{"over, for a court", wrote("cp3219a", "2019-03-04"), []string{"What changed after June 3, 2019", "a late petition may still be heard"}, ""},
		{"over for years", wrote("cp504", "2019-03-04"), []string{"It passed more than 7 years ago"}, "days ago"},
		{"only a state refund is at stake", wrote("cp504", "2026-11-12"), []string{
			"take only a state tax refund. Pay and bank accounts can be taken only after a final notice", "A federal tax refund is kept",
			"Do not send Form 12153 for this letter", "as a rule stops what comes next",
		}, ">A levy on wages takes its part every payday until the IRS releases it</span>"},
		{"in workdays", stated, []string{"3 days from November 19, 2026, weekends and holidays not counted"}, ""},
		{"a levy that is made goes on", levied, nil, "as a rule stops what comes next"},
		{"a deficiency, which no plan stops", wrote("cp3219a", "2026-11-02"), []string{"Do not rely on an answer"}, "as a rule stops what comes next"},
		{"a plan that stands", wrote("cp89", "2026-11-16"), []string{"What comes next"}, "What the IRS may take, and when"},
		{"a plan that may end", wrote("cp523", "2026-11-16"), []string{"What the IRS may take, and when", "as a rule stops what comes next"}, ""},
		{"of a kind that is not said", wrote("", "2026-11-16"), []string{"Say which letter it is"}, "No last day"},
		{"not sure", wrote("cp14i", "2026-11-16"), []string{"We could not check all of this"}, ""},
	} {
		if test.held.Kind.Value == "" {
			test.held.Kind = facts.Choice{}
		}
		page := drawn(t, "en", holding(test.held))
		for _, want := range test.want {
			if !strings.Contains(page, want) {
				t.Errorf("%s: does not say %s", test.name, want)
			}
		}
		if test.not != "" && strings.Contains(page, test.not) {
			t.Errorf("%s: says %s", test.name, test.not)
		}
	}
}

// TestSeveral has the most urgent letter in full and the others as links, or the one that
// the address names.
func TestSeveral(t *testing.T) {
	c := holding(wrote("cp89", "2026-11-16"), wrote("cp14", "2026-11-16"), wrote("lt11", "2026-10-26"))
	v := pagetest.Visit("en", c)
	for fragment, want := range map[string]string{"": "Your LT11 letter", "#2": "Your CP14 letter", "#9": "Your LT11 letter", "#remove-2": "Remove CP14?"} {
		v.GoingTo(v.Link(path) + fragment)
		v.Opening(path)
		page := html.UnescapeString(pagetest.Draw(t, &Letters{Visit: v}))
		if !strings.Contains(page, want) {
			t.Errorf("%q does not show %s", fragment, want)
		}
		if fragment == "" && (!strings.Contains(page, `href="/letters/#2"`) || !strings.Contains(page, `href="/letters/#1"`)) {
			t.Error("the others are no links")
		}
	}
	if page := drawn(t, "en", holding(wrote("cp14", "2026-11-16"), wrote("lt11", "2026-09-04"))); !strings.Contains(page, "October 5, 2026. It passed 48 days ago") {
		t.Error("a last day that has passed does not say so among the others")
	}
	if page := drawn(t, "en", facts.Case{}); !strings.Contains(page, `href="/letter/#1"`) {
		t.Error("without a letter the page does not lead to the question")
	}
}

// TestShownAgain returns to the letter that the page shows, after a change of it that makes
// another one the most urgent.
func TestShownAgain(t *testing.T) {
	c := holding(wrote("cp14", "2026-11-16"), wrote("lt11", "2026-10-26"))
	v := pagetest.Visit("en", c)
	p := &Letters{Visit: v}
	if n := p.shown(); n != 2 {
		t.Errorf("shows letter %d, want the most urgent, 2", n)
	}
	v.GoingTo(v.Link(path) + "#1")
	v.Opening(path)
	if n := (&Letters{Visit: v}).shown(); n != 1 {
		t.Errorf("shows letter %d, want that of the address, 1", n)
	}
}

// TestEvents has the days of a letter for a calendar, which say nothing of it unless they
// are named.
func TestEvents(t *testing.T) {
	for _, test := range []struct {
		name string
		held facts.Letter
		want string
	}{
		{"in time", wrote("lt11", "2026-11-05"), "[hearing 2026-12-07]"},
		{"over, with an equivalent hearing ahead", wrote("lt11", "2026-09-04"), "[equivalent-open 2027-09-07]"},
		{"all over", wrote("lt11", "2025-09-04"), "[]"},
		{"of an unknown day", wrote("lt11", ""), "[]"},
	} {
		p := &Letters{Visit: pagetest.Visit("en", holding(test.held))}
		b, err := p.Book()
		if err != nil {
			t.Fatal(err)
		}
		days := []string{}
		events := p.answer(b).events()
		for _, e := range events {
			days = append(days, fmt.Sprint(e.Kind, " ", e.Day))
		}
		if fmt.Sprint(days) != test.want {
			t.Errorf("%s: %v, want %s", test.name, days, test.want)
		}
		for _, lang := range say.Langs {
			a := (&Letters{Visit: p.Memory.In(say.In(lang))}).answer(b)
			file := calendar.File(a.events(), date.Day(1), false)
			if told := pagetest.TellsInCalendar(file); told != "" || bytes.Contains(file, []byte("LT11")) || bytes.Contains(file, []byte("hearing")) {
				t.Errorf("%s, %s: a file that names nothing tells %q:\n%s", test.name, lang, told, file)
			}
		}
	}
}

// TestForms has the steps that have a form, and the names of the forms.
func TestForms(t *testing.T) {
	steps := map[string]bool{}
	for _, l := range law.Letters() {
		for _, s := range l.Steps {
			steps[s] = true
		}
	}
	for s := range forms {
		if !steps[s] {
			t.Errorf("no letter has the step %s", s)
		}
	}
	for s := range courts {
		if !steps[s] {
			t.Errorf("no letter has the step %s", s)
		}
	}
	for s := range pages {
		if !steps[s] {
			t.Errorf("no letter has the step %s", s)
		}
	}
	for file, want := range map[string]string{"f12153": "12153", "f433f": "433-F", "f433d": "433-D", "f433a": "433-A", "fw4": "W-4", "f843": "843"} {
		if got := formName(file); got != want {
			t.Errorf("%s is %s, want %s", file, got, want)
		}
	}
}

// TestSafePay is how much of a pay a levy leaves, beside the letter that announces one. By
// Publication 1494 (2026): head of household with two dependents, paid every two weeks,
// $1,336.55.
func TestSafePay(t *testing.T) {
	c := holding(wrote("lt11", "2026-11-05"))
	if page := drawn(t, "en", c); !strings.Contains(page, `href="/levy/"`) || strings.Contains(page, "of each pay is safe") {
		t.Error("the page does not ask for what the safe pay is counted from")
	}
	c.Levy = facts.Levy{Status: facts.Say(facts.StatementHead), Dependents: facts.Say(2), Boxes: facts.Say(0), Every: facts.Say(facts.EveryTwoWeeks)}
	if page := drawn(t, "en", c); !strings.Contains(page, "$1,336.55 of each pay is safe") {
		t.Error("the page does not say how much of each pay is safe")
	}
	if page := drawn(t, "en", holding(wrote("cp14", "2026-11-10"))); strings.Contains(page, "What a levy takes") {
		t.Error("a bill announces a levy")
	}
}
