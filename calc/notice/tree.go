package notice

import "offercheck/calc/tree"

// Tree returns the notice as a part of a report.
func (x Notice) Tree(name string) tree.Node {
	nodes := []tree.Node{tree.Text("kind", x.Kind.ID), tree.Number("n", x.N), tree.Truth("usual", x.Usual)}
	if x.Last.ID != "" {
		nodes = append(nodes, tree.Line("last", x.Last), tree.Line("left", x.Left), tree.Finding("due", x.Due))
	}
	if x.Larger.ID != "" {
		nodes = append(nodes, tree.Line("larger", x.Larger))
	}
	if x.Levy.ID != "" {
		nodes = append(nodes, tree.Finding("levy", x.Levy))
	}
	if x.Next.ID != "" {
		nodes = append(nodes, tree.Finding("next", x.Next))
	}
	return tree.Object(name, append(nodes, tree.Findings("after", x.After))...)
}
