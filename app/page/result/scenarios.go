package result

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// Scenarios tries other answers beside those of the case: what follows from them stands
// beside what follows from the case, which stays as it is. What is tried may be kept
// under a name.
type Scenarios struct {
	app.Compo
	shell.Visit

	typed    ask.Typed // by field; of a lever that is not tried there is none
	problems []part.Problem
	sent     int
	base     base
	trial    trial
	waiting  bool   // until a key is drawn
	drawn    int    // counts the trials
	asking   string // what to ask whether it is meant: "use", or "delete-" and a name
	compared compared
	rest     shell.Pause // until what follows is announced and kept

	here, below app.Context // of the page, which a button's may not outlive, and of what follows
}

// scenariosPlace is where its typed text is kept.
var scenariosPlace = ask.Place{Step: "scenarios"}

// Fields of the page besides the levers'.
const (
	addLever     = "scenario-add"
	scenarioName = "scenario-name"
	openScenario = "scenario-open" // no field: the name of the scenario that is open
	compareA     = "scenario-a"
	compareB     = "scenario-b"
)

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Scenarios) CompoID() string { return p.Words.Lang() + "/scenarios/" }

// OnInit shows what was typed before.
func (p *Scenarios) OnInit() {
	p.typed = ask.Typed{}
	maps.Copy(p.typed, p.Draft(scenariosPlace))
	if typed := p.TakeTyped(); len(typed) > 0 {
		maps.Copy(p.typed, typed)
	}
}

// OnNav runs on arrival.
func (p *Scenarios) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.here = ctx
	p.StartOver()
	p.Arrive(ctx, p.title())
}

func (p *Scenarios) title() string {
	title := shell.TitleOf(p.Words, "scenarios")
	if len(p.problems) > 0 {
		return p.Words.Say("title.error", "title", title)
	}
	return title
}

// Render draws the page.
func (p *Scenarios) Render() app.UI {
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame("/scenarios/", "", empty(p.Visit)...)
	}
	if !p.begin() {
		return p.NoLaw("/scenarios/")
	}
	w := p.Words
	return p.Frame("/scenarios/", "question",
		part.Back(w, p.Link("/result/")),
		shell.ProblemArea(p.errors()),
		part.Heading(w.Say("scenarios.h1")),
		part.Lead(w.Say("scenarios.lead")),
		app.Div().Body(p.fields()...),
		&follows{Of: p, Drawn: p.drawn},
		p.useOrReset(),
		part.Section("scenario-keep", w.Say("scenarios.keep.h2"), p.naming()...),
		app.Div().Body(p.kept()...),
	)
}

func (p *Scenarios) errors() app.UI {
	if len(p.problems) == 0 {
		return nil
	}
	return &part.ErrorSummary{Words: p.Words, Problems: p.problems, Rev: p.sent}
}

// wrong is the error of a field.
func (p *Scenarios) wrong(id string) string {
	i := slices.IndexFunc(p.problems, func(q part.Problem) bool { return q.Field == id })
	if i < 0 {
		return ""
	}
	return p.problems[i].Text
}

// fields is the list of what may be changed, and the fields of what is.
func (p *Scenarios) fields() []app.UI {
	w := p.Words
	pick := &part.Select{
		Field: part.Field{Words: w, ID: addLever, Label: w.Say("scenarios.add"), Hint: w.Say("scenarios.add.hint"), Error: p.wrong(addLever), Input: p.input},
		Value: p.typed[addLever], Empty: w.Say("scenarios.add.choose"),
	}
	var fields []app.UI
	for _, l := range p.base.levers {
		if _, shown := p.typed[l.id]; !shown {
			pick.Options = append(pick.Options, part.Option{ID: l.id, Label: l.name(w)})
			continue
		}
		field := part.Field{Words: w, ID: l.id, Label: w.Say("scenarios.field", "name", l.name(w)), Hint: l.now(w, &p.Case), Error: p.wrong(l.id), Input: p.input}
		fields = append(fields, &part.Money{Field: field, Value: p.typed[l.id]})
	}
	if _, shown := p.typed[planMonths]; shown {
		fields = append(fields, &part.Count{
			Field: part.Field{Words: w, ID: planMonths, Label: w.Say("ask.plan-months.label"), Hint: w.Say("ask.plan-months.hint"), Error: p.wrong(planMonths), Input: p.input},
			Value: p.typed[planMonths],
		})
	} else if p.base.months > 0 {
		pick.Options = append(pick.Options, part.Option{ID: planMonths, Label: w.Say("ask.plan-months.key")})
	}
	choose := []app.UI{pick, part.Buttons(&part.Button{ID: "scenario-add-now", Text: w.Say("scenarios.add.now"), Look: part.Quiet, Do: p.add})}
	if len(fields) == 0 {
		return []app.UI{app.Div().Body(choose...)}
	}
	body := []app.UI{app.Div().Body(choose...), part.Group(part.Wide, w.Say("scenarios.changed"), "", fields...)}
	if _, shown := p.typed["try-paying-down"]; shown {
		body = append(body, part.Note(w.Say("scenarios.gift")))
	}
	return body
}

// input takes what is typed into a field. A key in the field of a lever draws what
// follows and nothing else.
func (p *Scenarios) input(ctx app.Context, id, text string) {
	defer shell.Recover()
	switch id {
	case addLever, compareA, compareB:
		p.typed[id] = text
		p.KeepDraft(scenariosPlace, p.typed)
		return
	}
	p.typed[id] = text
	ctx.PreventUpdate()
	if id != scenarioName {
		p.tryLater(ctx)
	}
	p.rest.Begin(ctx, func() {
		p.KeepDraft(scenariosPlace, p.typed)
		p.Announce(p.trial.says)
	})
}

