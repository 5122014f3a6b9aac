package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/bankruptcy"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// comparison is the ways that are open or may be by what they cost, and what they do
// besides, said once for all.
func (v result) comparison() shell.Region {
	w := v.Words
	table := part.Matrix{
		Words:   w,
		Caption: w.Say("ways.table"),
		Head:    []string{w.Say("ways.way"), w.Say("ways.state"), w.Say("ways.upfront"), w.Say("ways.monthly"), w.Say("ways.last"), w.Say("ways.total")},
	}
	ways := v.compared()
	for _, x := range ways {
		table.Rows = append(table.Rows, v.wayRows(x)...)
	}
	if len(table.Rows) == 0 {
		return shell.Region{}
	}
	body := []app.UI{table.UI(), part.Note(w.Say("ways.how", "begins", w.Day(v.Report.Begins)))}
	if text := v.LastDayUnsure(); text != "" {
		body = append(body, part.Note(text))
	}
	if shared := v.sharedEffects(ways); len(shared) > 0 {
		body = append(body, app.H3().Text(w.Say("ways.shared.h3")), part.Folds(shared...))
	}
	return shell.Region{ID: "open", Heading: w.Say("ways.open.h2"), Body: body}
}

// wayRows is the rows of a way: one for each pace of those that fit first, and for the
// others the least payment alone; one in all for a way without paces. What is not known
// of a way that may be open is left out, and why it is not.
func (v result) wayRows(x way.Way) []part.MatrixRow {
	w := v.Words
	row := part.MatrixRow{Name: v.wayLink(x), Verdict: x.Open.Verdict, First: v.isFirst(x), Bare: x.ID == wait.Nothing}
	upfront := v.atOnce(x)
	if x.ID == bankruptcy.ID { // of which only the dates are judged
		row.Note, row.Cells = v.wayNote(x, ""), []string{"", "", "", w.Say("ways.ask-lawyer")}
		return []part.MatrixRow{row}
	}
	if len(x.Paces) == 0 {
		each, last := v.byPayments(x)
		row.Note, row.Cells = v.wayNote(x, ""), v.settled(x, upfront, each, last, v.totalOf(x))
		return []part.MatrixRow{row}
	}
	var rows []part.MatrixRow
	for _, p := range v.shown(x) {
		row.Note = v.wayNote(x, p.ID)
		last := w.Amount(p.LastDay)
		if isPaidDown(p) {
			last = w.Say("ways.last.none")
		}
		row.Cells = v.settled(x, upfront, v.eachOf(p), last, w.Amount(x.InAll(p)))
		rows = append(rows, row)
	}
	return rows
}

// wayNote is what a row says of a way below its name: which payment it is of and whether
// that is more than the household can pay and, of one that may be open, on what it hangs.
func (v result) wayNote(x way.Way, pace string) string {
	note := ""
	switch {
	case pace == "least" && x.Fits.Verdict == line.No:
		note = v.Words.Say(beyond(x))
	case pace != "" && !depends(x):
		note = v.Words.Say("pace." + pace)
	}
	if !depends(x) {
		return note
	}
	if note != "" {
		note = sentence(note) + " "
	}
	return note + v.decider(x)
}

// settled is the cells of a way. Of one that may be open they leave out what is not known.
func (v result) settled(x way.Way, cells ...string) []string {
	for i, text := range cells {
		if depends(x) && text == v.Words.Say("amount.unknown") {
			cells[i] = ""
		}
	}
	return cells
}

// orNotYet is an amount, or that it is not known yet, where it stands alone.
func (v result) orNotYet(amount string) string {
	if amount == v.Words.Say("amount.unknown") {
		return v.Words.Say("ways.unknown")
	}
	return amount
}

// byPayments is what a way without paces takes each month, and when it ends.
func (v result) byPayments(x way.Way) (each, last string) {
	if x.ID == calc.OfferHardship { // its amount and its payments are the household's to name
		return "", ""
	}
	w, monthly := v.Words, x.Cost(way.Monthly)
	each, last = v.amountOr(x, monthly), w.Say("ways.last.none")
	if depends(x) {
		last = w.Say("amount.unknown")
	}
	for _, l := range x.Payments {
		if l.N == 1 && monthly.ID == "" {
			each = v.ofOffer(l)
		}
	}
	if cash := x.Cash(""); len(cash) > 1 {
		last = w.Say("ways.after", "months", w.Amount(line.WorkedCount("months", len(cash)-1, line.Months, line.Cite{})))
	}
	return each, last
}

// ofOffer is an amount of an offer, which may be more than by today's income.
func (v result) ofOffer(l line.Line) string {
	if v.hidesToday(l) {
		return v.fromToday(l)
	}
	return v.Words.Amount(l)
}

// atOnce is what a way takes with the request, and its fee.
func (v result) atOnce(x way.Way) string {
	if at := x.AtOnce(); len(at.In) > 0 {
		return v.Words.Amount(at)
	}
	return v.amountOr(x, line.Line{})
}

// totalOf is what a way without paces costs in all.
func (v result) totalOf(x way.Way) string {
	switch total := x.Cost(way.Total); {
	case x.ID == wait.Nothing:
		return v.Words.Say("ways.grows")
	case x.ID == calc.OfferHardship:
		return v.Words.Say("ways.as-can")
	case x.ID == oic.Lump || x.ID == oic.Periodic:
		return v.ofOffer(total)
	default:
		return v.amountOr(x, total)
	}
}

// amountOr is an amount of a way, or that it has none: that is not known of a way that
// only may be open.
func (v result) amountOr(x way.Way, l line.Line) string {
	switch {
	case l.ID != "":
		return v.Words.Amount(l)
	case depends(x):
		return v.Words.Say("amount.unknown")
	}
	return v.Words.Say("ways.none")
}
