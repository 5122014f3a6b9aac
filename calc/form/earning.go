package form

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// periods are the boxes for how often somebody is paid.
var periods = []struct{ cell, every string }{
	{"weekly", facts.EveryWeek}, {"biweekly", facts.EveryTwoWeeks}, {"semimonthly", facts.TwiceEachMonth}, {"monthly", facts.EveryMonth},
}

// spouseJob is the rows of the employment of a spouse.
const spouseJob = "spouse job "

// work is the employment of both: each job with its gross pay of a pay period. The taxes
// are split as the stub has them.
func (s *sheet) work(no string) {
	i := s.c.Income
	if s.listed(no, "jobs", "employed", "jobs", i.Employed, len(i.Jobs)) {
		for _, ofSpouse := range []bool{false, true} {
			row, n := rows{no, "job "}, 0
			if ofSpouse {
				row.name = spouseJob
			}
			for k, j := range i.Jobs {
				if ofSpouse != (j.Whose.Value == facts.WhoseSpouse) {
					continue
				}
				n++
				s.job(row, n, k+1, j)
			}
		}
		if each, found := s.taxesEach(); found {
			s.as(no+" taxes together", "taxes-together", each)
		}
	}
	if s.c.Household.Owing.Value == facts.OwingMarried {
		s.nthHand(rows{no, spouseJob}, 1, "employer", "gross", "federal", "state", "local", "how long")
	}
}

// job is the nth row of a person, of the kth job that was answered. The first of each person has
// the form's own cells; others are on a sheet.
func (s *sheet) job(row rows, n, k int, j facts.Job) {
	first, long := n == 1, []string{JobYears, JobMonths}
	e := s.nth(row, n, "employer", Hand)
	if first {
		e.Kind, e.Fields = Typed, []string{Employer}
	}
	if first && j.Whose.Value == facts.WhoseSpouse {
		e.Fields, long = []string{SpouseEmployer}, []string{SpouseJobYears, SpouseJobMonths}
	}
	for _, p := range periods {
		e := s.nth(row, n, p.cell, Tick)
		e.Ticked, e.Missing = facts.Chosen("", j.Every, p.every).Verdict, []line.Line{facts.Missing("job-every").Of(k)}
	}
	s.nthAmount(row, n, "gross", given("job-pay", j.Pay, k))
	s.nthHand(row, n, "federal", "state", "local")
	if e := s.nth(row, n, "how long", Hand); first {
		e.Kind, e.Fields = Typed, long
	}
}

// taxesEach is the taxes of a month, as they were answered, for one pay period of the only
// job: false where there are several, or a business, which have taxes of their own.
func (s *sheet) taxesEach() (line.Line, bool) {
	i := s.c.Income
	if len(i.Jobs) != 1 || !facts.No(s.c.Business.Has) || !s.c.Living.Taxes.Given {
		return line.Line{}, false
	}
	paydays, known := map[string]line.Line{
		facts.EveryWeek: s.b.Offer.WeeklyFactor, facts.EveryTwoWeeks: s.b.Offer.BiweeklyFactor,
		facts.TwiceEachMonth: s.b.Offer.SemimonthlyFactor, facts.EveryMonth: s.b.Offer.MonthlyFactor,
	}[i.Jobs[0].Every.Value]
	if !known {
		return line.Line{}, false
	}
	return line.DividedBy("form-by-paydays", facts.Given("taxes", s.c.Living.Taxes), paydays, 2).Under(paydays.Cite), true
}

// otherIncome is the income that is no wages, a month's, of both who owe.
func (s *sheet) otherIncome(no string) {
	i := s.c.Income
	own, spouse := i.Own, i.Spouse
	income := func(cell string, l line.Line) { s.as(no+" "+cell, "income-"+cell, l) }
	income("alimony", s.at("38", "38"))
	income("child-support", s.at("37", "37"))
	income("self-employment", s.at("Box C", "Box C"))
	income("rental", s.at("35", "35"))
	income("unemployment", s.ofBoth("unemployment", own.Unemployment, spouse.Unemployment))
	income("pension", s.ofBoth("pension", own.Pension, spouse.Pension))
	income("interest", s.at("33", "33"))
	income("social-security", s.ofBoth("social-security", own.SocialSecurity, spouse.SocialSecurity))
	other := line.Sum("form-other", s.ofBoth("other-benefit", own.Other, spouse.Other), s.at("34", "34"), s.at("32", "32"))
	income("other", other)
	if !other.IsZero() {
		s.put(no+" other kind", "income-other-kind", Hand)
	}
	if s.c.Household.Owing.Value == facts.OwingMarried {
		s.put(no+" spouse together", "income-spouse", Hand)
	}
}

// ofBoth is a benefit of the taxpayer and of a spouse who owes too.
func (s *sheet) ofBoth(id string, own, spouse facts.Maybe) line.Line {
	mine := own.Line(id, id)
	switch s.joint() {
	case line.No:
		return mine
	case line.Yes:
		return line.Sum("form-both", mine, spouse.Line("spouse-"+id, "spouse-"+id))
	}
	return line.Sum("form-both", mine, facts.Missing("owing"))
}
