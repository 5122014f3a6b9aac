package notice

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// due is whether the last day is still to come, or is today. It is named by what the day
// is for. Where the letter prints the day that counts and only the usual one is known, it is
// "due-usual", and not known once that has passed.
func due(x Notice, b *law.Book) line.Finding {
	if x.Kind.Right == "" {
		return line.Finding{}
	}
	f := line.AtLeast("due-"+x.Kind.Right, x.Last, line.GivenDay("today", b.On)).Of(x.N)
	f.Figures = []line.Line{x.Last, x.Left}
	if x.Usual && x.Last.Known {
		f.ID = "due-usual"
		if f.Verdict == line.No {
			f.Verdict = line.NotYet
		}
	}
	return f.Under(restsOn(x.Last))
}

// restsOn is the page that a last day rests on, and not that by which it was moved to a
// workday.
func restsOn(day line.Line) line.Cite {
	if in := day.In; len(in) == 1 && in[0].ID == countedDay {
		return in[0].Cite
	}
	return day.Cite
}

// after is what stays open once the last day has passed. Before it, and while it is not
// known, there is nothing.
func after(x Notice, l facts.Letter, b *law.Book) []line.Finding {
	if x.Due.Verdict != line.No || x.Done {
		return nil
	}
	var open []line.Finding
	switch x.Kind.Right {
	case law.RightHearing, law.RightLienHearing:
		open = append(open, equivalent(x.Kind.Right, l, b).Of(x.N))
	case law.RightKeepPlan:
		open = append(open, untilDay("plan-appeal-open", "plan-appeal-last-day", counted(dated(l), b.Agreement.AppealDays, false, b), b).Of(x.N))
	}
	return append(open, line.Stated("late-"+x.Kind.Right, line.Yes).Of(x.N).With(x.Last).Under(restsOn(x.Last)))
}

// equivalent is an equivalent hearing, which may be asked for in the year after the
// letter or, of a lien, after the day by which the letter had to be sent: Treas. Reg.
// 301.6330-1(i) and 301.6320-1(i).
func equivalent(right string, l facts.Letter, b *law.Book) line.Finding {
	from := dated(l)
	if right == law.RightLienHearing {
		from = toldDay(l, b)
	}
	return untilDay("equivalent-open", "equivalent-last-day", counted(from, b.Clock.HearingLateYears, true, b), b)
}

// untilDay is the finding that something is open until a day.
func untilDay(id, dayID string, day line.Line, b *law.Book) line.Finding {
	day.ID = dayID
	f := line.AtLeast(id, day, line.GivenDay("today", b.On))
	f.Figures = []line.Line{day}
	return f.Under(restsOn(day))
}

// Pressing is the deadlines of the case that are still to come or whose day is not known,
// the nearest first, and what stays open of those that have passed within about a year.
// What was answered is left out, and so is a request for a hearing that the debt's events have.
func Pressing(c facts.Case, b *law.Book) []line.Finding {
	var all []line.Finding
	for _, x := range All(c, b) {
		all = append(all, x.Pressing(c)...)
	}
	return all
}

// Pressing is what of a notice of the case Pressing lists; nothing if it does not press.
func (x Notice) Pressing(c facts.Case) []line.Finding {
	switch {
	case x.Done || x.Due.ID == "" || quiet(x.Kind.Right) && x.Due.Verdict != line.Yes || asked(c, x):
		return nil
	case x.Due.Verdict == line.NotYet:
		f := line.Stated("soon-"+x.Kind.Right, line.Yes).Of(x.N)
		return []line.Finding{f.With(x.Last.Missing()...).Under(x.Last.Cite)}
	case x.Due.Verdict == line.Yes:
		return []line.Finding{x.Due}
	case x.Left.Int() < -pressesFor:
		return nil
	}
	return line.Held(x.After)
}

// pressesFor is how many days after its last day a letter is still named: about the year
// in which an equivalent hearing is open.
const pressesFor = 370

// quiet reports whether a right presses only while its day is ahead: it is a small one, or
// not known to be one.
func quiet(right string) bool { return right == law.RightPrinted || right == law.RightLowFee }

// asked reports whether the case has a request for a hearing since the letter. Without
// both days it may be about another letter.
func asked(c facts.Case, x Notice) bool {
	if x.Kind.Right != law.RightHearing && x.Kind.Right != law.RightLienHearing {
		return false
	}
	on := c.Letters.Held[x.N-1].On
	return slices.ContainsFunc(c.Debt.Events, func(e facts.Event) bool {
		return e.Kind.Value == facts.EventHearing && e.From.Given && on.Given && e.From.Value >= on.Value
	})
}
