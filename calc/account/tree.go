package account

import (
	"offercheck/calc/csed"
	"offercheck/calc/tree"
)

// Tree is what is owed as part of a report, under a name: see calc.Report.
func (d Debts) Tree(name string) tree.Node {
	return tree.Object(name,
		tree.Day("on", d.On),
		tree.List("years", d.Years, func(name string, y YearDebt) tree.Node { return y.Tree(name) }),
		tree.Line("tax", d.Tax),
		tree.Line("balance", d.Balance),
		tree.Range("range", d.Range),
		tree.Line("saving", d.Saving),
		tree.Finding("held", d.RatesHeld),
	)
}

// Tree is the year's debt as part of a report, under a name.
func (y YearDebt) Tree(name string) tree.Node {
	return tree.Object(name,
		tree.Number("n", y.N),
		tree.Text("kind", y.Kind),
		tree.Truth("told", y.Answered),
		tree.Truth("expired", y.Expired),
		tree.Line("due", y.Due),
		tree.Line("returnDue", y.ReturnDue),
		tree.Line("tax", y.Tax),
		tree.Line("lateFiling", y.LateFiling),
		tree.Line("latePayment", y.LatePayment),
		tree.Line("other", y.Other),
		tree.Line("interest", y.Interest),
		tree.Line("balance", y.Balance),
		tree.Range("range", y.Range),
		tree.Object("saving",
			tree.Line("lateFiling", y.Saving.LateFiling),
			tree.Line("latePayment", y.Saving.LatePayment),
			tree.Line("both", y.Saving.Both),
		),
		tree.List("clocks", y.Clocks, func(name string, k csed.Clock) tree.Node { return k.Tree(name) }),
		tree.Findings("findings", y.Findings),
	)
}
