package calc

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/oic"
	"offercheck/calc/tree"
	"offercheck/calc/way"
)

// A Report is what the law says of a case on one day.
type Report struct {
	On             date.Day
	oic.Assessment           // of an offer in compromise, and of what each year owes
	Ways           []way.Way // every way out of the debt
}

// Version is of the tree of a report, and of its JSON: it rises when a part is
// renamed, taken away or given another meaning, not when one is added.
const Version = 2

// Tree is the whole report, part by part: what Fprint writes as text and the
// command assess as JSON.
func (r Report) Tree() tree.Node {
	head := []tree.Node{tree.Number("version", Version), tree.Day("on", r.On)}
	return tree.Object("", slices.Concat(head, r.Assessment.Tree(), []tree.Node{
		tree.List("ways", r.Ways, func(name string, w way.Way) tree.Node { return w.Tree(name) }),
		r.Debts.Tree("debts"),
	})...)
}

// Assess judges the case by the law in the book. What was not answered is
// unknown, and so is what depends on it.
func Assess(c facts.Case, b *law.Book) Report { return AssessAs(c, b, oic.LeaveUnknown) }

// AssessAs is Assess with what was not answered taken one way.
func AssessAs(c facts.Case, b *law.Book, u oic.Unanswered) Report {
	a := oic.AssessAs(c, b, u)
	return Report{On: b.On, Assessment: a, Ways: a.Offers}
}
