package csed

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// ifs is what filing an offer or asking for a plan today would do to the last
// day, the IRS's own if that is known: rejected at once or, for an offer, after
// the two years in which it is deemed accepted. How long a request for a plan
// would be looked at nobody can say.
func (k *Clock) ifs(c facts.Case, y facts.TaxYear, assessed facts.Date, b *law.Book) {
	if !k.IRSExpires.Known && !assessed.Given {
		return
	}
	from, moved := k.Base, func(kind string, rejected date.Day, _ line.Line) date.Day {
		return toll(withRejected(c, kind, rejected, b), y, facts.AgainstTaxpayer, assessed.Value, b).expires()
	}
	if k.IRSExpires.Known {
		from, moved = k.IRSExpires, func(_ string, rejected date.Day, tail line.Line) date.Day {
			return suspendedUntil(k.IRSExpires.Day(), b.On, extend(rejected, tail))
		}
	}
	now := func(kind string, tail line.Line) line.Line {
		return line.WorkedDay("if-least", moved(kind, b.On, tail), b.Clock.Offer, from, tail).Of(k.N)
	}
	most := moved(facts.EventOffer, extend(b.On, b.Offer.DeemedAccepted), b.Clock.OfferTail)
	k.Projections = []Projection{
		{facts.EventOffer, now(facts.EventOffer, b.Clock.OfferTail), line.WorkedDay("if-most", most, b.Clock.Offer, from, b.Offer.DeemedAccepted, b.Clock.OfferTail).Of(k.N)},
		{facts.EventRequest, now(facts.EventRequest, b.Clock.PlanTail), line.WorkedCount("if-most", 0, line.Date, b.Clock.Offer, line.GivenDay("event-to", 0)).Of(k.N)},
	}
}

// suspendedUntil is a last day whose clock stands from one day to another: time that has
// run out stays so.
func suspendedUntil(last, from, to date.Day) date.Day {
	if last < from {
		return last
	}
	return last + to - from
}

// withRejected is the case with an offer or a request made today and rejected on a
// day.
func withRejected(c facts.Case, kind string, end date.Day, b *law.Book) facts.Case {
	c.Debt.Events = append(c.Debt.Events[:len(c.Debt.Events):len(c.Debt.Events)], facts.Event{
		Kind: facts.Say(kind), From: facts.Say(b.On), To: facts.Say(end), How: facts.Say(facts.EndRejected),
	})
	return c
}
