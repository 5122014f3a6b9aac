package result

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
)

// naming is the field for a name, and the buttons to keep what is tried.
func (p *Scenarios) naming() []app.UI {
	w := p.Words
	buttons := []app.UI{&part.Button{ID: "scenario-save", Text: w.Say("scenarios.save"), Look: part.Plain}}
	if _, i := scenarioOf(p.Scenarios(), p.typed[openScenario]); i >= 0 {
		buttons = append(buttons, &part.Button{ID: "scenario-save-new", Text: w.Say("scenarios.save.new"), Look: part.Quiet, Do: p.saveNew})
	}
	return []app.UI{part.Form(p.save,
		&part.Short{
			Field: part.Field{Words: w, ID: scenarioName, Label: w.Say("scenarios.name"), Hint: w.Say("scenarios.name.hint"), Error: p.wrong(scenarioName), Input: p.input},
			Value: p.typed[scenarioName],
		},
		part.Note(w.Say("scenarios.keep.text")),
		part.Buttons(buttons...),
	)}
}

// save keeps what is tried: as the scenario that is open, or as a new one.
func (p *Scenarios) save(ctx app.Context) { p.saveAs(ctx, p.typed[openScenario]) }

// saveNew keeps it as a new one.
func (p *Scenarios) saveNew(ctx app.Context) { p.saveAs(ctx, "") }

// saveAs keeps what is tried under the name that is typed, in place of the scenario with
// a name if there is one.
func (p *Scenarios) saveAs(ctx app.Context, instead string) {
	defer shell.Recover()
	if !p.check(ctx) {
		return
	}
	w, all := p.Words, slices.Clone(p.Scenarios())
	s := keep.Scenario{Name: nameOf(p.typed[scenarioName]), Changes: p.trial.changes}
	_, at := scenarioOf(all, instead)
	_, taken := scenarioOf(all, s.Name)
	problem := ""
	switch {
	case s.Name == "":
		problem = w.Say("scenarios.name.empty")
	case !keep.IsName(s.Name):
		problem = w.Say("scenarios.name.long", "most", strconv.Itoa(keep.MostName))
	case taken >= 0 && taken != at:
		problem = w.Say("scenarios.name.taken")
	case at < 0 && len(all) >= keep.MostScenarios:
		problem = w.Say("scenarios.full", "most", strconv.Itoa(keep.MostScenarios))
	}
	if problem != "" {
		p.problems = []part.Problem{{Field: scenarioName, Text: problem}}
		ctx.Page().SetTitle(p.title())
		return
	}
	if at < 0 {
		all = append(all, s)
	} else {
		all[at] = s
	}
	p.KeepScenarios(all)
	p.typed[openScenario], p.typed[scenarioName] = s.Name, s.Name
	p.KeepDraft(p.place, p.typed)
	p.Announce(w.Say("scenarios.saved"))
}

// kept is the scenarios that are kept, and two of them compared.
func (p *Scenarios) kept() []app.UI {
	w, all := p.Words, p.Scenarios()
	if len(all) == 0 {
		return nil
	}
	var items []app.UI
	for i, s := range all {
		items = append(items, p.item(i, s))
	}
	sections := []app.UI{part.Section("scenario-kept", w.Say("scenarios.kept.h2"), app.Ul().Class("cards").Body(items...))}
	if len(all) > 1 {
		sections = append(sections, part.Section("scenario-compare", w.Say("scenarios.compare.h2"), p.compare(all)...))
	}
	return sections
}

// item is one of them, with what may be done with it.
func (p *Scenarios) item(i int, s keep.Scenario) app.UI {
	w, id := p.Words, "scenario-"+strconv.Itoa(i+1)
	body := []app.UI{app.H3().ID(id).TabIndex(-1).Class("card__title").Text(s.Name), part.Facts(p.changesOf(s)...)}
	if _, other := keep.Apply(p.Case, s); len(other) > 0 {
		body = append(body, part.Note(w.Say("scenarios.stale")))
	}
	if p.asking == "delete-"+s.Name {
		body = append(body, app.P().Text(w.Say("scenarios.delete.sure")), part.Buttons(
			&part.Button{ID: id + "-delete-now", Text: w.Say("scenarios.delete.now"), Hidden: s.Name, Look: part.Warning, Do: func(ctx app.Context) { p.remove(s.Name) }},
			&part.Button{ID: id + "-delete-not", Text: w.Say("scenarios.not"), Hidden: s.Name, Look: part.Quiet, Do: func(ctx app.Context) {
				p.asking = ""
				part.Focus(p.here, id)
			}},
		))
	} else {
		body = append(body, part.Buttons(
			&part.Button{ID: id + "-open", Text: w.Say("scenarios.open"), Hidden: s.Name, Look: part.Quiet, Do: func(ctx app.Context) { p.open(s) }},
			&part.Button{ID: id + "-delete", Text: w.Say("scenarios.delete"), Hidden: s.Name, Look: part.Quiet, Do: func(ctx app.Context) {
				p.asking = "delete-" + s.Name
				part.Focus(p.here, id)
			}},
		))
	}
	return app.Li().Class("card").Body(body...)
}

// changesOf is the changes of a scenario in words: from the answer of the case to its
// own.
func (p *Scenarios) changesOf(s keep.Scenario) []part.Fact {
	w := p.Words
	changed, _ := keep.Apply(p.Case, s)
	var all []part.Fact
	for _, c := range s.Changes {
		i := slices.IndexFunc(p.base.levers, func(l lever) bool { return l.answer == c.Answer })
		if i < 0 {
			all = append(all, part.Fact{Name: c.Answer, Value: c.Is})
			continue
		}
		l := p.base.levers[i]
		all = append(all, part.Fact{Name: l.name(w), Value: w.Say("scenarios.from-to", "from", p.answer(l, &p.Case), "to", p.answer(l, &changed))})
	}
	return all
}

// answer is the answer of a case in words, or that there is none.
func (p *Scenarios) answer(l lever, c *facts.Case) string {
	if text := shell.Answer(p.Words, c, l.q, l.n); text != "" {
		return text
	}
	return p.Words.Say("scenarios.none")
}

// open tries a scenario again.
func (p *Scenarios) open(s keep.Scenario) {
	defer shell.Recover()
	p.clear()
	changed, _ := keep.Apply(p.Case, s)
	for _, l := range p.base.levers {
		if slices.ContainsFunc(s.Changes, func(c keep.Change) bool { return c.Answer == l.answer }) {
			p.typed[l.id] = l.shown(&changed)
		}
	}
	p.typed[openScenario], p.typed[scenarioName] = s.Name, s.Name
	p.renew()
	p.Announce(p.Words.Say("scenarios.opened"))
	part.Focus(p.here, "scenario-follows")
}

// remove deletes the scenario with a name, and leaves what is tried as it is.
func (p *Scenarios) remove(name string) {
	defer shell.Recover()
	all := slices.DeleteFunc(slices.Clone(p.Scenarios()), func(s keep.Scenario) bool { return s.Name == name })
	p.KeepScenarios(all)
	p.asking = ""
	for _, id := range []string{openScenario, compareA, compareB} {
		if p.typed[id] == name {
			delete(p.typed, id)
		}
	}
	p.KeepDraft(p.place, p.typed)
	p.Announce(p.Words.Say("scenarios.deleted"))
	if len(all) > 0 {
		part.Focus(p.here, "scenario-kept")
	} else {
		part.Focus(p.here, addLever)
	}
}
