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
	switch {
	case facts.Yes(s.c.Business.Has):
		s.section("4")
		s.selfEmployed()
	case facts.No(s.c.Business.Has):
		s.section("4")
		s.none("S4 business", "no-business-of-own")
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
	s.noteRent(&s.b.Offer.Cites.Section7)
}

// statementPeople is section 1: who lives where, with whom.
func (s *sheet) statementPeople() {
	h := s.c.Household
	s.section("1")
	s.typed("S1 last name", LastName)
	s.typed("S1 first name", FirstName)
	s.typed("S1 birth date", Birth)
	s.typed("S1 SSN or ITIN", Number)
	alone := line.NotYet
	if h.Owing.Given {
		alone = line.VerdictOf(h.Owing.Value == facts.OwingAlone)
	}
	s.tick("S1 unmarried", alone, "owing")
	s.tick("S1 married", opposite(alone), "owing")
	if alone != line.Yes {
		s.typed("S1 date of marriage", Marriage)
	}
	s.typed("S1 home address", Street, Apartment, City, State, ZIP)
	s.home()
	if alone != line.Yes {
		s.communityStates()
	}
	s.text("S1 county", s.county(), "county")
	s.typed("S1 phone", Telephone)
	s.may("S1 second phone", "S1 fax")
	s.typed("S1 mailing address", Mailing).Optional = true
	if alone != line.Yes {
		s.typed("S1 spouse last", SpouseLastName)
		s.typed("S1 spouse first", SpouseFirstName)
		s.typed("S1 spouse birth", SpouseBirth)
		s.typed("S1 spouse SSN", SpouseNumber)
	} else {
		s.none("S1 spouse last", "no-spouse")
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
	s.may("S1 rent", "S1 other", "S1 other, text")
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

// peopleRows is the other people of the household, whose names and ages are by hand. Those
// who add to its income come first; the case does not say whether they are dependents. If
// nobody adds to it, the rows are those of the last tax return without who filed it, who are
// dependents, unless it is that of a couple of whom one owes.
func (s *sheet) peopleRows(alone line.Verdict) {
	h := &s.c.Household
	n, known := h.People()
	if !known {
		return
	}
	if n--; alone != line.Yes {
		n--
	}
	giving, missing := s.contributors()
	if n <= 0 && giving == 0 && len(missing) == 0 {
		s.none("S1 row 1 name", "no-others")
	}
	for row := 1; row <= min(max(n, giving), peopleRows); row++ {
		no := "S1 row " + strconv.Itoa(row) + " "
		for _, cell := range []string{"name", "age", "relation"} {
			s.put(no+cell, "row-"+cell, Hand).N = row
		}
		if giving == 0 && len(missing) == 0 && h.Owing.Value != facts.OwingMarried {
			s.nthEither(no+"dependent", "row-dependent", row, line.Yes, waits([]string{"owing"}))
		} else {
			for _, ending := range []string{" yes", " no"} {
				s.put(no+"dependent"+ending, "row-dependent", Hand).N = row
			}
		}
		gives := line.VerdictOf(row <= giving)
		if len(missing) > 0 {
			gives = line.NotYet
		}
		s.nthEither(no+"contributes", "row-contributes", row, gives, missing)
	}
}

// nthEither adds the two boxes of a question about the nth of a list.
func (s *sheet) nthEither(id, label string, n int, v line.Verdict, missing []line.Line) {
	s.tickUntil(id+" yes", label, v, missing).N = n
	s.tickUntil(id+" no", label, opposite(v), missing).N = n
}

// contributors is how many people add to the income of the household, besides a spouse, who
// has cells of an own, and who keeps money apart, who is no member of it; or what is missing.
func (s *sheet) contributors() (n int, missing []line.Line) {
	h := &s.c.Household
	missing = facts.Unlisted("alone", "others", opposed(h.ByThemselves()), len(h.Others))
	if !facts.No(h.ByThemselves()) {
		return 0, missing
	}
	for i := range h.Others {
		waits := ""
		switch p := &h.Others[i]; {
		case facts.Yes(p.Spouse), facts.Yes(p.Apart), facts.No(p.Shares) && zero(p.Gives):
		case !p.Shares.Given:
			waits = "other-shares"
		case facts.No(p.Shares) && !p.Gives.Given:
			waits = "other-gives"
		default:
			n++
		}
		if waits != "" {
			missing = append(missing, waitsOf(waits, i+1)...)
		}
	}
	return n, missing
}

// opposed is the other answer; what is not known stays.
func opposed(a facts.YesNo) facts.YesNo {
	if a.Given {
		a.Value = !a.Value
	}
	return a
}

// statementWork is section 2: who employs the taxpayer, and a spouse who owes too. Other jobs
// than the first of each are on a sheet; those of a spouse who does not owe are not in the case.
func (s *sheet) statementWork() {
	i, owing := &s.c.Income, s.c.Household.Owing
	jobs := i.HeldJobs()
	if len(jobs) == 0 && !facts.No(i.Employed) {
		return
	}
	s.section("2")
	for _, who := range []*worker{
		{facts.WhoseOwn, "S2", "no-employer", Employer, Occupation, JobYears, JobMonths},
		{facts.WhoseSpouse, "S2 spouse", "no-spouse-employer", SpouseEmployer, SpouseOccupation, SpouseJobYears, SpouseJobMonths},
	} {
		var first *facts.Job
		for k := range jobs {
			if first == nil && (jobs[k].Whose.Value == facts.WhoseSpouse) == (who.whose == facts.WhoseSpouse) {
				first = &jobs[k]
			}
		}
		switch {
		case first == nil && (who.whose == facts.WhoseOwn || owing.Given && owing.Value != facts.OwingMarried):
			s.none(who.id+" employer", who.none)
		case first != nil || owing.Given:
			s.worker(who, first)
		}
	}
}

// A worker is whose employment a block of section 2 is of, what it is called where there is
// none, and what is typed of it.
type worker struct{ whose, id, none, employer, occupation, years, months string }

// worker is the block of one of them, by a job; of none what is typed, if there is one.
func (s *sheet) worker(who *worker, j *facts.Job) {
	s.typed(who.id+" employer", who.employer).Optional = j == nil
	if j != nil {
		for _, p := range [][2]string{
			{"weekly", facts.EveryWeek}, {"bi-weekly", facts.EveryTwoWeeks}, {"monthly", facts.EveryMonth}, {"other period", facts.TwiceEachMonth},
		} {
			s.tickUntil(who.id+" "+p[0], "S2-"+dashes(p[0]), facts.Chosen("", j.Every, p[1]).Verdict, waits([]string{"job-every"}))
		}
		for _, ending := range []string{" yes", " no"} {
			s.put(who.id+" ownership"+ending, "S2-ownership", Hand)
		}
	}
	for _, x := range [][2]string{{" occupation", who.occupation}, {" years", who.years}, {" months", who.months}} {
		s.typed(who.id+x[0], x[1]).Optional = j == nil
	}
}

// selfEmployed is section 4. The business of the case is in the taxpayer's own name; what a
// partnership or an S corporation pays out is of another.
func (s *sheet) selfEmployed() {
	s.yesNo("S4 sole", line.Yes, "has-business")
	s.hand("S4 business")
	s.typed("S4 EIN", Employment)
	s.may("S4 website")
	s.hand("S4 description")
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
	s.may("S4 other interests")
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
