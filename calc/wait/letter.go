package wait

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// following is the letter that comes after each, by the name of its finding.
var following = map[string]string{
	facts.LetterNone:     "next-letter-bill",
	facts.LetterBill:     "next-letter-reminder",
	facts.LetterReminder: "next-letter-second",
	facts.LetterSecond:   "next-letter-intent",
	facts.LetterIntent:   "next-letter-final",
	facts.LetterFinal:    "next-is-levy",
}

// nextLetter is which letter comes next. Of those up to the notice of intent to levy it
// says when, as a range of the IRS's practice, or that it is late; of others no time is
// known.
func nextLetter(l facts.Letter, b *law.Book) line.Finding {
	w := &b.Waiting
	id := following[l.Last.Value]
	if !l.Last.Given || id == "" {
		return line.Stated("next-letter", line.NotYet).With(facts.Missing("letter-last")).Under(w.Cites.Letters)
	}
	next := line.Stated(id, line.Yes).Under(w.Cites.Letters)
	switch l.Last.Value {
	case facts.LetterBill, facts.LetterReminder, facts.LetterSecond:
		from, to := afterLetter("letter-from", l, w.LetterLeastDays), afterLetter("letter-to", l, w.LetterMostDays)
		if !from.Known || !to.Known {
			break
		}
		next.ID += "-by"
		if to.Day() < b.On {
			next.ID = id + "-late"
		}
		return next.With(from, to).Under(w.LetterLeastDays.Cite)
	case facts.LetterFinal:
		return next.Under(w.Cites.FinalNotice)
	}
	return next
}

// afterLetter is the day so many days after the date of the letter, which is unknown
// without it.
func afterLetter(id string, l facts.Letter, days line.Line) line.Line {
	day := days.After(l.On.Value)
	if !l.On.Given || day == 0 {
		return line.GivenDay("letter-on", 0)
	}
	return line.WorkedDay(id, day, days.Cite, line.GivenDay("letter-on", l.On.Value), days)
}

// levy is when property may be taken: wages, accounts and payments of the United States
// after a final notice and the time to ask for a hearing (IRC 6330(a)), and a refund of
// state tax after a notice of intent to levy.
func levy(c facts.Case, b *law.Book) line.Finding {
	l, w := c.Letter, &b.Waiting
	if facts.Yes(c.Living.Levy) {
		return line.Stated("levy-goes-on", line.Yes).Under(w.Cites.Levy)
	}
	switch l.Last.Value {
	case facts.LetterFinal:
		last := hearingLastDay(l, b)
		switch {
		case !last.Known:
			return line.Stated("levy-after-final", line.Yes).With(b.Clock.HearingRequestDays).Under(w.Cites.FinalNotice)
		case last.Day() < b.On:
			return line.Stated("levy-any-day", line.Yes).With(last).Under(w.Cites.FinalNotice)
		}
		return line.Stated("levy-after-day", line.Yes).With(last).Under(w.Cites.FinalNotice)
	case facts.LetterIntent:
		if from := afterLetter("intent-last-day", l, w.IntentDays); from.Known {
			return line.Stated("levy-state-refund", line.Yes).With(from).Under(w.Cites.Intent)
		}
		return line.Stated("levy-state-refund-soon", line.Yes).With(w.IntentDays).Under(w.Cites.Intent)
	case facts.LetterNone, facts.LetterBill, facts.LetterReminder, facts.LetterSecond:
		return line.Stated("levy-not-yet", line.Yes).With(b.Clock.HearingRequestDays).Under(w.Cites.FinalNotice)
	}
	return line.Stated("levy-after-final", line.Yes).With(b.Clock.HearingRequestDays).Under(w.Cites.FinalNotice)
}

// hearingLastDay is the last day to ask for a hearing after a final notice, the next
// workday if it is none (IRC 7503).
func hearingLastDay(l facts.Letter, b *law.Book) line.Line {
	last := afterLetter("hearing-last-day", l, b.Clock.HearingRequestDays)
	if !last.Known {
		return last
	}
	return line.WorkedDay("hearing-last-day", last.Day().NextWorkday(), b.Account.Cites.NextWorkday, last.In...)
}

// warned is the day of the notice after which late payment costs more (IRC 6651(d)): of
// intent to levy, or the final one. It is no day if none came or its day is not known.
func warned(l facts.Letter) date.Day {
	if v := l.Last.Value; v == facts.LetterIntent || v == facts.LetterFinal {
		return l.On.Value
	}
	return 0
}
