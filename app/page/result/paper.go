package result

import (
	"reflect"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
)

// Paper is the summary to hand over: for the file what it comes to and what to do, the ways side
// by side, and the figures with their notes and who reviewed them, on two or three printed pages;
// for the client, in plain words, one page to take home.
type Paper struct {
	app.Compo
	shell.Visit

	who   string // whom it is for: forFile, forClient
	cover bool   // a sheet is on top that says nothing
	trace bool   // every line of the form follows
}

// Whom the paper is for.
const (
	forFile   = "file"
	forClient = "client"
)

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Paper) CompoID() string { return p.Words.Lang() + "/paper/" }

// OnInit has a sheet on top of what is left lying where several people are helped.
func (p *Paper) OnInit() { p.who, p.cover = forFile, shell.Initials(p.Memory) != "" }

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
			part.Lead(w.Say(p.lead())),
			&part.Choice{Field: part.Field{Words: w, ID: "paper-for", Label: w.Say("paper.for"), Input: p.choose}, Value: p.who, Options: []part.Option{
				{ID: forFile, Label: w.Say("paper.for.file")}, {ID: forClient, Label: w.Say("paper.for.client")},
			}},
			&part.Checkbox{ID: "cover", Label: w.Say("paper.cover"), On: p.cover, Set: func(_ app.Context, on bool) { p.cover = on }},
			p.tracing(),
			part.Buttons(&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Plain, Do: shell.Print}),
			app.P().Class("actions__links").Body(
				app.A().Href(p.Link("/review/")).Text(w.Say("paper.review")),
				app.A().Href(p.Link(opinionPath)).Text(w.Say("paper.to-opinion")),
				app.A().Href(p.Link(papersPath)).Text(w.Say("papers.to")),
			),
		),
	}
	if p.cover {
		main = append(main, s.coverSheet())
	}
	if p.who == forClient {
		return p.Frame("/paper/", "paper", append(main, s.sheet("paper-do", s.headline(s.outcome()), s.forClient()...))...)
	}
	main = append(main,
		s.sheet("paper-do", s.headline(s.outcome()), s.first()...),
		s.sheet("paper-rest", w.Say("paper.figures"), s.second()...),
	)
	if p.trace {
		main = append(main, s.sheet("paper-lines", w.Say("worksheet.h1"), s.lines()...))
	}
	return p.Frame("/paper/", "paper", main...)
}

// lead is the words of what the paper is, which promises that no number of a person is on it
// unless a note may have one.
func (p *Paper) lead() string {
	if slices.ContainsFunc(shell.ClinicOf(p.Memory).Notes, func(n keep.Note) bool { return likeSSN(n.Text) }) {
		return "paper.lead.number"
	}
	return "paper.lead"
}

// tracing asks whether every line of the form follows, which is for the file.
func (p *Paper) tracing() app.UI {
	if p.who == forClient {
		return nil
	}
	return &part.Checkbox{ID: "trace", Label: p.Words.Say("paper.trace"), On: p.trace, Set: p.setTrace}
}

// choose says whom the paper is for.
func (p *Paper) choose(_ app.Context, _, who string) { p.who = who }

// setTrace adds every line of the form, or leaves them out.
func (p *Paper) setTrace(_ app.Context, on bool) { p.trace = on }

// A summary is the judged case as the paper shows it.
type summary struct {
	result
	bare  bool   // its figures name no sources
	notes []note // in the order in which the figures name them
}

// sheet is a part of the paper that begins a page.
func (s *summary) sheet(id, title string, body ...app.UI) app.UI {
	w := s.Words
	head := []app.UI{
		app.Div().Class("paper__head").Body(
			app.P().Text(s.paperName()),
			app.P().Text(w.Day(s.Report.On)),
		),
		app.H2().Class("paper__title").ID(id).Text(title),
	}
	foot := app.P().Class("note").Text(w.Say("paper.foot"))
	return app.Section().Class("paper").Aria("labelledby", id).Body(append(append(head, body...), foot)...)
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
