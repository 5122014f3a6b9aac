package form

import "offercheck/calc/line"

// agreement is Form 433-D, which the IRS prepares: what the case and the plan of the report
// come to, cell by cell, to hold a received one against.
func (s *sheet) agreement() {
	s.section("1")
	s.hand("withholding box")
	forms, periods := s.taxForms() // of all that the amount adds up
	s.text("taxes", forms)
	s.text("periods", periods, "tax-years")
	owed, others := s.stated()
	s.amount("owed", line.Sum("form-owed", owed, others))
	s.hand("first payment")
	if pays, found := s.planPays(); found {
		s.amount("each month", pays)
	} else {
		s.hand("each month")
	}
	s.hand("day")
	s.blank("changes", "conditions")
	s.section("2")
	s.hand("routing", "account", "unable box")
}
