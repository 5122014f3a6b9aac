package prefill

import (
	"strings"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/transcript"
)

// A transition is how an entry begins an event, or ends one.
type transition struct {
	fact transcript.Fact
	kind string // of the event; empty for a bankruptcy or another legal action
	how  string // the event ended, if the entry says so; empty if it does not
	ends bool
}

// transitions are tried in this order until one applies.
var transitions = [...]transition{
	{transcript.OfferPending, facts.EventOffer, "", false},
	{transcript.OfferRejected, facts.EventOffer, facts.EndRejected, true},
	{transcript.OfferReturned, facts.EventOffer, facts.EndReturned, true},
	{transcript.OfferWithdrawn, facts.EventOffer, facts.EndWithdrawn, true},
	{transcript.OfferAccepted, facts.EventOffer, facts.EndAccepted, true},
	{transcript.PlanRequested, facts.EventRequest, "", false},
	{transcript.PlanEstablished, facts.EventRequest, facts.EndAccepted, true},
	{transcript.PlanRejected, facts.EventRequest, facts.EndRejected, true},
	{transcript.PlanRequestEnd, facts.EventRequest, "", true},
	{transcript.PlanEnd, facts.EventTerminated, "", false},
	{transcript.Bankruptcy, facts.EventBankruptcy, "", false},
	{transcript.LegalAction, "", "", false},
	{transcript.LegalActionEnd, facts.EventBankruptcy, "", true},
	{transcript.LegalActionEnd, "", "", true},
	{transcript.HearingRequested, facts.EventHearing, "", false},
	{transcript.HearingEnd, facts.EventHearing, "", true},
	{transcript.EquivalentRequested, facts.EventEquivalent, "", false},
	{transcript.HearingEnd, facts.EventEquivalent, "", true},
	{transcript.InnocentSpouse, facts.EventInnocent, "", false},
	{transcript.InnocentSpouseEnd, facts.EventInnocent, "", true},
	{transcript.Abroad, facts.EventAbroad, "", false},
	{transcript.AbroadEnd, facts.EventAbroad, "", true},
	{transcript.Waiver, facts.EventWaiver, "", false},
	{transcript.NotCollectible, facts.EventHardship, "", false},
	{transcript.NotCollectibleEnd, facts.EventHardship, "", true},
}

// eventsOf is the events that may have suspended the account's collection statute,
// in the order of their first days.
func eventsOf(a *transcript.Account) []facts.Event {
	h := eventHistory{open: map[string]int{}}
	for _, r := range allEntries(a) {
		for i := range transitions {
			if t := &transitions[i]; t.fact == r.Fact && h.apply(t, r) {
				break
			}
		}
		switch r.Fact {
		case transcript.OfferCorrected:
			h.correctOffer()
		case transcript.CollectionExtended:
			h.extend(r)
		}
	}
	return h.events
}

// An eventHistory is the events of the entries so far.
type eventHistory struct {
	events []facts.Event
	open   map[string]int // by kind: the event that has not ended, as an index from 1
}

// apply begins or ends an event. It is false if an entry that ends one found none
// to end.
func (h *eventHistory) apply(t *transition, r *transcript.Row) bool {
	if t.ends {
		return h.end(t, r)
	}
	if h.open[t.kind] > 0 {
		return true // an entry that repeats the event
	}
	e := facts.Event{From: facts.Say(r.On)}
	if t.kind != "" {
		e.Kind = facts.Say(t.kind)
	}
	switch t.kind {
	case facts.EventWaiver:
		e.To = facts.DoNotKnow[date.Day]()
	case facts.EventAbroad:
		e.From = facts.Date{} // the day of the entry is not that of the departure
	}
	h.events = append(h.events, e)
	if t.kind != facts.EventTerminated && t.kind != facts.EventWaiver {
		h.open[t.kind] = len(h.events)
	}
	return true
}

// end ends the open event of a kind. If none is open, the entry may say how one
// that ended on the same day did.
func (h *eventHistory) end(t *transition, r *transcript.Row) bool {
	at := h.open[t.kind] - 1
	if at < 0 {
		for i := range h.events {
			if e := &h.events[i]; e.Kind.Value == t.kind && e.To.Given && e.To.Value == r.On && !e.How.Given {
				at = i
			}
		}
	}
	if at < 0 {
		return false
	}
	e := &h.events[at]
	h.open[t.kind] = 0
	if e.To = facts.Say(r.On); t.kind == facts.EventAbroad {
		e.To = facts.DoNotKnow[date.Day]()
	}
	if how := endOf(t, r); how != "" {
		e.How = facts.Say(how)
	}
	return true
}

// endOf is how an entry says that an event ended; empty if it does not.
func endOf(t *transition, r *transcript.Row) string {
	text := strings.ToLower(r.Text)
	switch {
	case t.how != "" || t.kind != facts.EventHearing && t.kind != facts.EventRequest:
		return t.how
	case strings.Contains(text, "withdr"):
		return facts.EndWithdrawn
	case t.kind == facts.EventHearing && strings.Contains(text, "determin"):
		return facts.EndDetermined
	}
	return ""
}

// correctOffer is for an entry that corrects an earlier one about an offer: how the
// last offer ended is then not known.
func (h *eventHistory) correctOffer() {
	for i := len(h.events) - 1; i >= 0; i-- {
		if e := &h.events[i]; e.Kind.Value == facts.EventOffer {
			e.To, e.How = facts.DoNotKnow[date.Day](), facts.Choice{}
			h.open[facts.EventOffer] = 0
			return
		}
	}
}

// extend is for an entry that extends the collection statute to a day: by the
// waiver before it, or else by one that is not printed.
func (h *eventHistory) extend(r *transcript.Row) {
	if r.Until == 0 {
		return
	}
	for i := range h.events {
		if e := &h.events[i]; e.Kind.Value == facts.EventWaiver && !e.To.Given {
			e.To = facts.Say(r.Until)
			return
		}
	}
	h.events = append(h.events, facts.Event{Kind: facts.Say(facts.EventWaiver), From: facts.Say(r.On), To: facts.Say(r.Until)})
}

// expirationOf is the collection statute expiration date as the IRS prints it. It
// is not given if an event that may suspend the statute came later.
func expirationOf(a *transcript.Account) (expires facts.Date) {
	for _, r := range allEntries(a) {
		if r.Fact == transcript.CollectionExtended && r.Until != 0 {
			expires = facts.Say(r.Until)
		}
		for i := range transitions {
			t := &transitions[i]
			if t.fact == r.Fact && !t.ends && t.kind != facts.EventHardship && t.kind != facts.EventEquivalent {
				expires = facts.Date{}
			}
		}
	}
	return expires
}
