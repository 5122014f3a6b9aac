package result

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/calendar"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/agreement"
	"offercheck/calc/date"
	"offercheck/calc/liability"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// toCalendar is a button that puts the days of the case into a calendar; nil if none is
// ahead.
func (v result) toCalendar() app.UI {
	w := v.Words
	if len(v.days()) == 0 {
		return nil
	}
	return app.Div().Class("do", "do--calendar").Body(
		&part.Button{ID: "calendar", Text: w.Say("letter-page.calendar"), Look: part.Quiet, Do: v.addDays},
		app.P().Text(w.Say("letter-page.calendar.says")),
	)
}

// addDays hands the browser the days as a calendar file.
func (v result) addDays(app.Context) {
	defer shell.Recover()
	shell.Download(v.Visit, calendar.Name, calendar.Type, calendar.File(v.days(), v.Day, false))
}

// days is the days of the case that are still ahead: of its letters, the last ones to ask for
// what it is advised, and for relief from tax of others, and those that come every year or, once an
// offer is accepted, all that follow from it.
func (v result) days() []calendar.Event {
	var events []calendar.Event
	for _, x := range shell.Pressing(v.Visit) {
		events = append(events, shell.LetterDays(v.Visit, x)...)
	}
	for _, x := range v.inTime() {
		events = append(events, v.daysToAsk(x)...)
	}
	if after := v.afterDays(); len(after) > 0 {
		return append(events, after...)
	}
	return append(append(events, v.payments()...), v.yearlyDays()...)
}

// payments is the payments of the plan that fits first, from a month after plans begin to the
// last; none while that is not known.
func (v result) payments() []calendar.Event {
	for _, id := range v.first() {
		x, _ := way.Find(v.Report.Ways, id)
		p, has := v.paceOf(x)
		if familyOf(id) != "pay" || id == agreement.Now || !has || isPaidDown(p) || !p.Each.Known || !p.LastDay.Known {
			continue
		}
		return []calendar.Event{{
			Letter: id, Kind: "payment", Day: v.Report.Begins.AddMonths(1), Until: p.LastDay.Day(),
			Plain: calendar.Text{Summary: v.Words.Say("action.calendar.monthly")},
		}}
	}
	return nil
}

// yearlyDays is the days on which a return and its tax are due, which a plan and an offer rest
// on: the next one, and of an offer as many as the years in which it can still fail. A calendar
// shows no more of them than that they come every year.
func (v result) yearlyDays() []calendar.Event {
	rules, offer := v.Law.Account, slices.ContainsFunc(v.first(), isOffer)
	plan := slices.ContainsFunc(v.first(), func(id string) bool { return familyOf(id) == "pay" && id != agreement.Now })
	if !offer && !plan || !rules.ReturnDueMonth.Known || !rules.ReturnDueDay.Known {
		return nil
	}
	years := 1
	if offer && v.Law.Offer.ComplianceYears.Known {
		years = v.Law.Offer.ComplianceYears.Int()
	}
	var events []calendar.Event
	for year := v.Report.On.Year(); len(events) < years; year++ {
		first := date.FirstOf(year)
		due := (first.AddMonths(rules.ReturnDueMonth.Int()-1) + date.Day(rules.ReturnDueDay.Int()-1)).NextWorkday()
		if due >= v.Report.On {
			events = append(events, calendar.Event{
				Letter: "return", Dated: first, Kind: "year-return-due", Day: due,
				Plain: calendar.Text{Summary: v.Words.Say("action.calendar.yearly")},
			})
		}
	}
	return events
}

// inTime is the ways whose last days are told: those that fit first, and relief from tax of
// others.
func (v result) inTime() []way.Way {
	return slices.DeleteFunc(slices.Clone(v.Report.Ways), func(x way.Way) bool {
		return !v.isFirst(x) && !(liability.Is(x.ID) && x.Open.Verdict == line.Yes)
	})
}

// daysToAsk is the last days to ask for a way.
func (v result) daysToAsk(x way.Way) []calendar.Event {
	var events []calendar.Event
	for _, l := range v.daysOf(x) {
		events = append(events, calendar.Event{
			Letter: x.ID, Kind: l.ID, Day: l.Day(),
			Plain: calendar.Text{Summary: v.Words.Say("action.calendar")},
		})
	}
	return events
}
