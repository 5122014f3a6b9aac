package csed

import (
	"strconv"

	"offercheck/calc/tree"
)

// Tree returns the clock as a part of a report.
func (k Clock) Tree(name string) tree.Node {
	return tree.Object(name,
		tree.Number("bill", k.Bill),
		tree.Text("whose", k.Whose),
		tree.Line("assessed", k.Assessed),
		tree.Line("base", k.Base),
		tree.List("suspensions", k.Suspensions, func(name string, s Suspension) tree.Node { return s.Tree(name) }),
		tree.Lines("raises", k.Raises()),
		tree.Line("expires", k.Expires),
		tree.Range("range", k.Range),
		tree.Line("irsExpires", k.IRSExpires),
		tree.Line("difference", k.Difference),
		tree.List("projections", k.Projections, func(name string, p Projection) tree.Node {
			return tree.Object(name, tree.Text("id", p.ID), tree.Line("least", p.Least), tree.Line("most", p.Most))
		}),
		tree.Findings("findings", k.Findings),
	)
}

// Tree returns the suspension as a part of a report.
func (s Suspension) Tree(name string) tree.Node {
	return tree.Object(name,
		tree.Number("event", s.Event),
		tree.Text("kind", s.Kind),
		tree.Day("from", s.From),
		tree.Day("to", s.To),
		tree.Line("days", s.Days),
		tree.Line("without", s.Without),
		tree.Finding("counts", s.Counts),
		tree.List("codes", s.Codes, func(name string, code int) tree.Node { return tree.Text(name, strconv.Itoa(code)) }),
	)
}
