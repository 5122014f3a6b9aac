//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"go/parser"
	"go/token"
	"io/fs"
	"regexp"
	"strings"
	"testing"

	exact "github.com/shopspring/decimal"

	"offercheck/calc"
	"offercheck/calc/date/datetest"
	"offercheck/calc/line"
	"offercheck/calc/storyfile"
)

// TestJSONIsDocumented holds that the comment of encode.go names every field that
// any story's report has.
func TestJSONIsDocumented(t *testing.T) {
	t.Parallel()
	f, err := parser.ParseFile(token.NewFileSet(), "encode.go", nil, parser.ParseComments|parser.PackageClauseOnly)
	if err != nil {
		t.Fatal(err)
	}
	documented := map[string]bool{}
	for _, name := range regexp.MustCompile(`(?m)"(\w+)"|^\t(\w+)`).FindAllStringSubmatch(f.Doc.Text(), -1) {
		documented[name[1]+name[2]] = true
	}
	debts, err := fs.Glob(testdata, "debts/*.txt")
	if err != nil || len(debts) == 0 {
		t.Fatalf("no debts: %v", err)
	}
	for _, name := range stories(t) {
		debts = append(debts, name+".txt")
	}
	for _, name := range debts {
		s, err := storyfile.Read(testdata, name)
		if err != nil {
			t.Fatal(err)
		}
		_, stdout, stderr := assessed(t, string(s.File))
		var r any
		if err := json.Unmarshal([]byte(stdout), &r); err != nil {
			t.Fatalf("%s: %v, %s", name, err, stderr)
		}
		for _, field := range fieldsOf(r) {
			if !documented[field] {
				t.Errorf("%s has a field %q", name, field)
				documented[field] = true
			}
		}
	}
}

// fieldsOf is the names of all fields of a JSON value, at any depth.
func fieldsOf(v any) []string {
	var names []string
	switch v := v.(type) {
	case map[string]any:
		for name, value := range v {
			names = append(append(names, name), fieldsOf(value)...)
		}
	case []any:
		for _, value := range v {
			names = append(names, fieldsOf(value)...)
		}
	}
	return names
}

// TestLinesOfTheSameName encodes a report in which a line is read twice, the
// second time otherwise.
func TestLinesOfTheSameName(t *testing.T) {
	usd := func(n int64) exact.NullDecimal {
		return exact.NullDecimal{Decimal: exact.NewFromInt(n), Valid: true}
	}
	offer := func(cash int64) line.Line {
		return line.Sum("offer", line.Given("cash", usd(cash)).Of(1), line.Law("kept", exact.NewFromInt(1000), line.USD, line.Cite{ID: "form", Name: "Form", From: datetest.Day("2026-01-01")}))
	}
	r := calc.Report{On: datetest.Day("2026-11-22")}
	r.Fee = offer(5)
	r.Range.Lump = line.Range{Least: offer(5), Most: offer(6)}
	var out bytes.Buffer
	if err := writeJSON(&out, r); err != nil {
		t.Fatal(err)
	}
	_, lines, _ := strings.Cut(strings.Join(strings.Fields(out.String()), " "), `"lines": `)
	want := `[ { "ref": "cash:1", "id": "cash", "n": 1, "amount": "5", "unit": "usd", "operation": "given" },
		{ "ref": "kept", "id": "kept", "amount": "1000", "unit": "usd", "operation": "law", "cite": { "id": "form", "name": "Form", "from": "2026-01-01" } },
		{ "ref": "offer", "id": "offer", "amount": "1005", "unit": "usd", "operation": "sum", "inputs": [ "cash:1", "kept" ] },
		{ "ref": "cash:1~2", "id": "cash", "n": 1, "amount": "6", "unit": "usd", "operation": "given" },
		{ "ref": "offer~2", "id": "offer", "amount": "1006", "unit": "usd", "operation": "sum", "inputs": [ "cash:1~2", "kept" ] } ] }`
	if want = strings.Join(strings.Fields(want), " "); lines != want {
		t.Errorf("got %s\nwant %s", lines, want)
	}
	if !strings.Contains(out.String(), `"least": "offer"`) || !strings.Contains(out.String(), `"most": "offer~2"`) {
		t.Error("the range names other lines")
	}
}
