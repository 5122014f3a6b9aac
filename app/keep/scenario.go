package keep

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"offercheck/calc/facts"
)

// A Scenario is a few answers that are other than those of the case, under a name. The
// case itself stays as it is.
type Scenario struct {
	Name    string
	Changes []Change
}

// A Change is one answer of a scenario, as a case file writes answers.
type Change struct {
	Answer string // where the case has it: "case.living.rent"
	Was    string // the answer of the case when the scenario was saved; empty for none
	Is     string // the answer of the scenario
}

// What a case file may have of scenarios.
const (
	MostScenarios = 12
	MostChanges   = 40
	MostName      = 40 // characters of a name
)

// IsName reports whether a text may be the name of a scenario: one line that can be
// read, without blanks at its ends, and not too long.
func IsName(s string) bool {
	bad := func(r rune) bool { return r == utf8.RuneError || !unicode.IsPrint(r) }
	return s != "" && s == strings.TrimSpace(s) && utf8.RuneCountInString(s) <= MostName && !strings.ContainsFunc(s, bad)
}

// SameName reports whether two names are the same but for their case: no two scenarios
// of a file have such names.
func SameName(a, b string) bool { return strings.EqualFold(a, b) }

// Apply is the case with the answers of a scenario, and those of its changes that no
// longer fit: the case has no such answer any more, or it is another than when the
// scenario was saved. The latter are applied all the same.
func Apply(c facts.Case, s Scenario) (facts.Case, []Change) {
	c = c.Clone()
	var other []Change
	for _, change := range s.Changes {
		at := answerAt(reflect.ValueOf(&c).Elem(), steps(change.Answer))
		if at == nil || Text(at) != change.Was {
			other = append(other, change)
		}
		if at != nil {
			_ = at.UnmarshalText([]byte(change.Is)) // read before: see decodeChange
		}
	}
	return c, other
}

// Text is an answer as a case file writes it; empty for none.
func Text(answer encoding.TextMarshaler) string {
	b, err := answer.MarshalText()
	if err != nil {
		panic(fmt.Errorf("keep: %w", err)) // every answer has a text
	}
	return string(b)
}

// An answer is where a case has an answer, as it is read and written.
type answer interface {
	encoding.TextMarshaler
	encoding.TextUnmarshaler
}

// At is where the case has the answer with a name, as Field gives it; nil if it has
// none.
func At(c *facts.Case, name string) encoding.TextMarshaler {
	if at := answerAt(reflect.ValueOf(c).Elem(), steps(name)); at != nil {
		return at
	}
	return nil
}

// steps is the name of an answer in parts, without "case": the names of fields, and
// the numbers of items. It is nil if the name does not begin so.
func steps(name string) []string {
	rest, found := strings.CutPrefix(name, "case.")
	if !found {
		return nil
	}
	return strings.Split(strings.NewReplacer("[", ".", "]", "").Replace(rest), ".")
}

// answerAt is the answer below v at the end of a path; nil if there is none.
func answerAt(v reflect.Value, path []string) answer {
	at, isAnswer := v.Addr().Interface().(answer)
	switch {
	case len(path) == 0:
		return at // nil if it is a group of answers
	case isAnswer:
		return nil
	case v.Kind() == reflect.Struct:
		if f, found := fieldOf(v, path[0]); found {
			return answerAt(f, path[1:])
		}
		return nil
	}
	if n, err := strconv.Atoi(path[0]); err == nil && n >= 0 && n < v.Len() && strconv.Itoa(n) == path[0] {
		return answerAt(v.Index(n), path[1:])
	}
	return nil
}

// fieldOf is the field of a struct with a name in a file.
func fieldOf(v reflect.Value, name string) (reflect.Value, bool) {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if tag, _, tagged := strings.Cut(f.Tag.Get("json"), ","); f.IsExported() && tagged && tag == name {
			return v.Field(i), true
		}
	}
	return reflect.Value{}, false
}

// A saved is a scenario in a file.
type saved struct {
	Name    string            `json:"name"`
	Changes map[string]change `json:"changes"`
}

type change struct {
	Was string `json:"was,omitempty"`
	Is  string `json:"is"`
}

// written is scenarios as they stand in a file.
func written(all []Scenario) []saved {
	var list []saved
	for _, s := range all {
		w := saved{s.Name, map[string]change{}}
		for _, c := range s.Changes {
			w.Changes[c.Answer] = change{c.Was, c.Is}
		}
		list = append(list, w)
	}
	return list
}

