package calc

import (
	"slices"

	"offercheck/calc/agreement"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/oic"
	"offercheck/calc/tree"
	"offercheck/calc/way"
)

// A Report is the assessment of a case under the law of one day. Its amounts are
// dollars, and what was not answered is unknown in it.
type Report struct {
	On               date.Day  // the day of the report, as of the law
	oic.Assessment             // of an offer in compromise, with the balance of each year
	Ways             []way.Way // every way out of the debt, open or not
	Advice           Advice    // which of them fit first, and why
	WithoutPenalties []way.Way // the ways whose cost changes once the penalties that may come off are off; nil if none may
	Begins           date.Day  // the day on which plans are taken to begin
}

// Version is the version of a report's tree and JSON. It increases when a part is
// renamed, removed or given another meaning, but not when one is added.
const Version = 2

// Tree returns the whole report as named parts, which Fprint writes as text and the
// command assess as JSON.
func (r Report) Tree() tree.Node {
	head := []tree.Node{tree.Number("version", Version), tree.Day("on", r.On)}
	return tree.Object("", slices.Concat(head, r.Assessment.Tree(), []tree.Node{
		tree.List("ways", r.Ways, func(name string, w way.Way) tree.Node { return w.Tree(name) }),
		r.Advice.Tree("advice"),
		r.Debts.Tree("debts"),
	})...)
}

// Assess applies the law of the book to the case, on the book's day. What was not
// answered is unknown, and so is every figure and finding that depends on it. With a nil or zero book, so is
// whatever needs a figure of the law.
func Assess(c facts.Case, b *law.Book) Report { return AssessAs(c, b, oic.LeaveUnknown) }

// AssessAs is Assess with a choice of what a question without an answer counts as.
func AssessAs(c facts.Case, b *law.Book, u oic.Unanswered) Report {
	b = b.OrEmpty()
	a := oic.AssessAs(c, b, u)
	c = u.ApplyTo(c)
	r := Report{On: b.On, Assessment: a, Ways: ways(c, a, b), Begins: agreement.Begins(b)}
	r.Advice = advise(c, r, b)
	return r
}
