package say

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/calc/law"
)

func TestQuestionsHaveWords(t *testing.T) {
	var keys []string
	for _, s := range ask.Sections() {
		keys = append(keys, "section."+s.ID, "section."+s.ID+".task")
		for _, step := range s.Steps {
			if step.Optional {
				keys = append(keys, "step."+step.ID+".aside")
			}
			keys = append(keys, keysOf(step)...)
		}
	}
	for _, q := range ask.Quick() {
		keys = append(keys, "quick."+q.Words(), "ask."+q.Words()+".it") // it says no more, on a page of many
	}
	for _, code := range ask.Codes {
		keys = append(keys, "error."+code)
	}
	for _, code := range ask.WarningCodes {
		keys = append(keys, "warning."+code)
	}
	for _, code := range keep.Codes {
		keys = append(keys, "error."+code)
	}
	for _, state := range slices.Concat(law.States(), law.Territories()) {
		keys = append(keys, "state."+state)
	}
	slices.Sort(keys)
	keys = slices.Compact(keys)
	for _, lang := range Langs {
		for _, key := range keys {
			if !In(lang).Has(key) {
				t.Errorf("%s has no %s", lang, key)
			}
		}
	}
}

func keysOf(s ask.Step) []string {
	var keys []string
	if s.Items != nil {
		list := "step." + s.ID
		keys = append(keys, list, list+".add", list+".more", "item."+s.ID)
		for _, of := range s.Items.Steps {
			keys = append(keys, keysOf(of)...)
		}
	}
	if len(s.Questions) > 1 {
		keys = append(keys, "step."+s.ID)
	}
	for _, q := range s.Questions {
		keys = append(keys, keysOfQuestion(q)...)
	}
	return keys
}

func keysOfQuestion(q ask.Question) []string {
	var keys []string
	for _, part := range []string{"label", "hint", "why", "key", "it"} {
		keys = append(keys, "ask."+q.ID+"."+part)
	}
	switch k := q.Kind.(type) {
	case ask.Entries:
		keys = append(keys, "ask."+q.ID+".add", "item."+q.ID)
		for _, of := range k.Each(0) { // on every line: without why, and without a row of its own
			keys = append(keys, "ask."+of.ID+".label", "ask."+of.ID+".it")
		}
	case ask.Choice:
		for _, option := range k.Options {
			keys = append(keys, "choice."+q.ID+"."+option)
		}
	case ask.Picks:
		for _, p := range k.Options {
			keys = append(keys, "pick."+p.ID)
		}
	}
	return keys
}

// A page's heading is its step's, or the label of its only question.
func TestHeadingsDiffer(t *testing.T) {
	for _, lang := range Langs {
		w := In(lang)
		from := map[string]string{}
		for _, s := range ask.Sections() {
			for _, step := range s.Steps {
				steps := []ask.Step{step}
				if step.Items != nil {
					steps = append(steps, step.Items.Steps...)
				}
				for _, of := range steps {
					heading := headingOf(w, of)
					if other, twice := from[heading]; twice {
						t.Errorf("%s: %s and %s have the same heading: %s", lang, other, of.ID, heading)
					}
					from[heading] = of.ID
				}
			}
		}
	}
}

func headingOf(w Words, s ask.Step) string {
	if w.Has("step."+s.ID) || len(s.Questions) == 0 {
		return w.Say("step." + s.ID)
	}
	return w.Say("ask." + s.Questions[0].ID + ".label")
}

func TestProblem(t *testing.T) {
	for _, tc := range []struct {
		name, question, code string
		args                 []string
		want                 string
	}{
		{"an amount is empty", "rent", "empty", nil, "Enter rent or mortgage each month"},
		{"an amount is no number", "vehicle-value", "number", nil, "What the vehicle would sell for must be a number, like 1250 or 1250.50"},
		{"a number is too high", "under-65", "too-high", []string{"20"}, "The number of people under 65 must be 20 or less"},
		{"yes or no is not said", "deposits", "yes-no", nil, "Select yes if you have made all federal payroll tax deposits on time"},
		{"a question has its own words", "under-65", "number", nil, "The number of people under 65 must be a number, like 2"},
	} {
		if got := In("en").Problem(tc.question, tc.code, tc.args...); got != tc.want {
			t.Errorf("%s: got %q, want %q", tc.name, got, tc.want)
		}
	}
	want := "What you still owe on the vehicle is more than three times the value. Check both amounts"
	if got := In("en").Warning("vehicle-loan", ask.LargeLoan); got != want {
		t.Errorf("a warning: got %q, want %q", got, want)
	}
}

// Every sentence that could be said of a question has all its gaps filled.
func TestProblemsAreWhole(t *testing.T) {
	for _, lang := range Langs {
		for _, code := range ask.Codes {
			got := In(lang).Problem("rent", code, "1", "2", "3", "4")
			if strings.ContainsAny(got, "{}⟦") {
				t.Errorf("%s: %s: %s", lang, code, got)
			}
		}
	}
}

// TestVariantsHaveTheirError: where a question is asked in other words of some, its error says the
// same thing as they do.
func TestVariantsHaveTheirError(t *testing.T) {
	label := regexp.MustCompile(`^ask\.([a-z0-9-]+)\.label\.(.+)$`)
	for _, lang := range Langs {
		for key := range texts(lang) {
			m := label.FindStringSubmatch(key)
			if m == nil {
				continue
			}
			own := "ask." + m[1] + ".it." + m[2]
			if !In(lang).Has(own) {
				t.Errorf("%s has no %s", lang, own)
			} else if got := In(lang).ProblemAs(m[1], m[2], "empty"); !strings.Contains(got, In(lang).Say(own)) {
				t.Errorf("%s: %s says %q", lang, key, got)
			}
		}
	}
}

// TestYesOrNoIsAStatement: what a question of yes and no asks for is a statement, which
// "Select yes if" goes before; and in Spanish, what is a number is one thing, which "debe
// ser" agrees with.
func TestYesOrNoIsAStatement(t *testing.T) {
	var look func(s ask.Step)
	look = func(s ask.Step) {
		for _, q := range s.Questions {
			for _, lang := range Langs {
				it := In(lang).Say("ask." + q.ID + ".it")
				first, _, _ := strings.Cut(it, " ")
				switch q.Kind.(type) {
				case ask.YesNo:
					if slices.Contains([]string{"if", "whether", "si"}, first) {
						t.Errorf("%s: %s", lang, In(lang).Problem(q.ID, "yes-no"))
					}
				case ask.Money, ask.Count, ask.Percent:
					if lang == "es" && slices.Contains([]string{"los", "las"}, first) {
						t.Errorf("%s: %s", lang, In(lang).Problem(q.ID, "number"))
					}
				}
			}
		}
		if s.Items != nil {
			for _, of := range s.Items.Steps {
				look(of)
			}
		}
	}
	for _, s := range ask.Sections() {
		for _, step := range s.Steps {
			look(step)
		}
	}
}
