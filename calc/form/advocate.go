package form

import (
	"offercheck/calc/cnc"
	"offercheck/calc/help"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// harmed says that the Taxpayer Advocate may help: whether the IRS has failed is not asked,
// so that it is never ruled out.
func (s *sheet) harmed() []int { return once(s.mayBe(help.Advocate)) }

// mayBe reports whether a way is open, or an answer still decides it.
func (s *sheet) mayBe(id string) bool {
	x, found := way.Find(s.r.Ways, id)
	return found && x.Open.Verdict != line.No
}

// advocate fills in Form 911: the help of the Taxpayer Advocate Service.
func (s *sheet) advocate() {
	s.section("1")
	s.typed("1a name", FirstName, LastName)
	s.typed("1b SSN", Number)
	if s.joint() != line.No {
		s.typed("2a spouse name", SpouseFirstName, SpouseLastName)
		s.typed("2b spouse SSN", SpouseNumber)
	}
	s.typed("3a address", Street, Apartment)
	s.typed("3b city", City)
	s.typed("3c state", State)
	s.typed("3e ZIP", ZIP)
	s.typed("4 phone", Telephone)
	s.may("5 email", "6 fax", "7a email", "7b voicemail", "8 contact", "9 language")
	forms, periods := s.taxForms()
	s.text("10 form", forms)
	s.text("11 years", periods, "tax-years")
	s.section("12")
	s.draft("12a", s.harm()...)
	s.draft("12b", s.reliefAsked()...)
	s.section("13")
	s.may("13 how")
	s.ink("14a signature", "14b date")
	if s.joint() != line.No {
		s.ink("15a spouse signature", "15b spouse date")
	}
	s.section("II")
	s.typed("II name", Helper).Optional = true
	s.typed("II CAF", HelperCAF).Optional = true
	s.typed("II address", HelperAddress).Optional = true
	s.typed("II phone", HelperPhone).Optional = true
	s.typed("II fax", HelperFax).Optional = true
	c := &s.b.Help.Cites
	s.note("911.no-deadline", &c.Advocate)
	s.note("911.one-form", &c.Form911)
	s.note("911.signs", &c.Form911)
}

// harm is line 12a: what the IRS does, and what it does to the household.
func (s *sheet) harm() []Sentence {
	var says []Sentence
	levied := s.levied()
	if levied {
		says = append(says, Sentence{ID: "911.levy"}, Sentence{ID: "911.holder", Fields: []string{Holder}})
		for i := range s.r.Levy.Pays {
			p := &s.r.Levy.Pays[i]
			if taken := &p.Stated.Taken; !p.AtMost && p.Pay.Known && taken.Known && taken.Amount.IsPositive() {
				pay, takes := p.Pay, *taken
				pay.ID, takes.ID = "form-pay", "form-taken"
				says = append(says, Sentence{ID: "911.takes", Lines: []line.Line{pay, takes}})
			}
		}
	}
	for _, x := range s.r.Letters {
		if !levied && !x.Done && (x.Kind.Stage == law.StageFinal || x.Kind.Stage == law.StageIntent) && len(x.Kind.Codes) > 0 {
			says = append(says, Sentence{ID: "911.notice", Text: x.Kind.Codes[0]})
			break
		}
	}
	says = append(says, s.means()...)
	return append(says, Sentence{ID: "911.shut-off", Fields: []string{ShutOff, ShutDay}}, Sentence{ID: "911.tried", Fields: []string{Tried}})
}

// reliefAsked is line 12b: one precise act.
func (s *sheet) reliefAsked() []Sentence {
	switch {
	case s.levied():
		return []Sentence{{ID: "911.release"}, {ID: "form.why", Fields: []string{Why}}}
	case s.isOpen(cnc.ID):
		return []Sentence{{ID: "911.hold"}, {ID: "form.why", Fields: []string{Why}}}
	}
	return []Sentence{{ID: "form.why", Fields: []string{Why}}}
}
