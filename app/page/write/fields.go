package write

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/write"
)

// mine is what every letter asks of who writes it, in order.
var mine = []string{"name", "spouse", "address", "phone", "hours", "ssn"}

// about is the ID of a blank that every letter has.
func about(blank string) string { return "blank-" + blank }

// sentID is the ID of how the letters of the page are sent.
func (p *Letter) sentID() string { return p.Kind + "-sent" }

// typedID is the ID of what the IRS, or an earlier form, has in a row.
func typedID(l *write.Letter, r *write.Row) string {
	no := r.No
	if no == "" {
		no = r.Word
	}
	return l.Kind + "-" + strconv.Itoa(l.N) + "-line-" + strings.NewReplacer(" ", "-", ".", "-").Replace(no)
}

// Behind the ID of a row: why it is ours that is right, and the paper that proves it.
const whyID, paperID = "-why", "-paper"

// fields is the fields of all letters of the page, in groups.
func (p *Letter) fields(all []*write.Letter) []app.UI {
	w := p.Words
	var groups []app.UI
	if !write.IsScript(p.Kind) {
		var own []app.UI
		for _, blank := range mine {
			if blank != "spouse" || all[0].Both {
				own = append(own, p.field(about(blank), w.Say("write.blank."+blank)))
			}
		}
		if p.Kind != write.Cover { // which has the number of the mail itself
			own = append(own, p.field(p.sentID(), w.Say("write.blank.mailed")))
		}
		groups = append(groups, group(w.Say("write.about-you"), own))
	}
	for _, l := range all {
		title := p.titleOf(w, l)
		var loose []app.UI
		for i := range l.Blocks {
			b := &l.Blocks[i]
			fields := p.blockFields(l, b)
			if heading := headingOf(w, p.Kind, b, p.gaps(w, l, b)); heading != "" && len(fields) > 0 {
				if len(all) > 1 {
					heading = title + " · " + heading
				}
				groups = append(groups, group(heading, fields))
			} else {
				loose = append(loose, fields...)
			}
		}
		if len(loose) > 0 {
			groups = append(groups, group(title, loose))
		}
	}
	return groups
}

// blockFields is the fields of a block: its blanks, and what the IRS has in its rows.
func (p *Letter) blockFields(l *write.Letter, b *write.Block) []app.UI {
	var fields []app.UI
	for _, blank := range b.Blanks {
		fields = append(fields, p.field(shell.BlankID(l, b, blank), blankName(p.Words, b, blank)))
	}
	var nothing []app.UI
	for i := range b.Rows {
		r := &b.Rows[i]
		if !r.Typed {
			continue
		}
		id := typedID(l, r)
		row := []app.UI{p.field(id, p.rowName(p.Words, r))}
		if r.Argued && p.Blank(id) != "" {
			row = append(row, p.field(id+whyID, p.Words.Say("write.blank.row-why", "row", p.rowName(p.Words, r))),
				p.field(id+paperID, p.Words.Say("write.blank.row-paper", "row", p.rowName(p.Words, r))))
		}
		if r.Argued && r.Cells[0].IsZero() {
			nothing = append(nothing, row...)
		} else {
			fields = append(fields, row...)
		}
	}
	if len(nothing) > 0 {
		fields = append(fields, part.Folds(part.Fold(p.Words.Say("write.nothing"), p.Words.Say("write.nothing.says"), nothing...)))
	}
	return fields
}

// blankName is what a blank is called.
func blankName(w say.Words, b *write.Block, blank string) string {
	if own := "write.blank." + b.ID + "." + blank; w.Has(own) {
		return w.Say(own)
	}
	return w.Say("write.blank." + blank)
}

// field is one field.
func (p *Letter) field(id, label string) app.UI {
	return &part.Short{Field: part.Field{Words: p.Words, ID: id, Label: label, Input: p.fill}, Value: p.Blank(id)}
}

// fill notes what is typed.
func (p *Letter) fill(_ app.Context, id, text string) { p.FillBlank(id, text) }

// group is fields under one name.
func group(name string, fields []app.UI) app.UI {
	return app.FieldSet().Class("field").Body(append([]app.UI{app.Legend().Body(app.H3().Text(name))}, fields...)...)
}
