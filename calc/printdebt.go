package calc

import (
	"fmt"
	"io"

	"offercheck/calc/tree"
)

// FprintDebts writes the part of the text on each year's debt: the full-pay test with
// accruals, the balance and its parts, and the collection statute. It writes nothing
// if no more is known of any year than its number. Errors of w are ignored.
func (r Report) FprintDebts(w io.Writer) { printer{w: w}.debts(r.Tree()) }

// debts writes that part from the tree of a report.
func (p printer) debts(report tree.Node) {
	debts, with := report.At("debts"), report.At("fullPay", "withAccruals")
	if !anyKnown(debts) {
		return
	}
	fmt.Fprintf(p.w, "\ncan-pay-growing: %s\n", with.At("can").Finding.Verdict)
	p.rows(with, "months", "on", "short")
	for _, period := range with.At("periods").Nodes {
		p.rows(period, "months", "paidIn", "short")
	}
	for _, y := range debts.At("years").Nodes {
		p.year(y)
	}
	fmt.Fprintln(p.w)
	p.rows(debts, "tax", "balance")
	p.rows(debts.At("range"), "least", "most")
	p.rows(debts, "saving")
}

// anyKnown reports whether more is known of any year than its number.
func anyKnown(debts tree.Node) bool {
	for _, y := range debts.At("years").Nodes {
		if y.At("told").Text != "" {
			return true
		}
		for _, k := range y.At("clocks").Nodes {
			if len(k.At("suspensions").Nodes) > 0 {
				return true
			}
		}
	}
	return false
}

// year writes one tax year.
func (p printer) year(n tree.Node) {
	kind, income := n.At("kind").Text, n.At("kind").Text == ""
	if !income {
		kind = " " + kind + "-penalty"
	}
	fmt.Fprintf(p.w, "\ntax-year:%s%s\n", n.At("n").Text, kind)
	if income {
		p.rows(n, "due", "returnDue", "tax", "lateFiling", "latePayment")
	}
	p.rows(n, "other", "interest", "balance")
	p.rows(n.At("range"), "least", "most")
	if income {
		p.rows(n.At("saving"), "lateFiling", "latePayment", "both")
	}
	for _, k := range n.At("clocks").Nodes {
		p.clock(k)
	}
	p.findings(n.At("findings"))
}

// clock writes the collection statute of one assessment.
func (p printer) clock(n tree.Node) {
	p.rows(n, "assessed", "base")
	for _, s := range n.At("suspensions").Nodes {
		p.row(s.At("kind").Text, s.At("days"))
		p.rows(s, "without")
	}
	for _, l := range n.At("raises").Nodes {
		p.row("", l)
	}
	p.rows(n, "expires")
	p.rows(n.At("range"), "least", "most")
	p.rows(n, "irsExpires", "difference")
	for _, i := range n.At("projections").Nodes {
		p.row(i.At("id").Text, i.At("least"))
		p.row(i.At("id").Text, i.At("most"))
	}
	p.findings(n.At("findings"))
}
