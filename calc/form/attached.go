package form

import (
	"slices"

	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// attachments is the list of section 10: what goes with the form. A box is ticked for what the
// answers call for; the others wait for the answers that are missing, if there are any.
// Whether somebody represents the taxpayer is not in the case.
func (s *sheet) attachments() {
	papers := calc.Papers(s.c, s.r, s.b)
	missing := s.r.Missing()
	box := func(what string, goes bool) {
		v := line.VerdictOf(goes)
		if !goes && len(missing) > 0 {
			v = line.NotYet
		}
		s.tickUntil("S10 attached "+what, "", v, missing)
	}
	one := func(ids ...string) bool {
		return slices.ContainsFunc(ids, func(id string) bool { return slices.Contains(papers, id) })
	}
	box("pay", one("wages"))
	box("investments", one("investments", "retirement"))
	box("digital assets", one("digital"))
	box("other income", one("benefits", "pension", "rental", "other-income") || facts.Yes(s.c.Income.Interest.Has))
	box("bank", one("bank", "business-bank"))
	box("433-B", one("company"))
	box("loans", s.owesLoan())
	box("receivables", facts.Yes(s.c.Business.Has) && facts.Yes(s.c.Business.Receivables.Has))
	box("state taxes", one("state-tax"))
	box("court orders", one("court"))
	box("trust", one("trust"))
	box("special circumstances", one("hardship"))
	s.hand("S10 attached 2848")
	s.tick("S10 attached 656", line.Yes)
}

// owesLoan reports whether there is a loan with a lender's statement: on real estate, on a
// vehicle, or another that is secured.
func (s *sheet) owesLoan() bool {
	return slices.ContainsFunc(s.c.Assets.OwnedProperties(), func(p facts.Property) bool { return positive(p.Loan) }) ||
		slices.ContainsFunc(s.c.Assets.OwnedVehicles(), func(v facts.Vehicle) bool { return positive(v.Loan) }) ||
		facts.Yes(s.c.Living.Secured.Has)
}
