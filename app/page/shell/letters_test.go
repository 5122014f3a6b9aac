package shell

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// TestLettersAreFound finds every letter by each number that it prints, and by its name in
// both languages.
func TestLettersAreFound(t *testing.T) {
	for _, lang := range say.Langs {
		w := say.In(lang)
		for _, l := range law.Letters() {
			for _, code := range l.Codes {
				if got := LetterCode(w, code); got != l.ID {
					t.Errorf("%s: %s is %s, want %s", lang, code, got, l.ID)
				}
			}
			if found := LettersFound(w, LetterName(w, l)); !has(found, l.ID) {
				t.Errorf("%s: the name of %s does not find it", lang, l.ID)
			}
		}
	}
}

// TestLettersTyped finds letters as people type.
func TestLettersTyped(t *testing.T) {
	for _, test := range []struct{ lang, typed, first, code string }{
		{"en", "LT11", "lt11", "lt11"},
		{"en", "lt 11", "lt11", "lt11"},
		{"en", "1058", "l1058", "l1058"},
		{"en", "Letter 1058", "l1058", "l1058"},
		{"es", "carta 1058", "l1058", "l1058"},
		{"en", "CP504B", "cp504", "cp504"},
		{"en", "form 668-w", "668w", "668w"},
		{"en", "11", "l1058", "11"},      // Letter 11, LT11 or CP11
		{"en", "LT 1l", "lt11", "LT 1l"}, // to choose, not to guess
		{"en", "105", "l1058", "105"},    // the beginning of a number is none
		{"en", "CP9999", "", "CP9999"},
		{"en", "", "", ""},
	} {
		w, first := say.In(test.lang), ""
		if found := LettersFound(w, test.typed); len(found) > 0 {
			first = found[0].Code
		}
		if code := LetterCode(w, test.typed); first != test.first || code != test.code {
			t.Errorf("%s: finds %q first and is %q, want %q and %q", test.typed, first, code, test.first, test.code)
		}
	}
	for lang, typed := range map[string]string{"en": "hearing", "es": "audiencia"} {
		found := LettersFound(say.In(lang), typed)
		for _, id := range []string{"lt11", "l3172"} {
			if !slices.ContainsFunc(found, func(p part.Place) bool { return p.Code == id }) {
				t.Errorf("%s does not find %s", typed, id)
			}
		}
	}
}

// TestDaysLeft is how far off a day is in words.
func TestDaysLeft(t *testing.T) {
	for day, want := range map[string]string{
		"2026-12-07": "Monday, 11 days from today", "2026-11-27": "Tomorrow, Friday", "2026-11-26": "Today is the last day",
		"2026-11-25": "It passed yesterday", "2026-11-16": "It passed 10 days ago",
		"2026-04-03": "It passed 237 days ago", "2025-11-25": "It passed more than a year ago", "2019-04-03": "It passed more than 7 years ago",
	} {
		if got := DaysLeft(say.In("en"), datetest.Day(day), datetest.Day("2026-11-26")); got != want {
			t.Errorf("%s: %s, want %s", day, got, want)
		}
	}
}

// TestDueFacts is the last days on the papers: one that has passed says so, with the day of
// what is still open. By hand: 30 days after September 4, 2026 are October 4, a Sunday, so
// October 5, 48 days before November 22; a year after it is a Saturday before Labor Day, so
// September 7, 2027.
func TestDueFacts(t *testing.T) {
	c := facts.Case{Letters: facts.Letters{Held: []facts.Letter{{Kind: facts.Say("lt11"), On: facts.Say(datetest.Day("2026-09-04"))}}}}
	m := NewMemory("/")
	m.Case, m.Day = c, datetest.Day("2026-11-22")
	v := Visit{Words: say.In("en"), Memory: m}
	want := "[{LT11: Last day to ask for a hearing October 5, 2026. It passed 48 days ago} {LT11: Last day to ask for an equivalent hearing September 7, 2027}]"
	if got := fmt.Sprint(DueFacts(v)); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	box := app.HTMLString(app.Div().Body(DueBox(v)))
	if !strings.Contains(box, "Last day to ask for an equivalent hearing: September 7, 2027") {
		t.Errorf("the box does not say what is still open: %s", box)
	}
}

// TestReturnToLetter leads from a step about a letter to what that comes to, from the
// questions on a levy to the letter that led there, and from any other question on.
func TestReturnToLetter(t *testing.T) {
	m := NewMemory("/")
	m.Case.Letters.Held = []facts.Letter{{Kind: facts.Say("lt11")}, {Kind: facts.Say("cp14")}}
	m.ChangeFrom(ask.Place{Step: "letters", N: 1})
	for _, test := range []struct{ at, want ask.Place }{
		{ask.Place{Step: "letter", N: 1}, ask.Place{Step: "letters", N: 1}},
		{ask.Place{Step: "letter-more", N: 2}, ask.Place{Step: "letters", N: 2}},
		{ask.Place{Step: "levy"}, ask.Place{Step: "letters", N: 1}},
		{ask.Place{Step: "debt-total"}, ask.Place{Step: "debt-total"}},
	} {
		if got := m.After(test.at); got != test.want {
			t.Errorf("Continue leads from %v to %v, want %v", test.at, got, test.want)
		}
	}
}
