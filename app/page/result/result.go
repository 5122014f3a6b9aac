package result

import (
	"reflect"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// Result is the result page: the answer in a sentence, and below it how it comes
// about.
type Result struct {
	app.Compo
	shell.Visit

	queue shell.Queue
}

// OnInit settles whether the regions are drawn one by one.
func (p *Result) OnInit() { p.queue.Open(p.Memory) }

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Result) CompoID() string { return p.Words.Lang() + "/result/" }

// OnNav runs on arrival.
func (p *Result) OnNav(ctx app.Context) {
	p.queue.On(ctx)
	p.Arrive(ctx, shell.TitleOf(p.Words, "result"))
}

// Render draws the page.
func (p *Result) Render() app.UI {
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame("/result/", "", empty(p.Visit)...)
	}
	v, err := p.Judged()
	if err != nil {
		return p.NoLaw("/result/")
	}
	r := result{v}
	regions := r.regions()
	p.queue.Defer(regions)
	return p.LongPage("/result/", r.head(), regions, r.foot())
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

// head is the answer in a sentence, its figures, and what is missing.
func (v result) head() []app.UI {
	o := v.outcome()
	head := []app.UI{
		app.P().Class("print print--head").Text(v.Say("print", "day", v.Words.Day(v.Report.On))),
		part.Caption(v.Say("caption")),
		shell.DueBox(v.Visit),
		part.Heading(v.headline(o)),
		v.glance(o),
		v.firstStep(o),
	}
	for i, text := range v.leads(o) {
		if i == 0 {
			head = append(head, part.Lead(text))
			continue
		}
		head = append(head, app.P().Text(text))
	}
	if v.Preview {
		head = append(head, part.Note(v.Say("preview", "day", v.Words.Day(v.Report.On))))
	}
	if from, outdated := v.Law.Outdated(); outdated {
		head = append(head, part.Note(v.Say("outdated", "from", v.Words.Day(from), "day", v.Words.Day(v.Report.On))))
	}
	switch o {
	case outcomeMissing, outcomeRange, outcomeLaw:
		head = append(head, v.Missing(v.needs()))
	case outcomeDepends:
		head = append(head, v.Missing(v.openNeeds()))
	}
	if v.untilExpected(o) {
		head = append(head, v.incomeNeeded())
	}
	return head
}

// regions is the regions below the answer, in order.
func (v result) regions() []shell.Region {
	regions := []shell.Region{
		v.offers(),
		v.fullPay(),
		v.rangeOf(),
		v.limits(),
		v.gates(),
		v.grounds(),
		v.flags(),
		v.fee(),
		v.next(),
	}
	for i, r := range regions {
		if key := "result.short." + r.ID; v.Words.Has(key) {
			regions[i].Short = v.Words.Say(key)
		}
	}
	return regions
}

// foot is the line for initials, in print.
func (v result) foot() []app.UI {
	return []app.UI{app.P().Class("print print--sign").Text(v.Say("sign"))}
}
