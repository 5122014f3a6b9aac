package calc

import (
	"fmt"

	"offercheck/calc/tree"
)

// letters writes the letters of the case: each with its last day, what stays open once it
// has passed, what may be taken and what comes next.
func (p printer) letters(n tree.Node) {
	for _, x := range n.Nodes {
		fmt.Fprintf(p.w, "\nletter %s: %s\n", x.At("n").Text, x.At("kind").Text)
		p.rows(x, "last", "left", "larger")
		for _, name := range []string{"due", "levy", "next"} {
			if f := x.At(name); f.Finding.ID != "" {
				p.finding(f)
			}
		}
		p.findings(x.At("after"))
	}
}
