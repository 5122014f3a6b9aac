package form

import "offercheck/calc/facts"

// cards is section D, by hand: the case has what is paid on all cards together. The least
// payment is part of "miscellaneous" and on no line of the expenses.
func (s *sheet) cards(no string) {
	if facts.No(s.c.Living.CreditCards.Has) {
		s.put(no+" cards", "cards", Text).Text = notApplicable
		return
	}
	for n := 1; n <= cardRows; n++ {
		s.nthHand(rows{no, "card "}, n, "kind", "limit", "owed", "payment")
	}
}

// The rows that Form 433-F has for credit cards.
const cardRows = 2

// receivables is section E: who owes the business, and who takes card payments for it.
func (s *sheet) receivables() {
	b := s.c.Business
	if facts.No(b.Has) {
		s.put("E business", "no-business", Text).Text = notApplicable
		return
	}
	if !facts.Yes(b.Has) {
		s.put("E business", "no-business", Text).Missing = waits([]string{"has-business"})
		return
	}
	if facts.No(b.Receivables.Has) {
		s.put("E1", "receivables", Text).Text = notApplicable
	} else {
		s.hand("E1 names")
		s.amount("E1 sheets", b.Receivables.Line("receivables", "receivables"))
		s.hand("E1 available")
	}
	s.hand("E2 holder", "E2 cards")
}
