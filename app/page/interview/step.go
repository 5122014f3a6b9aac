package interview

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// Step is one page of the interview, drawn from its questions.
type Step struct {
	app.Compo
	shell.Visit
	ID string

	form *form
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Step) CompoID() string { return p.Words.Lang() + "/" + p.ID }

// OnInit starts the form of the address, with what was typed before the program started.
// Where the case is not asked there, as in the static pages, the form is empty.
func (p *Step) OnInit() {
	p.form = blankForm(p.ID)
	p.ask(p.PlaceOf(p.ID))
}

// OnNav starts another form if only the item's number changed.
func (p *Step) OnNav(ctx app.Context) {
	defer shell.Recover()
	if p.Redirected() {
		return
	}
	p.ReadAddress()
	place := p.PlaceOf(p.ID)
	if near := ask.Nearest(&p.Case, place); near != place {
		p.Redirect(near)
		p.Redirected()
		return
	}
	if p.form.place != place {
		p.ask(place)
	}
	p.Arrive(ctx, p.title())
	if len(p.form.problems) > 0 {
		part.Focus(ctx, "errors")
	}
}

// ask starts the form of a place, if the case is asked there.
func (p *Step) ask(place ask.Place) {
	if ask.Nearest(&p.Case, place) != place {
		return
	}
	typed := p.TakeTyped()
	p.form = newForm(p.Memory, place, p.Draft(place), typed)
	if len(typed) > 0 {
		p.KeepDraft(place, p.form.typed)
	}
}

// Render draws the page.
func (p *Step) Render() app.UI {
	if p.ID == "letter" {
		return p.letter()
	}
	w := p.Words
	return p.Frame(p.form.place.Path(), "question",
		part.Back(w, p.BackOut(p.form.place)),
		shell.ProblemArea(p.errors(), p.warnings()),
		p.form.beside(p.Visit, part.Form(p.submit, append(p.head(), append(p.fields(),
			part.Buttons(p.buttons()...),
		)...)...)),
	)
}

// head is the section and, if the page has several questions, their heading.
func (p *Step) head() []app.UI {
	head := []app.UI{part.Caption(p.caption())}
	if p.single() {
		return append(head, lead(p.Words, p.ID))
	}
	return append(head, part.Heading(p.heading()), lead(p.Words, p.ID))
}

// lead is the lead paragraph of a step; nil if it has none.
func lead(w say.Words, step string) app.UI {
	if key := "step." + step + ".lead"; w.Has(key) {
		return app.P().Text(w.Say(key))
	}
	return nil
}

// single reports whether the page has one question, whose label is the heading.
func (p *Step) single() bool {
	return len(p.form.step.Questions) == 1
}

// heading is what the page is called.
func (p *Step) heading() string {
	if p.single() {
		return p.Words.Say("ask." + p.form.step.Questions[0].ID + ".label")
	}
	if as := p.form.step.As; as != nil {
		if own := "step." + p.ID + "." + as(&p.form.trial, p.form.place.Item()); p.Words.Has(own) {
			return p.Words.Say(own)
		}
	}
	return p.Words.Say("step." + p.ID)
}

// caption is the section and, of a collection, the item.
func (p *Step) caption() string {
	caption := sectionCaption(p.Visit, p.form.section)
	if list, isItem := ask.ListOf(p.ID); isItem {
		return p.Words.Say("step.caption.item", "caption", caption, "item", itemName(p.Words, list, p.form.place.N))
	}
	return caption
}

// sectionCaption is a section's name, its number and how many there are.
func sectionCaption(v shell.Visit, s ask.Section) string {
	w, all := v.Words, sectionsOf(&v.Case)
	n := slices.IndexFunc(all, func(other ask.Section) bool { return other.ID == s.ID }) + 1
	if n == 0 {
		return w.Say("section." + s.ID)
	}
	return w.Say("step.caption", "section", w.Say("section."+s.ID), "n", strconv.Itoa(n), "all", strconv.Itoa(len(all)))
}

