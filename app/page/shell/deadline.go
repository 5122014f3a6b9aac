package shell

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
)

// Pressing is the letters of the case with a last day that is still to come or not known,
// and those that leave something open after it, the most urgent first; none on a day
// without law. It is no method, nor are the others here: every page would have a copy.
func Pressing(v Visit) []notice.Notice {
	b, err := v.Book()
	if err != nil {
		return nil
	}
	return slices.DeleteFunc(notice.All(v.Case, b), func(x notice.Notice) bool { return len(x.Pressing(v.Case)) == 0 })
}

// LetterLink is the address of what the nth letter of the case, from 1, comes to.
func LetterLink(v Visit, n int) string { return v.StepLink(ask.Place{Step: "letters", N: n}) }

// AddLetter is the address at which a letter is added.
func AddLetter(v Visit) string {
	return v.StepLink(ask.Place{Step: "letter", N: len(v.Case.Letters.Held) + 1})
}

// LetterTitle is what a letter of the case is called: "LT11".
func LetterTitle(w say.Words, x notice.Notice) string {
	if number := LetterNumber(x.Kind); number != "" {
		return number
	}
	if x.Kind.ID == law.OtherLetter || x.Kind.ID == "" {
		return w.Say("item.letters", "n", strconv.Itoa(x.N))
	}
	return LetterName(w, x.Kind)
}

// DueFor is what the last day of a letter is for.
func DueFor(w say.Words, x notice.Notice) string {
	if key := "right." + x.Kind.Right; w.Has(key) && !(x.Usual && x.Kind.Right == law.RightPrinted) {
		return w.Say(key)
	}
	return w.Say("letter-page.last-day")
}

// DueDay is the last day of a letter in words, with "about" before one that is only usual;
// empty if it is not known.
func DueDay(w say.Words, x notice.Notice) string {
	if !x.Last.Known {
		return ""
	}
	if x.Usual {
		return w.Say("letter-page.about", "day", w.Amount(x.Last))
	}
	return w.Amount(x.Last)
}

// DueLeft is how far off the last day of a letter is or, if it is not known, what to look
// for.
func DueLeft(w say.Words, x notice.Notice) string {
	switch {
	case x.Usual && x.Due.Verdict == line.NotYet && x.Last.Known:
		return w.Say("letter-page.usual-passed")
	case x.Usual && x.Last.Known:
		return w.Say("letter-page.usual")
	case x.Last.Known:
		return DaysLeft(w, x.Last.Day(), x.Last.Day()-date.Day(x.Left.Int()))
	case w.Has("finding.soon-" + x.Kind.Right):
		return part.Statement(w, line.Stated("soon-"+x.Kind.Right, line.Yes).With(x.Last.Missing()...))
	}
	return w.Say("letter-page.day-unknown")
}

// DaysLeft is how far off a day is, in words.
func DaysLeft(w say.Words, day, today date.Day) string {
	weekday := w.Say("weekday." + strconv.Itoa(day.Weekday()))
	switch n := int(day - today); n {
	case 0:
		return w.Say("letter-page.today")
	case 1:
		return w.Say("letter-page.tomorrow", "weekday", weekday)
	case -1:
		return w.Say("letter-page.yesterday")
	default:
		switch years := -n * 4 / 1461; {
		case years > 1:
			return w.Say("letter-page.passed-years", "n", strconv.Itoa(years))
		case years == 1:
			return w.Say("letter-page.passed-year")
		case n < 0:
			return w.Say("letter-page.passed", "n", strconv.Itoa(-n))
		}
		return w.Say("letter-page.left", "weekday", weekday, "n", strconv.Itoa(n))
	}
}

// StillOpen is the day of what stays open after the last day of a letter, such as an
// equivalent hearing; false if nothing is open until a day.
func StillOpen(x notice.Notice) (line.Line, bool) {
	for _, f := range x.After {
		for _, l := range f.Figures {
			if f.Verdict == line.Yes && l.Unit == line.Date && l.Known && l.ID != x.Last.ID {
				return l, true
			}
		}
	}
	return line.Line{}, false
}

// DueBox is the most urgent last day of the case, with a link to its letter and how many
// more there are; nil if there is none.
func DueBox(v Visit) app.UI {
	all, w := Pressing(v), v.Words
	if len(all) == 0 {
		return nil
	}
	link := DueLink(v, all[0])
	more := app.UI(nil)
	if len(all) > 1 {
		more = app.A().Href(v.Link("/letters/")).Text(w.Say("letter-page.more-days", "n", strconv.Itoa(len(all)-1)))
	}
	return Due(v, all[0], app.P().Body(app.A().Href(link.Href).Text(link.Text), app.Text(" "), more))
}

// DueLink leads to a letter.
func DueLink(v Visit, x notice.Notice) part.Link {
	return part.Link{Text: v.Words.Say("letter-page.open", "letter", v.Words.Cite(LetterTitle(v.Words, x))), Href: LetterLink(v, x.N)}
}

// Due is the last day of a letter, and below it what stays open after it and more.
func Due(v Visit, x notice.Notice, more ...app.UI) app.UI {
	w := v.Words
	var open app.UI
	if l, is := StillOpen(x); is {
		open = app.P().Text(w.Say("letter-page.name", "number", w.Name(l.ID), "name", w.Amount(l)))
	}
	return part.Due{
		ID: "due", What: DueFor(w, x), Day: DueDay(w, x), Left: DueLeft(w, x), Over: x.Due.Verdict == line.No,
	}.UI(append([]app.UI{open}, more...)...)
}

// DueFacts is every pressing last day with its letter, for the papers; nil if there is none.
func DueFacts(v Visit) []part.Fact {
	w := v.Words
	var facts []part.Fact
	for _, x := range Pressing(v) {
		day := DueDay(w, x)
		if day == "" {
			day = w.Say("letter-page.day-unknown")
		} else if x.Due.Verdict == line.No {
			day = w.Say("tasks.day", "day", day, "left", DueLeft(w, x))
		}
		facts = append(facts, part.Fact{Name: w.Say("letter-page.name", "number", LetterTitle(w, x), "name", DueFor(w, x)), Value: day})
		if l, is := StillOpen(x); is {
			facts = append(facts, part.Fact{Name: w.Say("letter-page.name", "number", LetterTitle(w, x), "name", w.Name(l.ID)), Value: w.Amount(l)})
		}
	}
	return facts
}
