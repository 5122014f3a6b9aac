package write

import (
	"slices"

	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// explanation is the attachment to Form 656, section 3: for an offer below what the form
// comes to, and for one of somebody who could pay in full.
func (w writer) explanation() []Letter {
	cites := &w.b.Offer.Cites
	ground := func(id string) bool {
		f, _ := line.Find(w.r.Grounds, id)
		return f.Verdict == line.Yes
	}
	l := Letter{Kind: Explanation, Form: "656", Papers: []string{"form-656", "doctor", "bills", "assets-proof", "income-proof"}}
	request := Block{ID: "request-below", Gaps: []Gap{
		figure("lump", w.r.Offer(oic.Lump).Cost(way.Amount)), figure("periodic", w.r.Offer(oic.Periodic).Cost(way.Amount)),
	}, Blanks: []string{"offered"}}
	could := w.open(calc.OfferHardship)
	switch {
	case ground("special-circumstances") && w.r.Open.Verdict == line.Yes:
		l.Cites, l.Ways = []line.Cite{cites.Hardship}, []string{oic.Lump, oic.Periodic}
	case ground("administration-hardship") && could:
		request = Block{ID: "request-hardship", Gaps: []Gap{figure("reach", w.r.FullPay.Collectible)}, Blanks: []string{"offered"}}
		l.Cites, l.Ways = []line.Cite{cites.AdministrationHardship, cites.Hardship}, []string{calc.OfferHardship}
	case ground("administration-policy") && could:
		request = Block{ID: "request-unfair", Gaps: []Gap{figure("reach", w.r.FullPay.Collectible)}, Blanks: []string{"offered"}}
		l.Cites, l.Ways = []line.Cite{cites.EffectiveTaxAdministration}, []string{calc.OfferHardship}
	default:
		return nil
	}
	circumstances := w.circumstances()
	if !known(request.Gaps...) || len(circumstances) == 0 {
		return nil
	}
	l.Blocks = append(l.Blocks, request)
	if w.r.LowIncome.Verdict == line.Yes && request.ID == "request-below" {
		l.Blocks = append(l.Blocks, Block{ID: "low-income"})
		l.Cites = append(l.Cites, cites.LowOffer)
	}
	l.Blocks = append(l.Blocks, w.debts())
	l.Blocks = append(l.Blocks, circumstances...)
	if t := w.aboveStandard(); len(t.Rows) > 0 {
		l.Blocks = append(l.Blocks, t)
	}
	if t := w.owned("assets"); len(t.Rows) > 0 {
		t.Blanks = []string{"why"}
		l.Blocks = append(l.Blocks, t)
	}
	l.Blocks = append(l.Blocks, w.left(), Block{ID: "ahead", Blanks: []string{"ahead"}})
	if request.ID == "request-hardship" {
		l.Blocks = append(l.Blocks, Block{ID: "compliance", Blanks: []string{"history"}})
	}
	return []Letter{l}
}

// circumstances is a paragraph for each fact that was said to hold.
func (w writer) circumstances() []Block {
	a := w.c.Applying
	var all []Block
	for _, x := range []struct {
		id     string
		said   facts.YesNo
		blanks []string
	}{
		{"illness", a.Illness, []string{"who", "since", "until", "source", "cost", "paid"}},
		{"needs", a.Needs, []string{"since", "source"}},
		{"asset", a.AssetNeeded, []string{"what", "why"}},
		{"age", a.Age, []string{"age", "since"}},
		{"dependents", a.Dependents, []string{"who", "since", "source", "cost", "paid"}},
		{"catastrophe", a.Catastrophe, []string{"what", "since", "cost", "paid"}},
		{"unfair", a.Unfair, []string{"what", "since", "care"}},
	} {
		if facts.Yes(x.said) {
			all = append(all, Block{ID: x.id, Blanks: x.blanks})
		}
	}
	if slices.ContainsFunc(w.c.Assets.OwnedRetirement(), func(r facts.Retirement) bool { return facts.Yes(r.LivedOn) }) {
		all = append(all, Block{ID: "retirement", Blanks: []string{"when", "pays"}})
	}
	return all
}

// standardised is whether an expense is held to a standard.
func standardised(e oic.Expense) bool {
	return e.Limit.ID != "" && e.Limit.Known && e.Claimed.ID != "" && e.Claimed.Known && e.Allowed.Known
}

// lost is the expenses that are above their standard, the largest difference first.
func (w writer) lost() []oic.Expense {
	var all []oic.Expense
	for _, e := range w.r.Expenses {
		if standardised(e) && e.Disallowed.Known && e.Disallowed.Amount.IsPositive() {
			all = append(all, e)
		}
	}
	slices.SortStableFunc(all, func(x, y oic.Expense) int { return y.Disallowed.Amount.Cmp(x.Disallowed.Amount) })
	return all
}

// rowOf is a row about an expense.
func rowOf(e oic.Expense, cells ...line.Line) Row {
	return Row{Word: "expense." + e.ID, N: e.N, Cells: cells}
}

// aboveStandard is a table of the expenses above their standard.
func (w writer) aboveStandard() Block {
	t := Block{ID: "standards", Heads: []string{"actual", "standard", "counted"}}
	for _, e := range w.lost() {
		t.Rows = append(t.Rows, rowOf(e, e.Claimed, e.Limit, e.Allowed))
	}
	return t
}

// owned is a table of what is owned, by the lines of section 3 and the boxes.
func (w writer) owned(id string) Block {
	t := Block{ID: id, Heads: []string{"equity"}}
	for _, s := range w.r.Form.Sections {
		if s.ID != "section-3" && s.ID != "section-5" {
			continue
		}
		for _, l := range s.Lines {
			if l.Known && l.Amount.IsPositive() && slices.Contains([]string{"1", "2", "3", "4", "5", "6", "7", "8", "11"}, l.No) {
				t.Rows = append(t.Rows, Row{No: l.No, Word: "line." + l.No, Cells: []line.Line{l}})
			}
		}
	}
	for _, box := range []line.Line{w.r.Form.A, w.r.Form.B} {
		if box.Known && box.Amount.IsPositive() {
			t.Foot = append(t.Foot, Row{No: box.No, Word: "line." + box.ID, Cells: []line.Line{box}})
		}
	}
	if !w.r.Form.A.Known || !w.r.Form.B.Known {
		return Block{ID: id}
	}
	return t
}

// left is what comes in, what is allowed, and what remains.
func (w writer) left() Block {
	f := w.r.Form
	t := Block{ID: "left", Gaps: []Gap{figure("income", f.D), figure("allowed", f.E), figure("left", f.F)}}
	if !known(t.Gaps...) {
		return Block{ID: "left-unknown"}
	}
	return t
}

// known reports whether all amounts are.
func known(gaps ...Gap) bool {
	return !slices.ContainsFunc(gaps, func(g Gap) bool { return g.Line.ID != "" && !g.Known })
}

// deviation is the request to count an expense above its standard, a block for each, the
// largest difference first. It goes with the statement of an offer, or of a plan or a pause.
func (w writer) deviation() []Letter {
	lost, cites := w.lost(), &w.b.Offer.Cites
	offers, form := w.r.Open.Verdict == line.Yes, "433-F"
	if offers {
		form = "433-A (OIC)"
	}
	var ways []string
	for _, x := range w.r.Ways {
		if x.Open.Verdict == line.Yes && slices.Contains([]string{oic.Lump, oic.Periodic, "what-is-left", "partial", "not-collectible", "six-year"}, x.ID) {
			ways = append(ways, x.ID)
		}
	}
	if len(lost) == 0 || len(ways) == 0 {
		return nil
	}
	l := Letter{Kind: Deviation, Form: form, Cites: []line.Cite{cites.Deviation}, Ways: ways, Papers: []string{"statement", "bills", "doctor", "quotes"}}
	l.Blocks = []Block{{ID: "request", Gaps: []Gap{{Name: "form", Text: form}}}}
	for i, e := range lost {
		x := Block{ID: "expense", N: i + 1, Gaps: []Gap{
			{Name: "item", Word: "expense." + e.ID}, figure("actual", e.Claimed), figure("standard", e.Limit), figure("over", e.Disallowed),
		}, Blanks: []string{"why", "months", "instead", "tried"}}
		l.Blocks = append(l.Blocks, x)
		if offers && e.AddsLump.Known && e.AddsLump.Amount.IsPositive() && e.AddsPeriodic.Known {
			l.Blocks = append(l.Blocks, Block{ID: "adds", N: i + 1, Gaps: []Gap{figure("lump", e.AddsLump), figure("periodic", e.AddsPeriodic)}})
		}
	}
	l.Blocks = append(l.Blocks, Block{ID: "close"})
	return []Letter{l}
}

// offerOnline is the offer by the online account: for one person's own debt, or that of two
// who owe it together, and no company's.
func (w writer) offerOnline() []Letter {
	if w.r.Open.Verdict != line.Yes || facts.Yes(w.c.Applying.Separate) || facts.Yes(w.c.Applying.TrustFund) || w.c.Household.Joint() {
		return nil
	}
	lump := w.r.Offer(oic.Lump)
	gaps := []Gap{figure("income", w.r.Form.D), figure("allowed", w.r.Form.E), figure("left", w.r.Form.F), figure("equity", w.r.Form.A), figure("lump", lump.Cost(way.Amount)), figure("periodic", w.r.Offer(oic.Periodic).Cost(way.Amount)), figure("fee", w.r.Fee), figure("down", lump.Cost(way.Upfront))}
	if !known(gaps...) {
		return nil
	}
	l := Letter{Kind: OfferOnline, Cites: []line.Cite{w.b.Offer.Cites.Form656B}, Ways: []string{oic.Lump, oic.Periodic}}
	for _, id := range []string{"have", "check", "figures", "papers", "pay", "sign", "track"} {
		l.Blocks = append(l.Blocks, Block{ID: id, Gaps: gaps})
	}
	return []Letter{l}
}
