package payoff

import "offercheck/calc/tree"

// Tree is the test as part of a report, under a name: see calc.Report.
func (p FullPay) Tree(name string) tree.Node {
	return tree.Object(name,
		tree.Finding("can", p.Can),
		tree.Line("months", p.Months),
		tree.Line("on", p.On),
		tree.Line("short", p.Short),
		tree.Finding("decides", p.AccrualsDecide),
		tree.List("periods", p.Periods, func(name string, p Period) tree.Node {
			return tree.Object(name,
				tree.Number("year", p.N), tree.Number("bill", p.Bill),
				tree.Line("months", p.Months), tree.Line("paidIn", p.PaidIn), tree.Line("short", p.Short))
		}),
	)
}
