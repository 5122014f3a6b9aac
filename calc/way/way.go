// Package way defines what every way out of a tax debt has: whether it is open to
// the taxpayer and why, what it costs and when, what to do, and what to beware of.
// The rules that build a [Way] are in the package of its kind, such as oic.
//
//	way.go   a way out, its costs and its steps
//	cash.go  what it has cost by each month
//	tree.go  a way out as part of a report
package way

import "offercheck/calc/line"

// A Way is one way out of a tax debt.
type Way struct {
	ID       string         // its name in every language: "offer-lump"
	Open     line.Finding   // whether it is open to the taxpayer, with what decided it
	Costs    []Cost         // what it costs, in the order a report shows it
	Payments []line.Line    // dollars; N is the month of the payment, from 1, and 0 for what is paid with the request
	Paces    []Pace         // how fast it may be paid, where that is the taxpayer's choice
	Fits     line.Finding   // whether the household can afford it, with the payment and what is left each month; the zero Finding where nothing is paid by the month
	Affords  []line.Finding // the same payment against what the standards leave and what is really left, where they differ, and where to turn if neither is enough
	Effects  []Effect       // what it does besides: liens, levies, the collection statute
	Forms    []string       // the numbers of the forms it takes: "9465"
	Steps    []Step         // what to do, in order
	Warnings []line.Finding // risks and drawbacks, even if it is open
	Years    []line.Finding // each tax year, where the law judges each by itself; which one is its figure "tax-year"
}

// A Cost is one figure of what a way out costs.
type Cost struct {
	Kind Kind
	line.Line
}

// A Kind is what a cost is for. A way has at most one cost of each kind.
type Kind string

// The kinds of cost.
const (
	Amount  Kind = "amount"  // dollars that settle the debt, or pay it
	Fee     Kind = "fee"     // the user fee, in dollars
	Upfront Kind = "upfront" // dollars paid with the request, besides the fee
	Monthly Kind = "monthly" // dollars each month, at the least payment
	Total   Kind = "total"   // dollars in all, to the last day to collect
	Saved   Kind = "saved"   // dollars that come off the debt
	Months  Kind = "months"  // months of income that the amount counts, or over which it is paid
)

// A Pace is one level payment a month, and what it comes to. Amounts are dollars.
// What a way never pays off has no last day.
type Pace struct {
	ID       string       // "least", "affordable", "left"
	Each     line.Line    // each month
	Months   line.Line    // how many payments
	LastDay  line.Line    // the day of the last
	Paid     line.Line    // all of them
	Years    []line.Line  // of it, what goes to each assessment, where that is shown
	Interest line.Line    // that accrues meanwhile: IRC 6601
	Penalty  line.Line    // for late payment, that accrues meanwhile: IRC 6651(a)(2)
	Lost     line.Line    // unpaid when it expires: IRC 6502
	Ends     line.Finding // everything is paid before it expires
}

// An Effect is what a way out does besides what it costs. The ID of the finding is
// its name in every language, and its figures are those that a reader wants beside
// it.
type Effect struct {
	On Subject
	line.Finding
}

// A Subject is what an effect is on.
type Subject string

// The subjects, in the order a report shows them.
const (
	Asking     Subject = "asking"     // how it is asked for: online, by phone, on paper
	Fees       Subject = "user-fee"   // the user fee by the channel
	Paper      Subject = "paper"      // what the paper form asks besides
	Order      Subject = "order"      // what to ask for first, and what then
	Letter     Subject = "letter"     // the letter that comes next
	Lien       Subject = "lien"       // a notice of federal tax lien: IRC 6323
	Levy       Subject = "levy"       // whether the IRS may levy, from when to when
	Refunds    Subject = "refunds"    // whether refunds are kept
	Clock      Subject = "clock"      // the collection statute
	Compliance Subject = "compliance" // what must be filed and paid on time, and how long
	Disclosure Subject = "disclosure" // what must be told of income and assets
	Review     Subject = "review"     // whether it is looked at again
	Passport   Subject = "passport"   // certification to the State Department: IRC 7345
	Ends       Subject = "ends"       // what ends it
)

// Holds is an effect that holds, by its name.
func Holds(on Subject, id string, c line.Cite, figures ...line.Line) Effect {
	return Effect{On: on, Finding: line.Stated(id, line.Yes).With(figures...).Under(c)}
}

// ForHardship is the ID of the finding, among those of what a household affords, that no
// payment fits and the ways for hardship come first.
const ForHardship = "hardship-routes"

// Pace returns the pace with an ID, and false if there is none.
func (w Way) Pace(id string) (Pace, bool) {
	for _, p := range w.Paces {
		if p.ID == id {
			return p, true
		}
	}
	return Pace{}, false
}

// A Step is something to do. Its ID is its name in every language: "papers".
type Step struct{ ID string }

// Cost returns the cost of a kind; the zero Line, which is unknown, if the way has
// none.
func (w Way) Cost(k Kind) line.Line {
	for _, c := range w.Costs {
		if c.Kind == k {
			return c.Line
		}
	}
	return line.Line{}
}

// Find returns the way with an ID, and false if there is none.
func Find(ways []Way, id string) (Way, bool) {
	for _, w := range ways {
		if w.ID == id {
			return w, true
		}
	}
	return Way{}, false
}
