package write

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// ended is how an earlier offer ended, by the letters of the case and by what moved the last
// day to collect; empty if none did. A day that is later says more than one before it.
func (w *writer) ended() string {
	how := map[string]string{
		"offer-rejected": facts.EndRejected, "offer-returned": facts.EndReturned, "offer-withdrawn": facts.EndWithdrawn, "offer-default": "default",
	}
	for _, l := range slices.Backward(w.c.Letters.Held) {
		if end, is := how[l.Kind.Value]; is && l.Kind.Given {
			return end
		}
	}
	for _, e := range slices.Backward(w.c.Debt.Events) {
		ended := e.How.Value == facts.EndRejected || e.How.Value == facts.EndReturned || e.How.Value == facts.EndWithdrawn
		if e.Kind.Value == facts.EventOffer && ended {
			return e.How.Value
		}
	}
	return ""
}

// newOffer is what changed since an earlier offer, of which the person types the figures: it
// goes with the new forms, where an offer is open.
func (w *writer) newOffer() {
	how, f := w.ended(), &w.r.Form
	if how == "" || w.r.Open.Verdict != line.Yes || w.offerPending() {
		return
	}
	l := w.letter(NewOffer, "656", w.b.Offer.Cites.Form656)
	l.say("request-"+how, "sent")
	t := l.say("compared")
	t.Heads = []string{"then", "now", "difference"}
	for _, row := range []struct {
		no, word string
		now      *line.Line
	}{
		{f.A.No, "line.personal-equity", &f.A}, {f.B.No, "line.business-equity", &f.B}, {"Box D", "line.box-d", w.today("Box D")},
		{"Box E", "line.box-e", w.today("Box E")}, {"Box F", "line.left", w.today("Box F")}, {"", "line." + oic.Lump, w.least(oic.Lump)}, {"", "line." + oic.Periodic, w.least(oic.Periodic)},
	} {
		if row.now.Known {
			t.row(row.no, row.word, 0, row.now)
			t.Rows[len(t.Rows)-1].Typed = true
		}
	}
	l.say("changed", "what")
	if how == facts.EndReturned {
		l.say("missing", "missing")
	}
	if how == "default" {
		l.say("kept", "kept")
	}
	if w.r.LowIncome.Verdict == line.Yes {
		l.say("pay-none")
	} else if !l.say("pay").with("fee", &w.r.Fee).with("down", w.cost(oic.Lump, way.Upfront)).with("first", w.cost(oic.Periodic, way.Upfront)).known() {
		l.drop()
	}
	l.say("purpose")
	l.Papers = []string{"form-656", "letter-copy", "changed-proof"}
	w.add(l)
}
