// Package way defines what every way out of a tax debt has: whether it is open to
// the taxpayer and why, what it costs and when, what to do, and what to beware of.
// The rules that build a [Way] are in the package of its kind, such as oic.
//
//	way.go   a way out, its costs and its steps
//	tree.go  a way out as part of a report
package way

import "offercheck/calc/line"

// A Way is one way out of a tax debt.
type Way struct {
	ID       string         // its name in every language: "offer-lump"
	Open     line.Finding   // whether it is open to the taxpayer, with what decided it
	Costs    []Cost         // what it costs, in the order a report shows it
	Payments []line.Line    // dollars; N is the month of the payment, from 1, and 0 for what is paid with the request
	Steps    []Step         // what to do, in order
	Warnings []line.Finding // risks and drawbacks, even if it is open
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
	Total   Kind = "total"   // dollars in all
	Months  Kind = "months"  // months of income that the amount counts, or over which it is paid
)

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
