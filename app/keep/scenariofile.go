package keep

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"

	"offercheck/calc/facts"
)

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
		if isOld(name) {
			continue
		}
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
	path = below(path, name)
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
			return nil, &Error{Code: UnknownField, Field: below(path, name)}
		}
	}
	return fields, nil
}
