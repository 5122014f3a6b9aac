package notice

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// stream is the stages of the sequence of notices, in order.
var stream = []string{law.StageBill, law.StageReminder, law.StageIntent, law.StageFinal}

// isLevy is the finding that nothing has to come before a levy.
const isLevy = "next-is-levy"

// following is the finding that a letter, or a levy, comes next, by its name in the law's
// table.
var following = map[string]string{
	"cp501": "next-letter-reminder",
	"cp503": "next-letter-second",
	"cp504": "next-letter-intent",
	"lt11":  "next-letter-final",
	"levy":  isLevy,
}

// Newest is the letter of the case that is farthest along the sequence of notices, of two
// alike the later one; false if the case has none of it. A notice on social security or of
// a stage beside the sequence is none of it.
func Newest(c facts.Case) (facts.Letter, bool) {
	i := farthest(c, isLater)
	if i < 0 {
		return facts.Letter{}, false
	}
	return c.Letters.Held[i], true
}

// isLater reports whether a letter is dated after another. One without a date is not.
func isLater(l, than facts.Letter) bool { return l.On.Value > than.On.Value }

// farthest is which letter of the case, from 0, is farthest along the sequence of notices,
// and of two alike the one that goes before; -1 if the case has none of it.
func farthest(c facts.Case, before func(l, than facts.Letter) bool) int {
	best, at := -1, -1
	for i, l := range c.Letters.Held {
		if p := position(l); p > best || p == best && p >= 0 && before(l, c.Letters.Held[at]) {
			best, at = p, i
		}
	}
	return at
}

// position is where in the sequence of notices a letter stands, below zero if nowhere. A
// letter after which a levy comes, and which is no final notice, stands behind those: it
// tells of a levy again, or of what came of a hearing.
func position(l facts.Letter) int {
	kind, _ := law.LetterOf(l.Kind.Value)
	switch id := following[kind.Following()]; {
	case id == "":
		return -1
	case id == isLevy && kind.Stage != law.StageFinal:
		return 2 * len(stream)
	}
	at := max(2*slices.Index(stream, kind.Stage), 0)
	if kind.Following() == "cp504" { // the second reminder
		at++
	}
	return at
}

// Next is which letter comes next. Of those up to the notice of intent to levy it says
// when, as a range of the IRS's practice, or that it is late; of others no time is
// known. It is not yet known while it is not known which letter came last.
func Next(c facts.Case, b *law.Book) line.Finding {
	b = b.OrEmpty()
	l, found := Newest(c)
	switch {
	case found:
		return next(l, b)
	case facts.No(c.Letters.Has):
		return line.Stated("next-letter-bill", line.Yes).Under(b.Waiting.Cites.Letters)
	}
	return unknownNext(b)
}

func unknownNext(b *law.Book) line.Finding {
	return line.Stated("next-letter", line.NotYet).With(facts.Missing("letter-last")).Under(b.Waiting.Cites.Letters)
}

// next is what comes after a letter of the sequence; not yet known after another.
func next(l facts.Letter, b *law.Book) line.Finding {
	if position(l) < 0 {
		return unknownNext(b)
	}
	w := &b.Waiting
	kind, _ := law.LetterOf(l.Kind.Value)
	id := following[kind.Following()]
	f := line.Stated(id, line.Yes).Under(w.Cites.Letters)
	switch {
	case id == isLevy:
		return f.Under(w.Cites.FinalNotice)
	case kind.Stage == law.StageIntent || id == "next-letter-final" || old(kind):
		return f
	}
	from, to := afterLetter("letter-from", l, w.LetterLeastDays), afterLetter("letter-to", l, w.LetterMostDays)
	if !from.Known || !to.Known {
		return f
	}
	f.ID += "-by"
	if to.Day() < b.On {
		f.ID = id + "-late"
	}
	return f.With(from, to).Under(w.LetterLeastDays.Cite)
}

// afterLetter is the day so many days after the date of the letter, which is unknown
// without it.
func afterLetter(id string, l facts.Letter, days line.Line) line.Line {
	day := days.After(l.On.Value)
	if day == 0 {
		return line.GivenDay("letter-on", 0)
	}
	return line.WorkedDay(id, day, days.Cite, dated(l), days)
}

// Warned is the day of the notice after which late payment costs more (IRC 6651(d)): of
// intent to levy, or the final one, the earliest of them. It is no day if none came or its
// day is not known.
func Warned(c facts.Case) date.Day {
	var day date.Day
	for _, l := range c.Letters.Held {
		if warns(l) && l.On.Given && (day == 0 || l.On.Value < day) {
			day = l.On.Value
		}
	}
	return day
}

// HasWarned reports whether such a notice came.
func HasWarned(c facts.Case) bool { return slices.ContainsFunc(c.Letters.Held, warns) }

func warns(l facts.Letter) bool {
	kind, ok := law.LetterOf(l.Kind.Value)
	return ok && kind.Warns()
}
