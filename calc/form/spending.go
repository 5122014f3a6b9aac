package form

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// living is a month's expenses, as they are paid, in the five blocks of the 433 series; of
// the first and the fourth the standard may be claimed. Each block has its own total, and
// there is none of all. What the IRS allows is a column of its own, which it fills in.
//
//	1 total = the national standard of the family's size, or more by hand
//	2 total = running the vehicles + public transport
//	3 total = rent + utilities, without the mortgage, which is in section B; by hand where the
//	  answer for rent may be that mortgage
//	4 total = health insurance + the greater of the standard and what is paid out of pocket
func (s *sheet) living(no string) {
	s.food(no + "1")
	s.transport(no + "2")
	s.housing(no + "3")
	s.health(no + "4")
	s.otherExpenses(no + "5")
	s.put(no+" allowed", "IRS-allowed", Blank)
}

// food is block 1: its total alone, as the form asks of who does not spend more.
func (s *sheet) food(no string) {
	for _, row := range []string{"food", "housekeeping", "clothing", "personal care", "miscellaneous"} {
		s.put(no+" "+row, dashes(row), Blank)
	}
	total := s.at("39", "39")
	if n, known := s.c.Household.People(); known {
		total = s.b.NationalStandard(n)
	}
	s.as(no+" total", "food-total", total)
}

// transport is block 2. The payments are in section C.
func (s *sheet) transport(no string) {
	running := facts.Listed("has-vehicles", "vehicles", s.c.Assets.HasVehicles, s.c.Assets.Vehicles, func(n int, v facts.Vehicle) line.Line {
		return given("vehicle-running", v.Running, n)
	})
	cars := line.Sum("form-running", running...)
	s.as(no+" gas", "running", cars)
	public := facts.Given("public-transport", orNothing(s.c.Living.PublicTransport))
	s.as(no+" public", "public-transport", public)
	s.as(no+" total", "transport-total", line.Sum("form-total", cars, public))
}

// orNothing is an amount that is left empty if nothing is paid.
func orNothing(a facts.Amount) facts.Amount {
	if !a.Answered() {
		return facts.Say(facts.Amount{}.Value)
	}
	return a
}

// housing is block 3. Who owns real estate may have answered the payment to a lender, or the tax
// and insurance of a home without a loan, or the rent of another home, so that rent and real
// estate are by hand, as is the total if a property may have a loan.
func (s *sheet) housing(no string) {
	one, known := s.mortgaged()
	rent, utilities := facts.Given("rent", s.c.Living.Rent), facts.Given("utilities", s.c.Living.Utilities)
	owner := s.c.Assets.HasProperties
	total := line.Sum("form-total", rent, utilities)
	switch {
	case !owner.Given:
		s.as(no+" rent", "rent", line.Sum("form-total", rent, facts.Missing("has-properties")))
		total = line.Sum("form-total", rent, utilities, facts.Missing("has-properties"))
	case facts.No(owner):
		s.as(no+" rent", "rent", rent)
	default:
		s.maybeRent(s.put(no+" rent", "rent", Hand))
	}
	for _, row := range []string{"electric", "telephone"} {
		s.put(no+" "+row, row, Hand)
	}
	if facts.Yes(owner) {
		s.put(no+" real estate", "real-estate", Hand)
	} else {
		s.as(no+" real estate", "real-estate", line.Sum("form-nothing"))
	}
	s.put(no+" maintenance", "maintenance", Hand)
	s.as(no+" together", "utilities-together", utilities)
	if facts.Yes(owner) && (!known || one >= 0) {
		s.put(no+" total", "housing-total", Hand)
		return
	}
	s.as(no+" total", "housing-total", total)
}

// health is block 4.
func (s *sheet) health(no string) {
	premium := facts.Given("health-insurance", s.c.Living.HealthInsurance)
	s.as(no+" health", "health-insurance", premium)
	pocket := s.pocket()
	s.as(no+" pocket", "out-of-pocket", pocket)
	s.as(no+" total", "medical-total", line.Sum("form-total", premium, pocket))
}

