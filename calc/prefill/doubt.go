package prefill

import (
	"offercheck/calc/facts"
	"offercheck/calc/transcript"
)

// A Doubt is why an event that a transcript shows may be none, or not end as it
// says. The empty Doubt is that of one that is sure.
type Doubt string

// The doubts.
const (
	DoubtLegal   Doubt = "legal"   // a bankruptcy or another legal action: the transcript does not say which
	DoubtRemoved Doubt = "removed" // an installment agreement was paid off, replaced, terminated or entered in error
	DoubtOpen    Doubt = "open"    // a request for an installment agreement that no entry closes, which the IRS knows as an error of its own
)

// DoubtOf is the doubt about an event that Answers read from the account. An open
// request may have ended on any day: resolving unknowns for the taxpayer it suspends
// nothing. A removed agreement suspends the statute only if it was terminated.
func DoubtOf(a transcript.Account, e facts.Event) Doubt {
	switch {
	case !e.Kind.Given:
		return DoubtLegal
	case e.Kind.Value == facts.EventRequest && e.To.Unsure:
		return DoubtOpen
	case e.Kind.Value == facts.EventTerminated:
		for _, r := range a.Of(transcript.PlanEnd) {
			if r.On == e.From.Value {
				return ""
			}
		}
		return DoubtRemoved
	}
	return ""
}
