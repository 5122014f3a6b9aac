package write

import (
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// pause is the letter that asks to be currently not collectible: only while the pause is
// open, and today's income is that of the form.
func (w writer) pause() []Letter {
	f, left := w.r.Form, w.r.Means.Left
	if !w.open(cnc.ID) || !f.D.Known || !f.E.Known || !left.Known || !f.D.Amount.Sub(f.E.Amount).Equal(left.Amount) {
		return nil
	}
	n := &w.b.NotCollectible.Cites
	l := Letter{Kind: Pause, Form: "433-F", Cites: []line.Cite{n.NotCollectible, n.Hardship}, Ways: []string{cnc.ID}, Papers: []string{"statement", "income-proof", "bank", "bills"}}
	if x, found := w.collecting(); found {
		l = w.answers(l, x)
		l.Years = nil
	}
	l.Blocks = append(l.Blocks, Block{ID: "request"}, w.debts(), w.income(), w.expenses())
	if t := w.owned("assets"); len(t.Rows) > 0 {
		t.Blanks = []string{"why"}
		l.Blocks = append(l.Blocks, t)
	} else if f.A.Known && f.B.Known {
		l.Blocks = append(l.Blocks, Block{ID: "no-assets"})
	}
	l.Blocks = append(l.Blocks, Block{ID: "reason", Blanks: []string{"reason", "since", "until"}})
	l.Blocks = append(l.Blocks, w.circumstances()...)
	if facts.No(w.c.Applying.ReturnsFiled) {
		l.Blocks = append(l.Blocks, Block{ID: "unfiled", Blanks: []string{"years", "by"}})
	} else if facts.Yes(w.c.Applying.ReturnsFiled) {
		l.Blocks = append(l.Blocks, Block{ID: "filed"})
	}
	l.Blocks = append(l.Blocks, Block{ID: "knows"})
	return []Letter{l}
}

// income is the lines of income of the form that are not nothing, and their sum.
func (w writer) income() Block {
	t := Block{ID: "income", Heads: []string{"month"}}
	for _, s := range w.r.Form.Sections {
		for _, l := range s.Lines {
			if s.ID == "section-7" && l.Known && l.Amount.IsPositive() && len(l.No) == 2 && l.No >= "30" && l.No <= "38" {
				t.Rows = append(t.Rows, Row{No: l.No, Word: "line." + l.No, Cells: []line.Line{l}})
			}
		}
	}
	t.Foot = []Row{{No: w.r.Form.D.No, Word: "line.box-d", Cells: []line.Line{w.r.Form.D}}}
	return t
}

// expenses is what is spent and counted, and what is left.
func (w writer) expenses() Block {
	t := Block{ID: "expenses", Heads: []string{"actual", "standard", "counted"}}
	for _, e := range w.r.Expenses {
		if e.Allowed.Known && e.Allowed.Amount.IsPositive() {
			t.Rows = append(t.Rows, rowOf(e, e.Claimed, e.Limit, e.Allowed))
		}
	}
	none := line.Line{}
	t.Foot = []Row{
		{No: w.r.Form.E.No, Word: "line.box-e", Cells: []line.Line{none, none, w.r.Form.E}},
		{Word: "line.left", Cells: []line.Line{none, none, w.r.Means.Left}},
	}
	return t
}

// pauseCall is the call for the same, in the order of Form 433-F.
func (w writer) pauseCall() []Letter {
	if !w.open(cnc.ID) {
		return nil
	}
	left := w.r.Means.Left
	l := Letter{Kind: PauseCall, Form: "433-F", Cites: []line.Cite{w.b.NotCollectible.Cites.Hardship, w.b.Offer.Cites.Deviation}, Ways: []string{cnc.ID}}
	ids := []string{"have", "want", "read"}
	if facts.No(w.c.Applying.ReturnsFiled) {
		ids = append(ids, "unfiled")
	}
	if facts.Yes(w.c.Living.Levy) {
		ids = append(ids, "levy")
	}
	for _, id := range ids {
		l.Blocks = append(l.Blocks, Block{ID: id})
	}
	for i, e := range w.lost() {
		l.Blocks = append(l.Blocks, Block{ID: "cut", N: i + 1, Gaps: []Gap{
			{Name: "item", Word: "expense." + e.ID}, figure("actual", e.Claimed), figure("standard", e.Limit),
		}})
	}
	if left.Known {
		l.Blocks = append(l.Blocks, Block{ID: "left", Gaps: []Gap{figure("left", left)}})
	}
	for _, id := range []string{"papers", "hold", "push", "close", "note"} {
		l.Blocks = append(l.Blocks, Block{ID: id})
	}
	return []Letter{l}
}