// pocket is what is paid out of pocket for health, or the standard if that is more.
func (s *sheet) pocket() line.Line {
	m := s.c.Living.Medical
	standard, found := line.Within(s.at("45", "45"), "health-standard")
	switch {
	case !found:
		return s.at("45", "45")
	case facts.Yes(m.Has):
		return line.GreaterOf("form-medical", standard, facts.Given("medical", m.Amount))
	case m.Has.Answered():
		return line.Sum("form-medical", standard)
	}
	return line.Sum("form-medical", standard, facts.Missing("has-medical"))
}

// otherExpenses is block 5. Where one answer is for several rows, they are by hand, with the
// answer below them; savings that are not required are shown, and not allowed.
func (s *sheet) otherExpenses(no string) {
	l, nothing := s.c.Living, line.Sum("form-nothing")
	row := func(cell, label string, x line.Line) line.Line {
		s.as(no+" "+cell, label, x)
		return x
	}
	split := func(together string, x line.Line, cells ...string) line.Line {
		for _, c := range cells {
			if x.IsZero() {
				s.as(no+" "+c, dashes(c), nothing)
			} else {
				s.put(no+" "+c, dashes(c), Hand)
			}
		}
		if !x.IsZero() {
			s.as(no+" "+together, together, x)
		}
		return x
	}
	parts := []line.Line{row("care", "care", l.Care.Line("care", "care"))}
	estimated, byHand := s.estimated()
	if byHand {
		s.put(no+" estimated", "estimated", Hand)
	} else {
		parts = append(parts, row("estimated", "estimated", estimated))
	}
	parts = append(parts,
		row("term life", "term-life", s.termLife()),
		split("dues-together", l.Dues.Line("dues", "dues"), "required retirement", "union dues"),
		row("voluntary retirement", "voluntary-retirement", l.Savings.Line("savings", "savings")),
		row("state taxes", "state-taxes", s.stateTax()),
		row("student loans", "student-loans", l.StudentLoans.Line("student-loans", "student-loans")),
		split("court-together", l.CourtOrdered.Line("court-ordered", "court-ordered"), "court child support", "court alimony", "court other"),
		row("secured", "secured-loans", l.Secured.Line("secured", "secured")),
		row("fees", "tax-help", l.Fees.Line("fees", "fees")),
	)
	if byHand {
		s.put(no+" total", "other-total", Hand)
		return
	}
	s.as(no+" total", "other-total", line.Sum("form-total", parts...))
}

// estimated is the estimated tax of a month: all of this year's taxes where there is no pay
// to withhold from, none where there is pay alone; by hand where there is both.
func (s *sheet) estimated() (l line.Line, byHand bool) {
	taxes := facts.Given("taxes", s.c.Living.Taxes)
	switch employed, business := s.c.Income.Employed, s.c.Business.Has; {
	case !employed.Given:
		return line.Sum("form-total", taxes, facts.Missing("employed")), false
	case facts.No(employed), taxes.IsZero():
		return taxes, false
	case facts.No(business):
		return line.Sum("form-nothing"), false
	}
	return line.Line{}, true
}

// termLife is the premium of term life insurance; a policy with a cash value is in section C.
func (s *sheet) termLife() line.Line {
	l := s.c.Living
	premium := l.LifeInsurance.Line("life-insurance", "life-insurance")
	switch {
	case premium.IsZero(), facts.Yes(l.Term):
		return premium
	case facts.No(l.Term):
		return line.Sum("form-nothing")
	case facts.Yes(l.LifeInsurance.Has):
		return line.Sum("form-total", premium, facts.Missing("term"))
	}
	return premium
}

// stateTax is what is paid each month on overdue state or local tax.
func (s *sheet) stateTax() line.Line {
	t := s.c.Living.StateTax
	return facts.Maybe{Has: t.Has, Amount: t.Payment}.Line("state-tax-payment", "state-tax")
}
