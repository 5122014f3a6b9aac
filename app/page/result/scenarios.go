package result

import (
	"maps"
	"reflect"
	"slices"
	"strings"

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
	place    ask.Place // where that is kept
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

// OnInit shows what was typed before or, where nothing was, what was tried on the result.
func (p *Scenarios) OnInit() {
	p.typed, p.place = ask.Typed{}, scenariosPlace
	maps.Copy(p.typed, p.Draft(scenariosPlace))
	if !p.isTrying() {
		maps.Copy(p.typed, p.Draft(resultPlace))
	}
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
	if _, shown := p.typed[noPenalties]; shown {
		fields = append(fields, app.P().ID(noPenalties).TabIndex(-1).Text(w.Say("ways.penalties.off")))
	} else if len(p.base.now.Report.WithoutPenalties) > 0 {
		pick.Options = append(pick.Options, part.Option{ID: noPenalties, Label: w.Say("scenarios.penalties")})
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
