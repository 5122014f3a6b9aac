package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// events is what may have suspended the time that the IRS has to collect (IRC 6502,
// 6503). Of each kind of event only what has an effect is asked.
var events = []Step{
	{ID: "event", Questions: []Question{
		{ID: "event-kind", Kind: Choice{At: func(c *facts.Case, n int) *facts.Choice { return &c.Debt.Events[n].Kind }, Options: []string{
			facts.EventOffer, facts.EventRequest, facts.EventTerminated, facts.EventBankruptcy, facts.EventHearing, facts.EventInnocent,
			facts.EventAbroad, facts.EventCustody, facts.EventMilitary, facts.EventCombat, facts.EventAdvocate,
			facts.EventLevy, facts.EventWaiver, facts.EventCourt, facts.EventHardship, facts.EventEquivalent,
		}}},
	}},
	{ID: "event-days", Questions: []Question{
		{ID: "event-from", Unsure: true, As: eventKind, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Events[n].From }, Past: true},
			When: eventDated},
		{ID: "event-to", Unsure: true, As: eventKind, Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Events[n].To }},
			Wanted: func(c *facts.Case, n int) bool {
				return eventKind(c, n) == facts.EventWaiver || c.Debt.Events[n].How.Given
			},
			When: func(c *facts.Case, n int) bool {
				return eventDated(c, n) && eventKind(c, n) != facts.EventTerminated
			}},
		{ID: "event-how", Unsure: true, Kind: Choice{At: func(c *facts.Case, n int) *facts.Choice { return &c.Debt.Events[n].How },
			Options: []string{facts.EndAccepted, facts.EndRejected, facts.EndReturned, facts.EndWithdrawn, facts.EndDetermined, facts.EndClosed}, Only: eventEnds},
			When: func(c *facts.Case, n int) bool { return eventEnds(c, n) != nil }, Optional: true,
			Wanted: func(c *facts.Case, n int) bool { return c.Debt.Events[n].To.Answered() }},
		{ID: "event-appeal", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Events[n].Appeal }}, When: appealed},
		{ID: "event-year", Optional: true, Kind: Count{At: func(c *facts.Case, n int) *facts.Count { return &c.Debt.Events[n].Year }, Least: 1990, Most: 2030},
			When: func(c *facts.Case, n int) bool {
				return eventDated(c, n) && (len(c.Debt.Years) > 1 || c.Debt.Events[n].Year.Given)
			}},
		{ID: "event-period", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Events[n].Period }},
			When: func(c *facts.Case, n int) bool {
				return eventSuspends(c, n) && (c.Debt.Events[n].Period.Given || slices.ContainsFunc(c.Debt.Years, func(y facts.TaxYear) bool { return y.IsPenalty() && y.Period.Given }))
			}},
		{ID: "event-spouse", Unsure: true, Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Debt.Events[n].Spouse }},
			When: func(c *facts.Case, n int) bool { return eventSuspends(c, n) && joint(c, n) }},
		{ID: "event-own", Unsure: true, Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Debt.Events[n].Own }},
			When: func(c *facts.Case, n int) bool {
				return eventSuspends(c, n) && joint(c, n) && facts.No(c.Debt.Events[n].Spouse)
			}},
	}},
}

// eventKind is the kind of the nth event, from 0; empty if it is not answered, or there
// is no such event.
func eventKind(c *facts.Case, n int) string {
	if n < 0 || n >= len(c.Debt.Events) {
		return ""
	}
	return c.Debt.Events[n].Kind.Value
}

// eventEnds is the ways in which an event may have ended, if that has an effect; else
// none.
func eventEnds(c *facts.Case, n int) []string {
	switch eventKind(c, n) {
	case facts.EventOffer:
		return []string{facts.EndRejected, facts.EndReturned, facts.EndWithdrawn, facts.EndAccepted}
	case facts.EventRequest:
		return []string{facts.EndRejected, facts.EndWithdrawn, facts.EndAccepted, facts.EndClosed}
	case facts.EventHearing:
		return []string{facts.EndDetermined, facts.EndWithdrawn}
	}
	return nil
}

// eventDated reports whether it has an effect when an event was: if it suspends the time to
// collect, or is a pause in collection, which may still last. Of the others only their kind is
// asked.
func eventDated(c *facts.Case, n int) bool {
	return eventSuspends(c, n) || eventKind(c, n) == facts.EventHardship
}

// eventSuspends reports whether an event of the kind suspends the time to collect.
func eventSuspends(c *facts.Case, n int) bool {
	return !slices.Contains([]string{"", facts.EventCourt, facts.EventHardship, facts.EventEquivalent}, eventKind(c, n))
}

// appealed reports whether the event may have been appealed, which suspends the time
// to collect too.
func appealed(c *facts.Case, n int) bool {
	e := c.Debt.Events[n]
	switch e.Kind.Value {
	case facts.EventTerminated:
		return true
	case facts.EventOffer, facts.EventRequest:
		return e.To.Answered() && (e.How.Value == facts.EndRejected || e.How.Unsure)
	}
	return false
}
