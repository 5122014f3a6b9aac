package page

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/calc/account"
	"offercheck/calc/csed"
	"offercheck/calc/line"
)

// year is everything of one tax year.
func (o owed) year(y account.YearDebt) region {
	body := append(o.made(y), o.relief(y)...)
	body = append(body, app.H3().Text(o.say("clock.h3")))
	for _, k := range y.Clocks {
		body = append(body, o.clock(k)...)
	}
	body = append(body, o.warnings(y)...)
	return region{
		id: "year-" + strconv.Itoa(y.N), heading: o.called(y.N), short: o.w.Say("part.numbered", "name", o.say("unnamed"), "n", strconv.Itoa(y.N)),
		body: append(body, o.confirm(y), o.more(y), o.ways(y)),
	}
}

// made is what the year's debt is made of.
func (o owed) made(y account.YearDebt) []app.UI {
	var parts []line.Line
	for _, l := range []line.Line{y.Tax, y.LateFiling, y.LatePayment, y.Other, y.Interest} {
		if y.Told && !nothing(l) {
			parts = append(parts, l)
		}
	}
	s := o.sheet()
	body := []app.UI{s.Lines(parts...)}
	total := o.between(y.Balance, y.Range)
	switch {
	case y.Balance.Known:
		body = append(body, s.Total(leaf(y.Balance)))
	case total != "":
		body = append(body, app.P().Text(o.say("range", "span", total)))
	default:
		list, _, _ := ask.Find("tax-years")
		letter := app.A().Href(StepLink(o.w, ask.FirstOfItem(list, y.N))).Text(o.numbered(o.say("untold.letter"), y.N))
		return append(body, app.P().Text(o.say("untold")), app.P().Body(letter))
	}
	return append(body, o.lacking("exact", append(parts, y.Balance)...)...)
}

// relief is how much could come off.
func (o owed) relief(y account.YearDebt) []app.UI {
	s := y.Saving
	if !s.Both.Known || s.Both.Amount.IsZero() {
		return nil
	}
	var parts []app.UI
	for _, l := range []line.Line{s.LateFiling, s.LatePayment} {
		if l.Known && !l.Amount.IsZero() {
			parts = append(parts, o.sheet().Line(l))
		}
	}
	return append([]app.UI{app.H3().Text(o.say("saving.h3"))}, append(parts, o.sheet().Total(s.Both), part.Note(o.say("saving")))...)
}

// clock is the last day to collect one bill, and what moved it.
func (o owed) clock(k csed.Clock) []app.UI {
	s := o.sheet()
	var body []app.UI
	if k.Bill > 1 {
		body = append(body, app.P().Body(app.B().Text(o.billed(k.N, k.Bill))))
	}
	if stops := stopsOf(k); len(stops) > 0 {
		body = append(body, s.Line(k.Base), o.stops(stops))
	}
	if k.Assessed.Known || !k.Said.Known {
		body = append(body, s.Total(k.Expires))
	}
	if !k.Expires.Known && k.Range.Least.Known {
		body = append(body, s.Lines(k.Range.Least, k.Range.Most))
	}
	if k.Said.Known {
		body = append(body, s.Total(k.Said))
	}
	if k.Apart.Known && !k.Apart.Amount.IsZero() {
		body = append(body, s.Line(until(k.Apart, k.Expires, k.Said)))
	}
	if !k.Said.Known {
		body = append(body, o.lacking("exact-day", k.Expires)...)
	}
	return body
}

// stopsOf is what happened while the clock ran: what was over before the
// assessment is left out.
func stopsOf(k csed.Clock) []csed.Suspension {
	return slices.DeleteFunc(slices.Clone(k.Stops), func(s csed.Suspension) bool { return s.From == s.To })
}

