package debt

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/line"
)

// dayIn is a line's day; empty if it is unknown.
func dayIn(l line.Line) date.Day { return l.Day() }

// A scale is the time that a drawing covers.
type scale struct{ from, to date.Day }

// axis is the scale in days, with up to six January firsts labelled.
func (e scale) axis(today date.Day) part.Axis {
	a := part.Axis{Days: e.at(e.to), Today: e.at(today)}
	years := e.to.Year() - e.from.Year() + 1
	for y := e.from.Year() + 1; y <= e.to.Year(); y++ {
		if first := date.FirstOf(y); y%((years+5)/6) == 0 && first <= e.to {
			a.Milestones = append(a.Milestones, part.Milestone{At: e.at(first), Text: strconv.Itoa(y)})
		}
	}
	return a
}

// at is the days from the start of the scale to a day, not below zero.
func (e scale) at(d date.Day) int { return max(int(d-e.from), 0) }

// around is the whole calendar years from the earliest of some days to the latest.
func around(days ...date.Day) scale {
	first := date.FirstOf(slices.Min(days).Year())
	last := date.LastOf(slices.Max(days).Year())
	return scale{first, last}
}

// clocks is the clocks of all years.
func (v debts) clocks() []csed.Clock {
	var all []csed.Clock
	for _, y := range v.Report.Debts.Years {
		all = append(all, y.Clocks...)
	}
	return all
}

// times is the region of the clocks: how long each year may be collected, and the
// events that suspended that.
func (v debts) times() shell.Region {
	body := append(v.lanes(), v.timesTable(), part.Note(v.say("times.note")))
	if slices.ContainsFunc(v.clocks(), func(k csed.Clock) bool { return k.Whose != "" }) {
		body = append(body, part.Note(v.say("times.spouses")))
	}
	body = append(body, app.P().Body(app.A().Href(v.Link("/events/")).Text(v.Words.Say("step.events.aside"))))
	return shell.Region{ID: "times", Heading: v.say("times.h2"), Body: body}
}

// scaleOf is the years that the drawing of the clocks covers.
func (v debts) scaleOf() scale {
	days := []date.Day{v.Report.On}
	for _, k := range v.clocks() {
		r := v.lastDaysOf(k)
		for _, l := range []line.Line{k.Assessed, r.Least, r.Most} {
			if d := dayIn(l); d != 0 {
				days = append(days, d)
			}
		}
	}
	return around(days...)
}

// lanes is the drawing of the clocks whose last day is known, at least as a range,
// and its legend; nothing if there are none.
func (v debts) lanes() []app.UI {
	e := v.scaleOf()
	var lanes []part.Lane
	for _, k := range v.clocks() {
		if v.lastDaysOf(k).Least.Known {
			lanes = append(lanes, v.lane(k, e))
		}
	}
	if len(lanes) == 0 {
		return nil
	}
	return []app.UI{
		part.Keys(
			part.Key{Class: "svg__past", Text: v.say("key.past")},
			part.Key{Class: "svg__fill", Text: v.say("key.left")},
			part.Key{Class: "svg__wash", Text: v.say("key.stood")},
			part.Key{Text: v.say("key.today")},
		),
		part.Timeline(e.axis(v.Report.On), lanes...),
	}
}

// lane is one clock in the drawing.
func (v debts) lane(k csed.Clock, e scale) part.Lane {
	r := v.lastDaysOf(k)
	l := part.Lane{Title: v.clockName(k), Ends: v.LastDay(r), From: e.at(v.Report.On), To: e.at(dayIn(r.Least)), Latest: e.at(dayIn(r.Most))}
	if shell.Settled(r) {
		l.Ends, l.Latest = v.say("until", "day", l.Ends), 0
	}
	if k.Assessed.Known {
		l.From = e.at(dayIn(k.Assessed))
	}
	for _, s := range k.Suspensions {
		if to := s.To; s.Counts.Verdict == line.Yes && to != 0 {
			l.Pauses = append(l.Pauses, part.Interval{From: e.at(s.From), To: e.at(min(to, dayIn(r.Least)))})
		}
	}
	l.Says = v.say("lane", "year", l.Title, "from", v.Words.Amount(k.Assessed), "ends", l.Ends, "n", strconv.Itoa(len(l.Pauses)))
	return l
}

// timesTable is the same as a table.
func (v debts) timesTable() app.UI {
	t := part.Table{
		Caption: v.say("times.caption"), Stack: true,
		Head: []string{v.say("times.what"), v.say("times.from"), v.say("times.to"), v.say("times.length")},
	}
	for _, k := range v.clocks() {
		t.Rows = append(t.Rows, v.timesRow(k))
		for _, s := range suspensionsOf(k) {
			t.Rows = append(t.Rows, part.Row{
				Name: v.event(s.Kind), Note: v.clockName(k),
				Cells: part.Cells(v.startOf(s), v.endOf(s), v.daysOf(s)),
			})
		}
	}
	return t.UI()
}

// timesRow is one clock. Where the IRS's last day differs from the one computed, the
// latter is in the note.
func (v debts) timesRow(k csed.Clock) part.Row {
	r := v.lastDaysOf(k)
	row := part.Row{Name: v.clockName(k), Cells: part.Cells(v.Words.Amount(k.Assessed), v.LastDay(r), v.monthsLeft(r))}
	if k.Difference.Known && !k.Difference.Amount.IsZero() {
		row.Note = v.say("times.apart", "day", v.Words.Amount(k.Expires), "days", v.Words.Amount(k.Difference))
	}
	return row
}

// monthsLeft is the whole months to a last day, or that it has passed.
func (v debts) monthsLeft(r line.Range) string {
	if csed.Expired(dayIn(r.Most), v.Report.On) {
		return v.say("over")
	}
	return v.Months(line.Range{Least: v.monthsUntil(r.Least), Most: v.monthsUntil(r.Most)})
}

// monthsUntil is the whole months from the report's day to a day.
func (v debts) monthsUntil(last line.Line) line.Line {
	return line.WorkedCount("months-left", v.Report.On.MonthsUntil(dayIn(last)), line.Months, v.Law.Clock.Cites.Collection, last)
}
