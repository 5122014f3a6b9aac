package notice

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Levy is when property may be taken: wages, accounts and payments of the United States
// after a final notice and the time to ask for a hearing (IRC 6330(a)), and a refund of
// state tax after a notice of intent to levy. Of two such letters the one whose day is
// nearer decides, and one whose day is not known before one whose day is to come.
func Levy(c facts.Case, b *law.Book) line.Finding {
	b = b.OrEmpty()
	if facts.Yes(c.Living.Levy) {
		return line.Stated("levy-goes-on", line.Yes).Under(b.Waiting.Cites.Levy)
	}
	c = withRequests(c)
	end := func(l facts.Letter) date.Day {
		kind, _ := law.LetterOf(l.Kind.Value)
		if facts.Yes(l.Answered) {
			return lastOfAll
		}
		if day, _ := last(kind, l, b); day.Known {
			return day.Day()
		}
		return b.On
	}
	if i := farthest(c, func(l, than facts.Letter) bool { return end(l) < end(than) }); i >= 0 {
		return taken(c.Letters.Held[i], b)
	}
	if facts.No(c.Letters.Has) {
		return notYet(b)
	}
	return afterFinal(b)
}

// lastOfAll is later than the last day of any letter.
const lastOfAll = date.Day(1 << 30)

// withRequests is the case with a final notice as answered against which its events have a
// request for a hearing.
func withRequests(c facts.Case) facts.Case {
	c.Letters.Held = slices.Clone(c.Letters.Held)
	for i := range c.Letters.Held {
		l := &c.Letters.Held[i]
		if kind, _ := law.LetterOf(l.Kind.Value); asked(c, Notice{Kind: kind, N: i + 1}) {
			l.Answered = facts.Say(true)
		}
	}
	return c
}

// taken is what may be taken after a letter of the sequence of notices, and from when.
func taken(l facts.Letter, b *law.Book) line.Finding {
	kind, _ := law.LetterOf(l.Kind.Value)
	w := &b.Waiting
	switch {
	case position(l) < 0:
		return afterFinal(b)
	case kind.Stage == law.StageFinal && facts.Yes(l.Answered):
		return line.Stated("levy-waits", line.Yes).Under(b.Clock.Cites.Hearing)
	case kind.Stage == law.StageFinal:
		day := hearingDay(l, b)
		switch {
		case !day.Known:
			return afterFinal(b)
		case day.Day() < b.On:
			return line.Stated("levy-any-day", line.Yes).With(day).Under(w.Cites.FinalNotice)
		}
		return line.Stated("levy-after-day", line.Yes).With(day).Under(w.Cites.FinalNotice)
	case following[kind.Following()] == isLevy:
		return afterFinal(b)
	case kind.Right == law.RightStateRefund:
		if from := afterLetter("intent-last-day", l, w.IntentDays); from.Known {
			return line.Stated("levy-state-refund", line.Yes).With(from).Under(w.Cites.Intent)
		}
		return line.Stated("levy-state-refund-soon", line.Yes).With(w.IntentDays).Under(w.Cites.Intent)
	case old(kind):
		return afterFinal(b)
	}
	return notYet(b)
}

// fresh are the reminders that follow the bill.
var fresh = []string{"cp501", "cp503"}

// old reports whether a reminder comes on old debts too: a final notice may be behind it,
// and no time is known after which the next letter comes.
func old(kind law.Letter) bool {
	return kind.Stage == law.StageReminder && !slices.Contains(fresh, kind.ID)
}

// IsFinal reports whether a letter is a final notice, which gives the right to a hearing
// before a levy.
func IsFinal(l facts.Letter) bool {
	kind, ok := law.LetterOf(l.Kind.Value)
	return ok && l.Kind.Given && kind.Stage == law.StageFinal
}

// hearingDay is the last day to ask for a hearing on a final notice.
func hearingDay(l facts.Letter, b *law.Book) line.Line {
	kind, _ := law.LetterOf(l.Kind.Value)
	day, _ := last(kind, l, b)
	day.ID = "hearing-last-day"
	return day
}

func notYet(b *law.Book) line.Finding {
	return line.Stated("levy-not-yet", line.Yes).With(b.Clock.HearingRequestDays).Under(b.Waiting.Cites.FinalNotice)
}

func afterFinal(b *law.Book) line.Finding {
	return line.Stated("levy-after-final", line.Yes).With(b.Clock.HearingRequestDays).Under(b.Waiting.Cites.FinalNotice)
}
