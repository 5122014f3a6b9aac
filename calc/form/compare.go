package form

import (
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// compared is answers of two places that an examiner holds against each other: what brings
// income in against what is owned, and costs against whom they are for.
func (k *checks) compared() {
	c, cites := k.c, &k.b.Offer.Cites
	l, a, i, o := &c.Living, &c.Assets, &c.Income, &c.Other
	k.holds(k.fundsShort(), "source-of-funds", "", 0, &cites.Form656)
	k.holds(facts.Yes(l.Savings.Has) && facts.No(a.HasRetirement), "savings-without-account", "has-retirement", 0, &cites.Section3)
	k.holds(facts.Yes(i.Rent.Has) && facts.No(a.HasProperties), "rent-without-property", "has-properties", 0, &cites.Section3)
	k.holds(facts.Yes(i.Distribution.Has) && facts.No(a.HasInvestments) && facts.No(a.HasValuables), "distribution-without-interest", "has-valuables", 0, &cites.Section3)
	k.holds(facts.Yes(o.SafeDeposit) && facts.No(a.HasValuables) && facts.No(a.HasInvestments), "box-without-contents", "has-valuables", 0, &cites.Section9)
	n, known := c.Household.People()
	filers := 1
	if c.Household.Joint() {
		filers = 2
	}
	k.holds(known && n <= filers && facts.Yes(l.Care.Has), "care-without-dependents", "care", 0, &cites.Section7)
	k.holds(len(i.HeldJobs()) == 0 && k.r.Form.C.Known && k.r.Form.C.Amount.IsPositive() && zero(l.Taxes), "profit-without-tax", "taxes", 0, &cites.Section7)
	k.holds(positive(l.CourtOrdered.Amount) && l.Garnishment.Amount.Given && l.CourtOrdered.Amount.Value.Equal(l.Garnishment.Amount.Value), "paid-twice", "garnishment", 0, &cites.Section7)
	k.holds(facts.Yes(a.HasPolicies) && facts.Yes(l.Term), "term-and-value", "term", 0, &cites.Section3)
}

// fundsShort reports whether what is sent with the offer is more than the money in hand and
// in the bank.
func (k *checks) fundsShort() bool {
	if k.r.LowIncome.Verdict == line.Yes || k.r.Offer(Terms(k.r)).Open.Verdict == line.No {
		return false
	}
	o := k.r.Offer(Terms(k.r))
	return line.Above("", line.Sum("form-sent", o.Cost(way.Fee), o.Cost(way.Upfront)), k.r.Means.Cash).Verdict == line.Yes
}

// Deposits is the finding that more goes into the accounts of a household each month, as its
// statements show, than box D leaves after this year's taxes, with the difference. The
// deposits are in no case: they are typed to compare them.
func Deposits(r *calc.Report, b *law.Book, deposits facts.Amount) line.Finding {
	s := sheet{r: r}
	home := line.Minus("form-take-home", s.at("Box D", "Box D"), s.at("49", "Box E"))
	in := facts.Given("deposits", deposits)
	return line.Above("deposits", in, home).With(line.Minus("form-more-deposited", in, home)).Under(b.OrEmpty().Offer.Cites.Section7)
}
