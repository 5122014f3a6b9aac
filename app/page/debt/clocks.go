package debt

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// dayIn is a line's day; empty if it is unknown.
func dayIn(l line.Line) date.Day { return l.Day() }

// A scale is the time that a drawing covers.
type scale struct{ from, to date.Day }

// axis is the scale in days, with up to five January firsts labelled.
func (e scale) axis(today date.Day) part.Axis {
	a := part.Axis{Days: e.at(e.to), Today: e.at(today)}
	years := e.to.Year() - e.from.Year() + 1
	for y := e.from.Year() + 1; y <= e.to.Year(); y++ {
		if first := date.FirstOf(y); y%((years+4)/5) == 0 && first <= e.to {
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

// times is the clocks on one line of time: how long each debt may be collected, when that
// stood still, and what is not sure of it. The table of the same days opens below.
func (v debts) times() app.UI {
	e, clocks := v.scaleOf(), v.clocks()
	lanes := make([]part.Lane, len(clocks))
	for i, k := range clocks {
		lanes[i] = v.lane(k, e)
	}
	body := []app.UI{
		app.H2().Class("hidden").ID("times").TabIndex(-1).Text(v.say("times.h2")),
		part.Keys(v.keys(lanes)...),
		part.Timeline(e.axis(v.Report.On), lanes...),
	}
	if slices.ContainsFunc(clocks, func(k csed.Clock) bool { return k.Whose != "" }) {
		body = append(body, part.Note(v.say("times.spouses")))
	}
	events := app.P().Body(app.A().Href(v.Link("/events/")).Text(v.Words.Say("step.events.aside")))
	return app.Section().Aria("labelledby", "times").Body(append(body, part.Folds(
		part.Fold(v.say("times.fold"), v.say("times.fold.says"), v.timesTable(), part.Note(v.say("times.note")), events),
	))...)
}

// keys is the legend, with what is drawn.
func (v debts) keys(lanes []part.Lane) []part.Key {
	keys := []part.Key{{Class: "svg__past", Text: v.say("key.past")}, {Class: "svg__fill", Text: v.say("key.left")}}
	if slices.ContainsFunc(lanes, func(l part.Lane) bool { return len(l.Pauses) > 0 }) {
		keys = append(keys, part.Key{Class: "svg__stop", Text: v.say("key.stood")})
	}
	if slices.ContainsFunc(lanes, func(l part.Lane) bool { return l.Latest > 0 }) {
		keys = append(keys, part.Key{Class: "svg__band", Text: v.say("key.unsure")})
	}
	return append(keys, part.Key{Text: v.say("key.today")})
}

// openYears is how far beyond the earliest last day the drawing goes, where nothing says by
// when a clock ends.
const openYears = 2

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
		if r.Least.Known && !r.Most.Known {
			days = append(days, dayIn(r.Least).AddYears(openYears))
		}
	}
	return around(days...)
}

// lane is one clock in the drawing. A last day that is not sure is a band from the earliest
// to the latest, or to the end of the drawing if nothing says by when it has ended.
func (v debts) lane(k csed.Clock, e scale) part.Lane {
	r := v.lastDaysOf(k)
	l := part.Lane{Title: v.laneTitle(k), Ends: v.ending(r), Notes: v.laneNotes(k, r)}
	if r.Least.Known {
		l.From, l.To = e.at(v.Report.On), e.at(dayIn(r.Least))
		if k.Assessed.Known {
			l.From = e.at(dayIn(k.Assessed))
		}
	}
	switch {
	case shell.Settled(r) || !r.Least.Known:
	case r.Most.Known:
		l.Latest = e.at(dayIn(r.Most))
	default:
		l.Latest = e.at(e.to)
	}
	stops, _ := v.stopsOf(k)
	for _, s := range stops {
		l.Pauses = append(l.Pauses, part.Interval{From: e.at(s.From), To: e.at(min(s.To, dayIn(r.Least)))})
	}
	l.Says = v.say("lane", "year", v.clockName(k), "from", v.Words.Amount(k.Assessed), "ends", l.Ends, "n", strconv.Itoa(len(l.Pauses)))
	return l
}

// laneTitle is the name of a clock, with what is owed for the year at its first.
func (v debts) laneTitle(k csed.Clock) string {
	y, name := v.Report.Debts.Years[k.N-1], v.clockName(k)
	if k.Bill > 1 || k.Whose == facts.WhoseSpouse || y.Expired {
		return name
	}
	amount := v.amountOrRange(y.Balance, y.Range)
	if y.Balance.Known {
		amount = v.atMost(collectabilityOn(v.Report.On, v.lastDaysOfYear(k.N)) == unsure, y.Balance)
	}
	if amount == "" {
		return name
	}
	return v.say("lane.title", "year", name, "amount", amount)
}

// ending is a last day in words: one day, a range, or that it has passed.
func (v debts) ending(r line.Range) string {
	switch {
	case !r.Least.Known:
		return v.say("ends.unknown")
	case csed.Expired(dayIn(r.Most), v.Report.On):
		return v.say("ended", "day", v.LastDay(r))
	case shell.Settled(r):
		return v.say("until", "day", v.LastDay(r))
	}
	return v.LastDay(r)
}

// laneNotes says what moved a clock, what the IRS says of it, and what would settle it.
func (v debts) laneNotes(k csed.Clock, r line.Range) []app.UI {
	var notes []app.UI
	if stops, days := v.stopsOf(k); len(stops) > 0 && days.Known && !days.Amount.IsZero() {
		var names []string
		for _, s := range stops {
			if name := v.event(s.Kind); !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
		notes = append(notes, yearNote(app.Text(v.say("lane.stood", "days", v.Words.Amount(days), "events", strings.Join(names, ", ")))))
	}
	if k.Difference.Known && !k.Difference.Amount.IsZero() {
		notes = append(notes, yearNote(app.Text(v.say("lane.apart", "day", v.Words.Amount(k.Expires), "days", v.Words.Amount(k.Difference)))))
	}
	if shell.Settled(r) {
		return notes
	}
	body := []app.UI{app.Text(v.say("lane.settles") + " ")}
	for i, n := range v.NeedsOf(asked(k.Expires)) {
		if i > 0 {
			body = append(body, app.Text(", "))
		}
		body = append(body, app.A().Href(v.StepLink(n.Place)).Text(n.Name))
	}
	if len(body) > 1 {
		notes = append(notes, yearNote(body...))
	}
	return notes
}

func yearNote(body ...app.UI) app.UI { return app.P().Class("year__note").Body(body...) }

// stopsOf is the events of known days that a clock stood still for, and the days of all of
// them.
func (v debts) stopsOf(k csed.Clock) ([]csed.Suspension, line.Line) {
	var stops []csed.Suspension
	var days []line.Line
	for _, s := range suspensionsOf(k) {
		of := v.Case.Debt.Events[s.Event-1]
		if s.Counts.Verdict == line.Yes && s.To != 0 && of.From.Given && !of.To.Unsure {
			stops, days = append(stops, s), append(days, s.Days)
		}
	}
	return stops, line.Sum("event-days", days...)
}
