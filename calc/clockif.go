package calc

import (
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// ifs is what filing an offer or asking for a plan today would do to the last
// day, the IRS's own if that is known: rejected at once or, for an offer, after
// the two years in which it is deemed accepted. How long a request for a plan
// would be looked at nobody can say.
func (k *Clock) ifs(c Case, y TaxYear, assessed Date, b *law.Book) {
	if !k.Said.Known && !assessed.Given {
		return
	}
	from, moved := k.Base, func(kind string, rejected date.Day, _ line.Line) date.Day {
		return c.rejected(kind, rejected, b).timer(y, against, assessed.Value, b).expires()
	}
	if k.Said.Known {
		from, moved = k.Said, func(_ string, rejected date.Day, tail line.Line) date.Day {
			return stood(k.Said.Day(), b.On, extend(rejected, tail))
		}
	}
	now := func(kind string, tail line.Line) line.Line {
		return line.WorkedDay("if-least", moved(kind, b.On, tail), b.ClockOffer, from, tail).Of(k.N)
	}
	most := moved(EventOffer, extend(b.On, b.DeemedAccepted), b.OfferTail)
	k.If = []If{
		{EventOffer, now(EventOffer, b.OfferTail), line.WorkedDay("if-most", most, b.ClockOffer, from, b.DeemedAccepted, b.OfferTail).Of(k.N)},
		{EventRequest, now(EventRequest, b.PlanTail), line.WorkedCount("if-most", 0, line.Date, b.ClockOffer, line.GivenDay("event-to", 0)).Of(k.N)},
	}
}

// stood is a last day whose clock stands from one day to another: time that has
// run out stays so.
func stood(last, from, to date.Day) date.Day {
	if last < from {
		return last
	}
	return last + to - from
}

// rejected is the case with an offer or a request made today and rejected on a
// day.
func (c Case) rejected(kind string, end date.Day, b *law.Book) Case {
	c.Debt.Events = append(c.Debt.Events[:len(c.Debt.Events):len(c.Debt.Events)], Event{
		Kind: Say(kind), From: Say(b.On), To: Say(end), How: Say(EndRejected),
	})
	return c
}
