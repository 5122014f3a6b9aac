package page

import (
	"maps"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc"
)

// Quick is the quick estimate: a page of figures and, below, a rough range.
// What is answered here the interview does not ask again.
type Quick struct {
	app.Compo
	Words say.Words

	typed    ask.Typed
	problems []ask.Problem
	sent     int
	report   *calc.Report // of what was answered; nil until Continue, and again once anything is changed
}

// quickPlace is where its typed text is kept.
var quickPlace = ask.Place{Step: "quick"}

// CompoID tells the page from all others.
func (p *Quick) CompoID() string { return p.Words.Lang() + "/quick/" }

// OnInit shows what is answered, and what was typed and not taken.
func (p *Quick) OnInit() {
	p.typed = ask.ShowQuick(&Store.Case)
	maps.Copy(p.typed, Store.Draft(quickPlace))
	if early := takeTyped(); len(early) > 0 {
		maps.Copy(p.typed, early)
		findCounty(p.typed, p.typed["state"])
		Store.KeepDraft(quickPlace, p.typed)
	}
}

// OnNav comes to the page.
func (p *Quick) OnNav(ctx app.Context) {
	defer caught()
	Store.StartOver()
	Arrive(ctx, p.Words, p.title())
}

func (p *Quick) title() string {
	title := Title(p.Words, p.Words.Say("quick.title"))
	if len(p.problems) > 0 {
		return p.Words.Say("title.error", "title", title)
	}
	return title
}

// Render draws the page.
func (p *Quick) Render() app.UI {
	w := p.Words
	form := append([]app.UI{part.Heading(w.Say("quick.title")), part.Lead(w.Say("quick.lead"))}, p.fields()...)
	return Frame(w, "/quick/", "question",
		part.Back(w, Link(w, "/")),
		above(p.errors()),
		part.Form(p.send, append(form, part.Buttons(&part.Button{ID: "continue", Text: w.Say("quick.show"), Look: p.loud()}))...),
		p.estimate(),
	)
}

// loud is the look of the button that sends the form: once there is an
// estimate, going on is the one thing to do.
func (p *Quick) loud() part.Look {
	if p.report != nil {
		return part.Quiet
	}
	return part.Plain
}

func (p *Quick) errors() app.UI {
	if len(p.problems) == 0 {
		return nil
	}
	return &part.Errors{Words: p.Words, Problems: summary(p.Words, p.problems), Rev: p.sent}
}

func (p *Quick) fields() []app.UI {
	var c calc.Case
	c.Household.State = calc.Say(p.typed["state"])
	f := fields{w: p.Words, c: &c, typed: p.typed, brief: true, wrong: p.wrong, input: p.input}
	var all []app.UI
	for _, q := range ask.Quick() {
		all = append(all, f.draw(q))
	}
	return all
}

func (p *Quick) wrong(id string) (ask.Problem, bool) { return about(p.problems, id) }

func (p *Quick) input(_ app.Context, id, text string) {
	defer caught()
	p.typed[id] = text
	findCounty(p.typed, p.typed["state"])
	p.report = nil
	Store.KeepDraft(quickPlace, p.typed)
}

// send works out the estimate.
func (p *Quick) send(ctx app.Context) {
	defer caught()
	c := copyOf(Store.Case)
	p.problems = ask.TakeQuick(&c, p.typed)
	p.report = nil
	if len(p.problems) > 0 {
		p.sent++
	} else {
		Store.KeepDraft(quickPlace, nil)
		Store.Change(c)
		p.work(ctx)
	}
	ctx.Page().SetTitle(p.title())
}

// work judges the case as if what was not asked were not there.
func (p *Quick) work(ctx app.Context) {
	r, err := Store.assess(calc.Rough(Store.Case))
	if err != nil {
		Store.Say(p.Words.Say("quick.no-day"))
		return
	}
	p.report = &r
	part.Focus(ctx, "estimate")
}

// estimate is what came of it.
func (p *Quick) estimate() app.UI {
	if p.report == nil {
		return nil
	}
	w, r := p.Words, p.report
	body := []app.UI{app.P().Text(w.Say("quick.rough"))}
	if r.FullPay.Can.Verdict == "yes" {
		body = append(body, part.Notice("full-pay", w.Say("quick.full-pay"), app.P().Text(w.Say("quick.full-pay.text"))))
	}
	body = append(body,
		part.Lead(spanned(w, "quick.lump", r.Range.Lump)),
		app.P().Text(spanned(w, "quick.periodic", r.Range.Periodic)),
		app.P().Text(w.Say("quick.next")),
		part.Buttons(
			part.ButtonLink(w.Say("quick.go-on"), Link(w, "/tasks/"), part.Plain),
			part.ButtonLink(w.Say("quick.result"), Link(w, "/result/"), part.Quiet),
		),
	)
	return part.Section("estimate", w.Say("quick.estimate"), body...)
}

// spanned is a sentence on how far an offer may move: from one amount to
// another, or one amount. It says so if the law has no figure for it.
func spanned(w say.Words, key string, s calc.Span) string {
	if !s.Least.Known || !s.Most.Known {
		return w.Say(key + ".unknown")
	}
	least, most := w.Amount(s.Least), w.Amount(s.Most)
	if least == most {
		return w.Say(key, "span", least)
	}
	return w.Say(key, "span", w.Say("quick.span", "least", least, "most", most))
}
