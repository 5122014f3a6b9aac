package prefill

import (
	"strings"

	"offercheck/calc/date"
	"offercheck/calc/facts"
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

// eventsOf is what may have stopped the clock of the account.
func eventsOf(a *transcript.Account) []facts.Event {
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
	events  []facts.Event
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
	e := facts.Event{From: facts.Say(r.On)}
	if p.kind != "" {
		e.Kind = facts.Say(p.kind)
	}
	switch p.kind {
	case facts.EventWaiver:
		e.To = facts.DoNotKnow[date.Day]()
	case facts.EventAbroad:
		e.From = facts.Date{} // the IRS's entry is not the day of the departure
	}
	s.events = append(s.events, e)
	if p.kind != facts.EventTerminated && p.kind != facts.EventWaiver {
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
	if e.To = facts.Say(r.On); p.kind == facts.EventAbroad {
		e.To = facts.DoNotKnow[date.Day]()
	}
	if how := endOf(p, r); how != "" {
		e.How = facts.Say(how)
	}
	return true
}

// endOf is how an entry says that an event ended; empty if it does not.
func endOf(p *phase, r *transcript.Row) string {
	text := strings.ToLower(r.Text)
	switch {
	case p.how != "" || p.kind != facts.EventHearing && p.kind != facts.EventRequest:
		return p.how
	case strings.Contains(text, "withdr"):
		return facts.EndWithdrawn
	case p.kind == facts.EventHearing && strings.Contains(text, "determin"):
		return facts.EndDetermined
	}
	return ""
}

// doubt is for an entry that corrects one about an offer: how the last of them
// ended is not known.
func (s *stopped) doubt() {
	for i := len(s.events) - 1; i >= 0; i-- {
		if e := &s.events[i]; e.Kind.Value == facts.EventOffer {
			e.To, e.How = facts.DoNotKnow[date.Day](), facts.Choice{}
			s.lasting[facts.EventOffer] = 0
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
		if e := &s.events[i]; e.Kind.Value == facts.EventWaiver && !e.To.Given {
			e.To = facts.Say(r.Until)
			return
		}
	}
	s.events = append(s.events, facts.Event{Kind: facts.Say(facts.EventWaiver), From: facts.Say(r.On), To: facts.Say(r.Until)})
}

// expirationOf is the last day to collect as the IRS prints it, unless
// something that may stop the clock came after: then it is a later one.
func expirationOf(a *transcript.Account) (said facts.Date) {
	for _, r := range allEntries(a) {
		if r.Fact == transcript.CollectionExtended && r.Until != 0 {
			said = facts.Say(r.Until)
		}
		for i := range phases {
			p := &phases[i]
			if p.fact == r.Fact && !p.ends && p.kind != facts.EventHardship && p.kind != facts.EventEquivalent {
				said = facts.Date{}
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
