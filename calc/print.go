package calc

import (
	"fmt"
	"io"
	"strings"

	"offercheck/calc/line"
	"offercheck/calc/tree"
	"offercheck/calc/way"
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

// waiting writes an offer against keeping on, if there is that choice.
func (p printer) waiting(n tree.Node) {
	if n.Name == "" {
		return
	}
	p.finding(n.At("beside"))
	p.rows(n, "kept", "lastDay", "offer", "latest", "stops", "years")
}

// findings writes a list of findings.
func (p printer) findings(n tree.Node) {
	for _, f := range n.Nodes {
		p.finding(f)
	}
}

// way writes a way out: why it is open or not, the computation of its amount, its
// first and last payment, the paces at which it may be paid, and what else it does. Why
// an offer is open is written before the form.
func (p printer) way(n tree.Node) {
	costs, payments, effects := n.At("costs"), n.At("payments").Nodes, n.At("effects").Nodes
	if fmt.Fprintln(p.w); !strings.HasPrefix(n.At("id").Text, "offer-") {
		p.finding(n.At("open"))
	} else {
		fmt.Fprintf(p.w, "%s: %s\n", n.At("id").Text, n.At("open").Finding.Verdict)
	}
	if amount := costs.At(string(way.Amount)).Line; amount.ID != "" {
		p.computation(1, amount)
	}
	p.rows(costs, string(way.Upfront), string(way.Monthly))
	for i, l := range payments {
		if l.Line.N == 1 || i == len(payments)-1 && l.Line.N > 0 {
			p.row("", l)
		}
	}
	p.rows(costs, string(way.Fee), string(way.Total), string(way.Saved))
	for _, pace := range n.At("paces").Nodes {
		p.pace(pace)
	}
	if fits := n.At("fits"); fits.Finding.ID != "" {
		p.finding(fits)
	}
	p.findings(n.At("affords"))
	p.findings(n.At("warnings"))
	for _, e := range effects {
		fmt.Fprintf(p.w, "%s: ", e.At("on").Text)
		p.finding(e.At("effect"))
	}
}

// without writes what the ways cost whose cost changes without penalties.
func (p printer) without(t tree.Node) {
	ways := t.At("withoutPenalties").Nodes
	if len(ways) > 0 {
		fmt.Fprintln(p.w, "\nwithout the penalties that may come off:")
	}
	for _, n := range ways {
		fmt.Fprintf(p.w, "%s: %s\n", n.At("id").Text, n.At("open").Finding.Verdict)
		if paces := n.At("paces").Nodes; len(paces) == 0 {
			p.rows(n.At("costs"), string(way.Total))
		}
		for _, pace := range n.At("paces").Nodes {
			p.pace(pace)
		}
	}
}

// advice writes which ways fit first, open or not, what fits once something else is
// done, and what is not decided before them.
func (p printer) advice(t tree.Node) {
	n := t.At("advice")
	fmt.Fprintln(p.w)
	p.finding(n.At("rule"))
	for _, first := range n.At("ways").Nodes {
		for _, w := range t.At("ways").Nodes {
			if id := w.At("id").Text; id == first.Text {
				fmt.Fprintf(p.w, "fits first: %s: %s\n", id, w.At("open").Finding.Verdict)
			}
		}
	}
	if then := n.At("then"); then.Finding.ID != "" {
		p.finding(then)
		for _, first := range n.At("thenWays").Nodes {
			fmt.Fprintf(p.w, "fits then: %s\n", first.Text)
		}
	}
	for _, f := range n.At("open").Nodes {
		fmt.Fprintf(p.w, "not decided: %s\n", f.Finding.ID)
	}
	p.findings(n.At("besides"))
}

// pace writes what a level payment a month comes to in one line.
func (p printer) pace(n tree.Node) {
	fmt.Fprintf(p.w, "  %-10s %s a month, %s to %s: %s in all, interest %s, late payment %s, lost %s\n", n.At("id").Text, n.At("each").Line,
		n.At("months").Line, n.At("lastDay").Line, n.At("paid").Line, n.At("interest").Line, n.At("penalty").Line, n.At("lost").Line)
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
