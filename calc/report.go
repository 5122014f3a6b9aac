package calc

import (
	"slices"

	"offercheck/calc/account"
	"offercheck/calc/agreement"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/levy"
	"offercheck/calc/line"
	"offercheck/calc/notice"
	"offercheck/calc/oic"
	"offercheck/calc/tree"
	"offercheck/calc/way"
)

// A Report is the assessment of a case under the law of one day. Its amounts are
// dollars, and what was not answered is unknown in it.
type Report struct {
	On               date.Day        // the day of the report, as of the law
	oic.Assessment                   // of an offer in compromise, with the balance of each year
	Ways             []way.Way       // every way out of the debt, open or not
	Advice           Advice          // which of them fit first, and why
	Then             []way.Way       // every way out once what comes first is done: this year's tax, or the use of what is owned; none if nothing is
	WithoutPenalties []way.Way       // the ways, those of Then if it has any, whose cost changes once the penalties that may come off are off; nil if none may
	Waiting          Waiting         // an offer against keeping on, where the time to collect ends soon
	Letters          []notice.Notice // those that came, the most urgent first
	Changes          []line.Finding  // what is about to change what is left each month
	Levy             levy.Effect     // what levies take, and what they leave
	Begins           date.Day        // the day on which plans are taken to begin

	used line.Line // of the ways of Then: what is owned and was used first
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
		tree.List("withoutPenalties", r.WithoutPenalties, func(name string, w way.Way) tree.Node { return w.Tree(name) }),
		r.Advice.Tree("advice"),
		tree.List("then", r.Then, func(name string, w way.Way) tree.Node { return w.Tree(name) }),
		r.Waiting.Tree("waiting"),
		tree.Findings("changes", r.Changes),
		letters(r.Letters),
		r.Levy.Tree("levy"),
		r.Debts.Tree("debts"),
	})...)
}

// letters is the letters as a part of a report; the zero Node if there are none.
func letters(all []notice.Notice) tree.Node {
	if len(all) == 0 {
		return tree.Node{}
	}
	return tree.List("letters", all, func(name string, x notice.Notice) tree.Node { return x.Tree(name) })
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
	r := Report{On: b.On, Assessment: a, Begins: agreement.Begins(b)}
	var off []account.Relief
	r.Ways, off = ways(c, a, b)
	r.Changes, r.Waiting, r.Letters = coming(a), waiting(c, r, b), notice.All(c, b)
	r.Levy = levy.Of(c, levy.Means{Income: a.Form.D, Left: a.Means.Left, LowIncomeLimit: a.Means.LowIncomeLimit}, b)
	r.Advice = advise(c, r, b)
	if !r.addThen(c, b, u) {
		r.WithoutPenalties = withoutPenalties(c, planMeans(a, b), pauseMeans(a), r.Ways, off, b)
	}
	fits := r.Advice.Ways
	if len(r.Then) > 0 {
		fits = union(fits, r.Advice.ThenWays)
	}
	r.Advice.Besides = besides(c, r, fits, b)
	return r
}
