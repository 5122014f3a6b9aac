package result

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/calendar"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/after"
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/write"
)

// lead is the answer in a sentence: until when it has to be kept up.
func (v afterwards) lead() string {
	if v.offersLast() {
		return v.Words.Say("after.lead.each")
	}
	if !v.course.Last.Known {
		return v.Words.Say("after.lead")
	}
	return v.Words.Say("after.lead.until", "day", v.Words.Amount(v.course.Last))
}

// toDo is what to keep to, in order.
func (v afterwards) toDo() []app.UI {
	w := v.Words
	ids := []string{"pay", "file", "no-debt", "refunds", "address"}
	if v.offer.Estimated {
		ids = []string{"pay", "file", "estimated", "no-debt", "refunds", "address"}
	}
	var steps []part.Step
	for _, id := range ids {
		steps = append(steps, part.Step{When: w.Say("after.do." + id), Text: w.Say("after.do." + id + ".text")})
	}
	return []app.UI{part.Steps(steps...), part.Cited(w, v.Law.Offer.Cites.Form656Kept)}
}

// dates is what to type for the days that are not known, and the days by year.
func (v afterwards) dates() []app.UI {
	w := v.Words
	body := []app.UI{app.Div().Class("not-paper").Body(v.fields()...)}
	if !v.held && len(v.offer.Amounts) > 0 {
		body = append(body, part.Note(w.Say("after.amounts-today")))
	} else {
		body = append(body, part.Note(w.Say("after.amounts-own")))
	}
	var folds []app.UI
	var year []after.Duty
	for i, d := range v.course.Duties {
		if year = append(year, d); i+1 == len(v.course.Duties) || v.course.Duties[i+1].Day.Day().Year() != d.Day.Day().Year() {
			folds = append(folds, v.year(year, len(folds) == 0))
			year = nil
		}
	}
	if len(folds) > 0 {
		body = append(body, part.Folds(folds...))
	}
	if v.course.Last.Known {
		body = append(body, part.Facts(part.Fact{Name: w.Name(v.course.Last.ID), Value: w.Amount(v.course.Last)}))
	}
	if len(v.events(v.Day)) > 0 {
		body = append(body, app.Div().Class("do", "do--calendar", "not-paper").Body(
			&part.Button{ID: "calendar", Text: w.Say("letter-page.calendar"), Look: part.Quiet, Do: v.addDays},
			app.P().Text(w.Say("after.calendar.says")),
		))
	}
	return append(body,
		app.Div().Class("not-paper").Body(part.Buttons(&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Plain, Do: shell.Print})),
		part.Cited(w, v.Law.Account.Cites.ReturnDue), part.Cited(w, v.Law.Account.Cites.NextWorkday), part.Cited(w, v.Law.Offer.Cites.Form656Terms))
}

// fields asks for what the days hang on.
func (v afterwards) fields() []app.UI {
	w, p := v.Words, v.page
	var body []app.UI
	if v.held {
		body = append(body, part.Facts(part.Fact{Name: w.Say("after.accepted"), Value: w.Day(v.offer.On)}))
	} else {
		body = append(body, app.P().Body(app.Text(w.Say("after.letter")+" "), app.A().Href(shell.AddLetter(v.Visit)).Text(w.Say("after.letter.add"))), p.dayField("accepted"))
	}
	body = append(body, &part.Switch{
		ID: "after-terms", Legend: w.Say("forms.terms"), Texts: [2]string{w.Say("way." + oic.Lump), w.Say("way." + oic.Periodic)},
		Second: v.offer.Periodic, Do: p.chooseTerms,
	})
	if v.held {
		body = append(body, p.countField("count"))
	}
	if v.offer.Periodic {
		if sent(&v.Case, v.offer.On) == 0 && !v.offer.LowIncome {
			body = append(body, p.dayField("sent"))
		}
		body = append(body, p.countField("monthly"))
	}
	return append(body, part.Note(w.Say("after.typed")))
}

// year is the days of one year, in a row to open; those that are not known yet in one of
// their own.
func (v afterwards) year(duties []after.Duty, open bool) app.UI {
	w := v.Words
	name := w.Say("after.unknown")
	if duties[0].Day.Known {
		name = strconv.Itoa(duties[0].Day.Day().Year())
	}
	t := part.Table{Caption: name, Words: true, Stack: true, Head: []string{w.Say("paper.day"), w.Say("paper.what"), w.Say("after.amount")}}
	for _, d := range duties {
		amount := ""
		if d.Amount.Known {
			amount = w.Amount(d.Amount)
		}
		t.Rows = append(t.Rows, part.Row{Name: v.dayOf(d), Cells: part.Cells(v.duty(d), amount)})
	}
	says := "after.days"
	if len(duties) == 1 {
		says = "after.days.one"
	}
	return part.FoldOpen(open, name, w.Say(says, "n", strconv.Itoa(len(duties))), t.UI())
}

