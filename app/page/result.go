package page

import (
	"reflect"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// Result is the page of what the answers come to: the answer first, in a
// sentence, and below it everything that made it.
type Result struct {
	app.Compo
	Words say.Words

	queue queue
}

// OnInit settles whether the regions are drawn one by one.
func (p *Result) OnInit() { p.queue.over = atOnce() }

// CompoID keeps the page of one language from being dressed up as another's.
func (p *Result) CompoID() string { return p.Words.Lang() + "/result/" }

// OnNav comes to the page.
func (p *Result) OnNav(ctx app.Context) {
	p.queue.page = ctx
	Arrive(ctx, p.Words, titleOf(p.Words, "result"))
}

// Render draws the page.
func (p *Result) Render() app.UI {
	w := p.Words
	if reflect.ValueOf(Store.Case).IsZero() {
		return Frame(w, "/result/", "", emptyResult(w)...)
	}
	v, err := resultNow(w)
	if err != nil {
		return Frame(w, "/result/", "", noLaw(w)...)
	}
	regions := v.regions()
	p.queue.give(regions)
	return splitPage(w, "/result/", v.head(), regions, v.foot())
}

// emptyResult says what will stand here, to somebody who has not answered
// anything.
func emptyResult(w say.Words) []app.UI {
	return []app.UI{
		part.Heading(w.Say("result.headline.empty")),
		part.Lead(w.Say("result.lead.empty")),
		part.Buttons(part.ButtonLink(w.Say("result.start"), Link(w, "/tasks/"), part.Plain)),
	}
}

// noLaw says that a case cannot be judged on the day that was asked for.
func noLaw(w say.Words) []app.UI {
	return []app.UI{
		part.Heading(w.Say("result.no-law", "day", w.Day(Store.Day))),
		part.Buttons(part.ButtonLink(w.Say("result.start"), Link(w, "/tasks/"), part.Plain)),
	}
}

// A result is a report, the case and the law it is of, and the words to say it
// in.
type result struct {
	w say.Words
	c facts.Case
	b *law.Book
	r calc.Report

	amounts []string        // that every text may name, as names and values
	several map[string]bool // the lines that there is more than one of
}

// resultNow is the result of the case as it stands. It is an error to ask for
// a day whose law is not held.
func resultNow(w say.Words) (result, error) {
	b, err := law.On(Store.Day)
	if err != nil {
		return result{}, err
	}
	r, err := Store.Report()
	if err != nil {
		return result{}, err
	}
	v := result{w: w, c: Store.Case, b: b, r: r, several: severalIn(r)}
	v.amounts = v.named()
	return v, nil
}

// say is a text of the result page. Every text may name the main amounts.
func (v result) say(key string, gaps ...string) string {
	text := v.w.Say("result." + key)
	if !strings.Contains(text, "{") {
		return text
	}
	return v.w.Say("result."+key, append(gaps, v.amounts...)...)
}

// sheet is how lines are drawn: an answer leads to its question.
func (v result) sheet() part.Sheet {
	return part.Sheet{Words: v.w, Question: v.askedAt, Number: v.numberOf}
}

// head is the answer in a sentence, what it is made of, and what is missing.
func (v result) head() []app.UI {
	o := v.outcome()
	head := []app.UI{
		app.P().Class("print print--head").Text(v.say("print", "day", v.w.Day(v.r.On))),
		part.Caption(v.say("caption")),
		part.Heading(v.headline(o)),
		v.glance(o),
	}
	for i, text := range v.leads(o) {
		if i == 0 {
			head = append(head, part.Lead(text))
			continue
		}
		head = append(head, app.P().Text(text))
	}
	if Store.Preview {
		head = append(head, part.Note(v.say("preview", "day", v.w.Day(v.r.On))))
	}
	switch o {
	case outcomeMissing, outcomeRange, outcomeLaw:
		head = append(head, v.missing(v.needs()))
	case outcomeDepends:
		head = append(head, v.missing(v.openNeeds()))
	}
	return head
}

// regions is the parts of the page below the answer, in their order.
func (v result) regions() []region {
	regions := []region{
		v.offers(),
		v.fullPay(),
		v.span(),
		v.limits(),
		v.gates(),
		v.grounds(),
		v.flags(),
		v.fee(),
		v.next(),
	}
	for i, r := range regions {
		if key := "result.short." + r.id; v.w.Has(key) {
			regions[i].short = v.w.Say(key)
		}
	}
	return regions
}

// foot is a line for initials, on paper.
func (v result) foot() []app.UI {
	return []app.UI{app.P().Class("print print--sign").Text(v.say("sign"))}
}
