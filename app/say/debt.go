package say

import (
	"strconv"

	"offercheck/calc/line"
)

// Debts has the names of the debts of a case. The memory that all pages share is one.
type Debts interface {
	// Debt is the name of the nth debt, from 1: by its year, if that is known.
	Debt(w Words, n int) string

	// ItemOf is a short name of the debt, or of the event, that a line is about; empty if it
	// is about neither.
	ItemOf(w Words, l line.Line) string
}

// Debt is the name of the nth debt of the case, from 1; its number on the list if the
// words know of no case.
func (w Words) Debt(n int) string {
	if d, know := w.law.(Debts); know {
		return d.Debt(w, n)
	}
	return w.Say("item.tax-years", "n", strconv.Itoa(n))
}

// ItemOf is which of several a line is about: a debt by its year, an event by its kind,
// anything else by its number; empty if it is the only one.
func (w Words) ItemOf(l line.Line) string {
	if l.N == 0 {
		return ""
	}
	if d, know := w.law.(Debts); know {
		if name := d.ItemOf(w, l); name != "" {
			return name
		}
	}
	return strconv.Itoa(l.N)
}