// dayOf is the day of a duty or, if that is not known, how it is counted.
func (v afterwards) dayOf(d after.Duty) string {
	w := v.Words
	switch {
	case d.Day.Known:
		return w.Amount(d.Day)
	case v.offer.Periodic:
		return w.Say("after.each-month")
	case d.ID == after.Rest:
		return w.Say("after.within", "months", w.Amount(v.Law.Offer.LumpSumMostMonths))
	}
	return w.Say("after.within", "months", w.Amount(line.WorkedCount("offer-month", d.N, line.Months, line.Cite{})))
}

// duty is what is due.
func (v afterwards) duty(d after.Duty) string {
	return v.Words.Say("after.duty."+d.ID, "n", strconv.Itoa(d.N), "year", strconv.Itoa(d.Year))
}

// kept is the refunds that the IRS keeps, and the lien.
func (v afterwards) kept() []app.UI {
	w := v.Words
	refunds, released := w.Say("after.refunds"), w.Say("after.released")
	if v.course.Kept > 0 {
		refunds = w.Say("after.refunds.year", "year", strconv.Itoa(v.course.Kept))
	}
	if v.course.Released.Known {
		released = w.Say("after.released.day", "day", w.Amount(v.course.Released))
	}
	return []app.UI{part.Statements(
		part.Fact{Name: w.Say("effect.refunds"), Value: refunds},
		part.Fact{Name: w.Say("effect.lien"), Value: released},
	), part.Cited(w, v.Law.Offer.Cites.Form656Kept)}
}

// missed is what a late payment or return does, the letter that comes, and what to do then.
func (v afterwards) missed() []app.UI {
	w := v.Words
	body := []app.UI{app.P().Text(w.Say("after.missed.text"))}
	if x, found := law.LetterOf("offer-default"); found && x.Days > 0 {
		body = append(body, app.P().Text(w.Say("after.missed.letter", "days", strconv.Itoa(x.Days))))
	}
	body = append(body, part.Steps(
		part.Step{When: w.Say("letter-step.cure-offer"), Text: w.Say("letter-step.cure-offer.text")},
		part.Step{When: w.Say("after.missed.call"), Text: w.Say("after.missed.call.text")},
	), app.P().Body(app.A().Href(shell.AddLetter(v.Visit)).Text(w.Say("after.missed.add"))))
	return append(body, part.Cited(w, v.Law.Offer.Cites.Form656Kept), part.Note(w.Say("after.missed.unverified")))
}

// refused is what to do if the IRS refuses the offer: appeal in time, or make a new one.
func (v afterwards) refused() []app.UI {
	w := v.Words
	link := func(kind string) app.UI {
		return app.P().Body(app.A().Href(v.Link(shell.WrittenPath(kind))).Text(w.Say("write.kind." + kind)))
	}
	return []app.UI{app.P().Text(w.Say("after.refused.text")), link(write.Appeal), link(write.NewOffer), part.Cited(w, v.Law.Deadlines.OfferAppealDays.Cite)}
}

// addDays hands the browser the days as a calendar file.
func (v afterwards) addDays(app.Context) {
	defer shell.Recover()
	shell.Download(v.Visit, calendar.Name, calendar.Type, calendar.File(v.events(v.Day), v.Day, false))
}

// events is the days of the course that are not past, for a calendar, with nothing in them
// that tells what they are about.
func (v afterwards) events(today date.Day) []calendar.Event {
	var all []calendar.Event
	add := func(e calendar.Event, says string) {
		if e.Day >= today {
			e.Plain = calendar.Text{Summary: v.Words.Say(says)}
			all = append(all, e)
		}
	}
	for _, d := range v.course.Duties {
		e := calendar.Event{Letter: "offer-after", Dated: date.FirstOf(max(d.Year, 1)), Kind: d.ID + strconv.Itoa(d.N), Day: d.Day.Day()}
		switch d.ID {
		case after.Payment, after.Rest:
			add(e, "after.calendar.payment")
		case after.Return: // as the calendar of the result has it, so that it is there once
			e.Letter, e.Kind, e.Dated = "return", "year-return-due", date.FirstOf(e.Day.Year())
			add(e, "action.calendar.yearly")
		case after.Estimated:
			add(e, "after.calendar.quarter")
		}
	}
	add(calendar.Event{Letter: "offer-after", Kind: "last-day", Day: v.course.Last.Day()}, "after.calendar.last")
	return all
}
