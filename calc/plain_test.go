package calc

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
)

// figure is the line of a report with that number on the form or that key.
func figure(t *testing.T, r Report, name string) string {
	t.Helper()
	return pick(t, figuresOf(r), name)
}

func pick(t *testing.T, figures map[string]string, name string) string {
	t.Helper()
	got, ok := figures[name]
	if !ok {
		t.Errorf("no line %s", name)
	}
	return got
}

// expect compares figures of the case with what they must be: pairs of a
// line's name and its amount.
func expect(t *testing.T, c facts.Case, pairs ...string) {
	t.Helper()
	expectOf(t, Assess(c, calctest.Book(t, calctest.Today)), pairs...)
}

func expectOf(t *testing.T, r Report, pairs ...string) {
	t.Helper()
	figures := figuresOf(r)
	for i := 0; i < len(pairs); i += 2 {
		if got := pick(t, figures, pairs[i]); got != pairs[i+1] {
			t.Errorf("%s = %s, want %s", pairs[i], got, pairs[i+1])
		}
	}
}

// An example is one case of a table and the figures it must give, in pairs.
type example struct {
	name string
	c    facts.Case
	want []string
}

func table(t *testing.T, rows []example) {
	t.Helper()
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) { expect(t, r.c, r.want...) })
	}
}
