package result

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// forClient is the page to take home: what fits, what to do first, by when, and what to bring. It
// leaves out the figures that the file has.
func (s *summary) forClient() []app.UI {
	w := s.Words
	s.bare = true
	body := []app.UI{part.Facts(s.mainAmounts()...)}
	if advice := s.Report.Advice.Rule; advice.ID != "" {
		body = append(body, app.P().Body(app.B().Text(sentence(part.Statement(w, advice))), app.Text(" "+part.Reason(w, advice))))
	}
	papers := s.ready()
	if len(s.papers()) == 0 {
		papers = app.P().Text(s.Say("papers.any"))
	}
	return append(body,
		s.part(w.Say("paper.first"), s.steps(1)),
		s.part(w.Say("paper.dates"), s.dates()),
		s.part(w.Say("paper.bring"), papers),
		s.part(w.Say("paper.unsure"), s.unanswered()),
	)
}

// mainAmounts is the amounts of the answer, and what is owed.
func (s *summary) mainAmounts() []part.Fact {
	var all []part.Fact
	for _, a := range append(s.amounts(s.outcome()), s.owed()) {
		f := part.Fact{Name: a.Name, Value: strings.TrimSpace(a.Value + " " + a.Unit)}
		if a.Value != s.Words.Say("amount.unknown") && !slices.Contains(all, f) {
			all = append(all, f)
		}
	}
	return all
}

// unanswered is the questions that are still open; nil if none is.
func (s *summary) unanswered() app.UI {
	var names []string
	for _, n := range s.needs() {
		if !slices.Contains(names, n.Name) {
			names = append(names, n.Name)
		}
	}
	if len(names) == 0 {
		return nil
	}
	return app.P().Text(s.Words.Say("paper.missing", "what", strings.Join(names, "; ")))
}

// coverSheet is a sheet on top that says whose papers these are by initials, and nothing else.
func (s *summary) coverSheet() app.UI {
	w := s.Words
	name := w.Say("paper.cover.title")
	if initials := shell.ClinicOf(s.Memory).Initials; initials != "" {
		name = initials
	}
	return app.Section().Class("paper paper--cover").Aria("labelledby", "paper-cover").Body(
		app.H2().Class("paper__title").ID("paper-cover").Text(name),
		app.P().Text(w.Day(s.Report.On)),
		app.P().Text(w.Say("paper.cover.text")),
	)
}

// paperName is what stands at the head of each sheet.
func (s *summary) paperName() string {
	if initials := shell.ClinicOf(s.Memory).Initials; initials != "" {
		return s.Words.Say("paper.head.of", "initials", initials)
	}
	return s.Words.Say("paper.head")
}

// reviewNotes is the notes of reviewers with the lines they are on; nil if there are none.
func (s *summary) reviewNotes() app.UI {
	w, all := s.Words, s.noteLines()
	table := part.Table{Caption: w.Say("review.notes"), Words: true, Stack: true, Head: []string{w.Say("review.line"), w.Say("review.now"), w.Say("review.text")}}
	for _, n := range shell.ClinicOf(s.Memory).Notes {
		on := s.notedAt(all, n.Line)
		table.Rows = append(table.Rows, part.Row{Name: on.name, Cells: part.Cells(on.value, s.noteText(n))})
	}
	if len(table.Rows) == 0 {
		return nil
	}
	return table.UI()
}

// initials is who has reviewed the case, or lines to sign on.
func (s *summary) initials() app.UI {
	w, k := s.Words, shell.ClinicOf(s.Memory)
	client, reviewer := w.Say("paper.initials"), w.Say("paper.reviewer")
	if k.Initials != "" {
		client = w.Say("paper.initials.are", "initials", k.Initials)
	}
	if k.Signed.By != "" {
		reviewer = s.signedText()
	}
	return app.Div().Class("initials").Body(app.Div().Text(client), app.Div().Text(w.Say("paper.read")), app.Div().Text(reviewer))
}
