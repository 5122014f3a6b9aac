package way

import "offercheck/calc/tree"

// Tree returns the way as a part of a report. Each cost is named by its kind.
func (w Way) Tree(name string) tree.Node {
	costs := make([]tree.Node, len(w.Costs))
	for i, c := range w.Costs {
		costs[i] = tree.Line(string(c.Kind), c.Line)
	}
	return tree.Object(name,
		tree.Text("id", w.ID),
		tree.Finding("open", w.Open),
		tree.Object("costs", costs...),
		tree.Lines("payments", w.Payments),
		tree.List("steps", w.Steps, func(name string, s Step) tree.Node { return tree.Text(name, s.ID) }),
		tree.Findings("warnings", w.Warnings),
	)
}
