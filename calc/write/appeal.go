package write

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
	"offercheck/calc/oic"
)

// appeals is the appeal of a rejected offer: while its last day has not passed, with a table
// of every line of the form that is known and not nothing, against the IRS's, which the
// person types.
func (w *writer) appeals() {
	for _, x := range w.unanswered(func(x *notice.Notice) bool { return x.Kind.Right == law.RightOfferAppeal && x.Due.Verdict != line.No }) {
		l := w.letter(Appeal, "13711", w.b.Deadlines.OfferAppealDays.Cite)
		w.answer(l, x)
		l.say("request")
		t := l.say("compared")
		t.Heads = []string{"theirs", "ours", "difference", "over"}
		months := w.lumpMonths()
		w.formLines(func(section string, x *line.Line) {
			if section != "section-6" && slices.Contains(totals, x.No) || section == "section-7" && len(x.No) == 2 {
				t.row(x.No, "line."+x.No, 0, x)
				row := &t.Rows[len(t.Rows)-1]
				if row.Typed = true; section == "section-7" {
					row.Months = months
				}
			}
		})
		l.say("items", "why")
		if lump := w.least(oic.Lump); lump.Known {
			l.say("ours", "theirs", "settle").with("lump", lump)
		}
		w.circumstances(l)
		l.say("law").text("deviation", w.b.Offer.Cites.Deviation.Name)
		if facts.Yes(w.c.Applying.ReturnsFiled) && facts.Yes(w.c.Applying.Estimated) {
			l.say("current")
		}
		l.Papers, l.Sworn = []string{"letter-copy", "tables-copy", "item-proof"}, true
		w.add(l)
	}
}

// lumpMonths is the months that box G counts; unknown if the form has none.
func (w *writer) lumpMonths() line.Line {
	for _, l := range line.Walk(w.r.Form.G) {
		if l.ID == "lump-months" {
			return l
		}
	}
	return line.Line{}
}
