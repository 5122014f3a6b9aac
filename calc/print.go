package calc

import (
	"fmt"
	"io"
	"strings"

	"offercheck/calc/line"
	"offercheck/calc/tree"
)

// Fprint writes the report as text: whether an offer is open and why, the form line
// by line, the ways out with the computation of their amounts, the debt, and what may
// change the offer. The figures that both offers share, such as the equity, are
// written out in the first computation that has them. Errors of w are ignored.
func (r Report) Fprint(w io.Writer) {
	p, t := printer{w, map[string]bool{}}, r.Tree()
	p.finding(t.At("open"))
	for _, s := range t.At("form").Nodes {
		fmt.Fprintf(w, "\n%s\n", s.At("id").Text)
		for _, l := range s.At("lines").Nodes {
			p.row(l.Line.No, l)
		}
	}
	for _, o := range t.At("ways").Nodes {
		p.way(o)
	}
	p.without(t)
	p.advice(t)
	p.waiting(t.At("waiting"))
	p.findings(t.At("changes"))
	p.letters(t.At("letters"))
	p.levy(t.At("levy"))
	p.fullPay(t.At("fullPay"))
	p.debts(t)
	fmt.Fprintf(w, "\nlow-income: %s\nfee: %s\n", t.At("lowIncome").Finding.Verdict, t.At("fee").Line)
	for _, g := range t.At("grounds").Nodes {
		fmt.Fprintf(w, "%s: %s\n", g.Finding.ID, g.Finding.Verdict)
	}
	p.expenses(t.At("expenses"))
	p.offerRange(t.At("range"))
	p.findings(t.At("flags"))
	p.findings(t.At("unsettled"))
	for _, l := range t.At("missing").Nodes {
		fmt.Fprintf(w, "missing: %s\n", l.Line.Key())
	}
}

// A printer writes a report as text.
type printer struct {
	w      io.Writer
	opened map[string]bool // the keys of the lines whose inputs were written
}

// row writes one figure, with its number on the form.
func (p printer) row(no string, n tree.Node) {
	fmt.Fprintf(p.w, "  %-6s  %-34s %14s\n", no, n.Line.Key(), n.Line)
}

// rows writes some figures of a part, by their names, without those it does not
// have.
func (p printer) rows(n tree.Node, names ...string) {
	for _, name := range names {
		if figure := n.At(name); figure.Line.ID != "" {
			p.row("", figure)
		}
	}
}

// finding writes a finding with what decided it.
func (p printer) finding(n tree.Node) { n.Finding.Fprint(p.w) }

// findings writes a list of findings.
func (p printer) findings(n tree.Node) {
	for _, f := range n.Nodes {
		p.finding(f)
	}
}

// computation writes a line with its inputs. Those of a line that is zero are left
// out, and those of any line are written once.
func (p printer) computation(depth int, l line.Line) {
	name, how := strings.Repeat("  ", depth)+l.Key(), string(l.Op)
	if l.No != "" {
		how += "  " + l.No
	}
	if l.Cite.Name != "" {
		how += "  [" + l.Cite.String() + "]"
	}
	fmt.Fprintf(p.w, "%-50s %14s  %s\n", name, l, how)
	if l.IsZero() || p.opened[l.Key()] {
		return
	}
	p.opened[l.Key()] = true
	for _, x := range l.In {
		p.computation(depth+1, x)
	}
}

// fullPay writes the test of full payment without accruals, and the one with
// accruals if it decides.
func (p printer) fullPay(n tree.Node) {
	fmt.Fprintf(p.w, "\ncan-pay-in-full: %s\n", n.At("can").Finding.Verdict)
	p.rows(n, "equity", "months", "collectible", "shortfall", "monthsNeeded")
	if with := n.At("withAccruals"); with.At("decides").Finding.Verdict == line.Yes {
		fmt.Fprintf(p.w, "accruals-decide: yes\ncan-pay-growing: %s\n", with.At("can").Finding.Verdict)
		p.rows(with, "months")
	}
}

// expenses writes the table of expenses: actual, limit and allowed amount, and what
// the difference adds to each offer.
func (p printer) expenses(n tree.Node) {
	const row = "%-20s %12s %12s %12s %12s %12s %12s\n"
	fmt.Fprintf(p.w, "\n"+row, "expense", "said", "limit", "counted", "lost", "lump sum", "periodic")
	for _, e := range n.Nodes {
		fmt.Fprintf(p.w, row, keyOf(e), orDash(e.At("claimed")), orDash(e.At("limit")),
			e.At("allowed").Line, e.At("disallowed").Line, e.At("addsLump").Line, e.At("addsPeriodic").Line)
	}
}

// keyOf is the key of a part: its ID and, if it is one of several, its number.
func keyOf(n tree.Node) string {
	if of := n.At("n").Text; of != "" {
		return n.At("id").Text + ":" + of
	}
	return n.At("id").Text
}

// orDash writes a figure, and a dash if there is none.
func orDash(n tree.Node) string {
	if n.Line.ID == "" {
		return "-"
	}
	return n.Line.String()
}

// offerRange writes the bounds of the offers, and the answers that move them.
func (p printer) offerRange(n tree.Node) {
	least := func(n tree.Node, offer string) line.Line { return n.At(offer, "least").Line }
	most := func(n tree.Node, offer string) line.Line { return n.At(offer, "most").Line }
	fmt.Fprintf(p.w, "\nlump sum from %s to %s\nperiodic from %s to %s\n", least(n, "lump"), most(n, "lump"), least(n, "periodic"), most(n, "periodic"))
	for _, d := range n.At("drivers").Nodes {
		fmt.Fprintf(p.w, "  %s is %s, tried %s and %s: %s to %s\n", keyOf(d), d.At("answer").Line, d.At("low").Line, d.At("high").Line, least(d, "lump"), most(d, "lump"))
	}
}
