package form

import (
	"slices"
	"strings"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// offer fills in Form 656, for people. A company has one of its own, which is not filled in.
func (s *sheet) offer() {
	s.offerPeople()
	s.offerDebts()
	s.offerLowIncome()
	s.offerReason()
	s.section("4")
	s.offerTerms()
	s.section("5")
	e := s.typed("5 period", Designated)
	e.Suggest, e.Optional = s.livesLongest(), true
	s.may("5 fee date", "5 fee number", "5 payment date", "5 payment number")
	s.offerFiled()
	s.section("8")
	s.signatures("8")
	s.typed("8 phone", Telephone)
	s.may("8 voicemail")
	if s.joint() != line.No {
		s.typed("8 spouse phone", SpouseTelephone)
		s.may("8 spouse voicemail")
	}
	s.offerAccepts()
}

// offerAccepts is what section 7 has whoever signs accept, where it costs something that nobody
// expects. The section has nothing to fill in.
func (s *sheet) offerAccepts() {
	kept := &s.b.Offer.Cites.Form656Kept
	if s.planRequested() {
		s.note("656.terms-plan", kept)
	}
	if s.joint() == line.Yes {
		s.note("656.terms-joint", kept)
	}
	for _, id := range []string{"returns", "court", "others", "public"} {
		s.note("656.terms-"+id, kept)
	}
}

// planRequested reports whether a request for a payment plan is pending: one that has not ended.
func (s *sheet) planRequested() bool {
	return slices.ContainsFunc(s.c.Debt.Events, func(e facts.Event) bool {
		return e.Kind.Value == facts.EventRequest && e.From.Given && !e.To.Given
	})
}

// offerPeople is the top of the form and the people of section 1. A spouse who does not owe
// is not on it.
func (s *sheet) offerPeople() {
	s.section("1")
	s.mayEither("top")
	s.typed("1 name", FirstName, LastName)
	s.typed("1 SSN", Number)
	if s.joint() != line.No {
		s.typed("1 spouse name", SpouseFirstName, SpouseLastName)
		s.typed("1 spouse SSN", SpouseNumber)
	}
	s.typed("1 home address", Street, Apartment, City, State, ZIP).Text = s.county()
	s.typed("1 mailing address", Mailing).Optional = true
	s.mayEither("1 new address")
	s.mayEither("1 update")
	if facts.Yes(s.c.Business.Has) {
		s.typed("1 EIN", Employment)
	}
}

// county is the name of the county whose standard is on line 40.
func (s *sheet) county() string {
	return law.CountyName(s.c.Household.County.Value)
}

// The most tax years that the two lines of Form 656 take.
const (
	yearsFirst  = 4
	yearsSecond = 8
)

// offerDebts is the taxes and periods of section 1: every year that is owed and can still be
// collected, by the last day of its tax period.
func (s *sheet) offerDebts() {
	var income, trustFund, civil []string
	for i, y := range s.c.Debt.Years {
		if i < len(s.r.Debts.Years) && s.r.Debts.Years[i].Expired {
			continue
		}
		switch y.Kind.Value {
		case facts.KindTrustFund:
			trustFund = append(trustFund, periodOf(y))
		case facts.KindCivil:
			civil = append(civil, periodOf(y))
		default:
			if y.Year.Given {
				income = append(income, periodOf(y))
			}
		}
	}
	some := len(income)+len(trustFund)+len(civil) > 0
	known := func(have bool) line.Verdict {
		if !have && !some {
			return line.NotYet
		}
		return line.VerdictOf(have)
	}
	s.tick("1 1040", known(len(income) > 0), "tax-years")
	first := min(len(income), yearsFirst)
	second := min(len(income), yearsFirst+yearsSecond)
	if len(income) > 0 || !some {
		s.text("1 1040 years 1", strings.Join(income[:first], ", "), "tax-years")
	}
	if second > first {
		s.text("1 1040 years 2", strings.Join(income[first:second], ", "))
	}
	if len(income) > second {
		s.hand("1 attachment date")
		s.put("1 1040 years sheet", "", Hand).Suggest = strings.Join(income[second:], ", ")
	}
	if len(trustFund) > 0 {
		s.tick("1 TFRP", line.Yes)
		s.hand("1 TFRP business")
		s.text("1 TFRP periods", strings.Join(trustFund, ", "))
	}
	if facts.Yes(s.c.Applying.TrustFund) && facts.Yes(s.c.Business.Has) {
		s.hand("1 941", "1 941 periods 1", "1 940", "1 940 years 1")
	}
	if len(civil) > 0 {
		s.tick("1 other", line.Yes)
		s.text("1 other text", "Civil penalty, "+strings.Join(civil, ", "))
	}
}

// periodOf is the last day of a debt's tax period as the form wants it: 12-31-2019.
func periodOf(y facts.TaxYear) string {
	if y.IsPenalty() && y.Period.Given {
		return dashed(y.Period.Value)
	}
	return dashed(date.FirstOf(y.Year.Value+1) - 1)
}

// offerLowIncome is the certification of section 1: one of two boxes, if either holds.
func (s *sheet) offerLowIncome() {
	s.section("1-low-income")
	agi, found := line.Find(s.r.LowIncome.Because, "agi-within-limit")
	byAGI := s.r.LowIncome.Verdict
	if s.r.LowIncome.Verdict == line.Yes {
		byAGI = line.VerdictOf(found && agi.Verdict == line.Yes)
	}
	byMonth := s.r.LowIncome.Verdict
	if byAGI == line.Yes {
		byMonth = line.No // one box is ticked
	}
	missing := s.r.LowIncome.Missing()
	s.tickUntil("low income AGI", "", byAGI, missing)
	s.tickUntil("low income monthly x 12", "", byMonth, missing)
}

// offerReason is section 3: one of three boxes.
func (s *sheet) offerReason() {
	s.section("3")
	cannot := verdictOf(s.r.Grounds, "doubt-as-to-collectibility")
	hardship := verdictOf(s.r.Grounds, "administration-hardship")
	policy := verdictOf(s.r.Grounds, "administration-policy")
	if cannot == line.Yes {
		hardship, policy = line.No, line.No
	}
	if hardship == line.Yes {
		policy = line.No
	}
	missing := s.r.Missing()
	s.tickUntil("3 collectibility", "", cannot, missing)
	s.tickUntil("3 hardship", "", hardship, missing)
	s.tickUntil("3 equity", "", policy, missing)
}

// livesLongest is the tax period that a payment may be designated to: that of a trust fund
// penalty, for which somebody is held responsible, or else the debt whose time to collect ends
// last. An offer that fails then has paid what would live longest. It is empty if that is not
// known of every debt, or if there is no choice.
func (s *sheet) livesLongest() string {
	period, last, some := "", date.Day(0), 0
	for i := range s.r.Debts.Years {
		d, y := &s.r.Debts.Years[i], s.c.Debt.Years[i]
		if d.Expired {
			continue
		}
		if some++; y.Kind.Value == facts.KindTrustFund {
			return periodOf(y)
		}
		ends := date.Day(0)
		for j := range d.Clocks {
			k := &d.Clocks[j]
			switch {
			case k.Expires.Known:
				ends = max(ends, k.Expires.Day())
			case k.IRSExpires.Known:
				ends = max(ends, k.IRSExpires.Day())
			default:
				return ""
			}
		}
		if ends == 0 || !y.Year.Given {
			return ""
		}
		if ends > last {
			period, last = periodOf(y), ends
		}
	}
	if some < 2 {
		return ""
	}
	return period
}

// offerFiled is section 6: where the money comes from, and that returns, estimated payments
// and deposits are made.
func (s *sheet) offerFiled() {
	a := s.c.Applying
	s.section("6")
	s.typed("6 source", Source)
	s.tick("6 returns filed", said(a.ReturnsFiled), "returns-filed")
	e := s.typed("6 not required", NotRequired)
	e.Box, e.Optional = true, true
	s.typed("6 not required years", NotRequired).Optional = true
	self := said(s.c.Business.Has)
	s.tick("6 estimated made", all(self, said(a.Estimated)), "has-business", "estimated")
	s.tick("6 estimated not required", all(opposite(self), said(a.Estimated)), "has-business", "estimated")
	employer := said(a.Employer)
	s.tick("6 deposits made", all(employer, said(a.Deposits)), "employer", "deposits")
	s.tick("6 deposits not required", opposite(employer), "employer")
}
