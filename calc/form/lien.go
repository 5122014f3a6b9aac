package form

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// liens says that a notice of federal tax lien was filed: one of its letters came.
func (s *sheet) liens() []int { return once(s.holds(law.StageLien)) }

// once is the one form of a kind, if the case calls for it.
func once(calls bool) []int {
	if calls {
		return []int{0}
	}
	return nil
}

// holds reports whether a letter of a stage came, answered or not.
func (s *sheet) holds(stage string) bool {
	return slices.ContainsFunc(s.c.Letters.Held, func(l facts.Letter) bool {
		kind, found := law.LetterOf(l.Kind.Value)
		return found && l.Kind.Given && kind.Stage == stage
	})
}

// lien fills in Form 12277: the withdrawal of a notice of federal tax lien, IRC 6323(j).
// Whether a plan is paid by direct debit is not in the case, so that its box is ticked by
// hand, and left where the balance or the payments made rule it out.
func (s *sheet) lien() {
	s.section("1")
	s.typed("1 name", FirstName, LastName)
	s.typed("2 SSN", Number)
	s.may("3 representative")
	s.typed("4 address", Street, Apartment)
	s.typed("5 city", City)
	s.typed("6 state", State)
	s.typed("7 ZIP", ZIP)
	s.typed("8 phone", Telephone)
	s.section("9")
	s.hand("9 serial")
	if filed := s.lienFiled(); filed.Given {
		s.day("9 filed", filed)
	} else {
		s.hand("9 filed")
	}
	s.hand("9 office")
	s.section("10")
	owed := s.owed()
	released, missing := opposite(owed), s.r.Means.Balance.Missing()
	s.tickUntil("10 open", "", owed, missing)
	s.tickUntil("10 released", "", released, missing)
	s.tick("10 unknown", line.No)
	s.section("11")
	s.hand("11 premature")
	switch plan, barred := s.inPlan(), s.debitBarred(); {
	case plan.ID == "":
		s.tick("11 plan", line.No)
		s.tick("11 debit", line.No)
	case barred:
		s.hand("11 plan")
		s.tick("11 debit", line.No)
	default:
		s.hand("11 plan", "11 debit")
	}
	s.hand("11 helps")
	if released == line.Yes {
		s.tick("11 best", line.Yes) // instructions, section 11
	} else {
		s.hand("11 best")
	}
	s.section("12")
	s.draft("12", s.whyWithdrawn(released)...)
	s.section("sign")
	s.ink("signature", "title", "date")
	a := &s.b.Agreement
	s.note("12277.debit", &a.Cites.LienWithdrawal)
	s.note("12277.others", &a.Cites.Form12277)
	s.note("12277.where", &a.Cites.Form12277)
}

// lienFiled is the day on which the notice was filed, as a letter about it says.
func (s *sheet) lienFiled() facts.Date {
	for _, l := range s.c.Letters.Held {
		if kind, found := law.LetterOf(l.Kind.Value); found && kind.Stage == law.StageLien && l.From.Given {
			return l.From
		}
	}
	return facts.Date{}
}

// owed says that something is owed still that can be collected: a lien is open then, and
// else it is released, or must be (IRC 6325(a)).
func (s *sheet) owed() line.Verdict {
	return all(line.Above("", s.r.Means.Balance, line.Sum("form-nothing")).Verdict, s.r.Means.Collectible.Verdict)
}

// inPlan is the day from which an installment agreement is in effect, the latest of
// several; the zero Line if none is.
func (s *sheet) inPlan() line.Line {
	var since line.Line
	for i := range s.c.Debt.Years {
		h := &s.c.Debt.Years[i].History
		if h.PlanFrom.Given && !h.PlanTo.Answered() && (since.ID == "" || h.PlanFrom.Value > since.Day()) {
			since = line.GivenDay("plan-from", h.PlanFrom.Value).Of(i + 1)
		}
	}
	return since
}

// planPayments is how many payments of a plan that is in effect are in the case, since it
// began; no payment is in it whose year has none.
func (s *sheet) planPayments() int {
	n := 0
	for i := range s.c.Debt.Years {
		h := &s.c.Debt.Years[i].History
		if !h.PlanFrom.Given || h.PlanTo.Answered() {
			continue
		}
		for _, p := range h.Payments {
			if p.On.Given && p.On.Value >= h.PlanFrom.Value {
				n++
			}
		}
	}
	return n
}

// debitBarred says that the withdrawal for direct debit is ruled out: the balance assessed
// is above its limit, or fewer payments were made than it takes. Payments that are not in
// the case rule out nothing.
func (s *sheet) debitBarred() bool {
	a, n := &s.b.Agreement, s.planPayments()
	return s.withinWithdrawal() == line.No || n > 0 && a.WithdrawPayments.Known && n < a.WithdrawPayments.Int()
}

// withinWithdrawal says that the balance assessed is at most the limit.
func (s *sheet) withinWithdrawal() line.Verdict {
	return s.c.Paying.ByAssessed(s.r.Means.Balance, func(l line.Line) line.Finding {
		return line.AtMost("", l, s.b.Agreement.WithdrawMost)
	}).Verdict
}

// whyWithdrawn is line 12, from what the case says of the debt and of the plan.
func (s *sheet) whyWithdrawn(released line.Verdict) []Sentence {
	var says []Sentence
	plan := s.inPlan()
	switch {
	case released == line.Yes && s.r.Means.Balance.IsZero():
		says = append(says, Sentence{ID: "12277.paid"})
	case released == line.Yes:
		says = append(says, Sentence{ID: "12277.expired"})
	case plan.Known:
		says = append(says, Sentence{ID: "12277.plan", Lines: []line.Line{plan}})
		if n := s.planPayments(); n >= s.b.Agreement.WithdrawPayments.Int() && n > 0 {
			says = append(says, Sentence{ID: "12277.payments", Lines: []line.Line{line.WorkedCount("form-payments", n, line.Count, line.Cite{})}})
		}
		if assessed := facts.Given("assessed", s.c.Paying.Assessed); assessed.Known && s.withinWithdrawal() == line.Yes {
			says = append(says, Sentence{ID: "12277.within", Lines: []line.Line{assessed}})
		}
	}
	if facts.Yes(s.c.Applying.ReturnsFiled) && facts.Yes(s.c.Applying.Estimated) {
		says = append(says, Sentence{ID: "12277.current"})
	}
	return append(says, Sentence{ID: "12277.hurts", Fields: []string{LienHurt}})
}
