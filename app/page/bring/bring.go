// Package bring fills the IRS's own PDF of a form, which somebody downloaded and chooses
// on the page of that form.
package bring

import (
	"errors"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/pdf"
)

// id is the ID of an element: of a form of which there are several, with which it is.
func (f *Form) id(what string) string {
	if f.Which == "" {
		return "bring" + what
	}
	return "bring-" + f.Which + what
}

// Form asks for the blank form, fills it and offers it to be saved. It stands on the page
// of that form, behind its lines, below a heading of the page. Nothing of the file, or of
// what is written into it, is kept.
type Form struct {
	app.Compo
	shell.Visit

	Number   string // of the form: "433-A (OIC)"
	Revision string // the newest: "4-2026"; one that Fills
	Which    string // of a form for each tax year or person: which; else empty

	Values func() map[string]string // what is written, by the IDs of the entries, when a file is chosen
	Label  func(id string) string   // what an entry is called
	Empty  func() []string          // what is called that no value is for, and that must not stay empty

	ctx    app.Context // of the form, which outlives its field
	wrong  string      // what is wrong with the file, as a sentence
	done   bool
	report pdf.Report
	empty  []string // what was left as the file was filled
}

// CompoID tells go-app the field of this form from others.
func (f *Form) CompoID() string { return f.Words.Lang() + "/" + f.Number + "/" + f.id("") }

// OnMount keeps the context of the form: a field with an error takes the place of the one without.
func (f *Form) OnMount(ctx app.Context) { f.ctx = ctx }

// Fills reports whether the PDF of a form, of a revision, can be filled: its cells are known.
func Fills(number, revision string) bool { return pdf.Knows(number, revision) }

// Render draws the field.
func (f *Form) Render() app.UI {
	w := f.Words
	return app.Div().Class("not-paper").Body(
		app.P().Text(w.Say("bring.text")),
		&part.File{Field: part.Field{
			Words: w, ID: f.id(""), Label: w.Say("bring.label"), Error: f.wrong,
			Hint: w.Say("bring.hint", "form", f.Number, "revision", f.Revision),
		}, Accept: ".pdf,application/pdf", Open: f.chosen},
		app.Div().Body(f.filled()...),
	)
}

// filled says that the form was filled, what is left to write by hand, and what to look at
// before it is sent.
func (f *Form) filled() []app.UI {
	if !f.done {
		return nil
	}
	w := f.Words
	body := []app.UI{
		app.P().Text(w.Say("bring.done.text", "n", strconv.Itoa(len(f.report.Filled)), "file", w.Say("bring.file"))),
		app.P().Text(w.Say("bring.done.look")),
		app.P().Text(w.Say("bring.done.sign")),
	}
	var left []app.UI
	for _, l := range f.report.Left {
		key := "bring.left." + l.Why
		if l.Why == pdf.NotTick {
			key = "bring.left." + pdf.NoCell
		}
		left = append(left, app.Li().Text(w.Say(key, "entry", f.Label(l.ID))))
	}
	if left != nil {
		body = append(body, app.P().Text(w.Say("bring.left")), app.Ul().Body(left...))
	}
	var empty []app.UI
	for _, name := range f.empty {
		empty = append(empty, app.Li().Text(name))
	}
	if empty != nil {
		body = append(body, app.P().Text(w.Say("bring.empty", "n", strconv.Itoa(len(empty)))), app.Ul().Body(empty...))
	}
	body = append(body, app.P().Text(w.Say("bring.done.keep")))
	return append([]app.UI{app.H3().ID(f.id("-done")).TabIndex(-1).Text(w.Say("bring.done"))}, body...)
}

// chosen reads the file that was chosen.
func (f *Form) chosen(app.Context, app.Value) {
	defer shell.Recover()
	keep.Chosen(app.Window().GetElementByID(f.id("")), pdf.MaxFile, func(b []byte) {
		f.ctx.Dispatch(func(ctx app.Context) {
			defer shell.Recover()
			f.take(ctx, b)
		})
	})
}

// take fills the form and hands it to the browser, or says what is wrong with it.
func (f *Form) take(ctx app.Context, b []byte) {
	f.done, f.report, f.empty, f.wrong = false, pdf.Report{}, nil, ""
	out, report, err := f.fill(b)
	if err != "" {
		f.wrong = err
		f.Announce(err)
		part.Focus(ctx, f.id(""))
		return
	}
	f.done, f.report, f.empty = true, report, f.Empty()
	shell.Download(f.Visit, f.Words.Say("bring.file"), "application/pdf", out)
	part.Focus(ctx, f.id("-done"))
}

// fill fills the form, or says why it does not.
func (f *Form) fill(b []byte) (out []byte, report pdf.Report, wrong string) {
	file, err := pdf.Open(b)
	if err != nil {
		return nil, report, f.problem(err)
	}
	id, revision, known := file.Form()
	says := func(key string) string {
		return f.Words.Say("bring.error."+key, "form", f.Number, "revision", f.Revision, "is", id, "its", revision)
	}
	switch {
	case id == "":
		return nil, report, says("untitled")
	case id != f.Number:
		return nil, report, says("other")
	case revision != f.Revision && older(revision, f.Revision):
		return nil, report, says("old")
	case revision != f.Revision || !known:
		return nil, report, says("revision")
	}
	if out, report, err = pdf.Fill(file, f.Values()); err != nil {
		return nil, report, f.problem(err)
	}
	return out, report, ""
}

// problem is what is wrong with a file, as a sentence.
func (f *Form) problem(err error) string {
	code := pdf.Damaged
	if e := (*pdf.Error)(nil); errors.As(err, &e) {
		code = e.Code
	}
	return f.Words.Say("bring.error." + code)
}

// older says that a revision, such as 4-2025, is before another. It does not if either is
// not of a month and a year.
func older(a, b string) bool {
	month := func(s string) int {
		m, y, _ := strings.Cut(s, "-")
		months, err := strconv.Atoi(m)
		years, err2 := strconv.Atoi(y)
		if err != nil || err2 != nil {
			return 0
		}
		return years*12 + months
	}
	return month(a) != 0 && month(a) < month(b)
}
