package write

import (
	"slices"
	"sort"
	"strconv"

	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
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
	l.say("attached", "dated")
	t := l.say("below").optional() // which of the two it is, and so the difference, the person types
	t.Heads = []string{"offered", "form", "difference"}
	for _, id := range []string{oic.Lump, oic.Periodic} {
		t.row("", "line."+id, 0, w.least(id))
		t.Rows[len(t.Rows)-1].Typed = true
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
	if t := l.say("left").with("income", w.today("Box D")).with("allowed", w.today("Box E")).with("left", w.today("Box F")); !t.known() {
		l.drop()
		l.say("left-unknown")
	}
	w.livingMoney(l)
	l.say("once-paid", "money", "lasts")
	l.say("ahead", "ahead")
	if hardship {
		l.say("fails", "need", "day")
		l.say("compliance", "history")
	}
	l.Papers = []string{"form-656"}
	a := &w.c.Applying
	if facts.Yes(a.Illness) || facts.Yes(a.Needs) || facts.Yes(a.Dependents) {
		l.Papers = append(l.Papers, "doctor")
	}
	if facts.Yes(a.Illness) {
		l.Papers = append(l.Papers, "award")
	}
	if facts.Yes(a.Dependents) {
		l.Papers = append(l.Papers, "care-plan")
	}
	l.Papers = append(l.Papers, "bills", "assets-proof", "income-proof")
	w.add(l)
}

// livingMoney is for how many months the cash and accounts of today are enough to live on, at
// what is allowed for living, to a tenth and never more: 2,000 ÷ 5,253 is 0.3. What is left of it
// once the offer is paid hangs on the amount, which the person types.
func (w *writer) livingMoney(l *Letter) {
	cash, found := line.Within(w.r.Form.A, "accounts-total")
	allowed := w.r.Means.Expenses
	if !found || !cash.Known || !allowed.Known || !allowed.Amount.IsPositive() {
		return
	}
	tenths := cash.Amount.Shift(1).DivRound(allowed.Amount, 8).Floor()
	months := line.Worked("months-of-living", tenths.Shift(-1), line.Months, line.Cite{}, cash, allowed)
	l.say("living-money").with("cash", &cash).with("allowed", &allowed).with("months", &months)
}

// circumstances is a paragraph for each fact that was said to hold.
func (w *writer) circumstances(l *Letter) {
	a := &w.c.Applying
	say := func(said facts.YesNo, id string, blanks ...string) {
		if facts.Yes(said) {
			l.say(id, blanks...)
		}
	}
	say(a.Illness, "illness", "who", "since", "until", "source", "cost", "expected", "paid")
	say(a.Needs, "needs", "since", "source")
	say(a.AssetNeeded, "asset", "what", "value", "why", "replace")
	say(a.Age, "age", "age", "since")
	say(a.Dependents, "dependents", "who", "since", "until", "source", "cost", "expected", "paid")
	say(a.Catastrophe, "catastrophe", "what", "since", "cost", "paid")
	say(a.Unfair, "unfair", "what", "since", "care", "others")
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
		if e.AboveLimit() {
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
		heading := "expense-433f"
		if offers {
			heading = "expense"
		}
		l.say(heading, "why", "months", "instead", "tried", "paper").of(i+1).word("item", "expense."+e.ID).text("no", lineOf[e.ID]).
			with("actual", &e.Claimed).with("standard", &e.Limit).with("over", &e.Disallowed)
		w.standard(l, i+1, e)
		if offers && e.AddsLump.Known && e.AddsLump.Amount.IsPositive() && e.AddsPeriodic.Known {
			l.say("adds").of(i+1).with("lump", &e.AddsLump).with("periodic", &e.AddsPeriodic)
		}
	}
	if in, f := &w.r.InFull, &w.r.Form.F; offers {
		t := l.say("together").with("left", f).with("lump", w.least(oic.Lump)).with("periodic", w.least(oic.Periodic)).
			with("left-then", &in.Left).with("lump-then", &in.Lump).with("periodic-then", &in.Periodic)
		if !t.known() {
			l.drop()
		}
	}
	l.say("close")
	l.Papers = []string{"statement", "bills", "doctor", "quotes"}
	w.add(l)
}

// lineOf is the line of Form 433-A (OIC) that an expense with a limit is on.
var lineOf = map[string]string{
	"living": "39", "housing": "40", "vehicle-payment": "41", "vehicle-running": "42", "public-transport": "43", "medical": "45", "state-tax": "51",
}

// standard is where the nth standard comes from and since when it holds and, of housing, for
// how many people and in which county.
func (w *writer) standard(l *Letter, n int, e *oic.Expense) {
	c := &e.Limit.Cite
	if c.Name == "" || c.From == 0 {
		return
	}
	from := line.GivenDay("standard-from", c.From)
	people, known := w.c.Household.People()
	county := law.CountyName(w.c.Household.County.Value)
	if e.ID == "housing" && known && county != "" {
		l.say("standard-of").of(n).text("source", c.Name).with("from", &from).text("people", strconv.Itoa(people)).text("county", county)
		return
	}
	l.say("standard-from").of(n).text("source", c.Name).with("from", &from)
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