// stops is each event and what it did to the clock.
func (o owed) stops(stops []csed.Suspension) app.UI {
	t := part.Table{
		Caption: o.say("stops.caption"), Stack: true,
		Head: []string{o.say("stops.what"), o.say("stops.from"), o.say("stops.to"), o.say("stops.days"), o.say("stops.without")},
	}
	for _, e := range stops {
		t.Rows = append(t.Rows, part.Row{
			Name: o.event(e.Kind), Note: part.Statement(o.w, e.Counts),
			Cells: part.Cells(o.w.Day(e.From), o.lasting(e), o.w.Amount(e.Days), o.w.Amount(e.Without)),
		})
	}
	return t.UI()
}

// event is what a kind of event is called.
func (o owed) event(kind string) string { return o.say("event." + kind) }

// lasting is the last day of a stop, if it is over.
func (o owed) lasting(e csed.Suspension) string {
	if e.To == 0 {
		return o.say("stops.lasts")
	}
	return o.w.Day(e.To)
}

// warnings is what a reader should know of the year.
func (o owed) warnings(y account.YearDebt) []app.UI {
	all := slices.Clone(y.Findings) // the report keeps its own as they are
	for _, k := range y.Clocks {
		all = append(all, k.Findings...)
	}
	if len(all) == 0 {
		return nil
	}
	for i, f := range all {
		all[i] = figuresUntil(f, y.Balance, y.Tax)
	}
	return []app.UI{app.H3().Text(o.say("warnings.h3")), o.sheet().Notes(all...)}
}

// confirm is what to look for on the IRS's own account of the year.
func (o owed) confirm(y account.YearDebt) app.UI {
	years := o.w.Amount(o.b.Clock.CollectionYears)
	rows := []app.UI{o.code("150", o.say("code.150", "years", years))}
	seen := map[string]bool{}
	for _, k := range y.Clocks {
		if k.Bill > 1 && !seen["290"] {
			seen["290"] = true
			rows = append(rows, o.code("290, 300", o.say("code.290", "years", years)))
		}
		for _, e := range stopsOf(k) {
			if codes := codesOf(e); codes != "" && !seen[e.Kind] {
				seen[e.Kind] = true
				rows = append(rows, o.code(codes, o.event(e.Kind)))
			}
		}
	}
	body := []app.UI{app.P().Text(o.say("confirm")), app.Ul().Body(rows...)}
	if p, asked := ask.WhereIs("tax-year-expires", y.N); asked {
		body = append(body, app.P().Body(app.A().Href(StepLink(o.w, p)).Text(o.say("confirm.enter"))))
	}
	return part.Opens(o.say("confirm.h3"), o.called(y.N), body...)
}

func (o owed) code(codes, text string) app.UI {
	return app.Li().Body(app.B().Text(o.say("code", "codes", codes)+" "), app.Text(text))
}

func codesOf(e csed.Suspension) string {
	var codes []string
	for _, c := range e.Codes {
		codes = append(codes, strconv.Itoa(c))
	}
	return strings.Join(codes, ", ")
}

// more is where more of the year can be told.
func (o owed) more(y account.YearDebt) app.UI {
	var items []app.UI
	for _, p := range ask.More(&o.c, y.N) {
		items = append(items, app.Li().Body(app.A().Href(StepLink(o.w, p)).Text(o.numbered(o.w.Say("step."+p.Step), y.N))))
	}
	if len(items) == 0 {
		return nil
	}
	return part.Opens(o.say("more"), o.called(y.N), app.Ul().Class("needs").Body(items...))
}

// ways is where more of the year stands, and where it is changed.
func (o owed) ways(y account.YearDebt) app.UI {
	list, _, _ := ask.Find("tax-years")
	return part.Buttons(
		part.ButtonLink(o.numbered(o.say("ledger"), y.N), Link(o.w, "/ledger/")+"#"+strconv.Itoa(y.N), part.Quiet),
		part.ButtonLink(o.numbered(o.say("change-year"), y.N), StepLink(o.w, ask.FirstOfItem(list, y.N)), part.Quiet),
	)
}

// numbered is a link's text, with the year's number if there are several.
func (o owed) numbered(text string, n int) string {
	if len(o.c.Debt.Years) == 1 {
		return text
	}
	return o.w.Say("part.numbered", "name", text, "n", strconv.Itoa(n))
}
