package debt

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/csed"
	"offercheck/calc/line"
)

// timesTable is the clocks as a table.
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
