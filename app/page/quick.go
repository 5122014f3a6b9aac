package page

import (
	"maps"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
)

// Quick is the quick estimate: a page of figures and, below, a rough range.
// What is answered here the interview does not ask again.
type Quick struct {
	app.Compo
	Words say.Words

	before   facts.Case // as it stood when one came here: what is typed is taken into it anew each time
	typed    ask.Typed
	problems []ask.Problem
	sent     int
	guess    *oic.Estimate // of what is typed; nil until it is first asked for
	drawn    int           // counts the guesses
	news     pause         // until the estimate is said, and what made it kept

	here, below app.Context // of the page, and of its estimate
}

// quickPlace is where its typed text is kept.
var quickPlace = ask.Place{Step: "quick"}

// CompoID tells the page from all others.
func (p *Quick) CompoID() string { return p.Words.Lang() + "/quick/" }

// OnInit shows what is answered, and what was typed and not taken.
func (p *Quick) OnInit() {
	p.before = Store.Case
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
	p.here = ctx
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
	if p.guess != nil {
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
	var c facts.Case
	c.Household.State = facts.Say(p.typed["state"])
	f := fields{w: p.Words, c: &c, typed: p.typed, brief: true, wrong: p.wrong, input: p.input}
	asked := map[string]app.UI{}
	for _, q := range ask.Quick() {
		asked[q.ID] = f.draw(q)
	}
	var all []app.UI
	for _, g := range quickGroups {
		var inputs []app.UI
		for _, id := range g.asks {
			inputs = append(inputs, asked[id])
		}
		key := "quick.group." + g.id
		all = append(all, part.Group(g.look, p.Words.Say(key), said(p.Words, key+".hint"), inputs...))
	}
	return all
}

// quickGroups is what belongs together on the page: what is asked in one
// breath reads as one thing.
var quickGroups = []struct {
	id   string
	look part.Spread
	asks []string
}{
	{"debt", part.Wide, []string{"debt-total", "tax-year"}},
	{"place", part.Wide, []string{"state", "county"}},
	{"people", part.Pair, []string{"under-65", "over-65"}},
	{"month", part.Wide, []string{"quick-income", "taxes", "quick-housing", "quick-bank"}},
	{"home", part.Pair, []string{"quick-home", "quick-home-loan"}},
	{"car", part.Pair, []string{"quick-car", "quick-car-loan"}},
}

func (p *Quick) wrong(id string) (ask.Problem, bool) { return about(p.problems, id) }

func (p *Quick) input(ctx app.Context, id, text string) {
	defer caught()
	p.typed[id] = text
	if id == "state" || id == "county" {
		findCounty(p.typed, p.typed["state"])
	}
	Store.KeepDraft(quickPlace, p.typed)
	if p.guess != nil && p.follow(ctx) && id != "state" && id != "county" && p.below.Context != nil {
		p.drawEstimate(ctx)
	}
}

// drawEstimate draws the estimate alone: the field shows what was typed, and
// nothing else changed.
func (p *Quick) drawEstimate(field app.Context) {
	field.PreventUpdate()
	p.below.Dispatch(func(app.Context) { p.here.PreventUpdate() })
}

// send works out the estimate.
func (p *Quick) send(ctx app.Context) {
	defer caught()
	c := p.before
	p.problems = ask.TakeQuick(&c, p.typed)
	if len(p.problems) > 0 {
		p.guess = nil
		p.sent++
	} else {
		Store.Hold(c)
		p.keep()
		p.work()
		part.Focus(ctx, "estimate")
	}
	ctx.Page().SetTitle(p.title())
}

// follow has the estimate go with what is typed, and says whether it could be
// read: if not, that is left for the button to say. The estimate is heard, and
// what made it kept, when the keys rest.
func (p *Quick) follow(ctx app.Context) bool {
	c := p.before
	if len(ask.TakeQuick(&c, p.typed)) > 0 {
		return false
	}
	Store.Hold(c)
	p.work()
	p.news.begin(ctx, func() {
		p.keep()
		if p.guess != nil {
			Store.Say(guessed(p.Words, p.guess))
		}
	})
	return p.guess != nil
}

// OnDismount keeps what the last keys changed.
func (p *Quick) OnDismount() {
	if p.news.running {
		p.keep()
	}
}

// keep keeps the case in the place of the text it was read from.
func (p *Quick) keep() {
	Store.KeepDraft(quickPlace, nil)
	Store.save()
}

// work judges the case as if what was not asked were not there.
func (p *Quick) work() {
	b, err := Store.Book()
	if err != nil {
		p.guess = nil
		Store.Say(p.Words.Say("quick.no-day"))
		return
	}
	g := oic.Preview(Store.Case, b, oic.AssumedNone)
	p.guess = &g
	p.drawn++
}
