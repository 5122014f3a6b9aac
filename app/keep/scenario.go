package keep

import (
	"encoding"
	"fmt"
	"reflect"
	"slices"
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

// Abuse is where the case has the answer that is kept only by choice.
const Abuse = "case.dispute.abuse"

// IsPrivate says whether the case or a scenario has that answer.
func IsPrivate(c facts.Case, scenarios []Scenario) bool {
	return c.Dispute.Abuse != facts.YesNo{} || slices.ContainsFunc(scenarios, func(s Scenario) bool {
		return slices.ContainsFunc(s.Changes, func(x Change) bool { return x.Answer == Abuse })
	})
}

// What a case file may have of scenarios.
const (
	MostScenarios = 12
	MostChanges   = 40
	MostName      = 40 // characters of a name
)

// IsName reports whether a text may be the name of a scenario: one line that can be
// read, without blanks at its ends, and not too long.
func IsName(s string) bool { return isLine(s, MostName) }

// isLine reports whether a text is one line that can be read, without blanks at its ends, of
// so many characters at most.
func isLine(s string, most int) bool {
	bad := func(r rune) bool { return r == utf8.RuneError || !unicode.IsPrint(r) }
	return s != "" && s == strings.TrimSpace(s) && utf8.RuneCountInString(s) <= most && !strings.ContainsFunc(s, bad)
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
