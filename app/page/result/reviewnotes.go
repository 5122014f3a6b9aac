package result

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
)

// A noted is what a note may be on: a line of the form, or an answer.
type noted struct{ key, name, value string }

// noteLines is what notes may be on: the lines of the form in their order, then the answers in the
// interview's, each once.
func (v result) noteLines() []noted {
	w, number := v.Words, v.Sheet().Number
	var all []noted
	add := func(x noted) {
		if !slices.ContainsFunc(all, func(y noted) bool { return y.key == x.key }) {
			all = append(all, x)
		}
	}
	for _, f := range v.Report.Form.Sections {
		for _, l := range f.Lines {
			add(noted{l.Key(), strings.TrimSpace(l.No + " " + part.Name(w, l.Of(number(l)))), w.Amount(l)})
		}
	}
	for _, s := range ask.Sections() {
		for _, r := range ask.Rows(&v.Case, s) {
			if r.Question.Kind == nil {
				continue
			}
			name := w.Name(r.Question.ID)
			if list, is := ask.ListOf(r.Place.Step); is {
				item := w.Say("item."+list.ID, "n", strconv.Itoa(r.Place.N))
				if list.ID == "tax-years" {
					item = w.Debt(r.Place.N)
				}
				name = w.Say("changes.item", "item", item, "name", name)
			}
			add(noted{line.Key(r.Question.ID, r.Place.N), name, shell.Answer(w, &v.Case, r.Question, r.Place.Item())})
		}
	}
	return all
}

// notedAt is what a note is on; of one whose line is gone that is said.
func (v result) notedAt(all []noted, key string) noted {
	if key == "" {
		return noted{name: v.Words.Say("review.whole")}
	}
	if i := slices.IndexFunc(all, func(x noted) bool { return x.key == key }); i >= 0 {
		return all[i]
	}
	return noted{key: key, name: key, value: v.Words.Say("review.gone")}
}

// notesOn is the notes on a line.
func (v result) notesOn(key string) []app.UI {
	var notes []app.UI
	for _, n := range shell.ClinicOf(v.Memory).Notes {
		if n.Line == key {
			notes = append(notes, part.Note(v.noteText(n)))
		}
	}
	return notes
}

// noteText is a note with its reviewer and its day.
func (v result) noteText(n keep.Note) string {
	return v.Words.Say("review.note", "text", n.Text, "by", n.By, "day", v.Words.Day(n.On))
}

// notes is the notes that there are, and the form for another.
func (p *Review) notes(v result) []app.UI {
	w, all := p.Words, v.noteLines()
	var items []app.UI
	for i, n := range shell.ClinicOf(p.Memory).Notes {
		on := v.notedAt(all, n.Line)
		facts := part.Facts(part.Fact{Name: w.Say("review.now"), Value: on.value})
		if on.value == "" {
			facts = nil
		}
		items = append(items, app.Li().Class("card").Body(
			app.H3().Class("card__title").Text(on.name), facts, app.P().Text(v.noteText(n)), likeSSNWarning(w, n.Text),
			part.Buttons(&part.Button{ID: "note-" + strconv.Itoa(i+1) + "-remove", Text: w.Say("part.remove"), Hidden: on.name + " " + strconv.Itoa(i+1), Look: part.Quiet, Do: func(app.Context) { p.removeNote(i) }}),
		))
	}
	pick := &part.Select{
		Field: part.Field{Words: w, ID: reviewLine, Label: w.Say("review.line"), Input: p.input},
		Value: p.line, Empty: w.Say("review.whole"),
	}
	for _, x := range all {
		pick.Options = append(pick.Options, part.Option{ID: x.key, Label: x.name})
	}
	return []app.UI{
		app.Ul().Class("cards").Body(items...),
		part.Form(p.addNote, pick,
			&part.Short{Field: part.Field{Words: w, ID: reviewText, Label: w.Say("review.text"), Hint: w.Say("review.text.hint"), Error: p.wrong(reviewText), Input: p.input}, Value: p.text},
			p.reviewer(),
			part.Buttons(&part.Button{ID: "add-note", Text: w.Say("review.add"), Look: part.Quiet}),
		),
	}
}

func (p *Review) input(_ app.Context, id, text string) {
	if id == reviewLine {
		p.line = text
	} else {
		p.text = text
	}
}

// addNote keeps the note that is typed.
func (p *Review) addNote(ctx app.Context) {
	defer shell.Recover()
	w, k, text := p.Words, shell.ClinicOf(p.Memory), nameOf(p.text)
	switch {
	case len(k.Notes) >= keep.MostNotes:
		p.refuse(ctx, reviewText, w.Say("review.full", "most", strconv.Itoa(keep.MostNotes)))
		return
	case text == "":
		p.refuse(ctx, reviewText, w.Say("review.text.empty"))
		return
	case !keep.IsNote(text):
		p.refuse(ctx, reviewText, w.Say("review.text.long", "most", strconv.Itoa(keep.MostNote)))
		return
	}
	by, ok := p.initials(ctx)
	if !ok {
		return
	}
	k.Notes = append(slices.Clip(k.Notes), keep.Note{Line: p.line, Text: text, By: by, On: shell.TodayOf(p.Memory)})
	shell.KeepClinic(p.Memory, k)
	p.line, p.text = "", ""
	p.Announce(w.Say("review.added"))
	part.Focus(p.here, reviewLine)
}

// removeNote drops the ith note, from 0.
func (p *Review) removeNote(i int) {
	defer shell.Recover()
	k := shell.ClinicOf(p.Memory)
	k.Notes = slices.Delete(slices.Clone(k.Notes), i, i+1)
	shell.KeepClinic(p.Memory, k)
	p.Announce(p.Words.Say("review.removed"))
	part.Focus(p.here, "notes")
}
