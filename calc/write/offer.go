package write

import (
	"slices"
	"sort"

	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// least is what the form comes to for an offer.
func (w *writer) least(id string) *line.Line { return w.cost(id, way.Amount) }

// cost is a cost of a way.
func (w *writer) cost(id string, k way.Kind) *line.Line {
	x, _ := way.Find(w.r.Offers, id)
	l := x.Cost(k)
	return &l
}

// ground reports whether there is a ground for an offer.
func (w *writer) ground(id string) bool {
	f, _ := line.Find(w.r.Grounds, id)
	return f.Verdict == line.Yes
}

// explanation is the attachment to Form 656, section 3: for an offer below what the form
// comes to, and for one of somebody who could pay in full.
func (w *writer) explanation() {
	cites := &w.b.Offer.Cites
	l := w.letter(Explanation, "656", cites.Hardship)
	below, could := w.ground("special-circumstances") && w.r.Open.Verdict == line.Yes, w.open(calc.OfferHardship)
	hardship := could && w.ground("administration-hardship")
	switch {
	case below:
		l.say("request-below", "offered").with("lump", w.least(oic.Lump)).with("periodic", w.least(oic.Periodic))
	case hardship:
		l.Cites = append(l.Cites, cites.AdministrationHardship)
		l.say("request-hardship", "offered").with("reach", &w.r.FullPay.Collectible)
	case could && w.ground("administration-policy"):
		l.Cites[0] = cites.EffectiveTaxAdministration
		l.say("request-unfair", "offered").with("reach", &w.r.FullPay.Collectible)
	default:
		return
	}
	if !l.Blocks[0].known() {
		return
	}
	if below && w.r.LowIncome.Verdict == line.Yes {
		l.Cites = append(l.Cites, cites.LowOffer)
		l.say("low-income")
	}
	w.debts(l)
	before := len(l.Blocks)
	if w.circumstances(l); len(l.Blocks) == before {
		return
	}
	if lost := w.lost(); len(lost) > 0 {
		t := l.say("standards")
		t.Heads = []string{"actual", "standard", "counted"}
		for _, e := range lost {
			t.row("", "expense."+e.ID, e.N, &e.Claimed, &e.Limit, &e.Allowed)
		}
	}
	w.owned(l)
	f := &w.r.Form
	if t := l.say("left").with("income", &f.D).with("allowed", &f.E).with("left", &f.F); !t.known() {
		l.drop()
		l.say("left-unknown")
	}
	l.say("ahead", "ahead")
	if hardship {
		l.say("compliance", "history")
	}
	l.Papers = []string{"form-656"}
	if a := &w.c.Applying; facts.Yes(a.Illness) || facts.Yes(a.Needs) || facts.Yes(a.Dependents) {
		l.Papers = append(l.Papers, "doctor")
	}
	l.Papers = append(l.Papers, "bills", "assets-proof", "income-proof")
	w.add(l)
}

// circumstances is a paragraph for each fact that was said to hold.
func (w *writer) circumstances(l *Letter) {
	a := &w.c.Applying
	say := func(said facts.YesNo, id string, blanks ...string) {
		if facts.Yes(said) {
			l.say(id, blanks...)
		}
	}
	say(a.Illness, "illness", "who", "since", "until", "source", "cost", "paid")
	say(a.Needs, "needs", "since", "source")
	say(a.AssetNeeded, "asset", "what", "why")
	say(a.Age, "age", "age", "since")
	say(a.Dependents, "dependents", "who", "since", "source", "cost", "paid")
	say(a.Catastrophe, "catastrophe", "what", "since", "cost", "paid")
	say(a.Unfair, "unfair", "what", "since", "care")
	for _, r := range w.c.Assets.OwnedRetirement() {
		if facts.Yes(r.LivedOn) {
			l.say("retirement", "when", "pays")
			return
		}
	}
}

// lost is the expenses that are above their standard, the largest difference first. A vehicle
// that does not count has no standard to claim.
func (w *writer) lost() []*oic.Expense {
	var all []*oic.Expense
	for i := range w.r.Expenses {
		e := &w.r.Expenses[i]
		held := e.Limit.ID != "" && e.Limit.Known && e.Claimed.ID != "" && e.Claimed.Known && e.Allowed.Known
		if held && !e.NotCounted() && e.Disallowed.Known && e.Disallowed.Amount.IsPositive() {
			all = append(all, e)
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].Disallowed.Amount.GreaterThan(all[j].Disallowed.Amount) })
	return all
}

