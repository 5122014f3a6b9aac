package form

import (
	"slices"

	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// The actions that Form 9423 appeals, as its line 14 names them.
const (
	actLien       = "lien"
	actLevy       = "levy" // made, or proposed
	actRejected   = "rejected"
	actTerminated = "terminated" // an installment agreement, or its termination proposed
)

// appealed says that something may be appealed.
func (s *sheet) appealed() []int { return once(len(s.actions()) > 0) }

// actions is what the IRS did, by the letters that are not answered, and a levy that is in
// place.
func (s *sheet) actions() []string {
	var acts []string
	add := func(act string) {
		if !slices.Contains(acts, act) {
			acts = append(acts, act)
		}
	}
	if s.levied() {
		add(actLevy)
	}
	for _, x := range s.r.Letters {
		if x.Done {
			continue
		}
		switch {
		case x.Kind.Right == law.RightPlanAppeal:
			add(actRejected)
		case slices.Contains(x.Kind.Steps, "form-9423-plan"):
			add(actTerminated)
		case x.Kind.Stage == law.StageLien:
			add(actLien)
		case slices.Contains(x.Kind.Steps, "form-9423") && (x.Kind.Stage == law.StageIntent || x.Kind.Stage == law.StageLevy):
			add(actLevy)
		}
	}
	return acts
}

// levied reports whether a levy takes money, by an answer or a letter.
func (s *sheet) levied() bool { return facts.Yes(s.c.Living.Levy) || notice.Levied(*s.c, s.b) }

// appeal fills in Form 9423: a collection appeal. It is about how the tax is collected, not
// about how much is owed, and no court reviews what comes of it.
func (s *sheet) appeal() {
	s.section("1")
	s.typed("1 name", FirstName, LastName)
	s.may("2 representative")
	s.typed("3 SSN", Number)
	s.may("4 phone")
	s.typed("5 home phone", Telephone)
	s.may("6 phone")
	s.typed("7 address", Street, Apartment)
	s.typed("8 city", City)
	s.typed("9 state", State)
	s.typed("10 ZIP", ZIP)
	forms, periods := s.taxForms() // of all that line 13 adds up
	s.text("11 form", forms)
	s.text("12 periods", periods, "tax-years")
	owed, others := s.stated()
	s.amount("13", line.Sum("form-owed", owed, others))
	s.section("14")
	acts := s.actions()
	for _, act := range []string{actLien, actLevy} {
		s.tick("14 "+act, line.VerdictOf(slices.Contains(acts, act)))
	}
	s.may("14 seizure")
	for _, act := range []string{actRejected, actTerminated} {
		s.tick("14 "+act, line.VerdictOf(slices.Contains(acts, act)))
	}
	s.may("14 modified")
	s.section("15")
	s.draft("15", s.whyAppealed(acts)...)
	s.section("sign")
	s.signatures("")
	s.appealTimes(acts)
}

// appealTimes is by when what is to be done, as the kind of action has it.
func (s *sheet) appealTimes(acts []string) {
	c := &s.b.Deadlines.Cites
	for _, x := range s.r.Letters {
		if x.Kind.Right == law.RightPlanAppeal && !x.Done && x.Last.Known {
			s.note("9423.last-day", &x.Due.Cite, x.Last)
		}
	}
	if slices.Contains(acts, actRejected) {
		s.note("9423.rejected", &s.b.Deadlines.PlanAppealDays.Cite)
	}
	if slices.Contains(acts, actTerminated) {
		s.note("9423.terminated", &s.b.Agreement.AppealDays.Cite)
	}
	if slices.Contains(acts, actLien) || slices.Contains(acts, actLevy) {
		s.note("9423.manager", &c.CollectionAppeal)
		s.note("9423.officer", &c.CollectionAppeal)
		s.note("9423.no-call", &c.CollectionAppeal)
	}
	s.note("9423.no-court", &c.CollectionAppeal)
	s.note("9423.where", &c.CollectionAppeal)
}

// whyAppealed is line 15: the talk with the manager, what is disagreed with and why, and
// what is proposed instead.
func (s *sheet) whyAppealed(acts []string) []Sentence {
	says := []Sentence{
		{ID: "9423.talk", Fields: []string{Manager}},
		{ID: "9423.not-called", Fields: []string{NoCall}},
	}
	for _, act := range acts {
		says = append(says, Sentence{ID: "9423." + act})
	}
	says = append(says, s.means()...)
	says = append(says, s.proposal()...)
	return append(says, Sentence{ID: "form.why", Fields: []string{Why}}, Sentence{ID: "9423.not-the-debt"})
}

// means is what the household earns today and what the IRS's standards allow it, where that
// leaves it little and both are known.
func (s *sheet) means() []Sentence {
	income, costs := s.at("Box D", "Box D"), s.at("Box E", "Box E")
	hardship := s.r.Levy.Hardship.Verdict == line.Yes || s.isOpen(cnc.ID)
	if !hardship || !income.Known || !costs.Known {
		return nil
	}
	income.ID, costs.ID = "form-income", "form-costs"
	return []Sentence{{ID: "form.means", Lines: []line.Line{income, costs}}}
}

// proposal is what is asked for instead: of what is open the way that fits first, with
// what a plan would pay each month.
func (s *sheet) proposal() []Sentence {
	for _, id := range s.r.Advice.Ways {
		x, found := way.Find(s.r.Ways, id)
		if !found || x.Open.Verdict != line.Yes {
			continue
		}
		switch {
		case id == cnc.ID:
			return []Sentence{{ID: "form.pause"}}
		case id == oic.Lump || id == oic.Periodic:
			return []Sentence{{ID: "form.offer"}}
		case len(x.Forms) > 0 && x.Forms[0] == "9465" && x.Cost(way.Monthly).Known:
			monthly := x.Cost(way.Monthly)
			monthly.ID = "form-monthly"
			return []Sentence{{ID: "form.plan", Lines: []line.Line{monthly}}}
		}
	}
	return nil
}
