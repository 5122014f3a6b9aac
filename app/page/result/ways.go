package result

import (
	"reflect"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// Ways is every way out of the debt side by side: which fit first, what each that is
// open costs, and why the others are closed.
type Ways struct {
	app.Compo
	shell.Visit
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Ways) CompoID() string { return p.Words.Lang() + "/ways/" }

// OnNav runs on arrival.
func (p *Ways) OnNav(ctx app.Context) { p.Arrive(ctx, shell.TitleOf(p.Words, "ways")) }

// Render draws the page.
func (p *Ways) Render() app.UI {
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame("/ways/", "", empty(p.Visit)...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw("/ways/")
	}
	v := result{j}
	regions := []shell.Region{v.openWays()}
	for _, w := range v.notClosed() {
		regions = append(regions, v.wayRegion(w, slices.Contains(v.Report.Advice.Ways, w.ID)))
	}
	return p.LongPage("/ways/", v.waysHead(), append(regions, v.closedWays()), []app.UI{part.Note(v.Say("not-irs"))})
}

// waysHead is what fits first, and what holds whatever the way.
func (v result) waysHead() []app.UI {
	w, advice := v.Words, v.Report.Advice
	head := []app.UI{
		part.Back(w, v.Link("/result/")),
		part.Caption(w.Say("ways.h1")),
		part.Heading(part.Statement(w, advice.Rule)),
	}
	if len(advice.Open) > 0 {
		head = append(head, part.Lead(w.Say("ways.open-points")), v.Sheet().Findings(advice.Open...))
	}
	if v.awaitsIncome() {
		head = append(head, part.Note(v.Say("full.until-expected")), v.incomeNeeded())
	}
	if len(advice.Besides) > 0 {
		head = append(head, v.Sheet().Notes(advice.Besides...))
	}
	return append(head, v.payingLink(), v.scenariosLink())
}

// payingLink leads to the questions that plans are compared by.
func (v result) payingLink() app.UI {
	text := "ways.add-paying"
	if v.Case.Paying.Monthly.Answered() {
		text = "ways.change-paying"
	}
	return app.P().Body(app.A().Href(v.Link(ask.Place{Step: "paying"}.Path())).Text(v.Words.Say(text)))
}

// notClosed is the ways that are open or may be: those that fit first before the
// others.
func (v result) notClosed() []way.Way {
	var first, others []way.Way
	for _, id := range v.Report.Advice.Ways {
		if w, ok := way.Find(v.Report.Ways, id); ok && w.Open.Verdict != line.No {
			first = append(first, w)
		}
	}
	for _, w := range v.Report.Ways {
		if _, shown := way.Find(first, w.ID); !shown && w.Open.Verdict != line.No {
			others = append(others, w)
		}
	}
	return append(first, others...)
}

// openWays is the table of what is not closed, a row for each pace.
func (v result) openWays() shell.Region {
	w := v.Words
	table := part.Table{
		Caption: w.Say("ways.table"),
		Head:    []string{w.Say("ways.way"), w.Say("ways.state"), w.Say("ways.upfront"), w.Say("ways.monthly"), w.Say("ways.last"), w.Say("ways.total")},
		Stack:   true,
	}
	for _, x := range v.notClosed() {
		table.Rows = append(table.Rows, v.wayRows(x)...)
	}
	if len(table.Rows) == 0 {
		return shell.Region{}
	}
	body := []app.UI{table.UI(), part.Note(w.Say("ways.how", "begins", w.Day(v.Report.Begins)))}
	if text := v.LastDayUnsure(); text != "" {
		body = append(body, part.Note(text))
	}
	return shell.Region{ID: "open", Heading: w.Say("ways.open.h2"), First: true, Body: body}
}

// wayRows is the rows of a way: one for each pace, or one in all.
func (v result) wayRows(x way.Way) []part.Row {
	w := v.Words
	state := part.Verdict(w, x.Open.Verdict)
	upfront := w.Amount(line.Sum("way-upfront", x.Cost(way.Upfront), x.Cost(way.Fee)))
	if len(x.Paces) == 0 {
		return []part.Row{{Name: w.Say("way." + x.ID), Cells: part.Cells(state, upfront, v.amountOr(x.Cost(way.Monthly), "ways.none"), w.Say("ways.none"), v.totalOf(x))}}
	}
	var rows []part.Row
	for _, p := range x.Paces {
		total := line.Sum("way-total", x.Cost(way.Upfront), x.Cost(way.Fee), p.Paid)
		rows = append(rows, part.Row{
			Name: w.Say("way." + x.ID), Note: w.Say("pace." + p.ID),
			Cells: part.Cells(state, upfront, w.Amount(p.Each), w.Amount(p.LastDay), w.Amount(total)),
		})
	}
	return rows
}

// totalOf is what a way without paces costs in all.
func (v result) totalOf(x way.Way) string {
	if total := x.Cost(way.Total); (x.ID == oic.Lump || x.ID == oic.Periodic) && v.hidesToday(total) {
		return v.fromToday(total)
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

// closedWays is the ways that are closed, each with the test that closed it.
func (v result) closedWays() shell.Region {
	var items []app.UI
	for _, x := range v.Report.Ways {
		if x.Open.Verdict != line.No {
			continue
		}
		why := []app.UI{app.P().Text(v.Words.Say("way." + x.ID))}
		for _, f := range x.Open.Because {
			why = append(why, app.P().Class("finding__why").Text(part.Statement(v.Words, f)+"."))
		}
		items = append(items, part.FindingItem(v.Words, line.No, append(why, v.Sheet().Decided(x.Open))...))
	}
	if len(items) == 0 {
		return shell.Region{}
	}
	return shell.Region{ID: "closed", Heading: v.Words.Say("ways.closed.h2"), Body: []app.UI{part.List(items...)}}
}
