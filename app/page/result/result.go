package result

import (
	"reflect"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// Result is the result page in layers: the answer on the first screen, the other ways in
// order, rows that answer while they are shut, and the case beside them.
type Result struct {
	app.Compo
	shell.Visit

	queue shell.Queue
	here  app.Context
}

// OnInit settles whether the regions are drawn one by one.
func (p *Result) OnInit() { p.queue.Open(p.Memory) }

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Result) CompoID() string { return p.Words.Lang() + "/result/" }

// OnNav runs on arrival.
func (p *Result) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.here = ctx
	p.queue.On(ctx)
	if p.CameBack() {
		p.sayAgain()
	}
	p.ChangeFrom(resultPlace)
	p.Arrive(ctx, shell.TitleOf(p.Words, "result"))
}

// resultPlace is the page, to which a change of an answer returns.
var resultPlace = ask.Place{Step: "result"}

// sayAgain has the answer announced, which the change of an answer may have changed.
func (p *Result) sayAgain() {
	if j, err := p.Judged(); err == nil {
		v := result{j}
		p.AnnounceNext(v.headline(v.outcome()))
	}
}

// Render draws the page.
func (p *Result) Render() app.UI {
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame("/result/", "", empty(p.Visit)...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw("/result/")
	}
	v := result{j}
	o := v.outcome()
	rows := v.rows(o, p)
	p.deferAll(rows)
	return p.Frame("/result/", "", part.Split(
		app.Div().Body(append(v.opening(o), app.Div().Class("layers").Body(v.others(o), folds(rows)), v.foot())...),
		v.side(),
	))
}

// deferAll gives the regions of all rows their turns.
func (p *Result) deferAll(rows []row) {
	var all []shell.Region
	for _, r := range rows {
		all = append(all, r.regions...)
	}
	p.queue.Defer(all)
	for i := range rows {
		n := len(rows[i].regions)
		rows[i].regions, all = all[:n], all[n:]
	}
}

// empty is a page of the result before anything is answered.
func empty(v shell.Visit) []app.UI {
	return []app.UI{
		part.Heading(v.Words.Say("result.headline.empty")),
		part.Lead(v.Words.Say("result.lead.empty")),
		part.Buttons(part.ButtonLink(v.Words.Say("result.start"), v.Link("/tasks/"), part.Plain)),
	}
}

// A result is the judged case, as the pages of the result show it.
type result struct{ *shell.Judged }

// opening is the first screen: a day not to miss, and the answer. What is said of the law
// of the day stands below it.
func (v result) opening(o outcome) []app.UI {
	body := []app.UI{v.PrintHead()}
	if due := shell.Pressing(v.Visit); len(due) > 0 {
		body = append(body, shell.Due(v.Visit, due[0]))
	}
	body = append(body, part.Opening{Says: v.headline(o), Amounts: v.amounts(o), Do: v.firstStep(o), Caution: v.caution(o)}.UI())
	if from, outdated := v.Law.Outdated(); outdated {
		body = append(body, part.Note(v.Say("outdated", "from", v.Words.Day(from), "day", v.Words.Day(v.Report.On))))
	}
	return body
}

// foot is the line for initials, in print.
func (v result) foot() app.UI { return app.P().Class("print print--sign").Text(v.Say("sign")) }
