package prefill

import (
	"slices"
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
	{transcript.PlanRemoved, facts.EventTerminated, "", false},
	{transcript.Bankruptcy, facts.EventBankruptcy, "", false},
	{transcript.LegalAction, "", "", false},
	{transcript.LegalActionEnd, facts.EventBankruptcy, "", true},
	{transcript.LegalActionEnd, "", "", true},
	{transcript.LegalActionEnd, facts.EventHearing, "", true},
	{transcript.HearingRequested, facts.EventHearing, "", false},
	{transcript.HearingEnd, facts.EventHearing, "", true},
	{transcript.EquivalentRequested, facts.EventEquivalent, "", false},
	{transcript.HearingEnd, facts.EventEquivalent, "", true},
	{transcript.InnocentSpouse, facts.EventInnocent, "", false},
	{transcript.InnocentSpouseEnd, facts.EventInnocent, "", true},
	{transcript.Abroad, facts.EventAbroad, "", false},
	{transcript.AbroadEnd, facts.EventAbroad, "", true},
	{transcript.MilitaryDeferment, facts.EventMilitary, "", false},
	{transcript.MilitaryDefermentEnd, facts.EventMilitary, "", true},
	{transcript.CombatZone, facts.EventCombat, "", false},
	{transcript.MilitaryDefermentEnd, facts.EventCombat, "", true},
	{transcript.Waiver, facts.EventWaiver, "", false},
	{transcript.NotCollectible, facts.EventHardship, "", false},
	{transcript.NotCollectibleEnd, facts.EventHardship, "", true},
}

// eventsOf is the events that may have suspended the account's collection statute,
// in the order of their first days.
func eventsOf(a *transcript.Account) []facts.Event {
	h := eventHistory{open: map[string]int{}}
	for _, r := range allEntries(a) {
		hearing := h.isHearing(a, r)
		for i := range transitions {
			if t := &transitions[i]; !hearing && t.fact == r.Fact && h.apply(t, r) {
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
	if at := h.open[facts.EventRequest]; at > 0 {
		h.events[at-1].To = facts.DoNotKnow[date.Day]()
	}
	return h.events
}

// An eventHistory is the events of the entries so far.
type eventHistory struct {
	events []facts.Event
	open   map[string]int // by kind: the event that has not ended, as an index from 1
	frozen int            // the hearing that code 520 shows as well, as an index from 1

	thawed, resolved bool // code 521, and the end of the hearing, were read for it
}

// isHearing says whether an entry of a legal action only shows once more a hearing
// that was asked for on its day: IRM 5.1.19.
func (h *eventHistory) isHearing(a *transcript.Account, r *transcript.Row) bool {
	if r.Fact != transcript.LegalAction {
		return false
	}
	for _, request := range a.Of(transcript.HearingRequested) {
		if request.On == r.On {
			h.apply(&transition{transcript.HearingRequested, facts.EventHearing, "", false}, r)
			h.frozen, h.thawed, h.resolved = h.open[facts.EventHearing], false, false
			return true
		}
	}
	return false
}

// apply begins or ends an event. It is false if an entry that ends one found none
// to end.
func (h *eventHistory) apply(t *transition, r *transcript.Row) bool {
	if t.ends {
		return h.end(t, r)
	}
	if h.open[t.kind] > 0 || t.kind == facts.EventTerminated && h.terminated(r.On) {
		return true // an entry that repeats the event
	}
	e := facts.Event{From: facts.Say(r.On)}
	if t.kind != "" {
		e.Kind = facts.Say(t.kind)
	}
	switch t.kind {
	case facts.EventWaiver:
		if e.To = facts.DoNotKnow[date.Day](); r.Until != 0 {
			e.To = facts.Say(r.Until)
		}
	case facts.EventAbroad:
		e.From = facts.Date{} // the day of the entry is not that of the departure
	}
	h.events = append(h.events, e)
	if t.kind != facts.EventTerminated && t.kind != facts.EventWaiver {
		h.open[t.kind] = len(h.events)
	}
	return true
}

// terminated says whether an agreement was terminated on a day.
func (h *eventHistory) terminated(on date.Day) bool {
	return slices.ContainsFunc(h.events, func(e facts.Event) bool {
		return e.Kind.Value == facts.EventTerminated && e.From.Value == on
	})
}

// end ends the open event of a kind. If none is open, the entry may say more of one
// that ended before it. It is false if there is none.
func (h *eventHistory) end(t *transition, r *transcript.Row) bool {
	at := h.open[t.kind] - 1
	if at < 0 {
		at = h.ended(t, r)
	}
	thaws := t.kind == facts.EventHearing && r.Fact == transcript.LegalActionEnd
	if at < 0 || thaws && (h.thawed || at != h.frozen-1) {
		return false
	}
	if t.kind == facts.EventHearing && at == h.frozen-1 {
		h.thawed, h.resolved = h.thawed || thaws, h.resolved || !thaws
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

// ended is the index of an event that ended before an entry, of which the entry says
// more: -1 if there is none. On the same day it may say how the event ended. A
// hearing that code 520 shows as well ends with the later of the two. A request that
// was rejected ends when the IRS closes it.
func (h *eventHistory) ended(t *transition, r *transcript.Row) int {
	for i := len(h.events) - 1; i >= 0; i-- {
		switch e := &h.events[i]; {
		case e.Kind.Value != t.kind || !e.To.Given:
		case e.To.Value == r.On && (!e.How.Given || e.How.Value == facts.EndClosed),
			t.kind == facts.EventHearing && i == h.frozen-1 && !(h.thawed && h.resolved),
			t.kind == facts.EventRequest && e.How.Value == facts.EndRejected && closes(r):
			return i
		}
	}
	return -1
}

// closes says whether an entry is that by which the IRS closes a request for an
// installment agreement: code 972 with action code 043, which it enters when the days
// to appeal are over.
func closes(r *transcript.Row) bool { return r.Code == "972" && r.Fact == transcript.PlanRequestEnd }

// endOf is how an entry says that an event ended; empty if it does not.
func endOf(t *transition, r *transcript.Row) string {
	text := strings.ToLower(r.Text)
	switch {
	case t.how != "" || t.kind != facts.EventHearing && t.kind != facts.EventRequest:
		return t.how
	case strings.Contains(text, "withdr"):
		return facts.EndWithdrawn
	case closes(r):
		return facts.EndClosed
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
