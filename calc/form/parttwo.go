package form

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// asksMore reports whether part II of Form 9465 is asked: a plan was terminated within the
// months before, more is owed than without a word on the bank and not so much that a
// statement is due, and the payment is below line 10, or may be.
func (s *sheet) asksMore() bool {
	a := &s.b.Agreement
	owed, others := s.stated()
	rest := line.Sum("form-owed", owed, others)
	if !s.ended() || line.Above("", rest, a.PaperDebitAbove).Verdict != line.Yes || line.AtMost("", rest, a.PaperStatementAbove).Verdict != line.Yes {
		return false
	}
	pays, found := s.planPays()
	return !found || line.AtLeast("", pays, s.tenth()).Verdict != line.Yes
}

// ended reports whether a plan was terminated within the months before the day.
func (s *sheet) ended() bool {
	months := s.b.Agreement.PaperDefaultMonths
	for _, e := range s.c.Debt.Events {
		if e.Kind.Value == facts.EventTerminated && e.From.Given && e.From.Value <= s.b.On && months.After(e.From.Value) >= s.b.On {
			return true
		}
	}
	return false
}

// partTwo is lines 15 to 27. What is taken home is in the case only of who answered it for a
// levy, and what is taken from the pay is in none.
func (s *sheet) partTwo() {
	h, l, a := s.c.Household, s.c.Living, s.c.Assets
	s.text("15", s.county(), "county")
	alone := line.NotYet
	if h.Owing.Given {
		alone = line.VerdictOf(h.Owing.Value == facts.OwingAlone)
	}
	s.tick("16a single", alone, "owing")
	s.tick("16a married", opposite(alone), "owing")
	if alone != line.Yes {
		s.either("16b")
	}
	s.dependents()
	s.amount("18", facts.GivenCount("over-65", line.Count, h.Over65))
	s.paid("19", "20", facts.WhoseOwn, NetPay)
	if alone != line.Yes {
		s.paid("21", "22", facts.WhoseSpouse, SpouseNetPay)
	}
	s.vehicleCounts(a)
	s.monthly("25", facts.Given("health-insurance", l.HealthInsurance))
	s.monthly("26", l.CourtOrdered.Line("court-ordered", "court-ordered"))
	s.amount("27", l.Care.Line("care", "care"))
}

// dependents is line 17: the people of the last return without who filed it, which is not
// known of a couple of whom one owes.
func (s *sheet) dependents() {
	h := s.c.Household
	n, known := h.People()
	switch {
	case !known || !h.Owing.Given:
		s.amount("17", line.Sum("form-people", facts.GivenCount("under-65", line.Count, h.Under65), facts.GivenCount("over-65", line.Count, h.Over65), facts.Missing("owing")))
	case h.Owing.Value == facts.OwingMarried:
		s.hand("17")
	case h.Joint():
		s.amount("17", s.count("form-people", max(n-2, 0), line.Count))
	default:
		s.amount("17", s.count("form-people", n-1, line.Count))
	}
}

// paid is how often a person is paid, by the first job, and what is taken home.
func (s *sheet) paid(often, net, whose, field string) {
	var job *facts.Job
	n := 0
	for i, j := range s.c.Income.HeldJobs() {
		if job == nil && (j.Whose.Value == facts.WhoseSpouse) == (whose == facts.WhoseSpouse) {
			job, n = &j, i+1
		}
	}
	if job == nil {
		s.hand(often)
		s.typed(net, field)
		return
	}
	for _, p := range []struct{ cell, every string }{
		{"week", facts.EveryWeek}, {"two weeks", facts.EveryTwoWeeks}, {"month", facts.EveryMonth}, {"half month", facts.TwiceEachMonth},
	} {
		s.tickUntil(often+" "+p.cell, "paid-"+dashes(p.cell), facts.Chosen("", job.Every, p.every).Verdict, waitsOf("job-every", n))
	}
	levy := s.c.Levy
	if whose == facts.WhoseOwn && levy.TakeHome.Given && levy.Every.Given && levy.Every.Value == job.Every.Value {
		s.amount(net, facts.Given("levy-take-home", levy.TakeHome))
		return
	}
	s.typed(net, field)
}

// vehicleCounts is lines 23 and 24.
func (s *sheet) vehicleCounts(a facts.Assets) {
	if missing := facts.Unlisted("has-vehicles", "vehicles", a.HasVehicles, len(a.Vehicles)); len(missing) > 0 {
		s.amount("23", line.Sum("form-vehicles", missing...))
		s.amount("24", line.Sum("form-vehicles", missing...))
		return
	}
	owns, pays := 0, 0
	for _, v := range a.OwnedVehicles() {
		if !facts.Yes(v.Leased) {
			owns++
		}
		if positive(v.Payment) {
			pays++
		}
	}
	s.amount("23", s.count("form-vehicles", owns, line.Count))
	s.amount("24", s.count("form-vehicles", pays, line.Count))
}

// monthly is the three parts of a question on a monthly cost: whether there is any, whether it
// is taken from the pay, and how much it is.
func (s *sheet) monthly(no string, l line.Line) {
	has := line.Above("", l, line.Sum("form-nothing")).Verdict
	s.tickUntil(no+"a yes", no+"a", has, l.Missing())
	s.tickUntil(no+"a no", no+"a", opposite(has), l.Missing())
	if has == line.No {
		return
	}
	s.either(no + "b")
	s.amount(no+"c", l)
}
