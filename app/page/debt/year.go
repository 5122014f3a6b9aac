package debt

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/account"
	"offercheck/calc/csed"
	"offercheck/calc/line"
)

// year is a row for one debt, that opens to its balance, savings, clocks, warnings, links.
func (v debts) year(y account.YearDebt) app.UI {
	body := append(v.composition(y), v.abatement(y)...)
	clocks := []app.UI{app.H3().Text(v.say("clock.h3"))}
	for _, k := range y.Clocks {
		clocks = append(clocks, v.clock(k)...)
	}
	body = append(body, app.Div().Class("clock").Body(clocks...))
	body = append(body, v.warnings(y)...)
	return part.FoldRegion("year-"+strconv.Itoa(y.N), v.yearName(y.N), v.madeOf(y), append(body, v.confirm(y), v.more(y), v.links(y))...)
}

// madeOf is the parts of a year's balance in a line, and what could come off.
func (v debts) madeOf(y account.YearDebt) string {
	if !y.Answered {
		return v.say("untold.short")
	}
	penalties := line.Sum("debt-penalties", y.LateFiling, y.LatePayment, y.Other)
	var parts []string
	for i, l := range []line.Line{y.Tax, penalties, y.Interest} {
		if l.Known && !l.Amount.IsZero() {
			parts = append(parts, v.say([]string{"of.tax", "of.penalties", "of.interest"}[i], "amount", v.Words.Amount(l)))
		}
	}
	says := strings.Join(parts, ", ")
	if !y.Balance.Known {
		says = v.amountOrRange(y.Balance, y.Range)
	}
	if y.Expired {
		return v.say("over.on", "day", v.LastDay(v.lastDaysOfYear(y.N)))
	}
	if off := y.Saving.Both; off.Known && !off.Amount.IsZero() {
		return v.say("of.off", "parts", says, "amount", v.Words.Amount(off))
	}
	if says == "" {
		return v.say("untold.short")
	}
	return says
}

// composition is the parts of the year's balance, and the answers it still needs.
func (v debts) composition(y account.YearDebt) []app.UI {
	var parts []line.Line
	for _, l := range []line.Line{y.Tax, y.LateFiling, y.LatePayment, y.Other, y.Interest} {
		if y.Answered && !shell.KnownZero(l) {
			parts = append(parts, l)
		}
	}
	s := v.sheet()
	body := []app.UI{s.Lines(parts...)}
	total := v.amountOrRange(y.Balance, y.Range)
	switch {
	case y.Balance.Known:
		body = append(body, s.Total(shell.WithoutInputs(y.Balance)))
		if r := y.Range; r.Least.Known && r.Most.Known && !r.Least.Amount.Equal(r.Most.Amount) {
			body = append(body, app.P().Text(v.say("range.readings", "span", v.span(r))))
		}
	case total != "":
		body = append(body, app.P().Text(v.say("range", "span", total)))
	default:
		list, _, _ := ask.Find("tax-years")
		letter := app.A().Href(v.StepLink(ask.FirstOfItem(list, y.N))).Text(v.dated(v.say("untold.letter"), y.N))
		return append(body, app.P().Text(v.say("untold")), app.P().Body(letter))
	}
	return append(body, v.stillNeeded("exact", append(parts, y.Balance)...)...)
}

// abatement is the penalties that could be abated; nothing if there are none.
func (v debts) abatement(y account.YearDebt) []app.UI {
	s := y.Saving
	if !s.Both.Known || s.Both.Amount.IsZero() {
		return nil
	}
	var parts []app.UI
	for _, l := range []line.Line{s.LateFiling, s.LatePayment} {
		if l.Known && !l.Amount.IsZero() {
			parts = append(parts, v.sheet().Line(l))
		}
	}
	return append([]app.UI{app.H3().Text(v.say("saving.h3"))}, append(parts, v.sheet().Total(s.Both), part.Note(v.say("saving")))...)
}

// clock is the last day to collect one assessment, and the events that moved it.
func (v debts) clock(k csed.Clock) []app.UI {
	s := v.sheet()
	var body []app.UI
	if k.Bill > 1 || k.Whose != "" {
		body = append(body, app.P().Body(app.B().Text(v.clockName(k))))
	}
	stops, raises := suspensionsOf(k), k.Raises()
	if len(stops)+len(raises) > 0 {
		body = append(body, s.Line(k.Base))
	}
	if len(stops) > 0 {
		body = append(body, v.suspensions(stops))
	}
	if len(raises) > 0 {
		body = append(body, s.Lines(raises...))
	}
	switch r := v.lastDaysOf(k); {
	case !k.LastDay().Known && r.Least.Known:
		body = append(body, app.P().Text(v.say("clock.unsure", "day", v.LastDay(r))), s.Lines(r.Least, r.Most))
	case k.Assessed.Known || !k.IRSExpires.Known:
		body = append(body, s.Total(k.Expires))
	}
	if k.IRSExpires.Known {
		body = append(body, s.Total(k.IRSExpires))
	}
	if k.Difference.Known && !k.Difference.Amount.IsZero() {
		body = append(body, s.Line(shell.Trim(k.Difference, k.Expires, k.IRSExpires)))
	}
	if !k.IRSExpires.Known {
		body = append(body, v.stillNeeded("exact-day", k.Expires)...)
	}
	return body
}

// suspensionsOf is the events while the clock ran, without those that ended before
// the assessment.
func suspensionsOf(k csed.Clock) []csed.Suspension {
	return slices.DeleteFunc(slices.Clone(k.Suspensions), func(s csed.Suspension) bool { return s.From == s.To })
}

