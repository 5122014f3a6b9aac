package part

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
)

// heard collects what a field calls back with.
func heard(into *[]string) func(app.Context, string, string) {
	return func(_ app.Context, id, text string) { *into = append(*into, id+"="+text) }
}

// TestSaid is what a field says when it is typed in, chosen or ticked.
func TestSaid(t *testing.T) {
	var calls []string
	sure := Field{ID: "rent", Input: heard(&calls)}
	unsure := sure
	unsure.CanUnsure, unsure.Unsure = true, true
	ticks := &Checkboxes{Field: sure, Options: []Option{{ID: "a"}, {ID: "b"}}}
	date := &Date{Field: sure}
	for _, tc := range []struct {
		name string
		do   func(app.Context)
		want string
	}{
		{"typed", func(ctx app.Context) { sure.answer(ctx, "rent", "1") }, "rent=1"},
		{"typed over I do not know", func(ctx app.Context) { unsure.answer(ctx, "rent", "1") }, "rent-unsure= rent=1"},
		{"emptied under I do not know", func(ctx app.Context) { unsure.answer(ctx, "rent", "") }, "rent="},
		{"I do not know takes the text's place", func(ctx app.Context) { sure.answerUnsure(ctx, true) }, "rent= rent-unsure=on"},
		{"I do not know is taken back", func(ctx app.Context) { sure.answerUnsure(ctx, false) }, "rent-unsure="},
		{"I do not know takes the place of all boxes of a date", func(ctx app.Context) { date.answerUnsure(ctx, true) },
			"rent-month= rent-day= rent-year= rent-unsure=on"},
		{"a box is ticked, so none is not", func(ctx app.Context) { ticks.set(ctx, "b", true) }, "rent-none= b=on"},
		{"a box is cleared", func(ctx app.Context) { ticks.set(ctx, "b", false) }, "b="},
		{"none clears the boxes", func(ctx app.Context) { ticks.set(ctx, "rent-none", true) }, "a= b= rent-none=on"},
		{"none is cleared", func(ctx app.Context) { ticks.set(ctx, "rent-none", false) }, "rent-none="},
	} {
		calls = nil
		tc.do(app.Context{})
		if got := strings.Join(calls, " "); got != tc.want {
			t.Errorf("%s: %s, want %s", tc.name, got, tc.want)
		}
	}
}

// TestKeepsApart is that the input of one question is never taken for another's.
func TestKeepsApart(t *testing.T) {
	first := Field{ID: "vehicle-value", N: 1}
	for name, other := range map[string]Field{
		"another question":    {ID: "vehicle-loan", N: 1},
		"another of the cars": {ID: "vehicle-value", N: 2},
	} {
		if first.CompoID() == other.CompoID() {
			t.Errorf("%s has the same identity, %s", name, first.CompoID())
		}
	}
}

// TestWholeChoice: what is chosen stands in full below a field that may cut it: on a small phone
// from 25 letters on, and with twice the text from 11. A screen reader has it from the field.
func TestWholeChoice(t *testing.T) {
	const short, middle, long = "CP14", "CP14: A bill", "CP504: Aviso de intención de embargo"
	for name, want := range map[string]string{short: "", middle: "note whole whole--large", long: "note whole"} {
		field := Field{Words: say.In("en"), ID: "kind"}
		for part, page := range map[string]string{
			"list":   drawn(t, &Select{Field: field, Value: "it", Options: []Option{{ID: "other", Label: "Another one of many words"}, {ID: "it", Label: name}}}),
			"lookup": drawn(t, &Lookup{Field: field, Value: "it", Places: []Place{{Code: "it", Name: name}}}),
		} {
			got, text := "", ""
			for _, tag := range tags(t, page) {
				if strings.Contains(tag.attrs["class"], "whole") {
					got, text = tag.attrs["class"], tag.text
					if tag.attrs["aria-hidden"] != "true" {
						t.Errorf("%s of %q: it is read twice: %v", part, name, tag.attrs)
					}
				}
			}
			if got != want || got != "" && text != name {
				t.Errorf("%s of %q: %q says %q, want %q", part, name, got, text, want)
			}
		}
	}
}
