package calc

import (
	"fmt"
	"io"
	"strings"

	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// Fprint writes the report as text: what is open and why, the form line by
// line, the offers with their work, and what may move them.
func (r Report) Fprint(w io.Writer) {
	r.Open.Fprint(w)
	for _, s := range r.Form.Sections {
		fmt.Fprintf(w, "\n%s\n", s.ID)
		for _, l := range s.Lines {
			row(w, l.No, l)
		}
	}
	opened := map[string]bool{}
	for _, o := range r.Offers {
		fprintOffer(w, o, opened)
	}
	fprintFullPay(r.FullPay, w)
	r.fprintDebts(w)
	fmt.Fprintf(w, "\nlow-income: %s\nfee: %s\n", r.LowIncome.Verdict.String(), r.Fee)
	for _, g := range r.Grounds {
		fmt.Fprintf(w, "%s: %s\n", g.ID, g.Verdict.String())
	}
	r.fprintCaps(w)
	fprintRange(r.Range, w)
	for _, f := range r.Flags {
		f.Fprint(w)
	}
	for _, l := range r.Missing() {
		fmt.Fprintf(w, "missing: %s\n", l.Key())
	}
}

// row is one figure with its number on the form.
func row(w io.Writer, no string, l line.Line) {
	fmt.Fprintf(w, "  %-6s  %-34s %14s\n", no, l.Key(), l)
}

func fprintOffer(w io.Writer, o way.Way, opened map[string]bool) {
	fmt.Fprintf(w, "\n%s: %s\n", o.ID, o.Open.Verdict)
	fprintTree(w, 1, o.Cost(way.Amount), opened)
	row(w, "", o.Cost(way.Upfront))
	for i, p := range o.Payments {
		if first, last := p.N == 1, i == len(o.Payments)-1; first || last && p.N > 0 {
			row(w, "", p)
		}
	}
	row(w, "", o.Cost(way.Total))
}

// fprintTree writes a line with its work. What is zero is not opened, and
// nothing is opened twice.
func fprintTree(w io.Writer, depth int, l line.Line, opened map[string]bool) {
	name := strings.Repeat("  ", depth) + l.Key()
	how := string(l.Op)
	if l.No != "" {
		how += "  " + l.No
	}
	switch {
	case l.Cite.Unverified:
		how += "  [" + l.Cite.Name + ", unverified]"
	case l.Cite.Name != "":
		how += "  [" + l.Cite.Name + "]"
	}
	fmt.Fprintf(w, "%-50s %14s  %s\n", name, l, how)
	if l.IsZero() || opened[l.Key()] {
		return
	}
	opened[l.Key()] = true
	for _, x := range l.In {
		fprintTree(w, depth+1, x, opened)
	}
}

func fprintFullPay(p oic.FullPay, w io.Writer) {
	fmt.Fprintf(w, "\ncan-pay-in-full: %s\n", p.Can.Verdict.String())
	for _, l := range []line.Line{p.Equity, p.Months, p.Reach, p.Short, p.Flip} {
		row(w, "", l)
	}
	if g := p.WithAccruals; g.Close.Verdict == line.Yes {
		fmt.Fprintf(w, "accruals-decide: yes\ncan-pay-growing: %s\n", g.Can.Verdict.String())
		row(w, "", g.Months)
	}
}

func (r Report) fprintCaps(w io.Writer) {
	fmt.Fprintf(w, "\n%-20s %12s %12s %12s %12s %12s %12s\n", "expense", "said", "limit", "counted", "lost", "lump sum", "periodic")
	for _, c := range r.Caps {
		fmt.Fprintf(w, "%-20s %12s %12s %12s %12s %12s %12s\n", c.Key(),
			asked(c.Said), asked(c.Limit), c.Counted, c.Lost, c.LostLump, c.LostPeriodic)
	}
}

// asked is a line of the ledger, and a dash if there is none.
func asked(l line.Line) string {
	if l.ID == "" {
		return "-"
	}
	return l.String()
}

func fprintRange(r oic.OfferRange, w io.Writer) {
	fmt.Fprintf(w, "\nlump sum from %s to %s\nperiodic from %s to %s\n", r.Lump.Least, r.Lump.Most, r.Periodic.Least, r.Periodic.Most)
	for _, d := range r.Drivers {
		fmt.Fprintf(w, "  %s is %s, tried %s and %s: %s to %s\n", d.Key(), d.Said, d.Low, d.High, d.Lump.Least, d.Lump.Most)
	}
}
