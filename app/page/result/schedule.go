package result

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// A run is equal payments in consecutive months.
type run struct {
	amount      line.Line
	first, last int
}

// runsOf groups payments into runs.
func runsOf(payments []line.Line) []run {
	var runs []run
	for _, p := range payments {
		if n := len(runs); n > 0 && runs[n-1].last == p.N-1 && runs[n-1].amount.Amount.Equal(p.Amount) {
			runs[n-1].last = p.N
			continue
		}
		runs = append(runs, run{p, p.N, p.N})
	}
	return runs
}

// later is the payments after the one that is sent with the form.
func (v result) later(o way.Way) []line.Line {
	if shell.KnownZero(o.Cost(way.Upfront)) || len(o.Payments) == 0 {
		return o.Payments
	}
	return o.Payments[1:]
}

// schedule is every payment and its month; nil if unknown.
func (v result) schedule(o way.Way) app.UI {
	later := v.later(o)
	if len(later) == 0 {
		return nil
	}
	var rows []part.Row
	if !shell.KnownZero(o.Cost(way.Upfront)) {
		rows = append(rows, part.Row{Name: v.Say("offer.with-form"), Cells: part.Cells(v.Words.Amount(o.Cost(way.Upfront)))})
	}
	after := ""
	if o.ID == "offer-lump" || shell.KnownZero(o.Cost(way.Upfront)) {
		after = "-after"
	}
	for _, r := range runsOf(later) {
		rows = append(rows, part.Row{Name: v.when(r, after), Cells: part.Cells(v.Words.Amount(r.amount))})
	}
	table := part.Table{
		Caption: v.Say("offer.schedule"),
		Head:    []string{v.Say("offer.when"), v.Say("offer.amount")},
		Rows:    rows,
	}
	return part.Details(v.Say("offer.schedule"), v.Say("offer."+o.ID), table.UI())
}

// when is the months of a run.
func (v result) when(r run, after string) string {
	key := "offer.month"
	if r.last > r.first {
		key = "offer.months"
	}
	return v.Say(key+after, "n", strconv.Itoa(r.first), "m", strconv.Itoa(r.last))
}
