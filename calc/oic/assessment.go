package oic

import (
	"slices"

	"offercheck/calc/account"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// An Assessment is what the law says of an offer in compromise of a case.
type Assessment struct {
	Form      Form
	Open      line.Finding   // "offer-open": an offer in compromise is open to this taxpayer
	Offers    []way.Way      // Lump and Periodic: open if less than the debt and more than nothing
	FullPay   FullPay        // whether the IRS would say that all can be paid
	Gates     []line.Finding // who may apply: EL-1 to EL-13, in the order of the form
	Grounds   []line.Finding // doubt as to collectibility, special circumstances, …
	LowIncome line.Finding   // "low-income": no fee and no payment with the offer
	Fee       line.Line
	Caps      []ExpenseLimit // the cap ledger
	Range     OfferRange     // how far the offers may move, and what moves them
	Flags     []line.Finding // what else an examiner would ask about
	Debts     account.Debts  // what each year owes on the book's day
}

// Unanswered is how a case is judged as to what was not answered.
type Unanswered int

const (
	// LeaveUnknown makes unknown what depends on an answer that was not given.
	LeaveUnknown Unanswered = iota
	// AssumedNone judges facts.AssumeNone of the case, and lets years of which
	// nothing is known limit no offer.
	AssumedNone
)

// of is the case as it is judged.
func (u Unanswered) of(c facts.Case) facts.Case {
	if u == AssumedNone {
		return facts.AssumeNone(c)
	}
	return c
}

// Assess judges a case by the law in the book. What was not answered is
// unknown, and so is what depends on it.
func Assess(c facts.Case, b *law.Book) Assessment { return AssessAs(c, b, LeaveUnknown) }

// AssessAs is judgeAnswers with what was not answered taken one way.
func AssessAs(c facts.Case, b *law.Book, u Unanswered) Assessment {
	c = u.of(c)
	s := fillForm(c, b, examiner{}, u == AssumedNone)
	a := Assessment{Form: s.form, FullPay: fullPay(b, s), Gates: gates(c.Applying, b), Debts: s.debts}
	a.FullPay.WithAccruals = payoff.CanPay(c, s.full, s.form.F, a.FullPay.Can, b)
	a.LowIncome = lowIncome(c, b, s.form.D)
	a.Fee = waived("fee", line.Sum("fee", b.Offer.Fee), a.LowIncome).Under(b.Offer.Cites.Form656)
	lump, periodic := lumpOffer(b, s, a.LowIncome, a.Fee), periodicOffer(b, s, a.LowIncome, a.Fee)
	a.Offers = []way.Way{lump, periodic}
	under := line.Any("offer-under-debt", lump.Open, periodic.Open)
	collectibility := doubtAsToCollectibility(under, a.FullPay.decided(b), s.terms, b)
	a.Grounds = append([]line.Finding{collectibility}, otherGrounds(c.Applying, under, b)...)
	a.Open = line.All("offer-open", mayApply(a.Gates), collectibility)
	a.Caps = expenseLimits(s)
	a.Range = rangeOf(c, b, s)
	a.Flags = flags(c, b, s)
	return a
}

// Offer is the offer of that ID, Lump or Periodic; a Way without an ID if there
// is none.
func (a Assessment) Offer(id string) way.Way {
	o, _ := way.Find(a.Offers, id)
	return o
}

// Missing is the answers that are still needed to say what the offers would be
// and whether all could be paid, each once.
func (a Assessment) Missing() []line.Line {
	waiting := slices.Concat(a.Offer(Lump).Cost(way.Total).Missing(), a.Offer(Periodic).Cost(way.Total).Missing(), a.FullPay.Can.Missing())
	var missing []line.Line
	seen := map[string]bool{}
	for _, l := range waiting {
		if !seen[l.Key()] {
			seen[l.Key()] = true
			missing = append(missing, l)
		}
	}
	return missing
}

// An Estimate is the part of an assessment that shows how far the offers may
// move, without what moves them, and whether all could be paid by what is owed
// today.
type Estimate struct {
	Lump     line.Range
	Periodic line.Range
	FullPay  FullPay
}

// Preview is what an assessment says of the offers and of full payment, and
// nothing else: a fraction of the work, for figures that change with every key.
func Preview(c facts.Case, b *law.Book, u Unanswered) Estimate {
	c = u.of(c)
	s := fillForm(c, b, examiner{}, u == AssumedNone)
	r, _, _ := spans(c, b, s)
	return Estimate{r.Lump, r.Periodic, fullPay(b, s)}
}

// A Form is Form 433-A (OIC), filled in.
type Form struct {
	Sections []FormSection // 3, 5, 6, 7 and 8

	A line.Line // available individual equity
	B line.Line // available business equity
	C line.Line // net business income
	D line.Line // household income
	E line.Line // household expenses
	F line.Line // remaining monthly income
	G line.Line // future remaining income, lump sum
	H line.Line // future remaining income, periodic
}

// A FormSection is one numbered section, its lines in the order of the form,
// zero lines too; its boxes close it.
type FormSection struct {
	ID    string // "section-3"
	Lines []line.Line
}

// FullPay is the static test of whether the IRS could collect everything
// before its time runs out, without later interest and penalties.
type FullPay struct {
	Can    line.Finding // "can-pay-in-full"
	Equity line.Line    // boxes A and B with nothing left out
	Months line.Line    // left to collect
	Reach  line.Line    // equity, and box F for those months
	Short  line.Line    // the debt less the reach: below zero if all is reached
	Flip   line.Line    // the months from which all could be reached; unknown if box F is zero

	WithAccruals payoff.FullPay // the same with the interest and penalties that come
}

// A ExpenseLimit is one row of the cap ledger: what an expense is and what of it counts.
type ExpenseLimit struct {
	ID           string    // the expense: "housing"
	N            int       // which vehicle, from 1
	Said         line.Line // what the taxpayer said, of a shared cost the taxpayer's part; without a name if it is not asked
	Limit        line.Line // what the table allows; unknown and without a name if there is no table
	Counted      line.Line // what of it counts, with the cents that the form rounds
	Lost         line.Line // a month, not below zero
	LostLump     line.Line // what that adds to a lump-sum offer: no more than is left each month
	LostPeriodic line.Line // and to a periodic one
}

// Key tells the row from all others: the expense and, behind a colon, which
// vehicle.
func (c ExpenseLimit) Key() string { return line.Key(c.ID, c.N) }

// A OfferRange is how far the least offers may move.
type OfferRange struct {
	Lump     line.Range
	Periodic line.Range
	Drivers  []Driver // the three answers that move the lump-sum offer most, first the strongest
}

// A Driver is one answer, what it might be instead, and the offers then.
type Driver struct {
	ID       string    // what is moved: "property-value"
	N        int       // which of several, from 1
	Said     line.Line // the answer as it stands
	Low      line.Line // what it might be in the taxpayer's favour
	High     line.Line // and against
	Lump     line.Range
	Periodic line.Range
}

// Key tells the driver from all others: what is moved and, behind a colon, which
// of several.
func (d Driver) Key() string { return line.Key(d.ID, d.N) }
