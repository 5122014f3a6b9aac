package keep

import (
	"errors"
	"strings"
	"testing"

	"offercheck/calc/facts"
)

// TestOldLetter reads files that had the letter that came last, before a case had all of
// its letters.
func TestOldLetter(t *testing.T) {
	for _, test := range []struct {
		name, letter, want, at string
	}{
		{"a bill", `{"last": "bill", "on": "2026-11-05"}`, `"held": [ { "kind": "cp14", "on": "2026-11-05" } ]`, ""},
		{"a reminder", `{"last": "reminder"}`, `"held": [ { "kind": "cp501" } ]`, ""},
		{"the second", `{"last": "second", "on": "?"}`, `"held": [ { "kind": "cp503", "on": "?" } ]`, ""},
		{"intent to levy", `{"last": "intent", "on": "2026-11-05"}`, `"held": [ { "kind": "cp504", "on": "2026-11-05" } ]`, ""},
		{"the final notice", `{"last": "final", "on": "2026-11-05"}`, `"held": [ { "kind": "lt11", "on": "2026-11-05" } ]`, ""},
		{"another", `{"last": "other"}`, `"held": [ { "kind": "other" } ]`, ""},
		{"none has come", `{"last": "none"}`, `"has": "no"`, ""},
		{"not known", `{"last": "?"}`, `"has": "?"`, ""},
		{"a date alone", `{"on": "2026-11-05"}`, `"held": [ { "on": "2026-11-05" } ]`, ""},
		{"nothing of it", `{}`, "", ""},
		{"a letter there never was", `{"last": "lt11"}`, "", "case.letter.last"},
		{"no text", `{"last": 5}`, "", "case.letter.last"},
		{"no date", `{"last": "final", "on": "soon"}`, "", "case.letters.held[0].on"},
		{"a field there never was", `{"late": "final"}`, "", "case.letter.late"},
		{"no letter at all", `5`, "", "case.letter"},
	} {
		c, err := Read([]byte(`{"offercheck": 1, "on": "2026-11-22", "case": {"letter": ` + test.letter + `}}`))
		var bad *Error
		if errors.As(err, &bad); (bad == nil) != (test.at == "") || bad != nil && bad.Field != test.at {
			t.Errorf("%s: %v, want an error at %q", test.name, err, test.at)
			continue
		}
		got := strings.Join(strings.Fields(string(Write(c, 1, nil...))), " ")
		if !strings.Contains(got, test.want) || test.want == "" && strings.Contains(got, "letters") {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
	both := `{"offercheck": 1, "on": "2026-11-22", "case": {"letter": {"last": "final"}, "letters": {"has": "no"}}}`
	if _, err := Read([]byte(both)); err == nil {
		t.Error("a case with both was read")
	}
}

// TestOldLetterInScenario leaves out what a scenario said of the letter that came last.
func TestOldLetterInScenario(t *testing.T) {
	file := `{"offercheck": 1, "on": "2026-11-22", "case": {"letter": {"last": "intent"}}, "scenarios": [
		{"name": "The final notice", "changes": {"case.letter.last": {"was": "intent", "is": "final"}, "case.living.rent": {"is": "900"}}}]}`
	all, err := Scenarios([]byte(file))
	if err != nil || len(all) != 1 || len(all[0].Changes) != 1 || all[0].Changes[0].Answer != "case.living.rent" {
		t.Fatalf("read %+v, %v", all, err)
	}
	c, err := Read([]byte(file))
	if err != nil {
		t.Fatal(err)
	}
	c, other := Apply(c, all[0])
	if len(other) > 0 || !c.Living.Rent.Given || c.Letters.Held[0].Kind != facts.Say("cp504") {
		t.Errorf("applied: %+v, %v", c.Letters, other)
	}
}
