package page

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/part"
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/line"
)

// dayIn is the day that a line holds; empty if it holds none.
func dayIn(l line.Line) date.Day { return l.Day() }

// An era is the days of a drawing, whole years of them.
type era struct{ from, to date.Day }

// axis is the days as a drawing has them, with the beginning of a few years
// named.
func (e era) axis(today date.Day) part.Axis {
	a := part.Axis{Days: e.at(e.to), Today: e.at(today)}
	years := e.to.Year() - e.from.Year() + 1
	for y := e.from.Year() + 1; y <= e.to.Year(); y++ {
		if first := date.FirstOf(y); y%((years+5)/6) == 0 && first <= e.to {
			a.Stones = append(a.Stones, part.Milestone{At: e.at(first), Text: strconv.Itoa(y)})
		}
	}
	return a
}

// at is how many days of it are over on a day.
func (e era) at(d date.Day) int { return max(int(d-e.from), 0) }

// around is the years from the first of some days to the last.
func around(days ...date.Day) era {
	first := date.FirstOf(slices.Min(days).Year())
	last := date.LastOf(slices.Max(days).Year())
	return era{first, last}
}

// clocks is every clock of the debt.
func (o owed) clocks() []csed.Clock {
	var all []csed.Clock
	for _, y := range o.r.Debts.Years {
		all = append(all, y.Clocks...)
	}
	return all
}

// times is every year to the end of its time, with what stopped its clock.
func (o owed) times() region {
	body := append(o.lanes(), o.timesTable(), part.Note(o.say("times.note")),
		app.P().Body(app.A().Href(Link(o.w, "/events/")).Text(o.w.Say("step.events.aside"))))
	return region{id: "times", heading: o.say("times.h2"), body: body}
}

// eraOf is the years that the drawing of the clocks runs over.
func (o owed) eraOf() era {
	days := []date.Day{o.r.On}
	for _, k := range o.clocks() {
		for _, l := range []line.Line{k.Assessed, k.Range.Least, k.Range.Most, lastDay(k)} {
			if d := dayIn(l); d != 0 {
				days = append(days, d)
			}
		}
	}
	return around(days...)
}

// lanes is the drawing of the clocks whose end is known, and what its signs
// mean; nothing if there are none.
func (o owed) lanes() []app.UI {
	e := o.eraOf()
	var lanes []part.Lane
	for _, k := range o.clocks() {
		if lastDay(k).Known || k.Range.Least.Known {
			lanes = append(lanes, o.lane(k, e))
		}
	}
	if len(lanes) == 0 {
		return nil
	}
	return []app.UI{
		part.Keys(
			part.Key{Class: "svg__past", Text: o.say("key.past")},
			part.Key{Class: "svg__fill", Text: o.say("key.left")},
			part.Key{Class: "svg__wash", Text: o.say("key.stood")},
			part.Key{Text: o.say("key.today")},
		),
		part.Timeline(e.axis(o.r.On), lanes...),
	}
}

// lane is a clock as the drawing has it.
func (o owed) lane(k csed.Clock, e era) part.Lane {
	last := lastDay(k)
	l := part.Lane{Title: o.billed(k.N, k.Bill), Ends: o.say("until", "day", o.w.Amount(last)), From: e.at(o.r.On)}
	if !last.Known {
		last = k.Range.Least
		l.Ends = o.say("until.least", "day", o.w.Amount(last))
		if most := dayIn(k.Range.Most); most != 0 {
			l.Perhaps = e.at(most)
		}
	}
	if k.Assessed.Known {
		l.From = e.at(dayIn(k.Assessed))
	}
	l.To = e.at(dayIn(last))
	for _, s := range k.Stops {
		if to := s.To; s.Counts.Verdict == line.Yes && to != 0 {
			l.Stands = append(l.Stands, part.Stretch{From: e.at(s.From), To: e.at(min(to, dayIn(last)))})
		}
	}
	l.Says = o.say("lane", "year", l.Title, "from", o.w.Amount(k.Assessed), "ends", l.Ends, "n", strconv.Itoa(len(l.Stands)))
	return l
}

// timesTable is the same as numbers.
func (o owed) timesTable() app.UI {
	t := part.Table{
		Caption: o.say("times.caption"), Stack: true,
		Head: []string{o.say("times.what"), o.say("times.from"), o.say("times.to"), o.say("times.length")},
	}
	for _, k := range o.clocks() {
		t.Rows = append(t.Rows, o.timesRow(k))
		for _, s := range stopsOf(k) {
			t.Rows = append(t.Rows, part.Row{
				Name: o.event(s.Kind), Note: o.billed(k.N, k.Bill),
				Cells: part.Cells(o.w.Day(s.From), o.lasting(s), o.w.Amount(s.Days)),
			})
		}
	}
	return t.UI()
}

// timesRow is how long one clock runs. Our day is carried beside the IRS's.
func (o owed) timesRow(k csed.Clock) part.Row {
	last := lastDay(k)
	row := part.Row{Name: o.billed(k.N, k.Bill), Cells: part.Cells(o.w.Amount(k.Assessed), o.w.Amount(last), o.left(last))}
	switch {
	case k.Apart.Known && !k.Apart.Amount.IsZero():
		row.Note = o.say("times.apart", "day", o.w.Amount(k.Expires), "days", o.w.Amount(k.Apart))
	case !last.Known && k.Range.Least.Known:
		row.Note = o.say("until.least", "day", o.w.Amount(k.Range.Least))
	}
	return row
}

// left is the whole months to a day.
func (o owed) left(last line.Line) string {
	d := dayIn(last)
	if d == 0 {
		return o.w.Amount(last)
	}
	if d < o.r.On {
		return o.say("over")
	}
	return o.w.Amount(line.Worked("months-left", decimal.NewFromInt(int64(o.r.On.MonthsUntil(d))), line.Months, o.b.Clock.Collection, last))
}