// tryLater judges what is typed once the browser has drawn the key. Keys that come
// meanwhile are judged with it.
func (p *Scenarios) tryLater(ctx app.Context) {
	if p.waiting {
		return
	}
	p.waiting = true
	ctx.After(frame, func(ctx app.Context) {
		defer shell.Recover()
		ctx.PreventUpdate()
		p.waiting = false
		if p.try() && p.below.Context != nil {
			p.below.Dispatch(func(app.Context) { p.here.PreventUpdate() })
		}
	})
}

// frame is about how long the browser takes to draw a key.
const frame = 20 * time.Millisecond

// OnDismount keeps what the last keys changed.
func (p *Scenarios) OnDismount() {
	if p.rest.Running() {
		p.KeepDraft(scenariosPlace, p.typed)
	}
}

// add has a field for one more change, with the answer of the case in it. What is paid
// each month is set by the months or by itself.
func (p *Scenarios) add(ctx app.Context) {
	defer shell.Recover()
	id := p.typed[addLever]
	delete(p.typed, addLever)
	if id == "" {
		p.problems = []part.Problem{{Field: addLever, Text: p.Words.Say("scenarios.nothing")}}
		p.sent++
		ctx.Page().SetTitle(p.title())
		return
	}
	monthly := "try-" + payingMonthly
	switch id {
	case planMonths:
		delete(p.typed, monthly)
		p.typed[id] = ""
	case monthly:
		delete(p.typed, planMonths)
	}
	for _, l := range p.base.levers {
		if l.id == id {
			p.typed[id] = l.shown(&p.Case)
		}
	}
	p.renew()
	ctx.Page().SetTitle(p.title())
	part.Focus(p.here, id)
}

// renew begins anew with what is typed now.
func (p *Scenarios) renew() {
	p.problems, p.asking, p.base = nil, "", base{}
	p.KeepDraft(scenariosPlace, p.typed)
	p.begin()
}

// reset drops what is tried.
func (p *Scenarios) reset(ctx app.Context) {
	defer shell.Recover()
	p.clear()
	p.renew()
	p.Announce(p.Words.Say("scenarios.reset.done"))
	part.Focus(p.here, addLever)
}

// clear drops the changes, and what is compared stays.
func (p *Scenarios) clear() {
	maps.DeleteFunc(p.typed, func(id, _ string) bool { return id != compareA && id != compareB })
}

// isTrying says that something may be changed by what is typed.
func (p *Scenarios) isTrying() bool {
	for id := range p.typed {
		if id == planMonths || strings.HasPrefix(id, "try-") {
			return true
		}
	}
	return len(p.base.extra) > 0
}

// useOrReset offers to drop the changes, and to make them the answers of the case, for
// which it asks first; nil while nothing is tried.
func (p *Scenarios) useOrReset() app.UI {
	w := p.Words
	if !p.isTrying() {
		return nil
	}
	if p.asking == "use" {
		return app.Div().Body(app.P().ID("scenario-sure").TabIndex(-1).Text(w.Say("scenarios.use.sure")), part.Buttons(
			&part.Button{ID: "scenario-use-now", Text: w.Say("scenarios.use.now"), Look: part.Quiet, Do: p.useNow},
			&part.Button{ID: "scenario-use-not", Text: w.Say("scenarios.not"), Look: part.Quiet, Do: p.useNot},
		))
	}
	return app.Div().Body(part.Buttons(
		&part.Button{ID: "scenario-reset", Text: w.Say("scenarios.reset"), Look: part.Quiet, Do: p.reset},
		&part.Button{ID: "scenario-use", Text: w.Say("scenarios.use"), Look: part.Quiet, Do: p.use},
	))
}

// use asks whether the changes are to become answers.
func (p *Scenarios) use(ctx app.Context) {
	defer shell.Recover()
	if p.check(ctx) {
		p.asking = "use"
		part.Focus(p.here, "scenario-sure")
	}
}

func (p *Scenarios) useNot(ctx app.Context) {
	p.asking = ""
	part.Focus(p.here, "scenario-use")
}

func (p *Scenarios) useNow(ctx app.Context) {
	defer shell.Recover()
	p.Change(p.trial.c)
	p.clear()
	p.renew()
	p.Announce(p.Words.Say("scenarios.used"))
	part.Focus(p.here, addLever)
}

// check says whether something is changed, and all of it can be read; else the page
// says what is wrong.
func (p *Scenarios) check(ctx app.Context) bool {
	p.try()
	p.problems = p.trial.problems
	if len(p.problems) == 0 && len(p.trial.changes) == 0 {
		p.problems = []part.Problem{{Field: addLever, Text: p.Words.Say("scenarios.nothing")}}
	}
	p.sent++
	ctx.Page().SetTitle(p.title())
	return len(p.problems) == 0
}

// nameOf is a name as it is kept.
func nameOf(typed string) string { return strings.Join(strings.Fields(typed), " ") }

// scenarioOf is the kept scenario with a name.
func scenarioOf(all []keep.Scenario, name string) (keep.Scenario, int) {
	i := slices.IndexFunc(all, func(s keep.Scenario) bool { return keep.SameName(s.Name, name) })
	if i < 0 {
		return keep.Scenario{}, i
	}
	return all[i], i
}

// scenariosLink leads to the page.
func (v result) scenariosLink() app.UI {
	return app.P().Body(app.A().Href(v.Link("/scenarios/")).Text(v.Words.Say("scenarios.link")))
}
