package form

import (
	"strconv"
	"strings"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// statement fills in Form 433-A (OIC): today's income, as it asks, and in section 8 what the
// offer counts.
func (s *sheet) statement() {
	s.statementPeople()
	s.statementWork()
	s.section("3")
	s.accounts()
	s.investments()
	s.retirement()
	s.policies()
	s.properties()
	s.vehicles()
	s.valuables()
	s.amount("Box A", s.r.Form.A)
	if facts.Yes(s.c.Business.Has) {
		s.section("4")
		s.selfEmployed()
	}
	s.section("5")
	s.businessAssets()
	s.section("6")
	s.businessMonth()
	s.section("7")
	s.income()
	s.expenses()
	s.section("8")
	s.minimumOffer()
	s.section("9")
	s.other()
	s.section("10")
	s.signatures("S10")
	s.attachments()
	s.assetNotes()
}

// statementPeople is section 1: who lives where, with whom.
func (s *sheet) statementPeople() {
	h := s.c.Household
	s.section("1")
	s.typed("S1 last name", LastName)
	s.typed("S1 first name", FirstName)
	s.hand("S1 birth date")
	s.typed("S1 SSN or ITIN", Number)
	alone := line.NotYet
	if h.Owing.Given {
		alone = line.VerdictOf(h.Owing.Value == facts.OwingAlone)
	}
	s.tick("S1 unmarried", alone, "owing")
	s.tick("S1 married", opposite(alone), "owing")
	if alone != line.Yes {
		s.hand("S1 date of marriage")
	}
	s.typed("S1 home address", Street, Apartment, City, State, ZIP)
	s.home()
	if alone != line.Yes {
		s.communityStates()
	}
	s.text("S1 county", s.county(), "county")
	s.typed("S1 phone", Telephone)
	s.hand("S1 second phone", "S1 fax")
	s.typed("S1 mailing address", Mailing)
	if alone != line.Yes {
		s.typed("S1 spouse last", SpouseLastName)
		s.typed("S1 spouse first", SpouseFirstName)
		s.hand("S1 spouse birth")
		s.typed("S1 spouse SSN", SpouseNumber)
	}
	s.peopleRows(alone)
}

// home is whether the home is owned or rented. Who owns real estate ticks it by hand, since
// the case does not say whether it is the home.
func (s *sheet) home() {
	rent, owns := s.c.Living.Rent, s.c.Assets.HasProperties
	if facts.No(owns) && rent.Given && rent.Value.IsPositive() {
		s.tick("S1 own", line.No)
		s.tick("S1 rent", line.Yes)
		s.tick("S1 other", line.No)
		return
	}
	if !owns.Given {
		s.tick("S1 own", line.NotYet, "has-properties")
	} else {
		s.hand("S1 own")
	}
	s.hand("S1 rent", "S1 other", "S1 other, text")
}

// communityStates is that the taxpayer lived married in a community property state in the
// last ten years: now, or as answered.
func (s *sheet) communityStates() {
	h := s.c.Household
	switch {
	case h.State.Given && law.CommunityProperty(h.State.Value), facts.Yes(h.Community.Lived):
		s.tick("S1 community states 10 years", line.Yes)
	case facts.No(h.Community.Lived):
		s.tick("S1 community states 10 years", line.No)
	default:
		s.hand("S1 community states 10 years")
	}
}

// The most other people that section 1 has rows for.
const peopleRows = 4

// peopleRows is the other people of the household, by hand: the case has no names and ages.
func (s *sheet) peopleRows(alone line.Verdict) {
	n, known := s.c.Household.People()
	if !known {
		return
	}
	if n--; alone != line.Yes {
		n--
	}
	for row := 1; row <= min(n, peopleRows); row++ {
		cell := func(name, ending string) {
			s.put("S1 row "+strconv.Itoa(row)+" "+name+ending, "row-"+name, Hand).N = row
		}
		for _, name := range []string{"name", "age", "relation"} {
			cell(name, "")
		}
		for _, name := range []string{"dependent", "contributes"} {
			cell(name, " yes")
			cell(name, " no")
		}
	}
}

// statementWork is section 2: who employs the taxpayer, and a spouse who owes too.
func (s *sheet) statementWork() {
	jobs := s.c.Income.HeldJobs()
	if len(jobs) == 0 {
		return
	}
	s.section("2")
	for _, who := range []struct{ whose, id, field string }{
		{facts.WhoseOwn, "S2", Employer}, {facts.WhoseSpouse, "S2 spouse", SpouseEmployer},
	} {
		for _, j := range jobs {
			if (j.Whose.Value == facts.WhoseSpouse) != (who.whose == facts.WhoseSpouse) {
				continue
			}
			s.typed(who.id+" employer", who.field)
			every := func(id string, values ...string) {
				s.tickUntil(who.id+" "+id, "S2-"+dashes(id), facts.Chosen("", j.Every, values...).Verdict, waits([]string{"job-every"}))
			}
			every("weekly", facts.EveryWeek)
			every("bi-weekly", facts.EveryTwoWeeks)
			every("monthly", facts.EveryMonth)
			every("other period", facts.TwiceEachMonth)
			for _, h := range []string{"ownership", "occupation", "how long"} {
				s.put(who.id+" "+h, "S2-"+dashes(h), Hand)
			}
			break // others are on a sheet
		}
	}
}

// selfEmployed is section 4. The business of the case is in the taxpayer's own name; what a
// partnership or an S corporation pays out is of another.
func (s *sheet) selfEmployed() {
	s.yesNo("S4 sole", line.Yes, "has-business")
	s.hand("S4 business")
	s.typed("S4 EIN", Employment)
	s.hand("S4 website", "S4 description")
	if facts.No(s.c.Applying.Employer) {
		s.text("S4 employees", "0")
		s.text("S4 frequency of deposits", notApplicable)
	} else {
		s.hand("S4 employees", "S4 frequency of deposits")
	}
	if facts.Yes(s.c.Business.Irregular) {
		s.hand("S4 payroll")
	} else {
		s.amount("S4 payroll", s.at("20", "Box C"))
	}
	if facts.Yes(s.c.Income.Distribution.Has) {
		s.yesNo("S4 other", line.Yes, "distribution")
	} else {
		s.either("S4 other")
	}
	s.hand("S4 other interests")
}

// minimumOffer is section 8, for the terms of the offer. Income that is expected counts in it if
// it comes within the months of those terms; section 7 has today's.
func (s *sheet) minimumOffer() {
	f, o := &s.r.Form, s.r.Offer(s.terms)
	box, months := "G", f.G
	if s.terms != oic.Lump {
		box, months = "H", f.H
	}
	left := s.at("Box F", "Box F")
	if strings.HasPrefix(months.ID, "expected-") {
		left = f.F
		s.note("433-a-oic.expected", &s.b.Offer.Cites.FutureIncome, left)
	}
	s.amount("S8 F for "+box, left)
	s.amount("Box "+box, months)
	s.amount("S8 A plus B", line.Sum("form-equity", f.A, f.B))
	s.amount("S8 G or H", months)
	s.amount("offer", o.Cost(way.Amount))
}
