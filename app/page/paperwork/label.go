package paperwork

import (
	"strconv"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/form"
)

// row is an entry with what it is called: in English, as on the form, and below it in the
// page's language if that is another.
func (p *Sheet) row(f form.Form, e form.Entry, cell part.Cell) part.Row {
	w := p.Words
	row := part.Row{Name: p.label(say.In(say.Langs[0]), f, e), Cells: []part.Cell{cell}}
	if w.Lang() == say.Langs[0] {
		return row
	}
	row.Lang, row.Note = say.Langs[0], p.label(w, f, e)
	if row.Name == "" {
		row.Name, row.Lang, row.Note = row.Note, "", ""
	}
	return row
}

// joinedFields is what a cell is called that takes several fields, by the first of them.
var joinedFields = map[string]string{
	form.FirstName: "full-name", form.SpouseFirstName: "spouse-full-name", form.Street: "address", form.City: "city-state-zip",
}

// label is what a form calls an entry, with the number of its line; empty if the words of
// the language are not there yet.
func (p *Sheet) label(w say.Words, f form.Form, e form.Entry) string {
	w = w.Under(p.Memory)
	key := "form." + f.ID + "." + e.Label
	if !w.Has(key) {
		key = "form." + e.Label
	}
	if len(e.Fields) > 0 && !w.Has(key) {
		key = "form.typed." + e.Fields[0]
		if joined := joinedFields[e.Fields[0]]; joined != "" && len(e.Fields) > 1 {
			key = "form." + joined
		}
	}
	if !w.Has(key) && w.Lang() == say.Langs[0] && p.Words.Lang() != say.Langs[0] {
		return ""
	}
	text := w.Say(key, "n", strconv.Itoa(e.N))
	if no := e.No(); no != "" && f.ID != "656" {
		text = no + " " + text
	}
	return text
}
