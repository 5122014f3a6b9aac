package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
)

// Check shows the answers of one section, or of all, each with its link to
// change it.
type Check struct {
	app.Compo
	Words say.Words
	ID    string // the section's; empty for all
}

// CompoID tells the page from all others.
func (p *Check) CompoID() string { return p.Words.Lang() + p.place().Path() }

// OnNav comes to the page.
func (p *Check) OnNav(ctx app.Context) {
	defer caught()
	if near := ask.Nearest(&Store.Case, p.place()); p.ID != "" && near != p.place() {
		instead(StepLink(p.Words, near))
		return
	}
	Store.ChangeFrom(p.place())
	Arrive(ctx, p.Words, checkTitle(p.Words, p.ID))
}

// checkTitle is the window's title.
func checkTitle(w say.Words, id string) string {
	if id == "" {
		return Title(w, w.Say("check.all"))
	}
	return Title(w, w.Say("check.title"), w.Say("section."+id))
}

// place is the page's own.
func (p *Check) place() ask.Place {
	if p.ID == "" {
		return ask.Place{Step: ask.CheckAll}
	}
	return ask.CheckOf(ask.Section{ID: p.ID})
}

// sections is those whose answers are shown.
func (p *Check) sections() []ask.Section {
	for _, s := range ask.Sections() {
		if p.ID == s.ID {
			return []ask.Section{s}
		}
	}
	return ask.Relevant(&Store.Case)
}

// Render draws the page.
func (p *Check) Render() app.UI {
	if p.ID == "" {
		return p.all()
	}
	w, s := p.Words, p.sections()[0]
	return Frame(w, p.place().Path(), "question",
		part.Back(w, Link(w, "/tasks/")),
		part.Caption(sectionCaption(w, s)),
		part.Heading(w.Say("check.heading", "section", w.Say("section."+s.ID))),
		p.lead(s),
		app.Div().Body(answers(w, &Store.Case, s, h2)...),
		p.more(s),
		part.Buttons(part.ButtonLink(w.Say("step.continue"), StepLink(w, ask.Next(&Store.Case, p.place())), part.Plain)),
	)
}

// lead says whether something is still wanted.
func (p *Check) lead(s ask.Section) app.UI {
	if len(ask.Unanswered(&Store.Case, s)) > 0 {
		return part.Lead(p.Words.Say("check.missing"))
	}
	return part.Lead(p.Words.Say("check.lead"))
}

// more is where more can be told: of each thing of which it can, and besides; nil
// if there is nothing more.
func (p *Check) more(s ask.Section) app.UI {
	w, more := p.Words, []app.UI{app.P().Text(p.Words.Say("check.more.lead"))}
	for _, list := range s.Steps {
		if list.Items == nil {
			continue
		}
		for n := range list.Items.Len(&Store.Case) {
			if places := ask.Asides(&Store.Case, list, n+1); len(places) > 0 {
				more = append(more, app.H3().Text(itemName(w, list, n+1)), asides(w, itemName(w, list, n+1), places))
			}
		}
	}
	if beside := besides(w, s); beside != nil {
		more = append(more, beside)
	}
	if len(more) == 1 {
		return nil
	}
	return part.Section("more", w.Say("check.more"), more...)
}

// asides is a link to each of the places, about a thing.
func asides(w say.Words, about string, places []ask.Place) app.UI {
	var links []part.Link
	for _, p := range places {
		links = append(links, part.Link{Text: w.Say("step." + p.Step), Href: StepLink(w, p)})
	}
	return part.Links(about, links...)
}

// all shows every section, the last thing before the result.
func (p *Check) all() app.UI {
	w := p.Words
	main := []app.UI{
		part.Back(w, Link(w, "/tasks/")),
		part.Caption(w.Say("check.last")),
		part.Heading(w.Say("check.all")),
		part.Lead(w.Say("check.all.lead")),
		toResult(w),
	}
	for _, s := range p.sections() {
		shown := answers(w, &Store.Case, s, h3)
		if len(ask.Beside(&Store.Case, s)) > 0 {
			shown = append(shown, part.Links("", part.Link{Text: w.Say("check.more"), Href: StepLink(w, ask.CheckOf(s)) + "#more"}))
		}
		main = append(main, part.Section("section-"+s.ID, w.Say("section."+s.ID), shown...))
	}
	return Frame(w, p.place().Path(), "question", append(main, toResult(w))...)
}

// toResult stands above the answers and below them: who has just given them
// need not scroll past them all.
func toResult(w say.Words) app.UI {
	return part.Buttons(part.ButtonLink(w.Say("check.result"), Link(w, "/result/"), part.Plain))
}

func h2(text string) app.UI { return app.H2().Text(text) }
func h3(text string) app.UI { return app.H3().Text(text) }