// owned is a table of what is owned, by the lines of section 3 and the boxes; without one if
// nothing is that the form counts, or that is not known.
func (w *writer) owned(l *Letter) bool {
	f := &w.r.Form
	t := l.say("assets", "why")
	t.Heads = []string{"equity"}
	w.formLines(func(section string, x *line.Line) {
		if (section == "section-3" || section == "section-5") && slices.Contains(totals, x.No) {
			t.row(x.No, "line."+x.No, 0, x)
		}
	})
	if len(t.Rows) == 0 || !f.A.Known || !f.B.Known {
		l.drop()
		return false
	}
	for _, box := range []*line.Line{&f.A, &f.B} {
		if box.Amount.IsPositive() {
			t.foot(box.No, "line."+box.ID, box)
		}
	}
	return true
}

// totals are the lines of the form that total a kind of asset.
var totals = []string{"1", "2", "3", "4", "5", "6", "7", "8", "11"}

// deviation is the request to count an expense above its standard, a block for each, the
// largest difference first. It goes with the statement of an offer, or of a plan or a pause.
func (w *writer) deviation() {
	lost, offers, form := w.lost(), w.r.Open.Verdict == line.Yes, "433-F"
	if offers {
		form = "433-A (OIC)"
	}
	stated := func(id string) bool { return w.open(id) }
	if len(lost) == 0 || !offers && !slices.ContainsFunc([]string{"what-is-left", "partial", "six-year", "not-collectible"}, stated) {
		return
	}
	l := w.letter(Deviation, form, w.b.Offer.Cites.Deviation)
	l.say("request").text("form", form)
	for i, e := range lost {
		l.say("expense", "why", "months", "instead", "tried").of(i+1).word("item", "expense."+e.ID).
			with("actual", &e.Claimed).with("standard", &e.Limit).with("over", &e.Disallowed)
		if offers && e.AddsLump.Known && e.AddsLump.Amount.IsPositive() && e.AddsPeriodic.Known {
			l.say("adds").of(i+1).with("lump", &e.AddsLump).with("periodic", &e.AddsPeriodic)
		}
	}
	l.say("close")
	l.Papers = []string{"statement", "bills", "doctor", "quotes"}
	w.add(l)
}

// offerOnline is the offer by the online account, for one person's own debt and no
// company's.
func (w *writer) offerOnline() {
	f, a := &w.r.Form, &w.c.Applying
	if w.r.Open.Verdict != line.Yes || facts.Yes(a.Separate) || facts.Yes(a.TrustFund) || w.c.Household.Joint() {
		return
	}
	l := w.letter(OfferOnline, "", w.b.Offer.Cites.Form656B)
	l.steps("have", "check")
	things := "figures"
	if !f.B.IsZero() {
		things = "figures-business"
	}
	figures := l.say(things).with("business", &f.B).with("income", &f.D).with("allowed", &f.E).with("left", &f.F).with("equity", &f.A).
		with("lump", w.least(oic.Lump)).with("periodic", w.least(oic.Periodic)).known()
	l.say("papers")
	pay := true
	if w.r.LowIncome.Verdict == line.Yes {
		l.say("pay-none")
	} else {
		pay = l.say("pay").with("fee", &w.r.Fee).with("down", w.cost(oic.Lump, way.Upfront)).with("first", w.cost(oic.Periodic, way.Upfront)).known()
	}
	l.steps("sign", "track")
	if figures && pay {
		w.add(l)
	}
}
