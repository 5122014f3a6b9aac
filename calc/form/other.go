package form

import (
	"strconv"
	"strings"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// other is section 9: its questions, with what the case has of their details.
func (s *sheet) other() {
	o := s.c.Other
	ask := func(no string, a facts.YesNo, asked string, details ...string) bool {
		s.yesNo(no, said(a), asked)
		if facts.Yes(a) {
			s.hand(details...)
		}
		return facts.Yes(a)
	}
	ask("9.1", o.Prison, "prison", "9.1 number")
	if ask("9.2", o.Lawsuit.Has, "lawsuit", "9.2 plaintiff", "9.2 defendant", "9.2 place", "9.2 lawyer", "9.2 docket") {
		s.detail("9.2 amount", "lawsuit", o.Lawsuit)
		s.hand("9.2 end date", "9.2 subject")
	}
	if ask("9.3", o.Bankruptcy, "past-bankruptcy") {
		s.bankruptcy()
	}
	if ask("9.4", o.Abroad, "lived-abroad") {
		s.abroad()
	}
	ask("9.5", o.Litigation, "litigation", "9.5 taxes")
	if ask("9.6", o.Beneficiary.Has, "beneficiary", "9.6 recorded", "9.6 EIN", "9.6 name") {
		s.detail("9.6 amount", "beneficiary", o.Beneficiary)
		s.hand("9.6 when")
	}
	ask("9.7", o.Trustee, "trustee", "9.7 name", "9.7 EIN")
	ask("9.8", o.SafeDeposit, "safe-deposit", "9.8 location", "9.8 contents", "9.8 value")
	if ask("9.9", o.Transferred, "transferred", "9.9 assets", "9.9 value") {
		s.transferred()
	}
	ask("9.10", o.Foreign, "foreign-assets", "9.10 text")
	if ask("9.11", o.HeldInTrust.Has, "held-in-trust") {
		s.detail("9.11 how much", "held-in-trust", o.HeldInTrust)
		s.hand("9.11 where")
	}
}

// bankruptcy is when a bankruptcy was filed, by the last event of one within the years of the
// line. Its end is that of the case, which may be either of two cells.
func (s *sheet) bankruptcy() {
	filed, ended := facts.Date{}, facts.Date{}
	for i := range s.c.Debt.Events {
		e := &s.c.Debt.Events[i]
		within := s.b.On <= s.b.Offer.BankruptcyYears.After(e.From.Value)
		if e.Kind.Value == facts.EventBankruptcy && e.From.Given && within && e.From.Value >= filed.Value {
			filed, ended = e.From, e.To
		}
	}
	if filed.Given {
		s.day("9.3 filed", filed)
	} else {
		s.hand("9.3 filed")
	}
	for _, id := range []string{"9.3 dismissed", "9.3 discharged"} {
		s.fits(id, ended)
	}
	s.hand("9.3 petition", "9.3 place")
}

// transferred is when the asset went, and to whom. The day that was answered is that of the
// last of what was given away, sold too cheaply or spent, which need not be this asset, and
// the amount that was answered is less than its value by what it brought.
func (s *sheet) transferred() {
	a := &s.c.Assets
	if facts.Yes(a.Dissipated.Has) {
		s.fits("9.9 date", a.DissipatedOn)
	} else {
		s.hand("9.9 date")
	}
	s.hand("9.9 to whom")
}

// fits adds a day that is written by hand, with an answer that may be it.
func (s *sheet) fits(id string, d facts.Date) {
	e := s.put(id, "", Hand)
	if d.Given {
		e.Suggest = slashed(d.Value)
	}
}

// detail is the amount of an answer.
func (s *sheet) detail(id, asked string, m facts.Maybe) { s.amount(id, m.Line(asked, asked)) }

// abroad is from when to when somebody lived abroad, by the last event of it; by hand
// without one.
func (s *sheet) abroad() {
	for i := len(s.c.Debt.Events) - 1; i >= 0; i-- {
		e := s.c.Debt.Events[i]
		if e.Kind.Value == facts.EventAbroad && e.From.Given && e.To.Given {
			s.day("9.4 from", e.From)
			s.day("9.4 to", e.To)
			return
		}
	}
	s.hand("9.4 from", "9.4 to")
}

// day adds an answer that is a day.
func (s *sheet) day(id string, d facts.Date) {
	s.put(id, "", Day).Line = line.GivenDay(id, d.Value)
}

// dashed is a day as Form 656 wants it: 12-31-2019.
func dashed(d date.Day) string {
	year, month, day := d.Civil()
	return padded(month) + "-" + padded(day) + "-" + strconv.Itoa(year)
}

// slashed is a day as most forms want it: 12/31/2019.
func slashed(d date.Day) string { return strings.ReplaceAll(dashed(d), "-", "/") }

// padded is a month or a day in two digits.
func padded(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
