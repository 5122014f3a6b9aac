// Package way says what every way out of a tax debt is made of: whether it is
// open and why, what it costs and when, what to do first and what to beware of.
// The rules that make a Way are in the package of its kind, such as oic.
package way

import "offercheck/calc/line"

// A Way is one way out of a tax debt.
type Way struct {
	ID       string         // names it in every language: "offer-lump"
	Open     line.Finding   // whether it is open to the taxpayer, with what decided it
	Costs    []Cost         // what it takes, in the order a report shows it
	Payments []line.Line    // what is paid and when: N is the month, from 1; 0 goes with the request
	Steps    []Step         // what to do, in order
	Warnings []line.Finding // what speaks against it or may go wrong, though it is open
}

// A Cost is one figure of what a way takes.
type Cost struct {
	Kind Kind
	line.Line
}

// A Kind says what a cost is.
type Kind string

// The kinds of cost.
const (
	Amount  Kind = "amount"  // what the debt is settled with, or what pays it: dollars
	Fee     Kind = "fee"     // the user fee
	Upfront Kind = "upfront" // paid with the request, without the fee
	Total   Kind = "total"   // everything together
	Months  Kind = "months"  // of income that the amount counts, or over which it is paid
)

// A Step is something to do, named in every language by its ID: "papers".
type Step struct{ ID string }

// Cost is the figure of a kind: a line without a name if the way has none.
func (w Way) Cost(k Kind) line.Line {
	for _, c := range w.Costs {
		if c.Kind == k {
			return c.Line
		}
	}
	return line.Line{}
}

// Find is the way of that ID, and false if there is none.
func Find(ways []Way, id string) (Way, bool) {
	for _, w := range ways {
		if w.ID == id {
			return w, true
		}
	}
	return Way{}, false
}
