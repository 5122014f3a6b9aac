package ask

import (
	"slices"
	"testing"

	"offercheck/calc/facts"
)

// held is a case with letters of those kinds.
func held(kinds ...string) facts.Case {
	var c facts.Case
	for _, k := range kinds {
		c.Letters.Held = append(c.Letters.Held, facts.Letter{Kind: facts.Say(k)})
	}
	return c
}

// TestTakeLetter takes the number of a letter, and not the beginning of one.
func TestTakeLetter(t *testing.T) {
	step, _, _ := Find("letter")
	q, _ := step.Question("letter-kind")
	for _, test := range []struct{ typed, kind, code string }{
		{"LT11", "lt11", ""}, {"letter 1058", "l1058", ""}, {"l3172", "l3172", ""}, {"CP504B", "cp504", ""}, {"668-W(ICS)", "668w", ""},
		{"other", "other", ""}, {"CP14", "cp14", ""}, {"CP5", "", WhichLetter}, {"668", "", WhichLetter}, {"CP999", "", NoLetter}, {"a bill", "", NoLetter},
	} {
		c := held("cp89", "")
		problems := q.Take(&c, 1, Typed{q.ID: test.typed})
		code := ""
		if len(problems) > 0 {
			code = problems[0].Code
		}
		if got := c.Letters.Held[1].Kind.Value; code != test.code || code == "" && got != test.kind {
			t.Errorf("%s: %q, problem %q, want %q, %q", test.typed, got, code, test.kind, test.code)
		}
		if c.Letters.Held[0].Kind.Value != "cp89" {
			t.Errorf("%s: the first letter is now %s", test.typed, c.Letters.Held[0].Kind.Value)
		}
	}
}

// TestLetterAsks is which questions are asked about which letter.
func TestLetterAsks(t *testing.T) {
	for _, test := range []struct {
		kind string
		want []string
	}{
		{"lt11", []string{"letter-kind", "letter-on", "letter-printed", "letter-year", "letter-amount", "letter-answered"}},
		{"l3172", []string{"letter-kind", "letter-on", "letter-from", "letter-printed", "letter-year", "letter-amount", "letter-answered"}},
		{"668a", []string{"letter-kind", "letter-on", "letter-from", "letter-printed", "letter-year", "letter-amount", "letter-answered"}},
		{"cp3219a", []string{"letter-kind", "letter-on", "letter-printed", "letter-abroad", "letter-year", "letter-amount", "letter-answered"}},
		{"cp2000", []string{"letter-kind", "letter-on", "letter-printed", "letter-abroad", "letter-year", "letter-amount", "letter-answered"}},
		{"cp89", []string{"letter-kind", "letter-on", "letter-year", "letter-amount"}}, // it has no last day
	} {
		c := held(test.kind)
		var got []string
		for _, id := range []string{"letter", "letter-more"} {
			step, _, _ := Find(id)
			for _, q := range step.Asked(&c, 0) {
				got = append(got, q.ID)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: asks %v, want %v", test.kind, got, test.want)
		}
	}
}

// TestLetterLeads: from every step about a letter Continue leads to what it comes to, and
// a day that its last day is counted from to the question for it.
func TestLetterLeads(t *testing.T) {
	c := held("lt11", "l3172")
	for _, from := range []string{"letter", "letter-more"} {
		if got := Next(&c, Place{Step: from, N: 2}); got != (Place{Step: "letters", N: 2}) {
			t.Errorf("%s leads to %v", from, got)
		}
	}
	for _, id := range []string{"letter-on", "levy-received", "statement-given", "lien-filed"} {
		if got, ok := WhereIs(id, 2); !ok || got != (Place{Step: "letter", N: 2}) {
			t.Errorf("%s is asked at %v", id, got)
		}
	}
	none := facts.Case{Letters: facts.Letters{Has: facts.Say(true)}}
	if got := Next(&none, Place{Step: "had-letter"}); got != (Place{Step: "letter", N: 1}) {
		t.Errorf("that one came leads to %v", got)
	}
	none.Letters.Has = facts.Say(false)
	if got := Next(&none, Place{Step: "had-letter"}); got.Step == "letter" {
		t.Error("that none came leads to a letter")
	}
	if got := LetterOf(&c, 2).ID + LetterOf(&c, -1).ID; got != "" {
		t.Errorf("a letter that the case does not have is %s", got)
	}
}
