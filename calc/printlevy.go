package calc

import (
	"fmt"

	"offercheck/calc/tree"
)

// levy writes what levies take of pay and benefits, and what decides whether they have
// to be released. What holds of any levy is left out.
func (p printer) levy(n tree.Node) {
	if n.Kind == tree.None {
		return
	}
	fmt.Fprintln(p.w)
	for _, pay := range n.At("pays").Nodes {
		p.row("", pay.At("pay"))
		for _, cut := range []string{"stated", "unstated"} {
			p.rows(pay.At(cut), "exempt", "taken", "exemptMonth", "takenMonth")
		}
	}
	for _, l := range n.At("benefits").Nodes {
		p.row("", l)
	}
	if left := n.At("leftOut"); left.Kind != tree.None {
		p.finding(left)
	}
	p.finding(n.At("hardship"))
}
