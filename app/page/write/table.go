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
		if row, shown := p.row(w, l, r); shown {
			t.Rows = append(t.Rows, row)
		}
	}
	for i := range b.Foot {
		r := &b.Foot[i]
		row, _ := p.row(w, l, r)
		t.Foot = append(t.Foot, row)
	}
	if len(t.Rows) == 0 {
		return part.Table{}
	}
	return t
}

// row is a row, and whether it is printed: one against the IRS's is once that was typed.
func (p *Letter) row(w say.Words, l *write.Letter, r *write.Row) (part.Row, bool) {
	var texts []string
	if r.Typed {
		theirs := p.Blank(typedID(l, r))
		if theirs == "" {
			return part.Row{}, false
		}
		texts = []string{theirs, w.Amount(r.Cells[0])}
		texts = append(texts, differences(w, theirs, r)...)
		return part.Row{Name: p.rowName(w, r), Cells: part.Cells(texts...)}, true
	}
	for _, c := range r.Cells {
		texts = append(texts, known(w.Amount, c))
	}
	return part.Row{Name: p.rowName(w, r), Cells: part.Cells(texts...)}, true
}

// differences is ours less what was typed of the IRS's, and that over the months of a row by
// the month; empty if what was typed is no amount.
func differences(w say.Words, typed string, r *write.Row) []string {
	d, err := decimal.NewFromString(strings.NewReplacer("$", "", ",", "", " ", "").Replace(typed))
	if err != nil {
		return []string{"", ""}
	}
	difference := line.Minus("difference", r.Cells[0], line.Given("typed", decimal.NewNullDecimal(d)))
	if !r.Months.Known {
		return []string{w.Amount(difference), ""}
	}
	return []string{w.Amount(difference), w.Amount(line.Times("over", difference, r.Months))}
}
