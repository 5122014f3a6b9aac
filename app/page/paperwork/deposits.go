package paperwork

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/form"
	"offercheck/calc/line"
)

// depositsID is the ID of the field.
const depositsID = "deposits"

// Deposits asks what goes into the accounts each month, as statements show it, and holds it
// against the income of the case. It is no answer: it stays in the window's memory.
type Deposits struct {
	app.Compo
	shell.Visit

	ctx    app.Context
	amount facts.Amount
}

// CompoID tells go-app this field from others.
func (d *Deposits) CompoID() string { return d.Words.Lang() + "/" + depositsID }

// OnMount keeps the context, which outlives the button.
func (d *Deposits) OnMount(ctx app.Context) { d.ctx = ctx }

// Render draws a button first: a field that is there before the program runs would keep what
// is typed in it.
func (d *Deposits) Render() app.UI {
	w, box := d.Words, app.Div().Class("not-paper")
	typed, asked := d.FilledBlanks()[depositsID]
	if !asked {
		return box.Body(
			app.P().Text(w.Say("forms.deposits.why")),
			part.Buttons(&part.Button{ID: "compare-deposits", Text: w.Say("forms.deposits.begin"), Look: part.Quiet, Do: d.begin}),
		)
	}
	return box.Body(
		app.P().Text(w.Say("forms.deposits.why")),
		&part.Money{
			Field: part.Field{Words: w, ID: depositsID, Label: w.Say("forms.deposits.label"), Hint: w.Say("forms.deposits.hint"), Input: d.note},
			Value: tidied(typed),
		},
		app.P().ID("deposits-said").Text(d.says(tidied(typed))),
	)
}

// opened stands for a field that is open and empty.
const opened = " "

// tidied is what was typed, without what stands for an empty field.
func tidied(typed string) string {
	if typed == opened {
		return ""
	}
	return typed
}

func (d *Deposits) begin(app.Context) {
	d.FillBlank(depositsID, opened)
	part.Focus(d.ctx, depositsID)
}

// note keeps what was typed in the memory of the window, and draws what it comes to.
func (d *Deposits) note(_ app.Context, _, text string) {
	if text == "" {
		text = opened
	}
	d.FillBlank(depositsID, text)
}

// says is what the comparison comes to, as a sentence; empty while nothing is typed.
func (d *Deposits) says(typed string) string {
	w := d.Words
	q := ask.Question{ID: depositsID, Kind: ask.Money{At: func(*facts.Case, int) *facts.Amount { return &d.amount }}}
	if typed == "" {
		return ""
	}
	if d.amount = (facts.Amount{}); len(q.Take(&d.Case, 0, ask.Typed{depositsID: typed})) > 0 || !d.amount.Given {
		return w.Say("forms.deposits.amount")
	}
	j, err := d.Judged()
	if err != nil {
		return ""
	}
	switch f := form.Deposits(j.Report, j.Law, d.amount); f.Verdict {
	case line.Yes:
		return w.Say("forms.deposits.more", "more", w.Amount(f.Figure("form-more-deposited")))
	case line.No:
		return w.Say("forms.deposits.less")
	}
	return w.Say("forms.deposits.unknown")
}