// decodeScenarios reads the scenarios of a file.
func decodeScenarios(raw json.RawMessage) ([]Scenario, error) {
	var items []json.RawMessage
	if err := json.Unmarshal(raw, &items); err != nil || items == nil {
		return nil, wrong("scenarios", "must be a list, in [ and ]")
	}
	if len(items) > MostScenarios {
		return nil, wrong("scenarios", fmt.Sprintf("must be a list of %d or fewer", MostScenarios))
	}
	var all []Scenario
	for i, item := range items {
		path := fmt.Sprintf("scenarios[%d]", i)
		s, err := decodeScenario(item, path)
		if err != nil {
			return nil, err
		}
		for _, before := range all {
			if SameName(before.Name, s.Name) {
				return nil, wrong(path+".name", "is the name of another scenario")
			}
		}
		all = append(all, s)
	}
	return all, nil
}

// decodeScenario reads the scenario at a path.
func decodeScenario(raw json.RawMessage, path string) (Scenario, error) {
	fields, err := fieldsOf(raw, path, "name", "changes")
	if err != nil {
		return Scenario{}, err
	}
	var s Scenario
	if json.Unmarshal(fields["name"], &s.Name) != nil || !IsName(s.Name) {
		return Scenario{}, wrong(path+".name", fmt.Sprintf("must be a line of %d characters or fewer", MostName))
	}
	path += ".changes"
	var changes map[string]json.RawMessage
	if json.Unmarshal(fields["changes"], &changes) != nil || changes == nil {
		return Scenario{}, wrong(path, "must be a group of fields, in { and }")
	}
	if len(changes) > MostChanges {
		return Scenario{}, wrong(path, fmt.Sprintf("must be a group of %d or fewer", MostChanges))
	}
	for _, name := range sorted(changes) {
		c, err := decodeChange(name, changes[name], path)
		if err != nil {
			return Scenario{}, err
		}
		s.Changes = append(s.Changes, c)
	}
	return s, nil
}

// decodeChange reads a change of the answer with that name. Both its texts must be
// such as the answer may have.
func decodeChange(name string, raw json.RawMessage, path string) (Change, error) {
	path += "." + name
	at := answerLike(reflect.TypeFor[facts.Case](), steps(name))
	if at == nil {
		return Change{}, &Error{Code: UnknownField, Field: path}
	}
	fields, err := fieldsOf(raw, path, "was", "is")
	if err != nil {
		return Change{}, err
	}
	c := Change{Answer: name}
	for of, to := range map[string]*string{"was": &c.Was, "is": &c.Is} {
		if fields[of] == nil {
			continue
		}
		if json.Unmarshal(fields[of], to) != nil {
			return Change{}, wrong(path+"."+of, `must be written in quotation marks, like "1250.50"`)
		}
		if err := at.UnmarshalText([]byte(*to)); err != nil {
			return Change{}, wrong(path+"."+of, because(err))
		}
		*to = Text(at)
	}
	return c, nil
}

// answerLike is an answer of the type that a path leads to; nil if it leads to none.
func answerLike(t reflect.Type, path []string) answer {
	v := reflect.New(t).Elem()
	if len(path) > 0 && v.Kind() == reflect.Slice {
		if n, err := strconv.Atoi(path[0]); err != nil || n < 0 || strconv.Itoa(n) != path[0] {
			return nil
		}
		return answerLike(t.Elem(), path[1:])
	}
	if _, isAnswer := v.Addr().Interface().(answer); len(path) > 0 && v.Kind() == reflect.Struct && !isAnswer {
		if f, found := fieldOf(v, path[0]); found {
			return answerLike(f.Type(), path[1:])
		}
		return nil
	}
	return answerAt(v, path)
}

// FieldIn is the name, in a file, of the change of an answer in the nth scenario, from
// 0; empty if the scenario does not change the answer.
func FieldIn(all []Scenario, n int, answer string) string {
	for _, c := range all[n].Changes {
		if c.Answer == answer {
			return fmt.Sprintf("scenarios[%d].changes.%s", n, answer)
		}
	}
	return ""
}

// fieldsOf is the fields of an object at a path, which may have those names alone.
func fieldsOf(raw json.RawMessage, path string, names ...string) (map[string]json.RawMessage, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(raw, &fields); err != nil || fields == nil {
		return nil, wrong(path, "must be a group of fields, in { and }")
	}
	for _, name := range sorted(fields) {
		known := false
		for _, n := range names {
			known = known || n == name
		}
		if !known {
			return nil, &Error{Code: UnknownField, Field: path + "." + name}
		}
	}
	return fields, nil
}
