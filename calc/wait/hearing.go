package wait

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Hearing is the request for a due process hearing that a final notice gives the right to,
// which presses before every way: until its last day "hearing-to-ask"; after it
// "hearing-missed", with the last day to ask for an equivalent hearing. It does not hold
// without a final notice, or once a hearing was asked for.
func Hearing(c facts.Case, b *law.Book) line.Finding {
	b = b.OrEmpty()
	l, none := c.Letter, line.Stated("hearing-to-ask", line.No)
	asked := func(e facts.Event) bool { return e.Kind.Value == facts.EventHearing && e.From.Value >= l.On.Value }
	if l.Last.Value != facts.LetterFinal || slices.ContainsFunc(c.Debt.Events, asked) {
		return none
	}
	last := hearingLastDay(l, b)
	if !last.Known {
		return line.Stated("hearing-to-ask-soon", line.Yes).With(b.Clock.HearingRequestDays).Under(b.Clock.HearingRequestDays.Cite)
	}
	if b.On <= last.Day() {
		return line.Stated("hearing-to-ask", line.Yes).With(last).Under(b.Clock.HearingRequestDays.Cite)
	}
	late := afterLetter("equivalent-last-day", l, b.Clock.HearingLateYears)
	if !late.Known || late.Day() < b.On {
		return none
	}
	return line.Stated("hearing-missed", line.Yes).With(last, late).Under(b.Clock.HearingLateYears.Cite)
}
