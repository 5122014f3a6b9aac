package write

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// appeals is the appeal of a rejected offer: while its last day has not passed, a table of
// every line that may differ from the IRS's.
func (w writer) appeals() []Letter {
	var all []Letter
	found := w.unanswered(func(x notice.Notice) bool {
		return x.Kind.Right == law.RightOfferAppeal && x.Due.Verdict != line.No
	})
	for _, x := range found {
		l := w.answers(Letter{Kind: Appeal, Form: "13711", Sworn: true, Papers: []string{"letter-copy", "tables-copy", "item-proof"}, Ways: []string{oic.Lump, oic.Periodic}}, x)
		l.Cites = []line.Cite{w.b.Deadlines.OfferAppealDays.Cite}
		l.Blocks = []Block{{ID: "request"}, w.compared(), {ID: "items", Blanks: []string{"why"}}}
		if lump := w.r.Offer(oic.Lump).Cost(way.Amount); lump.Known {
			l.Blocks = append(l.Blocks, Block{ID: "ours", Gaps: []Gap{figure("lump", lump)}, Blanks: []string{"theirs", "settle"}})
		}
		l.Blocks = append(append(l.Blocks, w.circumstances()...), Block{ID: "law", Gaps: []Gap{{Name: "deviation", Text: w.b.Offer.Cites.Deviation.Name}}})
		if facts.Yes(w.c.Applying.ReturnsFiled) && facts.Yes(w.c.Applying.Estimated) {
			l.Blocks = append(l.Blocks, Block{ID: "current"})
		}
		all = append(all, l)
	}
	return all
}

// compared is the lines and boxes of the form that are known and are not nothing, against
// those of the IRS, which the person types.
func (w writer) compared() Block {
	t := Block{ID: "compared", Heads: []string{"theirs", "ours", "difference"}}
	for _, s := range w.r.Form.Sections {
		for _, l := range s.Lines {
			if l.Known && l.Amount.IsPositive() && slices.Contains(compare, l.No) {
				t.Rows = append(t.Rows, Row{No: l.No, Word: "line." + l.No, Cells: []line.Line{l}, Typed: true})
			}
		}
	}
	return t
}

// compare is the lines that the IRS's tables of an offer have.
var compare = []string{
	"1", "2", "3", "4", "5", "6", "7", "8", "11", "30", "31", "32", "33", "34", "35", "36", "37", "38",
	"39", "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51",
}
