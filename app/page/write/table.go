package write

import (
	"strings"

	"github.com/shopspring/decimal"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/line"
	"offercheck/calc/write"
)

// rowName is what a row is about.
func (p *Letter) rowName(w say.Words, r *write.Row) string {
	switch {
	case r.Word == "":
		return w.Debt(r.N)
	case strings.HasPrefix(r.No, "Box"):
		return w.Say("write.row.box", "no", r.No, "name", w.Say("write."+r.Word))
	case r.No != "":
		return w.Say("write.row.line", "no", r.No, "name", w.Say("write."+r.Word))
	case strings.HasPrefix(r.Word, "expense.") || strings.HasPrefix(r.Word, "line."):
		return w.Say("write." + r.Word)
	}
	return w.Say("write.row." + r.Word)
}

// table is the table of a block; one without rows if it has none.
func (p *Letter) table(w say.Words, l *write.Letter, b *write.Block) part.Table {
	first := "item"
	if len(b.Rows) > 0 && b.Rows[0].Word == "" {
		first = "debt"
	}
	t := part.Table{Caption: w.Say(keyOf(w, p.Kind, b.ID), p.gaps(w, l, b)...), Head: []string{w.Say("write.head." + first)}, Stack: len(b.Heads) > 2}
	for _, id := range b.Heads {
		t.Head = append(t.Head, w.Say("write.head."+id))
	}
	for i := range b.Rows {
		r := &b.Rows[i]
		if row, shown := p.row(w, l, b, r); shown {
			t.Rows = append(t.Rows, row)
		}
	}
	for i := range b.Foot {
		r := &b.Foot[i]
		row, _ := p.row(w, l, b, r)
		t.Foot = append(t.Foot, row)
	}
	if len(t.Rows) == 0 {
		return part.Table{}
	}
	return t
}

// row is a row, and whether it is printed: one against the IRS's is once that was typed.
func (p *Letter) row(w say.Words, l *write.Letter, b *write.Block, r *write.Row) (part.Row, bool) {
	var texts []string
	if r.Typed {
		id := typedID(l, r)
		theirs := p.Blank(id)
		if theirs == "" {
			return part.Row{}, false
		}
		texts = append([]string{theirs, w.Amount(r.Cells[0])}, differences(w, theirs, r, len(b.Heads) > 3)...)
		row := part.Row{Name: p.rowName(w, r), Cells: part.Cells(texts...)}
		if r.Argued {
			row.Note = w.Say("write.row.argued", "why", p.typed(id+whyID), "paper", p.typed(id+paperID))
		}
		return row, true
	}
	for _, c := range r.Cells {
		texts = append(texts, known(w.Amount, c))
	}
	return part.Row{Name: p.rowName(w, r), Cells: part.Cells(texts...)}, true
}

// differences is ours less what was typed and, where the table has it, that over the months of
// a row by the month; empty if what was typed is no amount.
func differences(w say.Words, typed string, r *write.Row, over bool) []string {
	texts := []string{""}
	if over {
		texts = []string{"", ""}
	}
	d, err := decimal.NewFromString(strings.NewReplacer("$", "", ",", "", " ", "").Replace(typed))
	if err != nil {
		return texts
	}
	difference := line.Minus("difference", r.Cells[0], line.Given("typed", decimal.NewNullDecimal(d)))
	texts[0] = w.Amount(difference)
	if over && r.Months.Known {
		texts[1] = w.Amount(line.Times("over", difference, r.Months))
	}
	return texts
}
