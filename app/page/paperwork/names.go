package paperwork

import (
	"maps"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/form"
	"offercheck/calc/write"
)

// fieldID begins the ID of a field for a name or a number.
const fieldID = "print-"

// names is the fields for names and numbers. They are on the page only once somebody wants
// them, and so never before the program runs: what is typed then is kept in the tab.
func (p *Sheet) names(j *shell.Judged, all []form.Form) []app.UI {
	w := p.Words
	if len(form.Fields(all...)) == 0 {
		return []app.UI{part.Buttons(&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Plain, Do: shell.Print})}
	}
	body := []app.UI{app.P().Text(w.Say("forms.names"))}
	typed := p.FilledBlanks()
	if !p.typing && !slices.ContainsFunc(slices.Collect(maps.Keys(typed)), form.IsField) {
		body = append(body, part.Buttons(
			&part.Button{ID: "type-names", Text: w.Say("forms.names.type"), Look: part.Quiet, Do: p.begin},
			&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Plain, Do: shell.Print},
		))
		return []app.UI{app.Div().Class("not-paper").Body(body...)}
	}
	for _, field := range form.Fields(all...) {
		body = append(body, &part.Short{
			Field: part.Field{Words: w, ID: fieldID + field, Label: p.fieldName(field), Input: p.note},
			Value: typed[field],
		})
	}
	for _, l := range p.coverLetters(j, all[0].Number) {
		for _, x := range coverBlanks(l) {
			body = append(body, &part.Short{
				Field: part.Field{Words: w, ID: fieldID + x.id, Label: w.Say("write.blank." + x.blank), Input: p.note},
				Value: typed[x.id],
			})
		}
	}
	body = append(body, part.Buttons(
		&part.Button{ID: "clear-names", Text: w.Say("forms.names.clear"), Look: part.Quiet, Do: p.clear},
		&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Plain, Do: shell.Print},
	))
	return []app.UI{app.Div().Class("not-paper").Body(body...)}
}

// fieldName is what a field is called: of an amount in a table its line and its column.
func (p *Sheet) fieldName(field string) string {
	w := p.Words
	if no, column, is := form.Share(field); is {
		return w.Say("forms.in-column", "line", no+" "+w.Say("form."+p.ID+"."+no), "column", column)
	}
	return w.Say("form.typed." + field)
}

func (p *Sheet) begin(app.Context) {
	p.typing = true
	part.Focus(p.ctx, fieldID+form.FirstName)
}

// note keeps what was typed in the memory of the window.
func (p *Sheet) note(_ app.Context, id, text string) {
	p.FillBlank(strings.TrimPrefix(id, fieldID), text)
}

// clear forgets the names and numbers, and what was typed into cover sheets, not what was
// typed into letters.
func (p *Sheet) clear(app.Context) {
	for field := range p.FilledBlanks() {
		if form.IsField(field) || strings.HasPrefix(field, write.Cover+"-") {
			p.FillBlank(field, "")
		}
	}
	p.typing = false
	part.Focus(p.ctx, "type-names")
}
