package calc

import (
	"strings"

	"offercheck/calc/date"
	"offercheck/calc/transcript"
)

// A phase is an entry that begins an event, or ends one.
type phase struct {
	fact transcript.Fact
	kind string // of the event; empty for a bankruptcy or another legal action
	how  string // of an end, if the entry says it
	ends bool
}

// phases are tried in their order; of an entry each that fits is told.
var phases = [...]phase{
	{transcript.OfferPending, EventOffer, "", false},
	{transcript.OfferRejected, EventOffer, EndRejected, true},
	{transcript.OfferReturned, EventOffer, EndReturned, true},
	{transcript.OfferWithdrawn, EventOffer, EndWithdrawn, true},
	{transcript.OfferAccepted, EventOffer, EndAccepted, true},
	{transcript.PlanRequested, EventRequest, "", false},
	{transcript.PlanEstablished, EventRequest, EndAccepted, true},
	{transcript.PlanRejected, EventRequest, EndRejected, true},
	{transcript.PlanRequestEnd, EventRequest, "", true},
	{transcript.PlanEnd, EventTerminated, "", false},
	{transcript.Bankruptcy, EventBankruptcy, "", false},
	{transcript.LegalAction, "", "", false},
	{transcript.LegalActionEnd, EventBankruptcy, "", true},
	{transcript.LegalActionEnd, "", "", true},
	{transcript.HearingRequested, EventHearing, "", false},
	{transcript.HearingEnd, EventHearing, "", true},
	{transcript.EquivalentRequested, EventEquivalent, "", false},
	{transcript.HearingEnd, EventEquivalent, "", true},
	{transcript.InnocentSpouse, EventInnocent, "", false},
	{transcript.InnocentSpouseEnd, EventInnocent, "", true},
	{transcript.Abroad, EventAbroad, "", false},
	{transcript.AbroadEnd, EventAbroad, "", true},
	{transcript.Waiver, EventWaiver, "", false},
	{transcript.NotCollectible, EventHardship, "", false},
	{transcript.NotCollectibleEnd, EventHardship, "", true},
}

// pasteEvents is what may have stopped the clock of the account.
func pasteEvents(a *transcript.Account) []Event {
	s := stopped{lasting: map[string]int{}}
	for _, r := range allEntries(a) {
		for i := range phases {
			if p := &phases[i]; p.fact == r.Fact && s.tell(p, r) {
				break
			}
		}
		switch r.Fact {
		case transcript.OfferCorrected:
			s.doubt()
		case transcript.CollectionExtended:
			s.extend(r)
		}
	}
	return s.events
}

// stopped is the events told so far, and which of them last.
type stopped struct {
	events  []Event
	lasting map[string]int // by kind: which event is open, from 1
}

// tell begins or ends an event, and says whether the entry was used up.
func (s *stopped) tell(p *phase, r *transcript.Row) bool {
	if p.ends {
		return s.end(p, r)
	}
	if s.lasting[p.kind] > 0 {
		return true // the same, told once more
	}
	e := Event{From: Say(r.On)}
	if p.kind != "" {
		e.Kind = Say(p.kind)
	}
	switch p.kind {
	case EventWaiver:
		e.To = DoNotKnow[date.Day]()
	case EventAbroad:
		e.From = Date{} // the IRS's entry is not the day of the departure
	}
	s.events = append(s.events, e)
	if p.kind != EventTerminated && p.kind != EventWaiver {
		s.lasting[p.kind] = len(s.events)
	}
	return true
}

// end ends the open event of a kind. Where none is open, the entry may say how
// the one ended that ended on the same day.
func (s *stopped) end(p *phase, r *transcript.Row) bool {
	at := s.lasting[p.kind] - 1
	if at < 0 {
		for i := range s.events {
			if e := &s.events[i]; e.Kind.Value == p.kind && e.To.Given && e.To.Value == r.On && !e.How.Given {
				at = i
			}
		}
	}
	if at < 0 {
		return false
	}
	e := &s.events[at]
	s.lasting[p.kind] = 0
	if e.To = Say(r.On); p.kind == EventAbroad {
		e.To = DoNotKnow[date.Day]()
	}
	if how := ended(p, r); how != "" {
		e.How = Say(how)
	}
	return true
}

// ended is how an entry says that an event ended; empty if it does not.
func ended(p *phase, r *transcript.Row) string {
	text := strings.ToLower(r.Text)
	switch {
	case p.how != "" || p.kind != EventHearing && p.kind != EventRequest:
		return p.how
	case strings.Contains(text, "withdr"):
		return EndWithdrawn
	case p.kind == EventHearing && strings.Contains(text, "determin"):
		return EndDetermined
	}
	return ""
}

// doubt is for an entry that corrects one about an offer: how the last of them
// ended is not known.
func (s *stopped) doubt() {
	for i := len(s.events) - 1; i >= 0; i-- {
		if e := &s.events[i]; e.Kind.Value == EventOffer {
			e.To, e.How = DoNotKnow[date.Day](), Choice{}
			s.lasting[EventOffer] = 0
			return
		}
	}
}

// extend is the day to which the IRS put off the end of collection. A waiver
// that came in before is the reason for it.
func (s *stopped) extend(r *transcript.Row) {
	if r.Until == 0 {
		return
	}
	for i := range s.events {
		if e := &s.events[i]; e.Kind.Value == EventWaiver && !e.To.Given {
			e.To = Say(r.Until)
			return
		}
	}
	s.events = append(s.events, Event{Kind: Say(EventWaiver), From: Say(r.On), To: Say(r.Until)})
}

// pasteExpires is the last day to collect as the IRS prints it, unless
// something that may stop the clock came after: then it is a later one.
func pasteExpires(a *transcript.Account) (said Date) {
	for _, r := range allEntries(a) {
		if r.Fact == transcript.CollectionExtended && r.Until != 0 {
			said = Say(r.Until)
		}
		for i := range phases {
			p := &phases[i]
			if p.fact == r.Fact && !p.ends && p.kind != EventHardship && p.kind != EventEquivalent {
				said = Date{}
			}
		}
	}
	return said
}

// allEntries is every entry in the order of its day.
func allEntries(a *transcript.Account) []*transcript.Row {
	var all []*transcript.Row
	for i := range a.Rows {
		all = append(all, &a.Rows[i])
	}
	return byDay(all)
}
