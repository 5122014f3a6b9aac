package calc

import (
	"slices"

	"offercheck/calc/agreement"
	"offercheck/calc/bankruptcy"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
	"offercheck/calc/relief"
	"offercheck/calc/way"
)

// besides is what else holds, whatever the way: findings that a reader must not miss, in
// the order in which they press. A finding that does not hold is left out.
func besides(c facts.Case, r Report, fits []string, b *law.Book) []line.Finding {
	owed := toCollect(c, r.Means, b)
	ifOwed := func(f line.Finding) line.Finding {
		if owed.Verdict == line.No {
			f.Verdict = line.No
		}
		return f
	}
	pressing := append(notice.Pressing(c, b), []line.Finding{
		levyBesides(c, r, b),
		ifOwed(r.taxMayBeWrong(c).Under(b.Offer.Cites.Form656L)),
		penaltiesMayComeOff(r).Under(b.Account.Cites.PenaltyInterest),
		r.Means.ExpiresSoon,
		courtBesides(c, b),
		ifOwed(unlessStayed(c, lienBesides(c, r, fits, b))),
		certified(c).Under(b.Agreement.Cites.Passport),
		ifOwed(unlessStayed(c, passportBesides(c, r, b))),
		businessBesides(c, b),
		ifOwed(bankruptcyNear(c, r, b)),
	}...)
	return line.Held(append(pressing, r.notOwedAlone(c, b)...))
}

// levyBesides says that a levy is in place, and that it must be released for hardship if
// nothing is left each month, whatever is unfiled: IRC 6343(a)(1)(D), Vinatieri v.
// Commissioner, 133 T.C. 392.
func levyBesides(c facts.Case, r Report, b *law.Book) line.Finding {
	levy := facts.Answered("levy-in-place", c.Living.Levy).Under(b.NotCollectible.Cites.Levy)
	if !c.Living.Levy.Given && notice.Levied(c, b) {
		levy.Verdict = line.Yes
	}
	if hardship := line.AtMost("levy-to-be-released", r.Means.Left, line.Sum("nothing")); levy.Verdict == line.Yes && hardship.Verdict == line.Yes {
		return hardship.Under(b.NotCollectible.Cites.Levy)
	}
	return levy
}

// courtBesides says that a court has the debt, so that it may be collected after the
// last day: IRC 6502(a).
func courtBesides(c facts.Case, b *law.Book) line.Finding {
	return line.Stated("court-outlasts-clock", line.VerdictOf(c.Applying.InCourt())).Under(b.Clock.Cites.Collection)
}

// lienBesides says that a notice of lien is usual: from the balance at which the IRS
// files one, unless the ways that fit are such that it looks into none, or a letter says
// that one was filed. The balance is what is assessed.
func lienBesides(c facts.Case, r Report, fits []string, b *law.Book) line.Finding {
	f := line.AtLeast("lien-likely", assessed(c, r), b.Agreement.LienFrom).Under(b.Agreement.Cites.Lien)
	looks := func(id string) bool {
		return id != agreement.Now && id != agreement.Guaranteed && id != agreement.Simple
	}
	if len(fits) > 0 && !slices.ContainsFunc(fits, looks) || notice.Held(c, "l3172", "668y") {
		f.Verdict = line.No
	}
	return f
}

// passportBesides says that the debt is large enough to be told to the State Department,
// and was not yet: IRC 7345(b).
func passportBesides(c facts.Case, r Report, b *law.Book) line.Finding {
	f := line.Above("passport-threshold", assessed(c, r), b.Agreement.PassportAbove).Under(b.Agreement.Cites.Passport)
	if certified(c).Verdict == line.Yes {
		f.Verdict = line.No
	}
	return f
}

// certified says that the State Department was told of the debt: by the answer or, where
// there is none, by a letter.
func certified(c facts.Case) line.Finding {
	f := facts.Answered("passport-at-risk", c.Paying.Certified)
	if !c.Paying.Certified.Given && notice.Certified(c) {
		f.Verdict = line.Yes
	}
	return f
}

// unlessStayed is a finding on what the IRS would do, which it does not while a case of
// bankruptcy is open: 11 USC 362(a)(4), IRM 5.19.25.
func unlessStayed(c facts.Case, f line.Finding) line.Finding {
	if facts.Yes(c.Applying.Bankruptcy) {
		f.Verdict = line.No
	}
	return f
}

// businessBesides says that tax withheld from wages is owed, which may be claimed from
// those who were responsible for it: IRC 6672.
func businessBesides(c facts.Case, b *law.Book) line.Finding {
	return facts.Answered("trust-fund-besides", c.Applying.TrustFund).Under(b.Agreement.Cites.TrustFund)
}

// penaltiesMayComeOff says that there are penalties that may be taken off: what comes off
// by the best requests or, where no ground is settled yet, what was charged. It does not
// hold where every ground is closed.
func penaltiesMayComeOff(r Report) line.Finding {
	w := r.way(relief.ID)
	found := line.Above("penalties-may-come-off", w.Cost(way.Saved), line.Sum("nothing"))
	if !w.Cost(way.Saved).Known {
		found = line.Above("penalties-may-come-off", r.Debts.Saving, line.Sum("nothing"))
	}
	if w.Open.Verdict == line.No {
		found.Verdict = line.No
	}
	return found
}

// assessed is the balance assessed as the IRS states it or, without that, the whole
// balance, which is never lower.
func assessed(c facts.Case, r Report) line.Line {
	if c.Paying.Assessed.Given {
		return facts.Given("assessed", c.Paying.Assessed)
	}
	return r.Means.Balance
}

// bankruptcyNear says that the dates of bankruptcy have passed for much of the debt, or
// pass soon, and no case is open.
func bankruptcyNear(c facts.Case, r Report, b *law.Book) line.Finding {
	near := bankruptcy.Near(r.way(bankruptcy.ID).Years, owedByYear(c, r.Assessment), r.Means.Balance, b)
	if near.Verdict == line.Yes && facts.Yes(c.Applying.Bankruptcy) {
		near.Verdict = line.No
	}
	return near
}
