package oic

import "offercheck/calc/tree"

// Tree is the assessment as parts of a report, without its Offers, which the
// report lists with the other ways, and its Debts. The parts of a zero Assessment
// are unknown or empty.
func (a Assessment) Tree() []tree.Node {
	f := a.Form
	return []tree.Node{
		tree.Finding("open", a.Open),
		tree.List("form", f.Sections, func(name string, s FormSection) tree.Node {
			return tree.Object(name, tree.Text("id", s.ID), tree.Lines("lines", s.Lines))
		}),
		tree.Object("boxes",
			tree.Line("A", f.A), tree.Line("B", f.B), tree.Line("C", f.C), tree.Line("D", f.D),
			tree.Line("E", f.E), tree.Line("F", f.F), tree.Line("G", f.G), tree.Line("H", f.H)),
		a.FullPay.Tree("fullPay"),
		a.Community.Tree("community"),
		tree.Findings("gates", a.Gates),
		tree.Finding("lowIncome", a.LowIncome),
		tree.Line("fee", a.Fee),
		tree.Findings("grounds", a.Grounds),
		tree.List("expenses", a.Expenses, func(name string, e Expense) tree.Node { return e.Tree(name) }),
		a.Range.Tree("range"),
		tree.Findings("flags", a.Flags),
		tree.Findings("unsettled", a.Unsettled),
		tree.Findings("other", a.Other),
		tree.Lines("missing", a.Missing()),
	}
}

// Tree is the other reading as the part of a report with that name.
func (m Community) Tree(name string) tree.Node {
	return tree.Object(name,
		tree.Line("share", m.Share),
		tree.Line("counted", m.Counted),
		tree.Line("lump", m.Lump),
		tree.Line("periodic", m.Periodic),
		tree.Finding("canPay", m.CanPay),
		tree.Finding("decides", m.Decides),
	)
}

// Tree is the test as the part of a report with that name.
func (p FullPay) Tree(name string) tree.Node {
	return tree.Object(name,
		tree.Finding("can", p.Can),
		tree.Line("equity", p.Equity),
		tree.Line("months", p.Months),
		tree.Line("collectible", p.Collectible),
		tree.Line("shortfall", p.Shortfall),
		tree.Line("monthsNeeded", p.MonthsNeeded),
		p.WithAccruals.Tree("withAccruals"),
	)
}

// Tree is the expense as the part of a report with that name.
func (e Expense) Tree(name string) tree.Node {
	return tree.Object(name,
		tree.Text("id", e.ID),
		tree.Number("n", e.N),
		tree.Line("claimed", e.Claimed),
		tree.Line("limit", e.Limit),
		tree.Line("allowed", e.Allowed),
		tree.Line("disallowed", e.Disallowed),
		tree.Line("addsLump", e.AddsLump),
		tree.Line("addsPeriodic", e.AddsPeriodic),
	)
}

// Tree is the range, with its drivers, as the part of a report with that name.
func (r OfferRange) Tree(name string) tree.Node {
	return tree.Object(name,
		tree.Range("lump", r.Lump),
		tree.Range("periodic", r.Periodic),
		tree.List("drivers", r.Drivers, func(name string, d Driver) tree.Node {
			return tree.Object(name,
				tree.Text("id", d.ID), tree.Number("n", d.N),
				tree.Line("answer", d.Answer), tree.Line("low", d.Low), tree.Line("high", d.High),
				tree.Range("lump", d.Lump), tree.Range("periodic", d.Periodic))
		}),
	)
}