// itemName is an item's name: "Vehicle 2", and of a debt its year.
func itemName(w say.Words, list ask.Step, n int) string {
	if list.ID == "tax-years" {
		return w.Debt(n)
	}
	return itemNumber(w, list, n)
}

// itemNumber is an item's name by its number alone: titles, which a browser keeps, tell no
// year.
func itemNumber(w say.Words, list ask.Step, n int) string {
	return w.Say("item."+list.ID, "n", strconv.Itoa(n))
}

// title is the window's title. It names the item, since titles must differ.
func (p *Step) title() string {
	w := p.Words
	parts := []string{p.heading()}
	if list, isItem := ask.ListOf(p.ID); isItem {
		parts = append(parts, itemNumber(w, list, p.form.place.N))
	}
	title := shell.Title(w, append(parts, w.Say("section."+p.form.section.ID))...)
	if len(p.form.problems) > 0 {
		return w.Say("title.error", "title", title)
	}
	return title
}

// StepTitle is the window's title on a step, before anything is answered.
func StepTitle(w say.Words, id string) string {
	return (&Step{Visit: shell.Visit{Words: w, Memory: &shell.Memory{}}, ID: id, form: blankForm(id)}).title()
}

// errors is the error summary; nil without errors.
func (p *Step) errors() app.UI {
	if len(p.form.problems) == 0 {
		return nil
	}
	return &part.ErrorSummary{Words: p.Words, Problems: summary(p.Words, p.form.problems), Rev: p.form.attempts}
}

// fields is the fields of the page.
func (p *Step) fields() []app.UI {
	f := fields{
		v: p.Visit, n: p.form.place.N, c: &p.form.trial, typed: p.form.typed,
		heading: p.single(), independent: independent(p.form.step), wrong: p.form.problem, input: p.input,
	}
	var all []app.UI
	for _, q := range p.form.questions() {
		f.source = citeOf(p.Memory, q, p.form.step, p.form.section)
		all = append(all, f.draw(q))
	}
	if _, asksState := p.form.step.Question("state"); asksState {
		all = append(all, territoryNotice(p.Words, p.form.trial.Household.State.Value))
	}
	if _, asksTotal := p.form.step.Question("debt-total"); asksTotal {
		all = append(all, app.Div().Role("status").Body(totalApart(p.Visit, p.form.trial.Debt.Total)...))
	}
	if _, asksWho := p.form.step.Question("owing"); asksWho {
		all = append(all, oneOfTwo(p.Words, p.form.trial.Household))
	}
	return all
}

// oneOfTwo says, beside the question who owes, that an offer by one of two who owe is not
// worked out. It is a region that is read out when it fills.
func oneOfTwo(w say.Words, h facts.Household) app.UI {
	var notices []app.UI
	if h.Joint() {
		notices = append(notices, part.Notice("one-of-two", w.Say("step.owing.one"), app.P().Text(w.Say("step.owing.one.text"))))
	}
	return app.Div().Role("status").Body(notices...)
}

// independent reports whether no question of a step depends on another.
func independent(s ask.Step) bool {
	return !slices.ContainsFunc(s.Questions, func(q ask.Question) bool { return q.When != nil })
}

// warnings is the box with warnings; nil if there are none.
func (p *Step) warnings() app.UI {
	if len(p.form.warnings) == 0 {
		return nil
	}
	var texts []app.UI
	for _, x := range p.form.warnings {
		texts = append(texts, app.P().Text(p.Words.Warning(x.Words(), x.Code)))
	}
	return part.Notice("doubts", p.Words.Say("step.doubts"), texts...)
}

// input is called by each field when it changes.
func (p *Step) input(_ app.Context, id, text string) {
	defer shell.Recover()
	p.form.set(id, text)
	p.KeepDraft(p.form.place, p.form.typed)
}
