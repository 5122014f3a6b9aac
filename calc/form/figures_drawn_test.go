package form

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"offercheck/calc"
	"offercheck/calc/calctest"
	"offercheck/calc/facts"
)

// TestFiguresOfAnyCase holds the amounts of the forms of cases that are drawn at random, a third of
// them with answers missing, against where they come from.
func TestFiguresOfAnyCase(t *testing.T) {
	calctest.Long(t)
	b, tables, held := calctest.Book(t, calctest.Today), sources(), 0
	for n := range 300 {
		draw := rand.New(rand.NewPCG(uint64(n), 12))
		bytes := make([]byte, 4000)
		for i := range bytes {
			bytes[i] = byte(draw.IntN(256))
		}
		c := calctest.Drawn(bytes, n%3 != 0)
		for i := range c.Debt.Years { // each once
			c.Debt.Years[i].Year = facts.Say(2015 + i)
		}
		r := calc.Assess(c, b)
		for _, p := range papers(told{strconv.Itoa(n), c, &r, b}) {
			for e := range entries([]Form{p.form}) {
				cell, row := place(e.ID)
				if e.Kind != Amount {
					continue
				}
				from := tables[p.form.ID][cell]
				if from == nil {
					t.Errorf("case %d: %s %q comes from nowhere", n, p.form.ID, e.ID)
					continue
				}
				if held++; !same(e.Line, from(p, row)) {
					t.Errorf("case %d, %s: %s %s is %s, want %s", n, p.terms, p.form.ID, e.ID, e.Line, from(p, row))
				}
			}
		}
	}
	if held < 50_000 {
		t.Errorf("only %d amounts", held)
	}
}
