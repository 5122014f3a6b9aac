package form

import (
	"strconv"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// rows is alike rows of a section, such as the accounts of section A: "account ".
type rows struct{ section, name string }

// nth adds one cell of the nth row. Its label is that of the row and the cell, which the forms
// of the 433 series share.
func (s *sheet) nth(r rows, n int, cell string, k Kind) *Entry {
	e := s.put(r.section+" "+r.name+strconv.Itoa(n)+" "+cell, dashes(r.name+cell), k)
	e.N = n
	return e
}

// nthHand adds cells of a row that are written by hand.
func (s *sheet) nthHand(r rows, n int, cells ...string) {
	for _, c := range cells {
		s.nth(r, n, c, Hand)
	}
}

// nthText adds a text of a row; by hand if it is empty.
func (s *sheet) nthText(r rows, n int, cell, text string) {
	if text == "" {
		s.nthHand(r, n, cell)
		return
	}
	s.nth(r, n, cell, Text).Text = text
}

// nthAmount adds a figure of a row.
func (s *sheet) nthAmount(r rows, n int, cell string, l line.Line) {
	s.nth(r, n, cell, Amount).Line = l
}

// listed reports whether there are rows to add; if not, the section says in a cell that there
// are none, or what the answer waits for.
func (s *sheet) listed(section, cell, has, items string, a facts.YesNo, n int) bool {
	missing := facts.Unlisted(has, items, a, n)
	if len(missing) == 0 && !facts.No(a) {
		return true
	}
	e := s.put(section+" "+cell, cell, Text)
	if e.Missing = missing; facts.No(a) {
		e.Text = notApplicable
	}
	return false
}
