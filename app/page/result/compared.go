package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/agreement"
	"offercheck/calc/cnc"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// A column is the figures of one case, or of its ways without the penalties that may come
// off.
type column struct {
	head string
	result
	without bool
}

// ways is the ways that the column compares.
func (c column) ways() []way.Way {
	if c.without {
		return c.waysWithout()
	}
	return c.waysWith()
}

// A compareRow is one figure of a case.
type compareRow struct {
	id   string // its name is "scenarios.row." and this
	text func(v column) string
}

// compareRows is the figures that are compared, in their order.
var compareRows = []compareRow{
	{"fits", func(v column) string { return part.Statement(v.Words, v.Report.Advice.Rule) }},
	{"left", func(v column) string { return v.Left(v.Words.Whole) }},
	{"lump", func(v column) string { return v.leastOffer(oic.Lump, v.Report.Range.Lump) }},
	{"periodic", func(v column) string { return v.leastOffer(oic.Periodic, v.Report.Range.Periodic) }},
	{"pause", func(v column) string {
		return v.ifOpen(cnc.ID, func(x way.Way) string { return part.Open(v.Words, x.Open.Verdict) })
	}},
	{"simple", func(v column) string { return v.ifOpen(agreement.Simple, v.least) }},
	{"partial", func(v column) string { return v.ifOpen(agreement.Partial, v.least) }},
	{"plan", func(v column) string {
		return v.planFigure(func(x way.Way, _ way.Pace) string { return v.Words.Say("way." + x.ID) })
	}},
	{"each", func(v column) string {
		return v.planFigure(func(_ way.Way, p way.Pace) string { return v.Words.Whole(p.Each) })
	}},
	{"afford", func(v column) string {
		return v.planFigure(func(x way.Way, _ way.Pace) string { return part.Verdict(v.Words, x.Fits.Verdict) })
	}},
	{"months", func(v column) string {
		return v.planFigure(func(_ way.Way, p way.Pace) string { return v.Words.Amount(p.Months) })
	}},
	{"total", func(v column) string {
		return v.planFigure(func(x way.Way, p way.Pace) string { return v.Words.Whole(x.InAll(p)) })
	}},
}

// figures is the figures of several cases side by side: those that are not the same,
// and below them, to be opened, the others. Of one case it is all of them.
func figures(w say.Words, caption string, columns ...column) []app.UI {
	head := []string{w.Say("scenarios.figure")}
	for _, c := range columns {
		head = append(head, c.head)
	}
	var differ, same []part.Row
	for _, r := range compareRows {
		row, apart := part.Row{Name: w.Say("scenarios.row." + r.id)}, len(columns) == 1
		for _, c := range columns {
			text := r.text(c)
			apart = apart || len(row.Cells) > 0 && text != row.Cells[0].Text
			row.Cells = append(row.Cells, part.Cell{Text: text})
		}
		if apart {
			differ = append(differ, row)
		} else {
			same = append(same, row)
		}
	}
	table := func(caption string, rows []part.Row) app.UI {
		return part.Table{Caption: caption, Head: head, Rows: rows, Stack: true, Words: true}.UI()
	}
	var body []app.UI
	if len(differ) > 0 {
		body = append(body, table(caption, differ))
	} else {
		body = append(body, app.P().Text(w.Say("scenarios.all-same")))
	}
	if len(same) > 0 {
		body = append(body, part.Details(w.Say("scenarios.same"), caption, table(w.Say("scenarios.same"), same)))
	}
	return body
}

// ifOpen is a figure of a way that is not closed.
func (v column) ifOpen(id string, figure func(way.Way) string) string {
	x, found := way.Find(v.ways(), id)
	if !found || x.Open.Verdict == line.No {
		return v.Words.Say("scenarios.closed")
	}
	return figure(x)
}

// least is the least payment of a way.
func (v column) least(x way.Way) string { return v.Words.Whole(x.Cost(way.Monthly)) }

// leastOffer is the least amount of an offer that is not closed.
func (v column) leastOffer(id string, span line.Range) string {
	return v.ifOpen(id, func(x way.Way) string { return v.costOrRange(x, span) })
}

// planFigure is a figure of the plan that fits first or, if none does or the choice is the
// household's, of the first that is not closed, at the payment that the household names or, if it names none or too little,
// at the least.
func (v column) planFigure(figure func(way.Way, way.Pace) string) string {
	first := v.first()
	if len(first) > 1 {
		first = nil
	}
	for _, id := range append(first, agreement.Guaranteed, agreement.Simple, agreement.NonStreamlined, agreement.SixYear, agreement.Standard, agreement.Partial) {
		x, found := way.Find(v.ways(), id)
		if !found || x.Open.Verdict == line.No || len(x.Paces) == 0 {
			continue
		}
		pace := x.Paces[0]
		if chosen, named := x.Pace("affordable"); named {
			pace = chosen
		}
		return figure(x, pace)
	}
	return v.Words.Say("scenarios.closed")
}
