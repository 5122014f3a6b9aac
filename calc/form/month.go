package form

import (
	"slices"
	"strconv"
	"strings"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// businessMonth is section 6. Where the report averages years, the lines before box C are
// written by hand.
func (s *sheet) businessMonth() {
	if facts.Yes(s.c.Business.Has) {
		s.hand("S6 from", "S6 through")
	}
	for n := 12; n <= 29; n++ {
		no := strconv.Itoa(n)
		if facts.Yes(s.c.Business.Has) && facts.Yes(s.c.Business.Irregular) {
			s.hand(no)
			continue
		}
		s.amount(no, s.at(no, "Box C"))
	}
	s.amount("Box C", s.at("Box C", "Box C"))
}

// income is lines 30 to 38 and box D.
func (s *sheet) income() {
	i := s.c.Income
	s.person("30", i.Own, "")
	if s.joint() != line.No {
		s.person("31", i.Spouse, "spouse-")
	} else {
		s.total("31")
	}
	s.total("32")
	if l := s.at("32", "32"); !l.IsZero() {
		e := s.put("32 sources", "", Text)
		e.Text, e.Missing = s.sources(l), l.Missing()
	} else {
		s.none("32 sources", "")
	}
	for n := 33; n <= 38; n++ {
		s.total(strconv.Itoa(n))
	}
	s.total("Box D")
}

// sources is whose money line 32 is, in English; empty while that is not known.
func (s *sheet) sources(whole line.Line) string {
	if !whole.Known {
		return ""
	}
	spouse, found := s.c.Household.Spouse()
	var all []string
	add := func(name string) {
		if !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	for _, l := range line.Walk(whole) {
		switch {
		case l.IsZero():
		case l.ID == "community-income":
			add(spouseGives)
		case l.ID == "other-gives" && (found && l.N == spouse+1 || facts.Yes(s.c.Household.Others[l.N-1].Spouse)):
			add(spouseGives)
		case l.ID == "other-gives":
			add("others in the household")
		}
	}
	return strings.Join(all, ", ")
}

// spouseGives is what a spouse is called who does not owe.
const spouseGives = "spouse"

// person is the four cells of a person's income, to the cent, and the line that rounds
// their sum.
func (s *sheet) person(no string, b facts.Benefits, before string) {
	s.cell(no, "wages", s.wages(no))
	s.cell(no, "Social Security", b.SocialSecurity.Line(before+"social-security", before+"social-security"))
	s.cell(no, "pensions", b.Pension.Line(before+"pension", before+"pension"))
	s.cell(no, "other", line.Sum("form-other",
		b.Unemployment.Line(before+"unemployment", before+"unemployment"), b.Other.Line(before+"other-benefit", before+"other-benefit")))
	s.total(no)
}

// wages is the pay of all jobs on some lines in a month, before tax; unknown until it is said
// whether there are any and, of the spouse's line, who owes.
func (s *sheet) wages(nos ...string) line.Line {
	i := &s.c.Income
	jobs := facts.Unlisted("employed", "jobs", i.Employed, len(i.Jobs))
	if slices.Contains(nos, "31") && s.joint() == line.NotYet {
		jobs = append(jobs, facts.Missing("owing"))
	}
	for _, no := range nos {
		for _, x := range line.Walk(s.at(no, no)) {
			if x.ID == "job-wages" {
				jobs = append(jobs, x)
			}
		}
	}
	return line.Sum("form-wages", jobs...)
}

// expenses is lines 39 to 51, and boxes E and F.
func (s *sheet) expenses() {
	l := s.c.Living
	for n := 39; n <= 51; n++ {
		no := strconv.Itoa(n)
		switch {
		case n == 40:
			s.homeRent()
		case n == 48 && facts.Yes(l.LifeInsurance.Has):
			s.hand("48 policy amount")
		case n == 48 && facts.No(l.LifeInsurance.Has):
			s.none("48 policy amount", "")
		case n == 50:
			if debts := s.debts(); debts != "" {
				s.text("50 debts", debts)
			} else if facts.No(l.Secured.Has) && facts.No(l.StudentLoans.Has) && facts.No(l.Dues.Has) && facts.No(l.Fees.Has) {
				s.none("50 debts", "")
			}
		case n == 51 && facts.Yes(l.StateTax.Has):
			if l.StateTax.Balance.Given {
				s.amount("51 total owed", facts.Given("state-tax-balance", l.StateTax.Balance))
			} else {
				s.hand("51 total owed")
			}
		case n == 51 && facts.No(l.StateTax.Has):
			s.amount("51 total owed", line.Sum("form-nothing"))
		}
		s.total(no)
	}
	s.total("Box E")
	s.total("Box F")
}

// homeRent is the cell for rent of line 40: the answer of who owns no real estate. Of who does it
// may be the payment to a lender, the costs of a house without a loan, or the rent of another home.
func (s *sheet) homeRent() {
	switch owner := s.c.Assets.HasProperties; {
	case facts.No(owner):
		s.amount("40 rent", facts.Given("rent", s.c.Living.Rent))
	case facts.Yes(owner):
		s.maybeRent(s.put("40 rent", "", Hand))
	}
}

// debts is what line 50 adds up, in English.
func (s *sheet) debts() string {
	l := s.c.Living
	var all []string
	for _, d := range []struct {
		of   facts.Maybe
		name string
	}{
		{l.Secured, "secured loan"}, {l.StudentLoans, "student loan"}, {l.Dues, "required by employer"}, {l.Fees, "representation before the IRS"},
	} {
		if facts.Yes(d.of.Has) {
			all = append(all, d.name)
		}
	}
	return strings.Join(all, ", ")
}
