package paperwork

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/form"
)

// inColumns says that a section is a table with the columns (a), (b) and (c).
func inColumns(s form.Section) bool {
	return len(s.Entries) > 0 && strings.HasSuffix(s.Entries[0].ID, " a")
}

// columns is a section in three columns, of which the last is what is left of the first.
func (p *Sheet) columns(j *shell.Judged, f form.Form, s form.Section) app.UI {
	w := p.Words
	t := part.Table{
		Caption: w.Say("form." + f.ID + ".section-" + s.ID), Stack: true,
		Head: []string{w.Say("forms.asks"), w.Say("forms.column-a"), w.Say("forms.column-b"), w.Say("forms.column-c")},
	}
	typed := p.FilledBlanks()
	for i := 0; i+2 < len(s.Entries); i += 3 {
		row := p.row(f, s.Entries[i], p.cell(j, s.Entries[i], typed))
		row.Cells = append(row.Cells, p.cell(j, s.Entries[i+1], typed), p.cell(j, s.Entries[i+2], typed))
		t.Rows = append(t.Rows, row)
	}
	return t.UI()
}
