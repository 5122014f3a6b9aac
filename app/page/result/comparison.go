package result

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
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
		body = append(body, app.H3().Text(w.Say("ways.shared.h3")), part.Statements(shared...))
	}
	return shell.Region{ID: "open", Heading: w.Say("ways.open.h2"), Body: body}
}

// wayRows is the rows of a way: one for each pace of those that fit first, and for the
// others the least payment alone; one in all for a way without paces.
func (v result) wayRows(x way.Way) []part.MatrixRow {
	w := v.Words
	row := part.MatrixRow{Name: v.wayLink(x), Verdict: x.Open.Verdict, First: v.isFirst(x)}
	upfront := v.atOnce(x)
	if len(x.Paces) == 0 {
		each, last := v.byPayments(x)
		row.Cells = []string{upfront, each, last, v.totalOf(x)}
		return []part.MatrixRow{row}
	}
	paces := x.Paces
	if !row.First {
		paces = paces[:1]
	}
	var rows []part.MatrixRow
	for _, p := range paces {
		row.Note = w.Say("pace." + p.ID)
		row.Cells = []string{upfront, w.Amount(p.Each), w.Amount(p.LastDay), w.Amount(x.InAll(p))}
		rows = append(rows, row)
	}
	return rows
}

// byPayments is what a way without paces takes each month, and when it ends.
func (v result) byPayments(x way.Way) (each, last string) {
	w, monthly := v.Words, x.Cost(way.Monthly)
	each, last = v.amountOr(monthly, "ways.none"), w.Say("ways.none")
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
	return v.Words.Say("ways.none")
}

// totalOf is what a way without paces costs in all.
func (v result) totalOf(x way.Way) string {
	if total := x.Cost(way.Total); x.ID == oic.Lump || x.ID == oic.Periodic {
		return v.ofOffer(total)
	}
	return v.amountOr(x.Cost(way.Total), "ways.none")
}

// amountOr is an amount, or a text for a way that has none.
func (v result) amountOr(l line.Line, none string) string {
	if l.ID == "" {
		return v.Words.Say(none)
	}
	return v.Words.Amount(l)
}

// sharedEffects is what the ways do to liens, levies and the time to collect: each
// statement once, with the ways that it holds for unless it holds for all.
func (v result) sharedEffects(ways []way.Way) []part.Fact {
	var facts []part.Fact
	for _, on := range []way.Subject{way.Lien, way.Levy, way.Clock} {
		var said []string
		names, have := map[string][]string{}, 0
		for _, x := range ways {
			has := false
			for _, e := range x.Effects {
				if e.On != on {
					continue
				}
				text := part.Statement(v.Words, e.Finding)
				if names[text] == nil {
					said = append(said, text)
				}
				names[text], has = append(names[text], v.Words.Say("way."+x.ID)), true
			}
			if has {
				have++
			}
		}
		for _, text := range said {
			name := v.Words.Say("effect." + string(on))
			if len(names[text]) < have {
				name = v.Words.Say("ways.only", "what", name, "ways", strings.Join(names[text], ", "))
			}
			facts = append(facts, part.Fact{Name: name, Value: text})
		}
	}
	return facts
}
