package line

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/shopspring/decimal"
)

// String returns the amount as a report shows it: $1,250.00, 80%, 12 months,
// 2026-04-01, or ? if it is unknown.
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

// dollars writes an amount with cents and the minus sign before the dollar sign.
func dollars(d decimal.Decimal) string {
	sign := ""
	if d.IsNegative() {
		sign = "-"
	}
	return sign + "$" + Group(d.Abs().StringFixed(2))
}

// Group puts commas between the thousands of a plain decimal number: 1234567.50
// becomes 1,234,567.50.
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

// Fprint writes the line and everything it was computed from as a tree, one line a
// row: key, amount, operation, form line and citation.
func Fprint(w io.Writer, root Line) {
	for depth, l := range Walk(root) {
		name := strings.Repeat("  ", depth) + l.Key()
		row := fmt.Sprintf("%-44s %14s  %s", name, l, l.Op)
		if l.No != "" {
			row += "  " + l.No
		}
		if l.Cite.Name != "" {
			row += "  [" + l.Cite.String() + "]"
		}
		fmt.Fprintln(w, row)
	}
}

// String returns the citation's name, followed by "unverified" if nobody has read
// its primary text and by "announced" if its figure is not in force yet.
func (c Cite) String() string {
	s := c.Name
	if c.Unverified {
		s += ", unverified"
	}
	if c.Announced() {
		s += ", announced"
	}
	return s
}

// Fprint writes the finding and what decided it as a tree, with the figures of
// each finding below it.
func (f Finding) Fprint(w io.Writer) { f.fprint(w, 0) }

func (f Finding) fprint(w io.Writer, depth int) {
	indent := strings.Repeat("  ", depth)
	row := fmt.Sprintf("%s%s: %s", indent, f.ID, f.Verdict)
	if f.N > 0 {
		row = fmt.Sprintf("%s%s:%d: %s", indent, f.ID, f.N, f.Verdict)
	}
	if f.Cite.Name != "" {
		row += "  [" + f.Cite.String() + "]"
	}
	fmt.Fprintln(w, row)
	for _, l := range f.Figures {
		fmt.Fprintf(w, "%s  %s %s\n", indent, l.Key(), l)
	}
	for _, g := range f.Because {
		g.fprint(w, depth+1)
	}
}
