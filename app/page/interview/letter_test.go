package interview

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// TestSayings are of letters in the table, with words in both languages, and end with any
// other letter.
func TestSayings(t *testing.T) {
	seen := map[string]bool{}
	for _, id := range sayings {
		if _, is := law.LetterOf(id); !is || seen[id] {
			t.Errorf("%s is no letter, or twice", id)
		}
		seen[id] = true
		for _, lang := range say.Langs {
			if key := "step.letter.says." + id; !say.In(lang).Has(key) {
				t.Errorf("%s has no %s", lang, key)
			}
		}
	}
	if sayings[len(sayings)-1] != law.OtherLetter {
		t.Error("the last saying is not that of any other letter")
	}
}

// TestFollow keeps the number of a letter and what it says in step.
func TestFollow(t *testing.T) {
	for _, test := range []struct {
		name, changed, kind, says, wantKind, wantSays string
	}{
		{"a saying is chosen", letterSays, "", "lt11", "lt11", "lt11"},
		{"another saying", letterSays, "lt11", "cp14", "cp14", "cp14"},
		{"a number is typed", "letter-kind", "CP5", "lt11", "CP5", ""},
		{"a saying was chosen before the program started", "", "", "lt11", "lt11", "lt11"},
		{"a date is typed", "letter-on-day", "LT11", "", "LT11", ""},
	} {
		typed := ask.Typed{"letter-kind": test.kind, letterSays: test.says}
		follow(typed, test.changed)
		if typed["letter-kind"] != test.wantKind || typed[letterSays] != test.wantSays {
			t.Errorf("%s: %v", test.name, typed)
		}
	}
}

// TestLetterPage is the question in its states: nothing typed, a number that no letter has,
// any other letter, and one whose time counts from another day.
func TestLetterPage(t *testing.T) {
	for _, lang := range say.Langs {
		for _, test := range []struct {
			name  string
			typed ask.Typed
			send  bool
			has   []string // in the page
			not   string
		}{
			{"nothing typed", nil, false, []string{`id="letter-kind"`, `id="letter-on-month"`, `id="letter-says-lt11"`}, `id="any-letter"`},
			{"a number that no letter has", ask.Typed{"letter-kind": "CP9999"}, true, []string{`id="errors"`, ` open`}, ""},
			{"the beginning of a number", ask.Typed{"letter-kind": "105"}, true, []string{`id="errors"`}, ""},
			{"any other letter", ask.Typed{letterSays: "other"}, false, []string{`id="any-letter"`}, ""},
			{"a levy on pay", ask.Typed{"letter-kind": "668-W"}, false, []string{`id="letter-from-month"`}, ""},
		} {
			v := pagetest.Visit(lang, facts.Case{})
			p := &Step{Visit: v, ID: "letter", form: newForm(v.Memory, ask.Place{Step: "letter", N: 1}, test.typed)}
			if test.send {
				if _, ok := p.form.take(); ok {
					t.Errorf("%s: taken", test.name)
				}
			}
			page := strings.Join(strings.Fields(app.HTMLString(p.Render())), " ")
			for _, want := range test.has {
				if !strings.Contains(page, want) {
					t.Errorf("%s %s: no %s", lang, test.name, want)
				}
			}
			if test.not != "" && strings.Contains(page, test.not) {
				t.Errorf("%s %s: has %s", lang, test.name, test.not)
			}
		}
	}
}

// TestBackFromFirstLetter leads to the start page or, in a case that has answers, to the
// task list.
func TestBackFromFirstLetter(t *testing.T) {
	for want, c := range map[string]facts.Case{`href="/"`: {}, `href="/tasks/"`: {Household: facts.Household{State: facts.Say("OH")}}} {
		v := pagetest.Visit("en", c)
		p := &Step{Visit: v, ID: "letter", form: newForm(v.Memory, ask.Place{Step: "letter", N: 1}, nil)}
		back := regexp.MustCompile(`<a [^>]*class="back"[^>]*>`).FindString(app.HTMLString(p.Render())) // in no order of attributes
		if !strings.Contains(back, want) {
			t.Errorf("Back is %s, want %s", back, want)
		}
	}
}

// TestTasksShowLastDays is the letters on the task list, which do not count as a section.
func TestTasksShowLastDays(t *testing.T) {
	c := facts.Case{Letters: facts.Letters{Held: []facts.Letter{{Kind: facts.Say("cp89")}, {Kind: facts.Say("lt11"), On: facts.Say(pagetest.Visit("en", facts.Case{}).Day)}}}}
	page := html.UnescapeString(pagetest.Draw(t, &Tasks{Visit: pagetest.Visit("en", c)}))
	// By hand: 30 days after November 22, 2026 are December 22, a Tuesday.
	for _, want := range []string{"0 of 7 sections", "December 22, 2026. Tuesday, 30 days from today", `href="/letters/#2"`, `href="/letter/#3"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the list does not show %s", want)
		}
	}
	if page := pagetest.Draw(t, &Tasks{Visit: pagetest.Visit("en", facts.Case{})}); !strings.Contains(page, shell.AddLetter(pagetest.Visit("en", facts.Case{}))) {
		t.Error("the list does not lead to a letter")
	}
}
