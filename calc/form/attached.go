package form

import (
	"slices"
	"strings"

	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// goesWith is the list of section 10: what goes with the form, and which papers of the answers
// it is of.
var goesWith = []struct{ what, papers string }{
	{"pay", "wages"}, {"investments", "investments retirement"}, {"digital assets", "digital"},
	{"other income", "benefits pension rental other-income"}, {"bank", "bank business-bank"}, {"433-B", "company"},
	{"loans", ""}, {"receivables", ""}, {"state taxes", "state-tax"}, {"court orders", "court"}, {"trust", "trust"},
	{"special circumstances", "hardship"},
}

// attachments is that list, with a box ticked for what the answers call for; the others wait for
// the answers that are missing, if there are any. Whether somebody represents the taxpayer is
// not in the case.
func (s *sheet) attachments() {
	papers := calc.Papers(s.c, s.r, s.b)
	missing := s.r.Missing()
	for _, x := range goesWith {
		goes := slices.ContainsFunc(strings.Fields(x.papers), func(id string) bool { return slices.Contains(papers, id) })
		switch x.what {
		case "other income":
			goes = goes || facts.Yes(s.c.Income.Interest.Has)
		case "loans":
			goes = s.owesLoan()
		case "receivables":
			goes = facts.Yes(s.c.Business.Has) && facts.Yes(s.c.Business.Receivables.Has)
		}
		v := line.VerdictOf(goes)
		if !goes && len(missing) > 0 {
			v = line.NotYet
		}
		s.tickUntil("S10 attached "+x.what, "", v, missing)
	}
	s.may("S10 attached 2848")
	s.tick("S10 attached 656", line.Yes)
}

// owesLoan reports whether there is a loan with a lender's statement: on real estate, on a
// vehicle, or another that is secured.
func (s *sheet) owesLoan() bool {
	return slices.ContainsFunc(s.c.Assets.OwnedProperties(), func(p facts.Property) bool { return positive(p.Loan) }) ||
		slices.ContainsFunc(s.c.Assets.OwnedVehicles(), func(v facts.Vehicle) bool { return positive(v.Loan) }) ||
		facts.Yes(s.c.Living.Secured.Has)
}
