package way

import (
	"offercheck/calc/line"
	"offercheck/calc/tree"
)

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
		tree.List("paces", w.Paces, func(name string, p Pace) tree.Node { return w.paceTree(name, p) }),
		fits(w.Fits),
		tree.Findings("affords", w.Affords),
		tree.List("effects", w.Effects, func(name string, e Effect) tree.Node {
			return tree.Object(name, tree.Text("on", string(e.On)), tree.Finding("effect", e.Finding))
		}),
		tree.List("forms", w.Forms, tree.Text),
		tree.List("steps", w.Steps, func(name string, s Step) tree.Node { return tree.Text(name, s.ID) }),
		tree.Findings("warnings", w.Warnings),
		years(w.Years),
	)
}

// fits is whether the household can afford the way; the zero Node where that is no
// question.
func fits(f line.Finding) tree.Node {
	if f.ID == "" {
		return tree.Node{}
	}
	return tree.Finding("fits", f)
}

// years is what the way comes to for each tax year; the zero Node where the law judges
// none by itself.
func years(all []line.Finding) tree.Node {
	if len(all) == 0 {
		return tree.Node{}
	}
	return tree.Findings("years", all)
}

// paceTree returns a pace as a part of a report, with what the way costs at it in all.
func (w Way) paceTree(name string, p Pace) tree.Node {
	return tree.Object(name,
		tree.Text("id", p.ID),
		tree.Line("each", p.Each),
		tree.Line("months", p.Months),
		tree.Line("lastDay", p.LastDay),
		tree.Line("paid", p.Paid),
		tree.Line("total", w.InAll(p)),
		tree.Lines("years", p.Years),
		tree.Line("interest", p.Interest),
		tree.Line("penalty", p.Penalty),
		tree.Line("lost", p.Lost),
		tree.Finding("ends", p.Ends),
	)
}