// suspensions is the table of events: their days, and the expiration date without
// each.
func (v debts) suspensions(stops []csed.Suspension) app.UI {
	t := part.Table{
		Caption: v.say("stops.caption"), Stack: true,
		Head: []string{v.say("stops.what"), v.say("stops.from"), v.say("stops.to"), v.say("stops.days"), v.say("stops.without")},
	}
	for _, e := range stops {
		t.Rows = append(t.Rows, part.Row{
			Name: v.event(e.Kind), Note: part.Statement(v.Words, e.Counts),
			Cells: part.Cells(v.startOf(e), v.endOf(e), v.daysOf(e), v.Words.Amount(e.Without)),
		})
	}
	return t.UI()
}

// event is what a kind of event is called.
func (v debts) event(kind string) string { return v.say("event." + kind) }

// startOf is an event's first day: the word for unknown if that is not known, and not
// the day from which its days are counted.
func (v debts) startOf(e csed.Suspension) string {
	if !v.Case.Debt.Events[e.Event-1].From.Given {
		return v.Words.Day(0)
	}
	return v.Words.Day(e.From)
}

// endOf is an event's last day, the latest that it can be, or that it is still going
// on.
func (v debts) endOf(e csed.Suspension) string {
	switch {
	case e.To == 0:
		return v.say("stops.lasts")
	case v.Case.Debt.Events[e.Event-1].To.Unsure:
		return v.say("until.most", "day", v.Words.Day(e.To))
	}
	return v.Words.Day(e.To)
}

// daysOf is the days that an event adds, or the most that it can add.
func (v debts) daysOf(e csed.Suspension) string {
	of := v.Case.Debt.Events[e.Event-1]
	return v.atMost(of.To.Unsure || !of.From.Given, e.Days)
}

// warnings is the findings on the year and its clocks.
func (v debts) warnings(y account.YearDebt) []app.UI {
	all := slices.Clone(y.Findings) // the report keeps its own as they are
	for _, k := range y.Clocks {
		all = append(all, k.Findings...)
	}
	if len(all) == 0 {
		return nil
	}
	for i, f := range all {
		all[i] = shell.TrimFinding(f, y.Balance, y.Tax)
	}
	return []app.UI{app.H3().Text(v.say("warnings.h3")), v.sheet().Notes(all...)}
}

// confirm names the transcript codes that confirm the year's dates.
func (v debts) confirm(y account.YearDebt) app.UI {
	years := v.Words.Amount(v.Law.Clock.CollectionYears)
	rows := []app.UI{v.code("150", v.say("code.150", "years", years))}
	if y.Kind != "" {
		rows = []app.UI{v.code("240", v.say("code.240", "years", years))}
	}
	seen := map[string]bool{}
	for _, k := range y.Clocks {
		if k.Bill > 1 && y.Kind == "" && !seen["290"] {
			seen["290"] = true
			rows = append(rows, v.code("290, 300", v.say("code.290", "years", years)))
		}
		for _, e := range suspensionsOf(k) {
			if codes := codesOf(e); codes != "" && !seen[e.Kind] {
				seen[e.Kind] = true
				rows = append(rows, v.code(codes, v.event(e.Kind)))
			}
		}
	}
	body := []app.UI{app.P().Text(v.say("confirm")), app.Ul().Body(rows...)}
	if p, asked := ask.WhereIs("tax-year-expires", y.N); asked {
		body = append(body, app.P().Body(app.A().Href(v.StepLink(p)).Text(v.say("confirm.enter"))))
	}
	return part.Details(v.say("confirm.h3"), v.yearName(y.N), body...)
}

func (v debts) code(codes, text string) app.UI {
	return app.Li().Body(app.B().Text(v.say("code", "codes", codes)+" "), app.Text(text))
}

func codesOf(e csed.Suspension) string {
	var codes []string
	for _, c := range e.Codes {
		codes = append(codes, strconv.Itoa(c))
	}
	return strings.Join(codes, ", ")
}

// more is the optional steps about the year.
func (v debts) more(y account.YearDebt) app.UI {
	var items []app.UI
	for _, p := range ask.OptionalOfYear(&v.Case, y.N) {
		items = append(items, app.Li().Body(app.A().Href(v.StepLink(p)).Text(v.dated(v.Words.Say("step."+p.Step), y.N))))
	}
	if len(items) == 0 {
		return nil
	}
	return part.Details(v.say("more"), v.yearName(y.N), app.Ul().Class("needs").Body(items...))
}

// links leads to the year's ledger, and to where its answers are changed.
func (v debts) links(y account.YearDebt) app.UI {
	list, _, _ := ask.Find("tax-years")
	return part.Buttons(
		part.ButtonLink(v.dated(v.say("ledger"), y.N), v.Link("/ledger/")+"#"+strconv.Itoa(y.N), part.Quiet),
		part.ButtonLink(v.dated(v.say("change-year"), y.N), v.StepLink(ask.FirstOfItem(list, y.N)), part.Quiet),
	)
}

// dated is a link's text, with the year that it is about if there are several.
func (v debts) dated(text string, n int) string {
	if len(v.Case.Debt.Years) == 1 {
		return text
	}
	year := v.ItemOf(v.Words, line.GivenDay("tax-year-assessed", 0).Of(n))
	return v.Words.Say("part.numbered", "name", text, "n", year)
}
