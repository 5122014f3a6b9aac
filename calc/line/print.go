package line

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
)

// String is the amount as a report shows it: $1,250.00, 80%, 12 months,
// 2026-04-01, or ? if it is not known.
func (l Line) String() string {
	if !l.Known {
		return "?"
	}
	switch l.Unit {
	case USD:
		return dollars(l.Amount)
	case Share:
		return l.Amount.Shift(2).String() + "%"
	case Months, Days, Years, Miles:
		return Group(l.Amount.String()) + " " + string(l.Unit)
	case Year:
		return l.Amount.String()
	case Date:
		return cmp.Or(l.Day().String(), "?")
	}
	return Group(l.Amount.String())
}

// Day is the calendar day that the line holds, and no day if it is not known or
// holds something else.
func (l Line) Day() date.Day {
	if !l.Known || l.Unit != Date {
		return 0
	}
	return date.Day(l.Amount.IntPart())
}

// dollars is an amount with cents, the sign before the dollar.
func dollars(d decimal.Decimal) string {
	sign := ""
	if d.IsNegative() {
		sign = "-"
	}
	return sign + "$" + Group(d.Abs().StringFixed(2))
}

// Group puts a comma between thousands: 1234567.50 is 1,234,567.50.
func Group(s string) string {
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	whole, cents, hasCents := strings.Cut(s, ".")
	for n := len(whole) - 3; n > 0; n -= 3 {
		whole = whole[:n] + "," + whole[n:]
	}
	if hasCents {
		whole += "." + cents
	}
	return sign + whole
}

// Fprint writes the line and every line in it as a tree, one a row: name,
// amount, operation, form line and citation.
func Fprint(w io.Writer, root Line) {
	for depth, l := range Walk(root) {
		name := strings.Repeat("  ", depth) + l.Key()
		row := fmt.Sprintf("%-44s %14s  %s", name, l, l.Op)
		if l.No != "" {
			row += "  " + l.No
		}
		if l.Cite.Name != "" {
			row += "  [" + l.Cite.Name + l.Cite.mark() + "]"
		}
		fmt.Fprintln(w, row)
	}
}

// mark is what a printed citation adds if nobody has read its primary text, or
// if its figure is announced.
func (c Cite) mark() string {
	mark := ""
	if c.Unverified {
		mark = ", unverified"
	}
	if c.Announced() {
		mark += ", announced"
	}
	return mark
}

// Fprint writes the finding and what decided it as a tree.
func (f Finding) Fprint(w io.Writer) { f.fprint(w, 0) }

func (f Finding) fprint(w io.Writer, depth int) {
	indent := strings.Repeat("  ", depth)
	row := fmt.Sprintf("%s%s: %s", indent, f.ID, f.Verdict)
	if f.N > 0 {
		row = fmt.Sprintf("%s%s:%d: %s", indent, f.ID, f.N, f.Verdict)
	}
	if f.Cite.Name != "" {
		row += "  [" + f.Cite.Name + f.Cite.mark() + "]"
	}
	fmt.Fprintln(w, row)
	for _, l := range f.Figures {
		fmt.Fprintf(w, "%s  %s %s\n", indent, l.Key(), l)
	}
	for _, g := range f.Because {
		g.fprint(w, depth+1)
	}
}
