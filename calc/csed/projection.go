package csed

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Projection is where a request made today would move the CSED.
type Projection struct {
	ID    string    // facts.EventOffer, or facts.EventRequest for an installment agreement
	Least line.Line // "if-least": rejected today
	Most  line.Line // "if-most": rejected as late as can be; unknown for an installment agreement, which has no time limit
}

// project adds what an offer and a request for an installment agreement would do,
// IRC 6331(k): to the CSED that the IRS states, if that is known, and otherwise to
// the one computed. An offer is rejected within two years, as it is otherwise deemed
// accepted: IRC 7122(f).
func (k *Clock) project(c facts.Case, b *law.Book) {
	if !k.IRSExpires.Known && !k.Assessed.Known {
		return
	}
	from, moved := k.Base, func(kind string, rejected date.Day, _ line.Line) date.Day {
		return k.toll(withRejected(c, kind, rejected, b), facts.AgainstTaxpayer, b).expires()
	}
	if k.IRSExpires.Known {
		from, moved = k.IRSExpires, func(_ string, rejected date.Day, tail line.Line) date.Day {
			return suspendedUntil(k.IRSExpires.Day(), b.On, tail.After(rejected))
		}
	}
	today := func(kind string, tail line.Line) line.Line {
		return line.WorkedDay("if-least", moved(kind, b.On, tail), b.Clock.Cites.Offer, from, tail).Of(k.N)
	}
	latest := moved(facts.EventOffer, b.Offer.DeemedAcceptedMonths.After(b.On), b.Clock.OfferTail)
	k.Projections = []Projection{
		{
			ID:    facts.EventOffer,
			Least: today(facts.EventOffer, b.Clock.OfferTail),
			Most:  line.WorkedDay("if-most", latest, b.Clock.Cites.Offer, from, b.Offer.DeemedAcceptedMonths, b.Clock.OfferTail).Of(k.N),
		},
		{
			ID:    facts.EventRequest,
			Least: today(facts.EventRequest, b.Clock.PlanTail),
			Most:  line.WorkedCount("if-most", 0, line.Date, b.Clock.Cites.Offer, line.GivenDay("event-to", 0)).Of(k.N),
		},
	}
}

// suspendedUntil returns a CSED whose clock is suspended from one day to another. A
// clock that has expired stays so.
func suspendedUntil(last, from, to date.Day) date.Day {
	if Expired(last, from) {
		return last
	}
	return last + to - from
}

// withRejected returns the case with an offer or request made today and rejected on
// a day. The case itself is not changed.
func withRejected(c facts.Case, kind string, rejected date.Day, b *law.Book) facts.Case {
	c.Debt.Events = append(c.Debt.Events[:len(c.Debt.Events):len(c.Debt.Events)], facts.Event{
		Kind: facts.Say(kind), From: facts.Say(b.On), To: facts.Say(rejected), How: facts.Say(facts.EndRejected),
		Spouse: facts.Say(false), Own: facts.Say(false), // of spouses who owe together, both make it
	})
	return c
}
