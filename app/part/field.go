package part

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
	"offercheck/calc/line"
)

// A Field is what stands around any input: its label, its hint, its error, why it is
// asked, and "I do not know".
//
// What belongs to a field has its ID with a suffix: ID-hint, ID-error, ID-unsure, and
// for a date ID-month, ID-day and ID-year.
type Field struct {
	Words     say.Words
	ID        string
	N         int // the item that is asked about, from 1; 0 for none
	Label     string
	Hint      string
	Why       string    // the text of "Why we ask"; empty for none
	Source    line.Cite // the source of law below it; zero for none
	Error     string    // the error, without "Error:"; empty for none
	Heading   bool      // the label is the h1, on a page with one question
	Optional  bool      // it may be left empty
	CanUnsure bool      // "I do not know" is offered
	Unsure    bool      // and is the answer
	DoNotKnow string    // the text for that; empty for the usual one

	// Input is called with the ID and the text of a field whenever it changes, and
	// must be set. A ticked box has the text "on", any other has none.
	Input func(ctx app.Context, id, text string)
}

// CompoID keeps go-app from reusing the input of one question, and the text typed in
// it, for another.
func (f Field) CompoID() string { return f.ID + ":" + itoa(f.N) }

// around is a field with a single input.
func (f Field) around(input ...app.UI) app.UI {
	label := app.UI(app.Label().Class("field__label").For(f.ID).Text(f.label()))
	if f.Heading {
		label = app.H1().TabIndex(-1).Body(label)
	}
	return app.Div().Class(f.class()).Body(f.parts(label, input)...)
}

// group is a field with several inputs that are one answer.
func (f Field) group(inputs ...app.UI) app.UI {
	legend := app.Legend().Text(f.label())
	if f.Heading {
		legend = app.Legend().Body(app.H1().TabIndex(-1).Text(f.label()))
	}
	set := app.FieldSet().Class(f.class()).ID(f.ID).Body(f.parts(legend, inputs)...)
	if by := f.describedBy(); by != "" {
		set = set.Aria("describedby", by)
	}
	return set
}

// parts is everything in the field, in reading order.
func (f Field) parts(label app.UI, input []app.UI) []app.UI {
	parts := []app.UI{label, f.hint(), f.why(), f.error()}
	return append(parts, input...)
}

// why is "Why we ask", on a page with several questions with the label added.
func (f Field) why() app.UI {
	if f.Heading {
		return Why(f.Words, "", f.Why, f.Source)
	}
	return Why(f.Words, f.Label, f.Why, f.Source)
}

func (f Field) class() string {
	if f.Error != "" {
		return "field field--error"
	}
	return "field"
}

func (f Field) label() string {
	if f.Optional {
		return f.Words.Say("part.optional", "label", f.Label)
	}
	return f.Label
}

func (f Field) hint() app.UI {
	if f.Hint == "" {
		return nil
	}
	return app.P().Class("field__hint").ID(f.ID + "-hint").Text(f.Hint)
}

func (f Field) error() app.UI {
	if f.Error == "" {
		return nil
	}
	return app.P().Class("field__error").ID(f.ID+"-error").Body(
		app.Span().Class("hidden").Text(f.Words.Say("part.error")+" "),
		app.Text(f.Error),
	)
}

// describedBy is the IDs of the hint and the error, if there are any.
func (f Field) describedBy() string {
	var ids []string
	if f.Hint != "" {
		ids = append(ids, f.ID+"-hint")
	}
	if f.Error != "" {
		ids = append(ids, f.ID+"-error")
	}
	return strings.Join(ids, " ")
}

// tied is an input that the field's hint and error describe.
func (f Field) tied(input app.HTMLInput) app.HTMLInput {
	if by := f.describedBy(); by != "" {
		input = input.Aria("describedby", by)
	}
	return f.wrong(input)
}

// wrong is an input marked as invalid, if the field has an error.
func (f Field) wrong(input app.HTMLInput) app.HTMLInput {
	if f.Error == "" {
		return input
	}
	return input.Class("input--wrong").Aria("invalid", "true")
}

// unsure is the box "I do not know" below an input. On a page with several questions screen
// readers are told of what.
func (f Field) unsure() app.UI {
	if !f.CanUnsure {
		return nil
	}
	about := ""
	if !f.Heading {
		about = f.Label
	}
	return &Checkbox{ID: f.ID + "-unsure", Label: f.doNotKnow(), About: about, On: f.Unsure, Set: f.answerUnsure}
}

// doNotKnow is the text of "I do not know" for this field.
func (f Field) doNotKnow() string {
	if f.DoNotKnow != "" {
		return f.DoNotKnow
	}
	return f.Words.Say("part.unsure")
}

// answerUnsure sets or clears "I do not know". Setting it clears any other answer.
func (f Field) answerUnsure(ctx app.Context, on bool) {
	if on {
		f.Input(ctx, f.ID, "")
	}
	f.Input(ctx, f.ID+"-unsure", box(on))
}

// answer takes a text as the answer, and clears "I do not know".
func (f Field) answer(ctx app.Context, id, text string) {
	if f.Unsure && text != "" {
		f.Input(ctx, f.ID+"-unsure", "")
	}
	f.Input(ctx, id, text)
}

// box is the text of a checkbox.
func box(on bool) string {
	if on {
		return "on"
	}
	return ""
}

// Why is "Why we ask", to be opened; nil without a text. Screen readers are told what
// it is about.
func Why(w say.Words, about, text string, source line.Cite) app.UI {
	if text == "" {
		return nil
	}
	return Details(w.Say("part.why"), about, app.P().Text(text), Cited(w, source))
}

// Details is content behind a summary that opens it. Screen readers are told what it
// is about; empty if the summary says so itself.
func Details(text, about string, body ...app.UI) app.UI {
	return app.Details().Class("why").Body(
		app.Summary().Class("why__summary").Body(app.Text(text), hidden(about)),
		app.Div().Class("why__text").Body(body...),
	)
}
