package shell

import (
	"strings"

	"offercheck/app/calendar"
	"offercheck/calc/line"
	"offercheck/calc/notice"
)

// LetterDays is the days of a letter of the case that are still ahead, for a calendar; none
// once what it asks for was sent.
func LetterDays(v Visit, x notice.Notice) []calendar.Event {
	if x.Done {
		return nil
	}
	w := v.Words
	var events []calendar.Event
	add := func(kind, what string, day line.Line) {
		if !day.Known || day.Day() < v.Day {
			return
		}
		events = append(events, calendar.Event{
			Letter: x.Kind.ID, Dated: v.Case.Letters.Held[x.N-1].On.Value, Kind: kind, Day: day.Day(),
			Plain:  calendar.Text{Summary: w.Say("letter-page.calendar.plain")},
			Matter: calendar.Text{Summary: strings.TrimSpace(LetterTitle(w, x) + ": " + what), Description: OptionalText(w, "right."+x.Kind.Right+".gains")},
		})
	}
	add(x.Kind.Right, DueFor(w, x), x.Last)
	for _, f := range x.After {
		for _, l := range f.Figures {
			if f.Verdict == line.Yes && l.Unit == line.Date && l.ID != x.Last.ID {
				add(f.ID, w.Name(l.ID), l)
			}
		}
	}
	return events
}
