//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"slices"
	"strings"
	"testing"

	exact "github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// TestTextAndJSONAgree reads, for every story, each figure and verdict that the
// text of the report prints, and wants the same one in its JSON.
func TestTextAndJSONAgree(t *testing.T) {
	t.Parallel()
	debts, err := fs.Glob(testdata, "debts/*.txt")
	if err != nil || len(debts) == 0 {
		t.Fatal("no stories of debts", err)
	}
	names := stories(t)
	for _, name := range debts {
		names = append(names, strings.TrimSuffix(name, ".txt"))
	}
	for _, name := range names {
		r := story(t, name).report(t)
		var text, file bytes.Buffer
		r.Fprint(&text)
		if err := writeJSON(&file, r); err != nil {
			t.Fatal(err)
		}
		has := readingsOf(t, file.Bytes())
		rows := 0
		for row := range strings.Lines(text.String()) {
			if has.says(row) {
				rows++
			} else if strings.TrimSpace(row) != "" && !headline(row) {
				t.Errorf("%s: not in the JSON: %s", name, row)
			}
		}
		if rows < 50 {
			t.Errorf("%s: only %d rows were read", name, rows)
		}
	}
}

// headline says that a row of the text is the head of a part and names no figure.
func headline(row string) bool {
	for _, head := range []string{"section-", "expense ", "tax-year:", "without the penalties", "letter "} {
		if strings.HasPrefix(row, head) {
			return true
		}
	}
	return false
}

// readings are what a report's JSON says under each name.
type readings map[string][]string

// readingsOf reads the JSON of a report without knowing its parts.
func readingsOf(t *testing.T, file []byte) readings {
	t.Helper()
	var root map[string]any
	if err := json.Unmarshal(file, &root); err != nil {
		t.Fatal(err)
	}
	has := readings{}
	byRef := map[string]string{}
	for _, x := range root["lines"].([]any) {
		l := x.(map[string]any)
		byRef[l["ref"].(string)] = shown(l)
		has.add(keyIn(l), shown(l))
	}
	delete(root, "lines")
	for _, x := range root["missing"].([]any) {
		has.add("missing", x.(string))
	}
	has.read(root, byRef)
	return has
}

func (has readings) add(name, value string) { has[name] = append(has[name], value) }

// read notes findings by their names, and of every other part with a name the
// lines that it refers to.
func (has readings) read(x any, byRef map[string]string) {
	switch v := x.(type) {
	case []any:
		for _, y := range v {
			has.read(y, byRef)
		}
	case map[string]any:
		if _, is := v["verdict"]; is {
			has.add(keyIn(v), verdictIn(v))
		}
		if open, is := v["open"].(map[string]any); is && v["id"] != nil {
			has.add(keyIn(v), verdictIn(open))
		}
		if then, is := v["thenWays"].([]any); is {
			for _, id := range then {
				has.add("fits then", id.(string))
			}
		}
		for name, y := range v {
			if s, is := y.(string); is {
				if amount, isRef := byRef[s]; isRef && v["id"] != nil {
					has.add(keyIn(v), amount)
				} else if isRef && name == "least" || name == "most" {
					has.add("range", amount)
				} else if name == "id" {
					has.add(keyIn(v), "")
				}
			}
			has.read(y, byRef)
		}
	}
}

// verdictIn is a finding's verdict as the text has it.
func verdictIn(finding map[string]any) string {
	verdict, _ := finding["verdict"].(string)
	return line.Verdict(verdict).String()
}

// keyIn is the ID of a part, with which of several it is.
func keyIn(v map[string]any) string {
	id, _ := v["id"].(string)
	n, _ := v["n"].(float64)
	return line.Key(id, int(n))
}

// shown is a line's amount as the text has it.
func shown(l map[string]any) string {
	amount, known := l["amount"].(string)
	unit := line.Unit(l["unit"].(string))
	switch {
	case !known:
		return "?"
	case unit == line.Date:
		return amount
	}
	return line.GivenIn("", unit, exact.NewNullDecimal(exact.RequireFromString(amount))).String()
}

// says holds that a row names something the JSON has, and every amount or verdict
// in the row stands there under that name.
func (has readings) says(row string) bool {
	if id, is := strings.CutPrefix(strings.TrimSpace(row), "fits then: "); is {
		return slices.Contains(has["fits then"], id)
	}
	words := strings.Fields(row)
	for _, w := range words {
		name := strings.TrimSuffix(w, ":")
		values, known := has[name]
		if !known {
			continue
		}
		rest := " " + strings.Join(words, " ") + " "
		return slices.ContainsFunc(values, func(v string) bool { return strings.Contains(rest, " "+v) })
	}
	if from, to, ok := strings.Cut(strings.TrimSpace(row), " to "); ok && strings.Contains(from, " from ") {
		_, least, _ := strings.Cut(from, " from ")
		return slices.Contains(has["range"], least) && slices.Contains(has["range"], to)
	}
	return false
}
