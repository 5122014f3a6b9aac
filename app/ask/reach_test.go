package ask

import (
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"offercheck/calc/facts"
)

// oneOfEach is a case with one item in every collection, and one line in every
// list of such an item.
func oneOfEach() *facts.Case {
	c := &facts.Case{}
	for _, s := range Sections() {
		for _, step := range s.Steps {
			if step.Items != nil {
				step.Items.Add(c)
			}
			for _, of := range step.itemSteps() {
				for _, q := range of.Questions {
					if k, isLines := q.Kind.(Entries); isLines {
						k.At.Resize(c, 0, 1)
					}
				}
			}
		}
	}
	return c
}

// everyStep is all steps of the interview, those of items too.
func everyStep() []Step {
	var all []Step
	for _, s := range Sections() {
		for _, step := range s.Steps {
			all = append(all, step)
			all = append(all, step.itemSteps()...)
		}
	}
	return all
}

// answers is the name of every answer of the case by its place.
func answers(v reflect.Value, name string, found map[any]string) {
	if strings.HasPrefix(v.Type().Name(), "Answer[") {
		found[v.Addr().Interface()] = name
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				answers(v.Field(i), name+"."+f.Name, found)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			answers(v.Index(i), fmt.Sprintf("%s[%d]", name, i), found)
		}
	}
}

// TestEveryAnswerIsAskedOnce follows each question to its place in the case.
func TestEveryAnswerIsAskedOnce(t *testing.T) {
	c := oneOfEach()
	names := map[any]string{}
	answers(reflect.ValueOf(c).Elem(), "Case", names)
	if len(names) < 190 {
		t.Fatalf("found only %d answers in the case", len(names))
	}
	by := map[any][]string{}
	for _, step := range everyStep() {
		for _, q := range step.Questions {
			for _, at := range q.Answers(c, 0) {
				by[at] = append(by[at], q.ID)
				if names[at] == "" {
					t.Errorf("%s keeps its answer outside of the case", q.ID)
				}
			}
		}
	}
	for at, name := range names {
		if len(by[at]) != 1 {
			t.Errorf("%s: %s is asked by %d questions: %v", fileOf(t, name), name, len(by[at]), by[at])
		}
	}
}

// fileOf is the file that asks for the answer of that name.
func fileOf(t *testing.T, name string) string {
	t.Helper()
	part := strings.Split(name, ".")[1]
	file, known := map[string]string{
		"Debt": "debt.go", "Household": "household.go", "Income": "income.go", "Business": "business.go",
		"Assets": "assets.go", "Living": "living.go", "Applying": "applying.go", "Other": "assets.go",
	}[part]
	if _, err := os.Stat(file); !known || err != nil {
		t.Errorf("say in fileOf which file asks for %s", part)
	}
	return "app/ask/" + file
}

func TestNamesAreUnique(t *testing.T) {
	steps, questions := map[string]bool{Tasks: true}, map[string]bool{}
	for _, s := range Sections() {
		if id := CheckOf(s).Step; steps[id] {
			t.Errorf("two pages are called %s", id)
		}
		steps[CheckOf(s).Step] = true
	}
	picks := map[string]bool{}
	for _, step := range everyStep() {
		if steps[step.ID] {
			t.Errorf("two steps are called %s", step.ID)
		}
		steps[step.ID] = true
		for _, q := range step.Questions {
			if questions[q.ID] {
				t.Errorf("two questions are called %s", q.ID)
			}
			questions[q.ID] = true
			if list, isLines := q.Kind.(Entries); isLines {
				for _, of := range list.Each(0) {
					if questions[of.ID] {
						t.Errorf("two questions are called %s", of.ID)
					}
					questions[of.ID] = true
				}
			}
			k, _ := q.Kind.(Picks)
			for _, p := range k.Options {
				if picks[p.ID] {
					t.Errorf("two boxes are called %s", p.ID)
				}
				picks[p.ID] = true
			}
		}
	}
}

// TestEveryStepHasItsAddress goes by the address of every step, and arrives there.
func TestEveryStepHasItsAddress(t *testing.T) {
	seen := map[string]bool{}
	for _, step := range everyStep() {
		path := Place{Step: step.ID}.Path()
		if p, ok := PlaceOf(path, ""); !ok || p.Step != step.ID || seen[path] {
			t.Errorf("%s leads to %v, %v", path, p, ok)
		}
		seen[path] = true
	}
}

// TestNamedQuestions holds that what names questions by their IDs names ones
// that there are.
func TestNamedQuestions(t *testing.T) {
	named := slices.Clone(afterYear)
	for _, p := range ratios {
		named = append(named, p.id, p.of)
	}
	for _, id := range named {
		if _, asked := stepOf[id]; !asked {
			t.Errorf("no question is called %s", id)
		}
	}
}
