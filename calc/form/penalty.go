package form

import (
	"strconv"
	"strings"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// penaltyYears is the tax years with a penalty for filing or paying late, or of which it is
// not known whether there is one: a form for each.
func (s *sheet) penaltyYears() []int {
	var years []int
	for i := range s.r.Debts.Years {
		y, d := &s.c.Debt.Years[i], &s.r.Debts.Years[i]
		if !y.Year.Given || y.IsPenalty() || d.Expired || !y.HasHistory() {
			continue
		}
		if filing, payment := d.ChargedLate(y); filing.IsZero() && payment.IsZero() {
			continue
		}
		years = append(years, i+1)
	}
	return years
}

// penalty fills in Form 843 for the penalties of one year for filing and paying late, as the
// letter for it does: a hardship of paying is asked for late payment alone.
func (s *sheet) penalty() {
	y, d := &s.c.Debt.Years[s.n-1], &s.r.Debts.Years[s.n-1]
	filing, payment := d.ChargedLate(y)
	if y.Relief.Cause.Value == facts.CauseHardship {
		filing = line.Sum("form-nothing") // it excuses late payment alone
	}
	joint := said(s.c.IsJoint()) // of the return: both sign, even if one of them owes no more
	advice := line.VerdictOf(y.Relief.Cause.Value == facts.CauseAdvice)
	s.section("top")
	s.tick("top box 7", opposite(advice))
	s.tick("top box 11", advice)
	s.section("head")
	s.typed("name", FirstName, LastName)
	s.typed("SSN", Number)
	if joint != line.No {
		s.typed("spouse name", SpouseFirstName, SpouseLastName)
		s.typed("spouse SSN", SpouseNumber)
	}
	s.typed("street", Street)
	s.typed("apt", Apartment)
	s.typed("city", City)
	s.typed("state", State)
	s.typed("ZIP", ZIP)
	s.hand("name on return")
	s.typed("phone", Telephone)
	s.section("1")
	year := strconv.Itoa(y.Year.Value)
	s.text("1 from", "01/01/"+year)
	s.text("1 to", "12/31/"+year)
	s.amount("2", line.Sum("form-penalties", filing, payment))
	s.hand("3a")
	s.tick("4e", line.Yes)
	s.tick("5i", line.Yes)
	e := s.put("6", "", Text)
	e.Text, e.Missing = sections(&filing, &payment), append(filing.Missing(), payment.Missing()...)
	s.tick("7b", advice)
	s.tick("7c", opposite(advice))
	s.hand("8")
	s.section("sign")
	s.signaturesOf("", joint)
	s.hand("IP PIN")
}

// sections is the sections of law of the penalties that were charged; empty while one is
// not known.
func sections(filing, payment *line.Line) string {
	if !filing.Known || !payment.Known {
		return ""
	}
	var all []string
	if !filing.IsZero() {
		all = append(all, "6651(a)(1)")
	}
	if !payment.IsZero() {
		all = append(all, "6651(a)(2)")
	}
	return strings.Join(all, ", ")
}
