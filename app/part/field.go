package part

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
	"offercheck/calc/line"
)

// A Field is what stands around any input: its label, the hint, what is wrong
// with it, why it is asked, and "I do not know".
//
// The ID is the field's; what belongs to it is called after it: ID-hint,
// ID-error, ID-unsure, and the boxes of a date ID-month, ID-day, ID-year.
type Field struct {
	Words     say.Words
	ID        string
	N         int // which of several things is asked about, from 1; 0 if there is only one
	Label     string
	Hint      string
	Why       string    // what "why we ask" says; empty if it is plain
	Source    line.Cite // the page of law below it
	Error     string    // what is wrong, without "Error:"; empty if nothing is
	Heading   bool      // the only question of its page: the label is the h1
	Optional  bool      // it may be left empty
	CanUnsure bool      // one may say "I do not know"
	Unsure    bool      // and did
	DoNotKnow string    // what that says instead, if those words do not fit

	// Input hears of every change: the ID of a field and its text. A box that
	// is ticked has the text "on", one that is not has none.
	Input func(ctx app.Context, id, text string)
}

// CompoID keeps the input of one question from being dressed up as another's,
// with what was typed still in it.
func (f Field) CompoID() string { return f.ID + ":" + itoa(f.N) }

// around is the field of a single input.
func (f Field) around(input ...app.UI) app.UI {
	label := app.UI(app.Label().Class("field__label").For(f.ID).Text(f.label()))
	if f.Heading {
		label = app.H1().TabIndex(-1).Body(label)
	}
	return app.Div().Class(f.class()).Body(f.parts(label, input)...)
}

// group is the field of several inputs that are one answer.
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

// parts is everything in the field, in the order it is read.
func (f Field) parts(label app.UI, input []app.UI) []app.UI {
	parts := []app.UI{label, f.hint(), f.why(), f.error()}
	return append(parts, input...)
}

// why is why it is asked. Where several things are, it says of which.
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

// describedBy names the hint and then the error, those there are.
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

// tied marks an input as described by the field's hint and error.
func (f Field) tied(input app.HTMLInput) app.HTMLInput {
	if by := f.describedBy(); by != "" {
		input = input.Aria("describedby", by)
	}
	return f.wrong(input)
}

// wrong marks an input whose field has an error.
func (f Field) wrong(input app.HTMLInput) app.HTMLInput {
	if f.Error == "" {
		return input
	}
	return input.Class("input--wrong").Aria("invalid", "true")
}

// unsure is the box below an input that says "I do not know".
func (f Field) unsure() app.UI {
	if !f.CanUnsure {
		return nil
	}
	return &Tick{ID: f.ID + "-unsure", Label: f.doNotKnow(), On: f.Unsure, Set: f.sayUnsure}
}

// doNotKnow is how one says "I do not know" here.
func (f Field) doNotKnow() string {
	if f.DoNotKnow != "" {
		return f.DoNotKnow
	}
	return f.Words.Say("part.unsure")
}

// sayUnsure takes "I do not know" as the answer, in place of any other.
func (f Field) sayUnsure(ctx app.Context, on bool) {
	if on {
		f.Input(ctx, f.ID, "")
	}
	f.Input(ctx, f.ID+"-unsure", box(on))
}

// say takes a text as the answer, in place of "I do not know".
func (f Field) say(ctx app.Context, id, text string) {
	if f.Unsure && text != "" {
		f.Input(ctx, f.ID+"-unsure", "")
	}
	f.Input(ctx, id, text)
}

// box is the text of a box to tick.
func box(on bool) string {
	if on {
		return "on"
	}
	return ""
}

// Why says why something is asked, once it is opened; nil if there is nothing
// to say. What it is about is added for those who hear the page.
func Why(w say.Words, about, text string, source line.Cite) app.UI {
	if text == "" {
		return nil
	}
	return Opens(w.Say("part.why"), about, app.P().Text(text), Cited(w, source))
}

// Opens is more to read behind a few words. What it is about is added for
// those who hear the page, if the words alone do not say it.
func Opens(text, about string, body ...app.UI) app.UI {
	return app.Details().Class("why").Body(
		app.Summary().Class("why__summary").Body(app.Text(text), hidden(about)),
		app.Div().Class("why__text").Body(body...),
	)
}
