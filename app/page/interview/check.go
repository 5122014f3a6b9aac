package interview

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
)

// Check shows the answers of one section, or of all, each with a link to change it.
type Check struct {
	app.Compo
	shell.Visit
	ID string // the section's; empty for all
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Check) CompoID() string { return p.Words.Lang() + p.place().Path() }

// OnNav runs on arrival.
func (p *Check) OnNav(ctx app.Context) {
	defer shell.Recover()
	if p.Redirected() {
		return
	}
	p.ChangeFrom(p.place())
	p.Arrive(ctx, CheckTitle(p.Words, p.ID))
}

// CheckTitle is the window's title above the answers of a section or, without
// one, of all.
func CheckTitle(w say.Words, id string) string {
	if id == "" {
		return shell.Title(w, w.Say("check.all"))
	}
	return shell.Title(w, w.Say("check.title"), w.Say("section."+id))
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
	return ask.Relevant(&p.Case)
}

// Render draws the page.
func (p *Check) Render() app.UI {
	if p.ID == "" {
		return p.all()
	}
	w, s := p.Words, p.sections()[0]
	return p.Frame(p.place().Path(), "question",
		part.Back(w, p.Link("/tasks/")),
		part.Caption(sectionCaption(p.Visit, s)),
		part.Heading(w.Say("check.heading", "section", w.Say("section."+s.ID))),
		p.lead(s),
		app.Div().Body(totalApartIn(p.Visit, s)...),
		app.Div().Body(answers(p.Visit, s, h2)...),
		p.more(s),
		part.Buttons(part.ButtonLink(w.Say("step.continue"), p.StepLink(ask.Next(&p.Case, p.place())), part.Plain)),
	)
}

// lead says whether an answer is missing.
func (p *Check) lead(s ask.Section) app.UI {
	if len(ask.Unanswered(&p.Case, s)) > 0 {
		return part.Lead(p.Words.Say("check.missing"))
	}
	return part.Lead(p.Words.Say("check.lead"))
}

// more is links to optional steps, about items and about the section; nil if there
// are none.
func (p *Check) more(s ask.Section) app.UI {
	w, more := p.Words, []app.UI{app.P().Text(p.Words.Say("check.more.lead"))}
	for _, list := range s.Steps {
		if list.Items == nil {
			continue
		}
		for n := range list.Items.Len(&p.Case) {
			if places := ask.OptionalOfItem(&p.Case, list, n+1); len(places) > 0 {
				more = append(more, app.H3().Text(itemName(w, list, n+1)), optionalOfItem(p.Visit, itemName(w, list, n+1), places))
			}
		}
	}
	if beside := optionalOfSection(p.Visit, s); beside != nil {
		more = append(more, beside)
	}
	if len(more) == 1 {
		return nil
	}
	return part.Section("more", w.Say("check.more"), more...)
}

// optionalOfItem is links to the optional steps about an item.
func optionalOfItem(v shell.Visit, about string, places []ask.Place) app.UI {
	var links []part.Link
	for _, at := range places {
		links = append(links, part.Link{Text: v.Words.Say("step." + at.Step), Href: v.StepLink(at)})
	}
	return part.Links(about, links...)
}

// all shows every section, as the last page before the result.
func (p *Check) all() app.UI {
	w := p.Words
	main := []app.UI{
		part.Back(w, p.Link("/tasks/")),
		part.Caption(w.Say("check.last")),
		part.Heading(w.Say("check.all")),
		part.Lead(w.Say("check.all.lead")),
		p.toResult(),
	}
	for _, s := range p.sections() {
		shown := append(totalApartIn(p.Visit, s), answers(p.Visit, s, h3)...)
		if len(ask.OptionalOfSection(&p.Case, s)) > 0 {
			shown = append(shown, part.Links(w.Say("section."+s.ID), part.Link{Text: w.Say("check.more"), Href: p.StepLink(ask.CheckOf(s)) + "#more"}))
		}
		main = append(main, part.Section("section-"+s.ID, w.Say("section."+s.ID), shown...))
	}
	return p.Frame(p.place().Path(), "question", append(main, p.toResult())...)
}

// toResult stands above and below the answers, so that nobody has to scroll past
// them.
func (p *Check) toResult() app.UI {
	return part.Buttons(part.ButtonLink(p.Words.Say("check.result"), p.Link("/result/"), part.Plain))
}

func h2(text string) app.UI { return app.H2().Text(text) }
func h3(text string) app.UI { return app.H3().Text(text) }
