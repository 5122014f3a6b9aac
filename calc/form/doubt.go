package form

import (
	"offercheck/calc/facts"
	"offercheck/calc/liability"
	"offercheck/calc/line"
)

// doubts says that the tax may be wrong, so that an offer for doubt as to liability is open.
func (s *sheet) doubts() []int { return once(s.mayBe(liability.Offer)) }

// doubt fills in Form 656-L: an offer of somebody who does not owe the tax. It takes no
// statement, no fee and no payment. What the tax should be is the person's figure.
func (s *sheet) doubt() {
	s.section("1")
	s.typed("S1 name", FirstName, LastName)
	s.typed("S1 SSN", Number)
	if s.joint() != line.No {
		s.typed("S1 spouse name", SpouseFirstName, SpouseLastName)
		s.typed("S1 spouse SSN", SpouseNumber)
	}
	s.typed("S1 address", Street, Apartment, City, State, ZIP)
	if years := s.incomeYears(); len(years) == 1 {
		s.text("S1 periods", years[0])
	} else {
		s.hand("S1 periods")
	}
	s.section("3")
	s.hand("S3 amount")
	s.section("5")
	s.draft("S5 explanation", s.whyWrong()...)
	s.section("sign")
	s.signatures("S6")
	c := &s.b.Offer.Cites
	s.note("656-l.amount", &s.b.Liability.OfferLiabilityAbove.Cite)
	s.note("656-l.no-money", &c.Form656L)
	s.note("656-l.not-both", &c.Form656L)
	s.note("656-l.first", &s.b.Liability.Cites.Reconsideration)
}

// whyWrong is section 5: why the tax is wrong, from what was said, and then in the person's
// own words. That it cannot be paid is no reason.
func (s *sheet) whyWrong() []Sentence {
	d := &s.c.Dispute
	var says []Sentence
	for _, x := range []struct {
		said *facts.YesNo
		id   string
	}{{&d.Audit, "audit"}, {&d.Mistake, "mistake"}, {&d.Substitute, "substitute"}, {&d.Identity, "identity"}} {
		if facts.Yes(*x.said) {
			says = append(says, Sentence{ID: "656-l." + x.id})
		}
	}
	return append(says, Sentence{ID: "form.why", Fields: []string{Why}})
}
