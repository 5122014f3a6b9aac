package part

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
	"offercheck/calc/line"
)

// A Sheet draws lines as a worksheet: each opens into the lines it was made from, down to
// answers and figures of the law. An unknown amount is shown in words.
type Sheet struct {
	Words    say.Words
	Open     bool                   // every line is open from the start
	Question func(line.Line) string // the address at which an answer is changed, empty if it cannot be; nil for no links
	Page     func() app.Context     // the page, which is not drawn again with what opens; nil if it is
	Number   func(line.Line) int    // the number that a line is shown with, 0 for none; nil for the line's own
}

// Lines is several lines, one below the other.
func (s Sheet) Lines(lines ...line.Line) app.UI {
	return app.Div().Class("sheet").Body(s.column(lines, func(int) string { return "" })...)
}

// column is lines one below the other.
func (s Sheet) column(lines []line.Line, sign func(i int) string) []app.UI {
	all := make([]app.UI, len(lines))
	for i, l := range lines {
		all[i] = s.line(l, signed(s.Words, l, sign(i)), "")
	}
	return all
}

// Line is a single line.
func (s Sheet) Line(l line.Line) app.UI { return s.line(l, signed(s.Words, l, ""), "") }

// Total is a line with a double rule under it.
func (s Sheet) Total(l line.Line) app.UI {
	return s.line(l, signed(s.Words, l, ""), "worksheet--total")
}

// line is a line with its amount, which has the sign of the operation that it is an input of.
func (s Sheet) line(l line.Line, amount, class string) app.UI {
	if len(l.In) == 0 {
		return app.Div().Class("worksheet").Class(class).Body(
			app.Div().Class("worksheet__line").Body(s.head(l, amount)...),
			s.how(l),
		)
	}
	return &panel{
		Class:   strings.TrimSpace("worksheet " + class),
		Opens:   s.Open,
		Page:    s.Page,
		Summary: func() app.UI { return app.Summary().Class("worksheet__line").Body(s.head(l, amount)...) },
		Content: func() []app.UI {
			return append([]app.UI{s.how(l)}, s.column(l.In, func(i int) string { return signOf(l.Op, i) })...)
		},
	}
}

// head is a line's number on the form, its name and its amount.
func (s Sheet) head(l line.Line, amount string) []app.UI {
	var number app.UI
	if l.No != "" {
		number = app.Span().Class("worksheet__no").Text(l.No + " ")
	}
	return []app.UI{
		number,
		app.Span().Class("worksheet__name").Text(s.name(l) + " "),
		app.Span().Class("worksheet__amount").Text(amount),
	}
}

// name is the name of a line, with the number that it is shown with.
func (s Sheet) name(l line.Line) string {
	if s.Number != nil {
		l.N = s.Number(l)
	}
	return Name(s.Words, l)
}

// how is where the amount is from: an answer, the law, or an operation that has a name;
// nil if its inputs show it.
func (s Sheet) how(l line.Line) app.UI {
	var says []app.UI
	switch {
	case l.Op == line.OpGiven:
		says = s.answer(l)
	case l.Op == line.OpLaw && !l.Known:
		says = []app.UI{app.Text(s.Words.Say("part.no-figure") + " ")}
	case len(l.In) > 0 && s.Words.Has("op."+string(l.Op)):
		says = []app.UI{app.Text(s.Words.Say("op."+string(l.Op)) + " ")}
	}
	if l.Cite.Name != "" {
		if l.Op == line.OpGiven {
			says = append(says, app.Text(". "))
		}
		says = append(says, Cite(s.Words, l.Cite)...)
	}
	if len(says) == 0 {
		return nil
	}
	return app.Div().Class("worksheet__how").Body(says...)
}

// answer says that the amount is an answer, or a missing one, with a link to its
// question.
func (s Sheet) answer(l line.Line) []app.UI {
	text := s.Words.Say("part.your-answer")
	if !l.Known {
		text = s.Words.Say("part.not-answered")
	}
	href := ""
	if s.Question != nil {
		href = s.Question(l)
	}
	if href == "" {
		return []app.UI{app.Text(text)}
	}
	return []app.UI{app.A().Href(href).Body(app.Text(text), hidden(s.name(l)))}
}

// Name is the name of a line, with which of several it is about; but a year says itself which.
func Name(w say.Words, l line.Line) string {
	name, of := w.Name(l.ID), w.ItemOf(l)
	if of == "" || l.Known && l.Unit == line.Year {
		return name
	}
	return w.Say("part.numbered", "name", name, "n", of)
}

// Cite is a source of law: its name, as a link if it has an address, the day from which
// it is in force, and a mark if the primary text is unverified or the figure announced.
// A mark can be opened, so it may not stand in a paragraph.
func Cite(w say.Words, c line.Cite) []app.UI {
	name := w.Cite(c.Name)
	if c.From != 0 {
		name = w.Say("part.cite-from", "name", name, "day", w.Day(c.From))
	}
	return cited(w, name, c, w.Cite(c.Name))
}

// Source is Cite without the day. Screen readers are told what a mark is about.
func Source(w say.Words, c line.Cite, about string) []app.UI {
	return cited(w, w.Cite(c.Name), c, about)
}

// ownMethod is the ID of the source that is no page of law.
const ownMethod = "offercheck"

// cited is a source of law under a name, with its marks, which are about something.
func cited(w say.Words, name string, c line.Cite, about string) []app.UI {
	if c.ID == ownMethod {
		name = w.Say("part.own-method")
	}
	cite := []app.UI{app.Text(name)}
	if c.URL != "" {
		cite = []app.UI{External(name, c.URL)}
	}
	if c.Unverified {
		cite = append(cite, app.Text(" "), citeMark(w, "part.unverified", about))
	}
	if c.Announced() {
		cite = append(cite, app.Text(" "), citeMark(w, "part.announced", about))
	}
	return cite
}

// citeMark is a word after a citation that opens into its meaning.
func citeMark(w say.Words, id, about string) app.UI {
	return app.Details().Class("unverified").Body(
		app.Summary().Body(app.Text(w.Say(id)), hidden(about)),
		app.Text(w.Say(id+".means")),
	)
}

// signOf is the sign before the amount of the ith input of an operation, from 0.
func signOf(op line.Op, i int) string {
	if i == 0 {
		return ""
	}
	switch op {
	case line.OpSum:
		return "+"
	case line.OpMinus:
		return "−"
	case line.OpTimes:
		return "×"
	case line.OpDividedBy:
		return "÷"
	}
	return ""
}

// signed is an amount after its sign. A negative amount that is added is shown as
// subtracted.
func signed(w say.Words, l line.Line, sign string) string {
	if sign == "" {
		return w.Amount(l)
	}
	if sign == "+" && l.Known && l.Amount.IsNegative() {
		l.Amount, sign = l.Amount.Neg(), "−"
	}
	return sign + " " + w.Amount(l)
}
