package result

import (
	"reflect"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
)

// Paper is the summary to hand over: what it comes to and what to do, the ways side by
// side, and the figures with their notes, on two or three printed pages.
type Paper struct {
	app.Compo
	shell.Visit

	trace bool // every line of the form follows
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Paper) CompoID() string { return p.Words.Lang() + "/paper/" }

// OnNav runs on arrival.
func (p *Paper) OnNav(ctx app.Context) { p.Arrive(ctx, shell.TitleOf(p.Words, "paper")) }

// Render draws the page.
func (p *Paper) Render() app.UI {
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame("/paper/", "", empty(p.Visit)...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw("/paper/")
	}
	s := &summary{result: result{j}}
	w := p.Words
	main := []app.UI{
		app.Div().Class("not-paper").Body(
			part.Back(w, p.Link("/result/")),
			part.Heading(w.Say("paper.h1")),
			part.Lead(w.Say("paper.lead")),
			&part.Checkbox{ID: "trace", Label: w.Say("paper.trace"), On: p.trace, Set: p.setTrace},
			part.Buttons(&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Plain, Do: shell.Print}),
			app.P().Class("actions__links").Body(
				app.A().Href(p.Link(opinionPath)).Text(w.Say("paper.to-opinion")),
				app.A().Href(p.Link(papersPath)).Text(w.Say("papers.to")),
			),
		),
		s.sheet("paper-do", s.headline(s.outcome()), s.first()...),
		s.sheet("paper-rest", w.Say("paper.figures"), s.second()...),
	}
	if p.trace {
		main = append(main, s.sheet("paper-lines", w.Say("worksheet.h1"), s.lines()...))
	}
	return p.Frame("/paper/", "paper", main...)
}

// setTrace adds every line of the form, or leaves them out.
func (p *Paper) setTrace(_ app.Context, on bool) { p.trace = on }

// A summary is the judged case as the paper shows it.
type summary struct {
	result
	notes []note // in the order in which the figures name them
}

// sheet is a part of the paper that begins a page.
func (s *summary) sheet(id, title string, body ...app.UI) app.UI {
	w := s.Words
	head := []app.UI{
		app.Div().Class("paper__head").Body(
			app.P().Text(w.Say("paper.head")),
			app.P().Text(w.Day(s.Report.On)),
		),
		app.H2().Class("paper__title").ID(id).Text(title),
	}
	return app.Section().Class("paper").Aria("labelledby", id).Body(append(head, body...)...)
}

// part is a heading and what stands below it; nil if that is nothing.
func (s *summary) part(heading string, body ...app.UI) app.UI {
	if len(body) == 0 || body[0] == nil {
		return nil
	}
	return app.Div().Body(append([]app.UI{app.H3().Text(heading)}, body...)...)
}

// lines is every line of the form.
func (s *summary) lines() []app.UI {
	sheet := s.Sheet()
	sheet.Question = func(line.Line) string { return "" }
	var body []app.UI
	for _, f := range s.onceEach() {
		body = append(body, app.H3().Text(s.Words.Say("worksheet."+f.ID)))
		body = append(body, s.formLines(sheet, f)...)
	}
	return append(body, append([]app.UI{app.H3().Text(s.Words.Say("worksheet.reach"))}, s.reach(sheet).Body...)...)
}
