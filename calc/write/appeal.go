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
// of every line of the form against the IRS's, which the person types.
func (w *writer) appeals() {
	for _, x := range w.unanswered(func(x *notice.Notice) bool { return x.Kind.Right == law.RightOfferAppeal && x.Due.Verdict != line.No }) {
		l := w.letter(Appeal, "13711", w.b.Deadlines.OfferAppealDays.Cite)
		w.answer(l, x)
		l.say("request")
		w.against(l.say("compared"))
		if lump := w.least(oic.Lump); lump.Known {
			l.say("ours", "theirs", "settle").with("lump", lump)
		}
		w.circumstances(l)
		w.howLarge(l)
		l.say("law").text("deviation", w.b.Offer.Cites.Deviation.Name)
		if facts.Yes(w.c.Applying.ReturnsFiled) && facts.Yes(w.c.Applying.Estimated) {
			l.say("current")
		}
		l.Papers, l.Sworn = []string{"letter-copy", "tables-copy", "item-proof"}, true
		w.add(l)
	}
}

// against is a row for every line of the form that is known, nothing included, to type the
// IRS's against, with why and the paper that proves it. The IRS's tables may have what was
// parted with besides, which the form has no line for.
func (w *writer) against(t *Block) {
	t.Heads = []string{"theirs", "ours", "difference", "over"}
	months := w.lumpMonths()
	typed := func(no, word string, l *line.Line) {
		t.row(no, word, 0, l)
		row := &t.Rows[len(t.Rows)-1]
		if row.Typed, row.Argued = true, true; len(no) == 2 && no >= "30" {
			row.Months = months
		}
	}
	for i := range w.r.Form.Sections {
		s := &w.r.Form.Sections[i]
		for j := range s.Lines {
			asset := (s.ID == "section-3" || s.ID == "section-5") && slices.Contains(totals, s.Lines[j].No)
			if x := &s.Lines[j]; x.Known && (asset || s.ID == "section-7" && len(x.No) == 2) {
				typed(x.No, "line."+x.No, x)
			}
		}
	}
	nothing := line.Sum("nothing")
	typed("", "line.parted-with", &nothing)
}

// howLarge is that every tax period comes to little enough for a small case request, or that
// one does not; nothing while that is not known.
func (w *writer) howLarge(l *Letter) {
	most, years := &w.b.Offer.SmallCase, w.r.Debts.Years
	small := len(years) > 0
	for i := range years {
		switch y := &years[i].Balance; {
		case y.Known && y.Amount.GreaterThan(most.Amount):
			l.say("formal").with("most", most)
			return
		case !y.Known:
			small = false
		}
	}
	if small && most.Known {
		l.say("small").with("most", most)
	}
}

// lumpMonths is the months that box G counts; unknown if the form has none.
func (w *writer) lumpMonths() line.Line {
	l, _ := line.Within(w.r.Form.G, "lump-months")
	return l
}
