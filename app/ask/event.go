package ask

import (
	"slices"

	"offercheck/calc"
)

// events is what may have stopped the clock. What a kind of event makes no use of
// is not asked of it.
var events = []Step{
	{ID: "event", Questions: []Question{
		{ID: "event-kind", Kind: Choice{At: func(c *calc.Case, n int) *calc.Choice { return &c.Debt.Events[n].Kind }, Options: []string{
			calc.EventOffer, calc.EventRequest, calc.EventTerminated, calc.EventBankruptcy, calc.EventHearing, calc.EventInnocent,
			calc.EventAbroad, calc.EventCourt, calc.EventCustody, calc.EventMilitary, calc.EventCombat, calc.EventAdvocate,
			calc.EventLevy, calc.EventWaiver, calc.EventHardship, calc.EventEquivalent,
		}}},
	}},
	{ID: "event-days", Questions: []Question{
		{ID: "event-from", Unsure: true, As: eventKind, Kind: Date{At: func(c *calc.Case, n int) *calc.Date { return &c.Debt.Events[n].From }, Past: true},
			When: func(c *calc.Case, n int) bool { return eventStops(c, n) && eventKind(c, n) != calc.EventWaiver }},
		{ID: "event-to", Unsure: true, As: eventKind, Optional: true, Kind: Date{At: func(c *calc.Case, n int) *calc.Date { return &c.Debt.Events[n].To }},
			Wanted: func(c *calc.Case, n int) bool { return eventKind(c, n) == calc.EventWaiver },
			When:   func(c *calc.Case, n int) bool { return eventStops(c, n) && eventKind(c, n) != calc.EventTerminated }},
		{ID: "event-how", Unsure: true, Kind: Choice{At: func(c *calc.Case, n int) *calc.Choice { return &c.Debt.Events[n].How },
			Options: []string{calc.EndAccepted, calc.EndRejected, calc.EndReturned, calc.EndWithdrawn, calc.EndDetermined}, Only: eventEnds},
			When: func(c *calc.Case, n int) bool { return eventEnds(c, n) != nil && c.Debt.Events[n].To.Answered() }},
		{ID: "event-appeal", Optional: true, Kind: Date{At: func(c *calc.Case, n int) *calc.Date { return &c.Debt.Events[n].Appeal }}, When: appealed},
		{ID: "event-year", Optional: true, Kind: Count{At: func(c *calc.Case, n int) *calc.Count { return &c.Debt.Events[n].Year }, Least: 1990, Most: 2030},
			When: func(c *calc.Case, n int) bool {
				return eventStops(c, n) && (len(c.Debt.Years) > 1 || c.Debt.Events[n].Year.Given)
			}},
		{ID: "event-spouse", Kind: YesNo{At: func(c *calc.Case, n int) *calc.YesNo { return &c.Debt.Events[n].Spouse }},
			When: func(c *calc.Case, n int) bool { return eventStops(c, n) && joint(c, n) }},
	}},
}

func eventKind(c *calc.Case, n int) string { return c.Debt.Events[n].Kind.Value }

// eventEnds is how an event can have ended, if that matters.
func eventEnds(c *calc.Case, n int) []string {
	switch eventKind(c, n) {
	case calc.EventOffer:
		return []string{calc.EndRejected, calc.EndReturned, calc.EndWithdrawn, calc.EndAccepted}
	case calc.EventRequest:
		return []string{calc.EndRejected, calc.EndWithdrawn, calc.EndAccepted}
	case calc.EventHearing:
		return []string{calc.EndDetermined, calc.EndWithdrawn}
	}
	return nil
}

// eventStops says that an event of the kind stops the clock: of the others no
// more is asked than what they were.
func eventStops(c *calc.Case, n int) bool {
	return !slices.Contains([]string{"", calc.EventHardship, calc.EventEquivalent}, eventKind(c, n))
}

// appealed says that the event may have had an appeal, which stops the clock too.
func appealed(c *calc.Case, n int) bool {
	e := c.Debt.Events[n]
	switch e.Kind.Value {
	case calc.EventTerminated:
		return true
	case calc.EventOffer, calc.EventRequest:
		return e.To.Answered() && (e.How.Value == calc.EndRejected || e.How.Unsure)
	}
	return false
}
