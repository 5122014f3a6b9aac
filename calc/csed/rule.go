package csed

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A rule is how one kind of event suspends the clock.
type rule struct {
	tail   *line.Line // how long the suspension continues after the event; nil if it does not
	ending string     // the ending of the event that the tail requires; empty for any
	cite   line.Cite
}

// ruleOf returns the rule for a kind of event, and false if events of that kind do
// not suspend the clock. A notice of deficiency and a Tax Court case do not: they
// suspend it in respect of the deficiency alone (IRC 6503(a)(1)), which is assessed
// afterwards and has its own ten years.
func ruleOf(kind string, c *law.Clock) (r rule, suspends bool) {
	switch kind {
	case facts.EventOffer:
		return rule{tail: &c.OfferTail, ending: facts.EndRejected, cite: c.Cites.Offer}, true
	case facts.EventRequest:
		return rule{tail: &c.PlanTail, ending: facts.EndRejected, cite: c.Cites.Offer}, true
	case facts.EventTerminated:
		return rule{tail: &c.PlanTail, cite: c.Cites.Offer}, true
	case facts.EventBankruptcy:
		return rule{tail: &c.BankruptcyTail, cite: c.Cites.Bankruptcy}, true
	case facts.EventHearing:
		return rule{cite: c.Cites.Hearing}, true
	case facts.EventInnocent:
		return rule{tail: &c.InnocentSpouseTail, cite: c.Cites.InnocentSpouse}, true
	case facts.EventAbroad:
		return rule{cite: c.Cites.Abroad}, true
	case facts.EventCustody:
		return rule{tail: &c.CustodyTail, cite: c.Cites.Custody}, true
	case facts.EventMilitary:
		return rule{tail: &c.MilitaryTail, cite: c.Cites.Military}, true
	case facts.EventCombat:
		return rule{tail: &c.CombatTail, cite: c.Cites.Combat}, true
	case facts.EventAdvocate:
		return rule{cite: c.Cites.Advocate}, true
	case facts.EventLevy:
		return rule{tail: &c.WrongfulLevyTail, cite: c.Cites.WrongfulLevy}, true
	case facts.EventWaiver:
		return rule{cite: c.Cites.Waiver}, true
	}
	return rule{}, false
}

// Suspends reports whether events of a kind (facts.EventOffer, ...) move the CSED:
// by suspending the clock or, for Form 900, by extending it. It is false for a kind that
// is unknown or empty.
func Suspends(kind string) bool {
	_, suspends := ruleOf(kind, new(law.Clock))
	return suspends
}

// transactionCodes are the codes by which an account transcript shows each kind of
// event.
var transactionCodes = map[string][]int{
	facts.EventOffer:      {480, 481, 482, 483, 780, 781, 788},
	facts.EventRequest:    {971},
	facts.EventTerminated: {971, 972},
	facts.EventBankruptcy: {520, 521},
	facts.EventHearing:    {520, 521, 971},
	facts.EventInnocent:   {971},
	facts.EventAbroad:     {550},
	facts.EventCustody:    {520, 521},
	facts.EventMilitary:   {500, 550},
	facts.EventCombat:     {500, 550},
	facts.EventWaiver:     {550},
}
