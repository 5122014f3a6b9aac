package paperwork

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/write"
)

// coverLetters is the cover sheets that go with the form.
func (p *Sheet) coverLetters(j *shell.Judged, number string) []*write.Letter {
	var all []*write.Letter
	for _, l := range j.Written() {
		if l.Kind == write.Cover && l.Form == number {
			all = append(all, l)
		}
	}
	return all
}

// covers is a cover sheet for each letter that the form answers, to print with it: to whom,
// by when, what is enclosed, and how it was sent.
//
// It goes to the IRS and so is in English, once its words are there.
func (p *Sheet) covers(j *shell.Judged, number string) []shell.Region {
	w, en := p.Words, p.english()
	if !shell.HasEnglish() {
		en = w
	}
	var regions []shell.Region
	for i, l := range p.coverLetters(j, number) {
		t := part.Table{Caption: w.Say("write.kind.cover"), Stack: true, Words: true, Head: []string{w.Say("forms.cover"), w.Say("forms.entry")}}
		row := func(key string, c part.Cell) {
			r := part.Row{Name: en.Say("forms.cover." + key), Cells: []part.Cell{c}}
			if en.Lang() != w.Lang() {
				r.Note = w.Say("forms.cover." + key)
			}
			t.Rows = append(t.Rows, r)
		}
		row("to", part.Cell{Text: strings.Join(shell.WrittenTo(en, l), ", ")})
		if l.Last.Known {
			row("by", part.Cell{Text: en.Day(l.Last.Day()), Total: true})
		}
		var papers []string
		for _, id := range l.Papers {
			papers = append(papers, en.Say("write.paper."+id))
		}
		row("papers", part.Cell{Text: strings.Join(papers, "; ")})
		for _, x := range coverBlanks(l) {
			c := part.Cell{Text: strings.TrimSpace(p.Blank(x.id))}
			if c.Text == "" {
				c = part.Cell{Body: blank(w.Say("forms.hand"))}
			}
			row(x.blank, c)
		}
		row("kept", part.Cell{Body: blank(w.Say("forms.cover.tick"))})
		id := "cover"
		if i > 0 {
			id += "-" + strconv.Itoa(i+1)
		}
		regions = append(regions, shell.Region{ID: id, Heading: w.Say("write.kind.cover"), Body: []app.UI{
			app.P().Class("not-paper").Body(app.Text(w.Say("write.weak.cover")+" "), app.A().Href(p.Link(shell.WrittenPath(write.Cover))).Text(w.Say("forms.cover.alone"))),
			app.Div().Class("sheet").Body(t.UI()),
		}})
	}
	return regions
}

// A coverBlank is what is typed, or written by hand, on a cover sheet.
type coverBlank struct{ id, blank string }

// coverBlanks is what is typed on a cover sheet, by the IDs that its own page has.
func coverBlanks(l *write.Letter) []coverBlank {
	var all []coverBlank
	for i := range l.Blocks {
		for _, blank := range l.Blocks[i].Blanks {
			all = append(all, coverBlank{shell.BlankID(l, &l.Blocks[i], blank), blank})
		}
	}
	return all
}
