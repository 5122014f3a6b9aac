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

// A column is the figures of one case.
type column struct {
	head string
	result
}

// A compareRow is one figure of a case.
type compareRow struct {
	id   string // its name is "scenarios.row." and this
	text func(v result) string
}

// compareRows is the figures that are compared, in their order.
var compareRows = []compareRow{
	{"fits", func(v result) string { return part.Statement(v.Words, v.Report.Advice.Rule) }},
	{"left", func(v result) string { return v.Words.Amount(v.Report.Form.F) }},
	{"lump", func(v result) string { return v.leastOffer(oic.Lump, v.Report.Range.Lump) }},
	{"periodic", func(v result) string { return v.leastOffer(oic.Periodic, v.Report.Range.Periodic) }},
	{"pause", func(v result) string {
		return v.ifOpen(cnc.ID, func(x way.Way) string { return part.Verdict(v.Words, x.Open.Verdict) })
	}},
	{"simple", func(v result) string { return v.ifOpen(agreement.Simple, v.least) }},
	{"partial", func(v result) string { return v.ifOpen(agreement.Partial, v.least) }},
	{"plan", func(v result) string {
		return v.planFigure(func(x way.Way, _ way.Pace) string { return v.Words.Say("way." + x.ID) })
	}},
	{"each", func(v result) string {
		return v.planFigure(func(_ way.Way, p way.Pace) string { return v.Words.Amount(p.Each) })
	}},
	{"months", func(v result) string {
		return v.planFigure(func(_ way.Way, p way.Pace) string { return v.Words.Amount(p.Months) })
	}},
	{"total", func(v result) string {
		return v.planFigure(func(x way.Way, p way.Pace) string {
			return v.Words.Amount(line.Sum("way-total", x.Cost(way.Upfront), x.Cost(way.Fee), p.Paid))
		})
	}},
}

// figures is the figures of several cases side by side. A row says so if they are not
// the same.
func figures(w say.Words, caption string, columns ...column) app.UI {
	t := part.Table{Caption: caption, Head: []string{w.Say("scenarios.figure")}, Stack: true, Words: true}
	for _, c := range columns {
		t.Head = append(t.Head, c.head)
	}
	for _, r := range compareRows {
		row := part.Row{Name: w.Say("scenarios.row." + r.id)}
		for _, c := range columns {
			row.Cells = append(row.Cells, part.Cell{Text: r.text(c.result)})
			if row.Cells[len(row.Cells)-1].Text != row.Cells[0].Text {
				row.Note = w.Say("scenarios.differs")
			}
		}
		t.Rows = append(t.Rows, row)
	}
	return t.UI()
}

// ifOpen is a figure of a way that is not closed.
func (v result) ifOpen(id string, figure func(way.Way) string) string {
	x, found := way.Find(v.Report.Ways, id)
	if !found || x.Open.Verdict == line.No {
		return v.Words.Say("scenarios.closed")
	}
	return figure(x)
}

// least is the least payment of a way.
func (v result) least(x way.Way) string { return v.Words.Amount(x.Cost(way.Monthly)) }

// leastOffer is the least amount of an offer that is not closed.
func (v result) leastOffer(id string, span line.Range) string {
	return v.ifOpen(id, func(x way.Way) string { return v.costOrRange(x, span) })
}

// planFigure is a figure of the first plan that is not closed, at the payment that the
// household names or, if it names none or too little, at the least.
func (v result) planFigure(figure func(way.Way, way.Pace) string) string {
	for _, id := range []string{agreement.Guaranteed, agreement.Simple, agreement.NonStreamlined, agreement.SixYear, agreement.Standard, agreement.Partial} {
		x, found := way.Find(v.Report.Ways, id)
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
