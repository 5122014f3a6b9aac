package bankruptcy

import (
	"slices"
	"sort"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A hold is the days of an event that hold the dates up, and the days by which they go
// on beyond its end.
type hold struct {
	event    int // which event, from 1
	from, to facts.Date
	tail     *line.Line
	cite     *line.Cite
}

// heldBy is the events of some kinds that hold up the dates of the nth year, in the order
// they began: those of unknown days first. Events of the spouse alone do not.
func heldBy(c facts.Case, n int, b *law.Book, kinds ...string) []hold {
	var all []hold
	for i, e := range c.Debt.Events {
		concerns, known := e.Concerns(facts.WhoseOwn)
		if !slices.Contains(kinds, e.Kind.Value) || !e.About(c.Debt.Years[n-1]) || known && !concerns {
			continue
		}
		h := hold{event: i + 1, from: e.From, to: e.To, tail: &b.Bankruptcy.StayDays, cite: &b.Bankruptcy.Cites.Tolling}
		if e.Kind.Value == facts.EventOffer {
			h.tail, h.cite = &b.Bankruptcy.OfferDays, &b.Bankruptcy.Cites.Assessed
			if e.How.Value == facts.EndAccepted {
				h.to = facts.Date{} // in effect until its terms end, which is not asked
			}
			if e.Appeal.Given && h.to.Given {
				h.to.Value = max(h.to.Value, e.Appeal.Value)
			}
		}
		all = append(all, h)
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].from.Value < all[j].from.Value })
	return all
}

// A period is one of the code's: so long from a day, and longer by what holds it up.
type period struct {
	from   line.Line // a day
	since  date.Day  // the day from which a hold counts: that day, or earlier if it is only the latest that it can be
	length line.Line
}

// passed is the first day after the period. Days that several events hold up count once,
// and each event has its own tail. It is unknown while an event lasts, or if it is not
// known when one began or ended that may have held it up.
func (t period) passed(id string, held []hold, cite line.Cite) line.Line {
	in := []line.Line{t.from, t.length}
	end := t.length.After(t.from.Day())
	counted := t.since
	for _, h := range held {
		ended := h.to.Given && h.to.Value <= t.since
		if end == 0 || ended || h.from.Given && h.from.Value >= end {
			continue
		}
		from, to := line.GivenDay("event-from", h.from.Value).Of(h.event), line.GivenDay("event-to", h.to.Value).Of(h.event)
		days := max(0, h.to.Value-max(h.from.Value, counted)) + date.Day(h.tail.Int())
		in = append(in, line.WorkedCount("event-held", int(days), line.Days, *h.cite, from, to, *h.tail).Of(h.event))
		end += days
		counted = max(counted, h.to.Value)
	}
	return line.WorkedCount(id, int(end+1), line.Date, cite, in...)
}

// moves is what an offer or a request for a hearing made today would do to the dates:
// those of years whose days from the assessment have not passed or, by a hearing, whose
// years from the due day have not. A date that has passed is not moved.
func moves(all []line.Finding, b *law.Book) []line.Finding {
	var byOffer, byHearing []line.Line
	dates := false
	for _, y := range all {
		if !dated(y) {
			continue
		}
		dates = true
		due, assessed, year := y.Figure(Due), y.Figure(Assessed), y.Figure("tax-year")
		ahead := !assessed.Known || assessed.Day() > b.On
		if ahead {
			byOffer = append(byOffer, year)
		}
		if ahead || !due.Known || due.Day() > b.On {
			byHearing = append(byHearing, year)
		}
	}
	rules := &b.Bankruptcy
	return []line.Finding{
		found("offer-moves-dates", line.VerdictOf(len(byOffer) > 0), 0, &rules.Cites.Assessed, append([]line.Line{rules.OfferDays}, byOffer...)...),
		found("hearing-moves-dates", line.VerdictOf(len(byHearing) > 0), 0, &rules.Cites.Tolling, append([]line.Line{rules.StayDays}, byHearing...)...),
		found("nothing-moves-dates", line.VerdictOf(dates && len(byHearing) == 0), 0, &rules.Cites.Tolling),
	}
}

// dated reports whether the dates of a year pass one day.
func dated(year line.Finding) bool { return year.Figure(From).ID != "" }
