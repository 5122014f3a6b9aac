package levy

import "offercheck/calc/tree"

// Tree returns the effect as a part of a report; the zero Node if no levy is near.
func (e Effect) Tree(name string) tree.Node {
	if !e.Concerns {
		return tree.Node{}
	}
	var leftOut tree.Node
	if e.LeftOut.ID != "" {
		leftOut = tree.Finding("leftOut", e.LeftOut)
	}
	return tree.Object(name,
		tree.List("pays", e.Pays, func(name string, p Pay) tree.Node { return p.tree(name) }),
		tree.Findings("wages", e.Wages),
		tree.Lines("benefits", e.Benefits),
		leftOut,
		tree.Findings("payments", e.Payments),
		tree.Line("bankDays", e.BankDays),
		tree.Findings("bank", e.Bank),
		tree.Findings("refunds", e.Refunds),
		tree.Findings("exempt", e.Exempt),
		tree.Finding("hardship", e.Hardship),
		tree.Findings("release", e.Release),
	)
}

func (p Pay) tree(name string) tree.Node {
	return tree.Object(name,
		tree.Number("job", p.N),
		tree.Line("pay", p.Pay),
		tree.Truth("atMost", p.AtMost),
		p.Stated.tree("stated"),
		p.Unstated.tree("unstated"),
	)
}

func (c Cut) tree(name string) tree.Node {
	return tree.Object(name,
		tree.Line("exempt", c.Exempt), tree.Line("taken", c.Taken),
		tree.Line("exemptMonth", c.ExemptMonth), tree.Line("takenMonth", c.TakenMonth),
	)
}
