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

// Unsettled lists the changes to the files of a base household, and of its own bases,
// that leave no question open:
//
//	bases/single-renter.json: add living.care: {"has": "no"}
//
// The fields are those of the type of the case, so that a new question is open until a
// file settles it. A field is settled if it is answered, if it depends on a yes that
// was not given ("has" in the same group, or "hasVehicles" for "vehicles"), or if
// notAsked has a reason for it or for its group.
//
// The household is read into c, a pointer to an empty case. A file that cannot be
// read, or that has a field that no case has, is an error.
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

// Base returns the case of a base household. It skips the test if the household leaves
// a question open, since calc's TestBasesOfStories then fails and says what to write
// in which file.
func Base[Case any](t testing.TB, testdata fs.FS, name string) Case {
	t.Helper()
	var c Case
	changes, err := Unsettled(testdata, name, &c)
	if err != nil {
		t.Fatal(err)
	}
	if len(changes) > 0 {
		t.Skip(changes[0])
	}
	return c
}

// unsettled is Unsettled for a household that was read.
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
		inherited := func(change string) bool { return strings.HasSuffix(change, ": "+what) }
		if !slices.ContainsFunc(all, inherited) { // the change belongs in its base
			all = append(all, path(h.name)+": "+what)
		}
	}
	return all, nil
}

// A survey finds the open fields of a case.
type survey struct {
	not    map[string]string // why fields are not asked: reasons by their paths
	spared []string          // the paths of not that apply to an open field
	todo   []string          // the changes that settle the others
}

// An answer is the type of a question's field in a case.
type answer interface {
	Answered() bool
	encoding.TextMarshaler
}

// visit examines one value of the case and everything in it. The items of a list
// share its path.
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

// group visits the fields of a struct, but not those that depend on a yes that was not
// given.
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

// saysYes reports whether an answer is yes.
func saysYes(v reflect.Value) bool {
	text, err := v.Interface().(answer).MarshalText()
	return err == nil && string(text) == "yes"
}

// example is an answer of the same type, as in a case file.
func example(v reflect.Value) string {
	switch value := v.FieldByName("Value"); value.Kind() {
	case reflect.Bool:
		return `"no"`
	case reflect.String:
		return `"..."`
	}
	return `"0"`
}
