package debt

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// dayIn is the day that a line holds; empty if it holds none.
func dayIn(l line.Line) law.Day { return law.Day(l.Day()) }

// An era is the days of a drawing, whole years of them.
type era struct{ from, to law.Day }

// axis is the days as a drawing has them, with the beginning of a few years
// named.
func (e era) axis(today law.Day) part.Axis {
	a := part.Axis{Days: e.at(e.to), Today: e.at(today)}
	years := e.to.Year() - e.from.Year() + 1
	for y := e.from.Year() + 1; y <= e.to.Year(); y++ {
		if first, _ := law.Date(y, 1, 1); y%((years+5)/6) == 0 && first <= e.to {
			a.Stones = append(a.Stones, part.Milestone{At: e.at(first), Text: strconv.Itoa(y)})
		}
	}
	return a
}

// at is how many days of it are over on a day.
func (e era) at(d law.Day) int { return max(e.from.DaysUntil(d), 0) }

// around is the years from the first of some days to the last.
func around(days ...law.Day) era {
	first, _ := law.Date(slices.Min(days).Year(), 1, 1)
	last, _ := law.Date(slices.Max(days).Year(), 12, 31)
	return era{first, last}
}

// clocks is every clock of the debt.
func (o owed) clocks() []calc.Clock {
	var all []calc.Clock
	for _, y := range o.Report.Debts.Years {
		all = append(all, y.Clocks...)
	}
	return all
}

// times is every year to the end of its time, with what stopped its clock.
func (o owed) times() shell.Region {
	body := append(o.lanes(), o.timesTable(), part.Note(o.say("times.note")),
		app.P().Body(app.A().Href(o.Link("/events/")).Text(o.Words.Say("step.events.aside"))))
	return shell.Region{ID: "times", Heading: o.say("times.h2"), Body: body}
}

// eraOf is the years that the drawing of the clocks runs over.
func (o owed) eraOf() era {
	days := []law.Day{o.Report.On}
	for _, k := range o.clocks() {
		for _, l := range []line.Line{k.Assessed, k.Range.Least, k.Range.Most, lastDay(k)} {
			if d := dayIn(l); d != "" {
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
		part.Timeline(e.axis(o.Report.On), lanes...),
	}
}

// lane is a clock as the drawing has it.
func (o owed) lane(k calc.Clock, e era) part.Lane {
	last := lastDay(k)
	l := part.Lane{Title: o.billed(k.N, k.Bill), Ends: o.say("until", "day", o.Words.Amount(last)), From: e.at(o.Report.On)}
	if !last.Known {
		last = k.Range.Least
		l.Ends = o.say("until.least", "day", o.Words.Amount(last))
		if most := dayIn(k.Range.Most); most != "" {
			l.Perhaps = e.at(most)
		}
	}
	if k.Assessed.Known {
		l.From = e.at(dayIn(k.Assessed))
	}
	l.To = e.at(dayIn(last))
	for _, s := range k.Stops {
		if to := s.To; s.Counts.Verdict == line.Yes && to != "" {
			l.Stands = append(l.Stands, part.Stretch{From: e.at(s.From), To: e.at(min(to, dayIn(last)))})
		}
	}
	l.Says = o.say("lane", "year", l.Title, "from", o.Words.Amount(k.Assessed), "ends", l.Ends, "n", strconv.Itoa(len(l.Stands)))
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
				Cells: part.Cells(o.Words.Day(string(s.From)), o.lasting(s), o.Words.Amount(s.Days)),
			})
		}
	}
	return t.UI()
}

// timesRow is how long one clock runs. Our day is carried beside the IRS's.
func (o owed) timesRow(k calc.Clock) part.Row {
	last := lastDay(k)
	row := part.Row{Name: o.billed(k.N, k.Bill), Cells: part.Cells(o.Words.Amount(k.Assessed), o.Words.Amount(last), o.left(last))}
	switch {
	case k.Apart.Known && !k.Apart.Amount.IsZero():
		row.Note = o.say("times.apart", "day", o.Words.Amount(k.Expires), "days", o.Words.Amount(k.Apart))
	case !last.Known && k.Range.Least.Known:
		row.Note = o.say("until.least", "day", o.Words.Amount(k.Range.Least))
	}
	return row
}

// left is the whole months to a day.
func (o owed) left(last line.Line) string {
	d := dayIn(last)
	if d == "" {
		return o.Words.Amount(last)
	}
	if d < o.Report.On {
		return o.say("over")
	}
	return o.Words.Amount(line.Worked("months-left", decimal.NewFromInt(int64(o.Report.On.MonthsUntil(d))), line.Months, o.Law.CollectionTime, last))
}
