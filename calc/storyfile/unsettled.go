package storyfile

import (
	"encoding"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// Unsettled lists what to change in the files of a base household, and of the
// bases it differs from, so that no question is left open:
//
//	bases/single-renter.json: add living.care: {"has": "no"}
//
// The fields are read off the type of the case, so that a new question is open
// until a file settles it. A field is settled if it is answered, if it depends
// on a yes that was not given (on "has" in the same group, or as "vehicles" on
// "hasVehicles"), or if notAsked gives a reason for it or for its group.
//
// The household is read into c, a pointer to an empty case. It is an error if it
// cannot be read, or has a field that no case has.
func Unsettled(testdata fs.FS, base string, c any) ([]string, error) {
	quoted, err := json.Marshal(base)
	if err != nil {
		return nil, err
	}
	h, err := open(testdata, quoted)
	if err != nil {
		return nil, err
	}
	return h.unsettled(c)
}

// Base is the case of a base household. It skips the test if the household
// leaves a question open: calc's TestBasesOfStories then fails for all and says
// what to write in which file.
func Base[Case any](t testing.TB, testdata fs.FS, name string) Case {
	t.Helper()
	var c Case
	todo, err := Unsettled(testdata, name, &c)
	if err != nil {
		t.Fatal(err)
	}
	if len(todo) > 0 {
		t.Skip(todo[0])
	}
	return c
}

func (h household) unsettled(c any) ([]string, error) {
	var all []string
	if h.base != nil {
		var err error
		if all, err = h.base.unsettled(reflect.New(reflect.TypeOf(c).Elem()).Interface()); err != nil {
			return nil, err
		}
	}
	d := json.NewDecoder(strings.NewReader(string(h.file["case"])))
	d.DisallowUnknownFields()
	if err := d.Decode(c); err != nil {
		return nil, fmt.Errorf("%s: %w", path(h.name), err)
	}
	v := survey{not: h.not}
	v.visit(reflect.ValueOf(c).Elem(), "")
	for _, field := range slices.Sorted(maps.Keys(h.not)) {
		if !slices.Contains(v.spared, field) {
			v.todo = append(v.todo, "take "+field+" out of notAsked: it is answered, or no case has it")
		}
	}
	for _, what := range v.todo {
		inherited := func(said string) bool { return strings.HasSuffix(said, ": "+what) }
		if !slices.ContainsFunc(all, inherited) { // its base has to say it
			all = append(all, path(h.name)+": "+what)
		}
	}
	return all, nil
}

// A survey finds the open fields of a case.
type survey struct {
	not    map[string]string // why fields are not asked
	spared []string          // those that would be open otherwise
	todo   []string          // what to do about the rest
}

// An answer is what a case has for each question.
type answer interface {
	Answered() bool
	encoding.TextMarshaler
}

// visit looks at one value of the case, and at all that it holds. The things of
// a list share its path.
func (s *survey) visit(v reflect.Value, at string) {
	if a, is := v.Interface().(answer); is {
		if !a.Answered() {
			s.open(at, example(v))
		}
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		s.group(v, at)
	case reflect.Slice, reflect.Array:
		if v.Len() == 0 {
			s.open(at, "[...]")
		}
		for i := range v.Len() {
			s.visit(v.Index(i), at)
		}
	}
}

// group visits the fields of a struct that no other answer rules out.
func (s *survey) group(v reflect.Value, at string) {
	named := map[string]reflect.Value{}
	var names []string
	for i := range v.NumField() {
		if f := v.Type().Field(i); f.IsExported() {
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			named[name], names = v.Field(i), append(names, name)
		}
	}
	if has, is := named["has"]; is && !saysYes(has) {
		if !has.Interface().(answer).Answered() {
			s.open(at, `{"has": "no"}`)
		}
		return
	}
	for _, name := range names {
		if has, is := named["has"+strings.ToUpper(name[:1])+name[1:]]; !is || saysYes(has) {
			s.visit(named[name], strings.TrimPrefix(at+"."+name, "."))
		}
	}
}

// open notes an open field, unless notAsked covers it.
func (s *survey) open(at, example string) {
	spared := len(s.spared)
	for field := range s.not {
		if at == field || strings.HasPrefix(at, field+".") {
			s.spared = append(s.spared, field)
		}
	}
	if len(s.spared) > spared {
		return
	}
	if what := fmt.Sprintf("add %s: %s", at, example); !slices.Contains(s.todo, what) {
		s.todo = append(s.todo, what)
	}
}

func saysYes(v reflect.Value) bool {
	text, err := v.Interface().(answer).MarshalText()
	return err == nil && string(text) == "yes"
}

// example is an answer of that kind, as a case file writes it.
func example(v reflect.Value) string {
	switch value := v.FieldByName("Value"); value.Kind() {
	case reflect.Bool:
		return `"no"`
	case reflect.String:
		return `"..."`
	}
	return `"0"`
}
