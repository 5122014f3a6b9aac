package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// otherInformation is section 9 of Form 433-A (OIC), in its order: each answer as a
// finding. With what may come to the taxpayer stands its amount.
func (f *form) otherInformation() []line.Finding {
	o := f.answers.Other
	all := []line.Finding{
		facts.Answered("prison", o.Prison),
		f.comingFinding("lawsuit", o.Lawsuit),
		facts.Answered("past-bankruptcy", o.Bankruptcy),
		facts.Answered("lived-abroad", o.Abroad),
		facts.Answered("litigation", o.Litigation),
		f.comingFinding("beneficiary", o.Beneficiary),
		facts.Answered("trustee", o.Trustee),
		facts.Answered("safe-deposit", o.SafeDeposit),
		facts.Answered("transferred", o.Transferred),
		facts.Answered("foreign-assets", o.Foreign),
		f.comingFinding("held-in-trust", o.HeldInTrust),
	}
	for i := range all {
		all[i] = all[i].Under(f.book.Offer.Cites.Section9)
	}
	return all
}

// comingFinding is whether something may come to the taxpayer, and how much.
func (f *form) comingFinding(id string, m facts.Maybe) line.Finding {
	found := facts.Answered(id, m.Has)
	if facts.Yes(m.Has) && !(m.Amount.Given && m.Amount.Value.IsZero()) {
		found = found.With(facts.Given(id, m.Amount))
	}
	return found
}

// comingAdjustments is each amount that may come to the taxpayer.
func (f *form) comingAdjustments() []adjustment {
	var all []adjustment
	o := f.answers.Other
	for _, m := range []struct {
		id string
		of facts.Maybe
	}{{"lawsuit", o.Lawsuit}, {"beneficiary", o.Beneficiary}, {"held-in-trust", o.HeldInTrust}} {
		all = append(all, f.counting(m.id, m.of, facts.Given(m.id, m.of.Amount))...)
	}
	return all
}
