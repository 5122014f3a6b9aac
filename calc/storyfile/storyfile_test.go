package storyfile

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// files returns a file system of a few files, given by name and text.
func files(nameAndText ...string) fstest.MapFS {
	all := fstest.MapFS{}
	for i := 0; i < len(nameAndText); i += 2 {
		all[nameAndText[i]] = &fstest.MapFile{Data: []byte(nameAndText[i+1])}
	}
	return all
}

// renter and couple are base households. The base of couple is renter.
const (
	renter = `{"about": "One.", "offercheck": 1, "notAsked": {"term": "there is no insurance"}, "case": {
		"rent": "900", "care": {"has": "no"}, "hasCars": "yes", "cars": [{"value": "5000"}], "sold": ["1", "2", "3"]}}`
	couple = `{"about": "Two.", "base": "renter", "case": {"rent": "1400", "care": {"has": "yes", "amount": "300"}}}`
)

// TestRead splits a story into its parts and joins them again.
func TestRead(t *testing.T) {
	const text = "Words.\n-- by hand --\n1  $1.00\n-- case --\n{\"base\": \"renter\", \"on\": \"2026-11-22\"}\n-- report --\nIt says so.\n"
	s, err := Read(files("one.txt", text, "bases/renter.json", renter), "one.txt")
	if err != nil {
		t.Fatal(err)
	}
	want := Story{Words: "Words.\n", Hand: "1  $1.00\n", Case: "{\"base\": \"renter\", \"on\": \"2026-11-22\"}\n", Base: "renter", File: s.File, Report: "It says so.\n"}
	if !reflect.DeepEqual(s, want) {
		t.Errorf("read %+v", s)
	}
	if got := s.With(s.Report); got != text {
		t.Errorf("written as %q", got)
	}
	if got := s.With("Else.\n"); got != strings.Replace(text, "It says so.", "Else.", 1) {
		t.Errorf("with another report %q", got)
	}
}

