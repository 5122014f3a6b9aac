package form

import (
	"strings"

	"offercheck/calc/law"
	"offercheck/calc/liability"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// hearingsDue is one form while a letter gives the right to a hearing that was not asked for,
// and as long as there is no such letter; none once all of them are answered.
func (s *sheet) hearingsDue() []int {
	asked := false
	for i := range s.r.Letters {
		if x := &s.r.Letters[i]; x.Kind.Right == law.RightLienHearing || x.Kind.Right == law.RightHearing {
			if !x.Done {
				return []int{0}
			}
			asked = true
		}
	}
	if asked {
		return nil
	}
	return []int{0}
}

// hearing fills in Form 12153, with the equivalent hearing ticked too: it does no harm in
// time, and saves a request that is late.
func (s *sheet) hearing() {
	lien, levy := line.No, line.No
	for i := range s.r.Letters {
		switch x := &s.r.Letters[i]; {
		case x.Done: // it was asked for
		case x.Kind.Right == law.RightLienHearing:
			lien = line.Yes
		case x.Kind.Right == law.RightHearing:
			levy = line.Yes
		}
	}
	s.section("1")
	s.tick("1 lien", lien)
	s.tick("1 levy", levy)
	s.tick("2 equivalent", line.Yes)
	s.typed("3 name", FirstName, LastName)
	s.typed("3 SSN", Number)
	s.typed("3 address", Street, Apartment)
	s.typed("3 city", City)
	s.typed("3 state", State)
	s.typed("3 ZIP", ZIP)
	s.typed("4 phone", Telephone)
	s.may("4 time")
	if s.joint() != line.No {
		s.typed("5 spouse name", SpouseFirstName, SpouseLastName)
		s.typed("5 spouse SSN", SpouseNumber)
		s.may("5 spouse address")
		s.typed("6 spouse phone", SpouseTelephone)
		s.may("6 spouse time")
	}
	s.section("7")
	s.hearingTaxes()
	s.section("8")
	s.tick("8 not liable", said(s.c.Applying.TaxIsWrong), "tax-is-wrong")
	if x, found := way.Find(s.r.Ways, liability.Innocent); s.joint() != line.No {
		// A spouse reads and signs it too: what was answered of them stays off it.
		s.may("8 innocent spouse")
		s.note("12153.innocent", &s.b.Agreement.Cites.Form12153)
	} else if found && x.Open.Verdict != line.NotYet {
		s.tick("8 innocent spouse", x.Open.Verdict)
	} else {
		s.may("8 innocent spouse")
	}
	s.may("8 payments")
	switch {
	case lien == line.No:
		s.tick("8 lien withdrawal", line.No)
	case s.withdrawable():
		s.tick("8 lien withdrawal", line.Yes)
	default:
		s.may("8 lien withdrawal")
	}
	offer := s.r.Open.Verdict
	plan, pause := line.VerdictOf(s.opens("9465")), line.VerdictOf(s.isOpen("not-collectible"))
	s.tick("8 hardship", pause)
	s.tick("8 alternative", line.VerdictOf(plan == line.Yes || pause == line.Yes || offer == line.Yes))
	s.tick("9 plan", plan)
	s.tickUntil("9 offer", "", offer, s.r.Missing())
	s.tick("9 unable", pause)
	s.section("10")
	s.signatures("")
	if !s.reasoned() {
		s.note("12153.no-reason", &s.b.Agreement.Cites.Form12153)
	}
}

// reasoned reports whether a reason of line 8 is ticked: of a request without one the IRS asks
// for it, Treas. Reg. 301.6330-1(c)(2), A-C1(iii).
func (s *sheet) reasoned() bool {
	for e := range entries([]Form{s.form}) {
		if strings.HasPrefix(e.ID, "8 ") && e.Ticked == line.Yes {
			return true
		}
	}
	return false
}

// withdrawable reports whether a notice of lien may be withdrawn for what the answers say: a
// plan that is in effect, IRC 6323(j)(1)(B), or a debt that is paid.
func (s *sheet) withdrawable() bool { return s.inPlan().ID != "" || s.owed() == line.No }

// hearingTaxes is the rows of line 7: income tax, and the civil penalties, which have accounts
// of their own. Without either it is income tax that waits for its years.
func (s *sheet) hearingTaxes() {
	years, penalties := s.incomeYears(), s.penalties()
	ending := ""
	row := func(what, form string, periods []string) {
		e := s.put("7 type"+ending, "7-type", Text)
		e.Text = what
		e = s.put("7 form"+ending, "7-form", Text)
		e.Text = form
		e = s.put("7 periods"+ending, "7-periods", Text)
		e.Text, e.Missing = strings.Join(periods, ", "), waits([]string{"tax-years"})
		ending = " 2"
	}
	if len(years) > 0 || len(penalties) == 0 {
		row("Income", "1040", years)
	}
	if len(penalties) > 0 {
		row(civilPenalty, noForm, penalties)
	}
}

// opens reports whether a way that begins with a form is open.
func (s *sheet) opens(number string) bool {
	for _, x := range s.r.Ways {
		if x.Open.Verdict == line.Yes && len(x.Forms) > 0 && x.Forms[0] == number && x.ID != oic.Lump {
			return true
		}
	}
	return false
}

// isOpen reports whether the way with an ID is open.
func (s *sheet) isOpen(id string) bool {
	x, found := way.Find(s.r.Ways, id)
	return found && x.Open.Verdict == line.Yes
}
