package form

import (
	"slices"

	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// A Check is something to see to before an offer is sent: what sends it back, or answers
// that contradict each other, as an examiner compares them.
type Check struct {
	line.Finding           // what holds, with its source and figures
	Answer       line.Line // the question by which it is seen to; the zero Line if there is none
}

// Checks are those that hold, with what was typed to print the forms, first what sends an
// offer back, then what contradicts itself.
func Checks(c facts.Case, r *calc.Report, b *law.Book, typed map[string]string) []Check {
	k := checks{c: &c, r: r, b: b.OrEmpty(), typed: typed}
	k.barred()
	k.packet()
	k.contradictions()
	k.compared()
	return k.held
}

// checks is the checks while they are made.
type checks struct {
	c     *facts.Case
	r     *calc.Report
	b     *law.Book
	typed map[string]string
	held  []Check
}

// holds adds a check if it holds, with its figures.
func (k *checks) holds(holds bool, id, asked string, n int, cite *line.Cite, figures ...line.Line) {
	if !holds {
		return
	}
	check := Check{Finding: line.Stated(id, line.Yes).Of(n).With(figures...).Under(*cite)}
	if asked != "" {
		check.Answer = facts.Missing(asked).Of(n)
	}
	k.held = append(k.held, check)
}

// askedBy is the question that each gate of an offer is answered by.
var askedBy = map[string]string{
	"returns-filed": "returns-filed", "billed": "billed", "estimated": "estimated", "deposits-made": "deposits", "not-in-bankruptcy": "bankruptcy",
	"extension": "extension", "nothing-under-review": "audit", "itin-active": "inactive-itin", "can-be-compromised": "justice",
	"trust-fund-settled": "trust-fund", "stay-current": "stay-current", "debt-is-own": "separate",
}

// barred is the gates of Form 656-B that are not passed: an offer is returned, or a debt
// needs one of its own.
func (k *checks) barred() {
	for _, g := range k.r.Gates {
		k.holds(g.Verdict == line.No, g.ID, askedBy[g.ID], 0, &g.Cite)
	}
}

// packet is what Forms 656 and 433-A (OIC) need to be taken up.
func (k *checks) packet() {
	c, r, cites := k.c, k.r, &k.b.Offer.Cites
	amount := r.Offer(Terms(r)).Cost(way.Amount)
	_, held := law.SendTo("656", c.Household.State.Value, k.b.On)
	k.holds(c.Household.State.Given && !law.IsTerritory(c.Household.State.Value) && !held, "old-revision", "", 0, &cites.Form656)
	k.holds(!amount.Known, "no-amount", "", 0, &cites.Form656Terms)
	k.holds(r.LowIncome.Verdict == line.No, "fee-and-payment", "", 0, &cites.Form656)
	k.holds(!k.grounded(), "no-reason", "", 0, &cites.Form656Grounds)
	k.holds(k.explained(), "explanation", "", 0, &cites.Form656Grounds)
	k.holds(facts.Yes(c.Applying.TaxIsWrong), "both-kinds", "tax-is-wrong", 0, &cites.Form656L)
	hardship, _ := way.Find(r.Ways, calc.OfferHardship)
	k.holds(r.Open.Verdict == line.Yes || hardship.Open.Verdict == line.Yes, "terms-altered", "", 0, &cites.Form656Terms)
	k.holds(c.Household.Joint(), "both-sign", "", 0, &cites.Form656)
	k.holds(len(c.Debt.Years) == 0, "no-years", "tax-years", 0, &cites.Form656)
	k.leftEmpty()
}

// leftEmpty is how many cells of Forms 656 and 433-A (OIC) would be sent empty: those that wait
// for an answer, and those to be typed or written by hand.
func (k *checks) leftEmpty() {
	var both []Form
	for _, id := range []string{"656", "433-a-oic"} {
		both = append(both, Every(id, *k.c, k.r, k.b, Options{})...)
	}
	waiting, left := 0, Left(k.typed, both...)
	for _, e := range left {
		if !e.Known() {
			waiting++
		}
	}
	cite := &k.b.Offer.Cites.Form656B
	k.holds(len(left) > 0, "left-empty", "", 0, cite,
		line.WorkedCount("form-left", len(left), line.Count, *cite), line.WorkedCount("form-waiting", waiting, line.Count, *cite))
}

// grounded reports whether a box of section 3 is ticked, or may yet be.
func (k *checks) grounded() bool {
	for _, id := range []string{"doubt-as-to-collectibility", "administration-hardship", "administration-policy"} {
		if verdictOf(k.r.Grounds, id) != line.No {
			return true
		}
	}
	return false
}

// explained reports whether the offer rests on what Form 433-A (OIC) does not show: Form 656 has
// no lines to explain it on, so that a sheet goes with it.
func (k *checks) explained() bool {
	for _, id := range []string{"special-circumstances", "administration-hardship", "administration-policy"} {
		if verdictOf(k.r.Grounds, id) == line.Yes {
			return true
		}
	}
	return false
}

// contradictions is answers that an examiner would ask about.
func (k *checks) contradictions() {
	c, cites := k.c, &k.b.Offer.Cites
	l, a, i := c.Living, c.Assets, c.Income
	spent, earned := k.spent(), k.earned()
	k.holds(spent.Known && earned.Known && spent.Amount.GreaterThan(earned.Amount) && facts.No(l.CreditCards.Has), "spends-more", "credit-cards", 0, &cites.Section7)
	for n, v := range a.OwnedVehicles() {
		leased := facts.Yes(v.Leased)
		k.holds(zero(v.Running), "car-without-costs", "vehicle-running", n+1, &cites.Section7)
		k.holds(!leased && zero(v.Loan) && positive(v.Payment), "payment-without-loan", "vehicle-loan", n+1, &cites.Section7)
		k.holds(!leased && positive(v.Loan) && zero(v.Payment), "loan-without-payment", "vehicle-payment", n+1, &cites.Section7)
	}
	mortgaged := false
	for _, p := range a.OwnedProperties() {
		mortgaged = mortgaged || positive(p.Loan)
	}
	k.holds(mortgaged && zero(l.Rent), "house-without-payment", "rent", 0, &cites.Section7)
	k.holds(facts.No(a.HasProperties) && zero(l.Rent), "no-home", "rent", 0, &cites.Section1)
	k.holds(len(a.OwnedProperties()) > 0 && !mortgaged && positive(l.Rent), "rent-and-house", "rent", 0, &cites.Section1)
	k.holds(facts.No(a.HasAccounts) && len(i.HeldJobs()) > 0, "pay-without-account", "has-accounts", 0, &cites.Section3)
	k.holds(facts.Yes(i.Interest.Has) && facts.No(a.HasAccounts) && facts.No(a.HasInvestments), "interest-without-account", "has-accounts", 0, &cites.Section3)
	k.holds(len(i.HeldJobs()) > 0 && zero(l.Taxes), "pay-without-tax", "taxes", 0, &cites.Section7)
	k.holds(facts.Yes(l.LifeInsurance.Has) && facts.No(l.Term) && facts.No(a.HasPolicies), "policy-without-value", "has-policies", 0, &cites.Section3)
	k.holds(c.Household.Owing.Value == facts.OwingMarried && facts.Yes(c.Household.Alone), "spouse-without-income", "alone", 0, &cites.Section1)
	n, known := c.Household.People()
	k.holds(known && n == 1 && c.Household.Joint(), "couple-of-one", "under-65", 0, &cites.Section1)
}

// spent is what was said to be spent each month today, without what is allowed unasked.
func (k *checks) spent() line.Line {
	var claimed []line.Line
	for _, e := range k.r.ExpensesToday {
		if e.Claimed.ID != "" {
			claimed = append(claimed, e.Claimed)
		}
	}
	return line.Sum("form-spent", claimed...)
}

// earned is box D, with today's income.
func (k *checks) earned() line.Line {
	s := sheet{r: k.r}
	return s.at("Box D", "Box D")
}

// zero and positive read an amount that was answered.
func zero(a facts.Amount) bool     { return a.Given && a.Value.IsZero() }
func positive(a facts.Amount) bool { return a.Given && a.Value.IsPositive() }

// IsOffer reports whether a way is an offer on Form 656: by either terms, or for effective tax
// administration.
func IsOffer(id string) bool { return id == oic.Lump || id == oic.Periodic || id == calc.OfferHardship }

// ForOffer reports whether an offer is open, or may be: the checks are of one.
func ForOffer(r *calc.Report) bool {
	return slices.ContainsFunc(r.Ways, func(x way.Way) bool { return IsOffer(x.ID) && x.Open.Verdict != line.No })
}
