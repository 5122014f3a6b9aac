package calc

import (
	"fmt"
	"strings"

	"offercheck/calc/tree"
	"offercheck/calc/way"
)

// waiting writes an offer against keeping on, if there is that choice.
func (p printer) waiting(n tree.Node) {
	if n.Name == "" {
		return
	}
	p.finding(n.At("beside"))
	p.rows(n, "kept", "lastDay", "offer", "latest", "stops", "years")
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
