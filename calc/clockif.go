package calc

import (
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// ifs is what filing an offer or asking for a plan today would do: rejected at
// once or, for an offer, after the two years in which it is deemed accepted. How
// long a request for a plan would be looked at nobody can say.
func (k *Clock) ifs(c Case, y TaxYear, assessed day, b *law.Book) {
	now := func(kind string, tail line.Line) line.Line {
		return c.moved(y, kind, b.On, assessed, b).line("if-least", b.ClockOffer, k.Base, tail).Of(k.N)
	}
	most := c.moved(y, EventOffer, extend(dayOf(b.On), b.DeemedAccepted).date(), assessed, b)
	k.If = []If{
		{EventOffer, now(EventOffer, b.OfferTail), most.line("if-most", b.ClockOffer, k.Base, b.DeemedAccepted, b.OfferTail).Of(k.N)},
		{EventRequest, now(EventRequest, b.PlanTail), line.Worked("if-most", whole(0), line.Date, b.ClockOffer, line.GivenDay("event-to", "")).Of(k.N)},
	}
}

// moved is the last day if an offer or a request is made today and rejected on
// a day.
func (c Case) moved(y TaxYear, kind string, rejected law.Day, assessed day, b *law.Book) day {
	return c.rejected(kind, rejected, b).timer(y, against, assessed, b).expires()
}

// rejected is the case with an offer or a request made today and rejected on a
// day.
func (c Case) rejected(kind string, end law.Day, b *law.Book) Case {
	c.Debt.Events = append(c.Debt.Events[:len(c.Debt.Events):len(c.Debt.Events)], Event{
		Kind: Say(kind), From: Say(b.On), To: Say(end), How: Say(EndRejected),
	})
	return c
}
