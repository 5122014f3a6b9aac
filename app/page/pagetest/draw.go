// Package pagetest draws pages for tests, and has the cases that the tests of
// several rooms draw them for.
//
//	draw.go        a page as HTML, and what every page must have
//	names.go       that no two controls of a page are called the same
//	cases.go       the cases
//	lastdays.go    debts whose last day to collect is not known
//	text.go        a page as text, compared with a file, and its amounts with the report
//	situations.go  one household with one thing changed, and what that comes to
package pagetest

import (
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// day is the day that cases are judged on: a later check of the law's figures must not
// change what they come to.
const day = "2026-11-22"

// Visit is a visit with a case, in a language.
func Visit(lang string, c facts.Case) shell.Visit {
	m := shell.NewMemory("/")
	m.Case = c
	m.Judge(datetest.Day(day), false)
	return m.In(say.In(lang))
}

// Draw is the HTML of a page, in one line.
func Draw(t *testing.T, c app.Composer) string {
	t.Helper()
	e := app.NewTestEngine()
	if err := e.Load(c); err != nil {
		t.Fatal(err)
	}
	e.ConsumeAll()
	return strings.Join(strings.Fields(app.HTMLString(c)), " ")
}

// Gap finds a gap in a text that nothing has filled.
var Gap = regexp.MustCompile(`\{[a-z.:-]+\}`)

var (
	ids    = regexp.MustCompile(` id="([^"]+)"`)
	fors   = regexp.MustCompile(` for="([^"]+)"`)
	tied   = regexp.MustCompile(` aria-(?:describedby|labelledby|controls)="([^"]+)"`)
	inputs = regexp.MustCompile(`<(?:input|select)[^>]* id="([^"]+)"|<(?:input|select)`)
)

// WellFormed looks at what every page must have: one heading, words for all
// that is said, IDs that are there once, and a label for every input.
func WellFormed(t *testing.T, html string) {
	t.Helper()
	if n := strings.Count(html, "<h1"); n != 1 {
		t.Errorf("%d headings h1", n)
	}
	if i := strings.Index(html, "⟦"); i >= 0 {
		t.Errorf("no words: %.60s", html[i:])
	}
	seen := map[string]bool{}
	for _, m := range ids.FindAllStringSubmatch(html, -1) {
		if seen[m[1]] {
			t.Errorf("ID %s is there twice", m[1])
		}
		seen[m[1]] = true
	}
	for _, m := range append(fors.FindAllStringSubmatch(html, -1), tied.FindAllStringSubmatch(html, -1)...) {
		for id := range strings.FieldsSeq(m[1]) {
			if !seen[id] {
				t.Errorf("nothing has the ID %s", id)
			}
		}
	}
	for _, m := range inputs.FindAllStringSubmatch(html, -1) {
		if m[1] == "" || !strings.Contains(html, ` for="`+m[1]+`"`) {
			t.Errorf("an input has no label: %s", m[0])
		}
	}
}
