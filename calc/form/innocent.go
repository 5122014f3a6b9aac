package form

import (
	"strconv"

	"offercheck/calc/facts"
	"offercheck/calc/liability"
	"offercheck/calc/line"
)

// innocents says that relief from a joint return may be open.
func (s *sheet) innocents() []int { return once(s.mayBe(liability.Innocent)) }

// spouseYears is how many tax years line 3 of Form 8857 takes.
const spouseYears = 6

// innocent fills in Form 8857: innocent spouse relief. What was known, and why, are the
// person's own words, and nothing is said of abuse that the person does not write.
func (s *sheet) innocent() {
	d := &s.c.Dispute
	s.section("I")
	s.yesNo("1", said(s.c.IsJoint()), "joint-return")
	s.yesNo("2", said(d.Offset), "joint-refund-taken")
	s.jointYears()
	s.section("II")
	s.either("4")
	s.typed("5 name", FirstName, LastName)
	s.typed("5 SSN", Number)
	s.may("5 all mail")
	s.typed("5 street", Street)
	s.typed("5 apt", Apartment).Optional = true
	s.put("5 county", "", Text).Text = s.county()
	s.typed("5 city state ZIP", City, State, ZIP)
	s.typed("5 phone", Telephone)
	s.may("5 voicemail")
	s.typed("6 name", SpouseFirstName, SpouseLastName)
	s.typed("6 SSN", SpouseNumber)
	s.hand("6 address", "6 phone", "7 status", "8 education")
	if facts.Yes(s.c.Applying.Illness) {
		s.yesNo("9", line.Yes, "illness")
	} else {
		s.either("9")
	}
	s.either("10")
	s.section("III")
	s.either("11")
	s.hand("12", "13")
	if d.Knew.Given && d.Knew.Value == facts.KnewNothing {
		s.draft("14", Sentence{ID: "8857.knew-nothing"}, Sentence{ID: "form.why", Fields: []string{Why}})
	} else {
		s.hand("14")
	}
	s.hand("15", "16", "17")
	s.either("18")
	s.either("19")
	s.section("IV")
	s.spouseAssets()
	n, known := s.c.Household.People()
	people := line.Sum("form-people", facts.GivenCount("under-65", line.Count, s.c.Household.Under65), facts.GivenCount("over-65", line.Count, s.c.Household.Over65))
	people.Known = people.Known && known && n > 0
	s.amount("21", people)
	s.section("22-in")
	s.spouseIncome()
	s.section("22-out")
	s.spouseCosts()
	costs := s.entered("form-costs")
	s.section("V")
	s.may("23", "24", "25")
	s.ink("signature", "date")
	s.spouseNotes()
	income := s.at("Box D", "Box D")
	if income.ID = "form-income"; income.Known && costs.Known {
		s.note("8857.totals", &s.b.OwnMethod, income, costs)
	}
}

// jointYears is line 3: the years owed, where all of them are of joint returns; by hand where
// that is not known of each.
func (s *sheet) jointYears() {
	years := s.incomeYears()
	if len(years) == 0 || len(years) > spouseYears || len(years) > 1 && !s.c.Household.Joint() {
		s.hand("3 years")
		return
	}
	for i, y := range years {
		e := s.put("3 year "+strconv.Itoa(i+1), "3 year", Text)
		e.Label, e.N, e.Text = "3-year", i+1, y
	}
}

// spouseNotes is what to know before it is sent: that the other person is told, what is
// kept from them, and until when two of the three kinds can be asked for.
func (s *sheet) spouseNotes() {
	c := &s.b.Liability.Cites
	s.note("8857.told", &c.Form8857)
	s.note("8857.secret", &c.Form8857)
	if until := s.spouseUntil(); until.Known {
		s.note("8857.until", &c.Collecting, until)
	} else {
		s.note("8857.years", &c.Collecting)
	}
	s.note("8857.alone", &c.Form8857)
	s.note("8857.refund", &c.Form8857)
	s.note("8857.assets", &c.Form8857)
}

// spouseUntil is the last day of the years from the first act to collect, as the report
// has it.
func (s *sheet) spouseUntil() line.Line {
	for i := range s.r.Ways {
		x := &s.r.Ways[i]
		if x.ID != liability.Innocent {
			continue
		}
		for j := range x.Warnings {
			if until, found := dayIn(&x.Warnings[j], "spouse-until"); found {
				return until
			}
		}
	}
	return line.Line{}
}

// dayIn is a day that a finding rests on, or one of the findings it is made from.
func dayIn(f *line.Finding, id string) (line.Line, bool) {
	for _, l := range f.Figures {
		if found, is := line.Within(l, id); is {
			return found, true
		}
	}
	for i := range f.Because {
		if found, is := dayIn(&f.Because[i], id); is {
			return found, true
		}
	}
	return line.Line{}, false
}
