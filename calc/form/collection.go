package form

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// notApplicable is what the forms of the 433 series want in a block that does not apply.
const notApplicable = "N/A"

// collection fills in Form 433-F: what the household owns, earns and spends as it is,
// without what an offer takes off. Car payments are in C and not in H, a mortgage is in B
// and not in H, and the taxes withheld are in F.
func (s *sheet) collection() {
	s.section("head")
	s.collectionHead()
	if facts.Yes(s.c.Business.Has) {
		s.hand("business")
		s.typed("business EIN", Employment)
		s.hand("business kind", "business employees")
	}
	s.assetsAndCards()
	s.section("E")
	s.receivables()
	s.section("F")
	s.work("F")
	s.section("G")
	s.otherIncome("G")
	s.section("H")
	s.living("H")
	s.section("sign")
	s.signed()
	s.noteRent(&s.b.Agreement.Cites.CollectionForm)
}

// wageEarner fills in Form 433-H: a request for a plan and the same statement in one, in the
// order in which its fields are read out.
func (s *sheet) wageEarner() {
	s.section("head")
	s.collectionHead()
	s.section("1")
	s.request()
	s.assetsAndCards()
	s.section("E")
	s.work("E")
	s.section("F")
	s.otherIncome("F")
	s.section("G")
	s.living("G")
	s.section("sign")
	s.signed()
	s.noteRent(&s.b.Agreement.Cites.StatementForm)
}

// assetsAndCards is sections A to D of both: what is owned, and what is owed on cards.
func (s *sheet) assetsAndCards() {
	s.section("A")
	s.bankAccounts("A")
	s.holdings("A")
	s.section("B")
	s.realEstate("B")
	s.section("C")
	s.otherAssets("C")
	s.section("D")
	s.cards("D")
}

// wageEarners is the one form of somebody with wages and without a business, and none of
// anybody else.
func (s *sheet) wageEarners() []int {
	if !facts.Yes(s.c.Income.Employed) || !facts.No(s.c.Business.Has) {
		return nil
	}
	return []int{0}
}

// collectionHead is who the statement is of.
func (s *sheet) collectionHead() {
	joint := s.joint() != line.No
	s.typed("name", FirstName, LastName)
	if joint {
		s.typed("spouse name", SpouseFirstName, SpouseLastName)
	}
	s.typed("address", Street, Apartment, City, State, ZIP)
	s.may("new address")
	s.text("county", s.county(), "county")
	s.typed("SSN", Number)
	if joint {
		s.typed("spouse SSN", SpouseNumber)
	}
	s.typed("phone", Telephone)
	s.may("work phone", "cell phone")
	if joint {
		s.typed("spouse phone", SpouseTelephone)
		s.may("spouse work phone", "spouse cell phone")
	}
	h := s.c.Household
	s.amount("under 65", facts.GivenCount("under-65", line.Count, h.Under65))
	s.amount("over 65", facts.GivenCount("over-65", line.Count, h.Over65))
}

// request is part 1 of Form 433-H: lines 1 to 9, as those of Form 9465 without the division
// by months. Line 6 is left empty unless a plan is open: the IRS then works it out of the
// statement.
func (s *sheet) request() {
	owed, others := s.stated()
	forms, years := s.returns()
	s.text("1 form", forms)
	s.text("1 periods", years, "tax-years")
	s.amount("1", owed)
	s.amount("2", others)
	rest := line.Sum("form-owed", owed, others)
	s.amount("3", rest)
	s.amount("4", line.Sum("form-nothing"))
	s.amount("5", rest)
	if pays, found := s.planPays(); found {
		s.amount("6", pays)
	} else {
		s.blank("6")
	}
	s.typed("7", DebitDay)
	s.typed("8a", Routing)
	s.typed("8b", DebitAccount)
	s.may("8c", "9")
}

// signed is the signatures and the one date.
func (s *sheet) signed() {
	s.ink("signature")
	if s.joint() != line.No {
		s.ink("spouse signature")
	}
	s.ink("date")
}