// TestFull has a row for each way in which a story differs from its base.
func TestFull(t *testing.T) {
	testdata := files("bases/renter.json", renter, "bases/couple.json", couple)
	for _, test := range []struct{ name, story, want string }{
		{"no base", `{"case": {"rent": ""}}`, `{"case": {"rent": ""}}`},
		{"nothing", `{"base": "renter", "on": "2026-11-22"}`,
			`{"offercheck": 1, "on": "2026-11-22", "case": {"rent": "900", "care": {"has": "no"}, "hasCars": "yes", "cars": [{"value": "5000"}], "sold": ["1", "2", "3"]}}`},
		{"an answer", `{"base": "renter", "case": {"rent": "?"}}`,
			`{"offercheck": 1, "case": {"rent": "?", "care": {"has": "no"}, "hasCars": "yes", "cars": [{"value": "5000"}], "sold": ["1", "2", "3"]}}`},
		{"a part of a group, and a list", `{"base": "couple", "case": {"care": {"amount": "250"}, "cars": [{"loan": "1"}], "sold": []}}`,
			`{"offercheck": 1, "case": {"rent": "1400", "care": {"has": "yes", "amount": "250"}, "hasCars": "yes", "cars": [{"loan": "1"}], "sold": []}}`},
		{"a group that the base has not", `{"base": "renter", "case": {"pension": {"has": "yes", "amount": ""}}}`,
			`{"offercheck": 1, "case": {"rent": "900", "care": {"has": "no"}, "hasCars": "yes", "cars": [{"value": "5000"}], "sold": ["1", "2", "3"], "pension": {"has": "yes", "amount": ""}}}`},
		{"an answer, a group and a list taken away", `{"base": "couple", "case": {"rent": "", "care": {"amount": ""}, "hasCars": null, "cars": null, "sold": null}}`,
			`{"offercheck": 1, "case": {"care": {"has": "yes"}}}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			file, _, err := Full(testdata, test.story)
			if err != nil {
				t.Fatal(err)
			}
			var got, want any
			if err := json.Unmarshal(file, &got); err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal([]byte(test.want), &want); err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got %s", file)
			}
		})
	}
}

// TestFullLeavesTheBase completes a story twice, with another of the same base between.
func TestFullLeavesTheBase(t *testing.T) {
	testdata := files("bases/renter.json", renter)
	const plain = `{"base": "renter"}`
	before, _, _ := Full(testdata, plain)
	if _, _, err := Full(testdata, `{"base": "renter", "case": {"rent": "1", "care": {"has": "yes"}, "cars": null}}`); err != nil {
		t.Fatal(err)
	}
	if after, _, _ := Full(testdata, plain); string(after) != string(before) {
		t.Errorf("the base became %s", after)
	}
}

// TestRefused has a row for each mistake that would otherwise go unnoticed.
func TestRefused(t *testing.T) {
	testdata := files("bases/renter.json", renter, "bases/couple.json", couple,
		"bases/loop.json", `{"base": "pool"}`, "bases/pool.json", `{"base": "loop"}`,
		"bases/dated.json", `{"on": "2026-11-22", "case": {}}`,
		"bases/silent.json", `{"notAsked": {"term": ""}, "case": {}}`,
		"bases/two.json", `{"case": {}} {}`)
	for _, test := range []struct{ name, story, want string }{
		{"a base there is not", `{"base": "nobody"}`, "bases/nobody.json"},
		{"a base elsewhere", `{"base": "../renter"}`, "not the name of a base household"},
		{"a base that is no name", `{"base": 1}`, "not the name of a base household"},
		{"a base of itself", `{"base": "loop"}`, "loop is a base of itself"},
		{"a base of a day", `{"base": "dated"}`, "bases/dated.json: on is not a field that may stand here"},
		{"a field that is not asked for no reason", `{"base": "silent"}`, "bases/silent.json: notAsked: term has no reason"},
		{"two objects in a file", `{"base": "two"}`, "bases/two.json: must be one JSON object"},
		{"a word in the wrong place", `{"base": "renter", "rent": "1"}`, "rent is not a field that may stand here"},
		{"an answer taken away that is misspelt", `{"base": "renter", "case": {"rend": ""}}`, "case.rend: the base does not say it"},
		{"an amount taken away that there is not", `{"base": "renter", "case": {"care": {"amount": null}}}`, "case.care.amount: the base does not say it"},
		{"a list", `[]`, "cannot unmarshal array"},
		{"nothing", `null`, "one JSON object"},
	} {
		if _, _, err := Full(testdata, test.story); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q in it", test.name, err, test.want)
		}
	}
	for name, text := range map[string]string{
		"no figures": "Words.\n-- case --\n{}\n", "no case": "Words.\n-- by hand --\n", "a bad case": "-- by hand --\n-- case --\n{\n",
	} {
		if _, err := Read(files("one.txt", text), "one.txt"); err == nil || !strings.HasPrefix(err.Error(), "one.txt: ") {
			t.Errorf("a story with %s: %v", name, err)
		}
	}
	if _, err := Read(testdata, "none.txt"); err == nil {
		t.Error("a story that is not there is read")
	}
}

// A reply is an answer with a value of type T. It is answered unless its text is empty.
type reply[T any] struct {
	Value T
	text  string
}

func (r reply[T]) Answered() bool                { return r.text != "" }
func (r reply[T]) MarshalText() ([]byte, error)  { return []byte(r.text), nil }
func (r *reply[T]) UnmarshalText(b []byte) error { r.text = string(b); return nil }

// A form is a case with a few questions.
type form struct {
	Rent reply[int]    `json:"rent"`
	City reply[string] `json:"city"`
	Care struct {
		Has    reply[bool] `json:"has"`
		Amount reply[int]  `json:"amount"`
	} `json:"care"`
	Alone   reply[bool] `json:"alone"`
	HasCars reply[bool] `json:"hasCars"`
	Cars    []struct {
		Value reply[int]  `json:"value"`
		Old   reply[bool] `json:"old"`
	} `json:"cars"`
	Net [2]reply[int] `json:"net"`
}

// TestUnsettled has a row for each way in which a base household is settled or not.
func TestUnsettled(t *testing.T) {
	const all = `"rent": "900", "city": "Dover", "care": {"has": "no"}, "alone": "yes", "hasCars": "no", "net": ["1", "2"]`
	for _, test := range []struct {
		name, file string
		want       []string
	}{
		{"everything is answered", `{"case": {` + all + `}}`, nil},
		{"I do not know is an answer", `{"case": {` + strings.Replace(all, "900", "?", 1) + `}}`, nil},
		{"nothing is answered", `{"case": {}}`,
			[]string{`add rent: "0"`, `add city: "..."`, `add care: {"has": "no"}`, `add alone: "no"`, `add hasCars: "no"`, `add net: "0"`}},
		{"an amount after a yes", `{"case": {` + strings.Replace(all, `{"has": "no"}`, `{"has": "yes"}`, 1) + `}}`, []string{`add care.amount: "0"`}},
		{"a list after a yes", `{"case": {` + strings.Replace(all, `"hasCars": "no"`, `"hasCars": "yes"`, 1) + `}}`, []string{`add cars: [...]`}},
		{"one thing of two", `{"case": {` + strings.Replace(all, `"hasCars": "no"`, `"hasCars": "yes", "cars": [{"value": "1", "old": "no"}, {"value": "2"}]`, 1) + `}}`,
			[]string{`add cars.old: "no"`}},
		{"not asked", `{"notAsked": {"cars.old": "new", "net": "steady"}, "case": {` +
			strings.NewReplacer(`"hasCars": "no"`, `"hasCars": "yes", "cars": [{"value": "1"}]`, `, "net": ["1", "2"]`, "").Replace(all) + `}}`, nil},
		{"not asked, twice over", `{"notAsked": {"cars": "sold", "cars.old": "sold"}, "case": {` + strings.Replace(all, `"hasCars": "no"`, `"hasCars": "yes", "cars": [{}]`, 1) + `}}`, nil},
		{"not asked, and answered", `{"notAsked": {"rent": "an owner", "rend": "misspelt"}, "case": {` + all + `}}`,
			[]string{"take rend out of notAsked: it is answered, or no case has it", "take rent out of notAsked: it is answered, or no case has it"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := Unsettled(files("bases/one.json", test.file), "one", new(form))
			if err != nil {
				t.Fatal(err)
			}
			for i := range got {
				got[i] = strings.TrimPrefix(got[i], "bases/one.json: ")
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %q", got)
			}
		})
	}
}

// TestUnsettledBases names the file in which an answer is missing, and reads the
// household.
func TestUnsettledBases(t *testing.T) {
	testdata := files(
		"bases/one.json", `{"notAsked": {"net": "steady"}, "case": {"city": "Dover", "care": {"has": "no"}, "alone": "yes", "hasCars": "no"}}`,
		"bases/two.json", `{"base": "one", "notAsked": {"net": null}, "case": {"care": {"has": "yes"}, "net": ["1", "2"]}}`)
	var f form
	got, err := Unsettled(testdata, "two", &f)
	want := []string{`bases/one.json: add rent: "0"`, `bases/two.json: add care.amount: "0"`}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %q, %v", got, err)
	}
	if f.City.text != "Dover" || f.Care.Has.text != "yes" {
		t.Errorf("read %+v", f)
	}
	if _, err := Unsettled(files("bases/one.json", `{"case": {"rend": "1"}}`), "one", new(form)); err == nil || !strings.Contains(err.Error(), `bases/one.json: json: unknown field "rend"`) {
		t.Errorf("a field that no case has: %v", err)
	}
}
