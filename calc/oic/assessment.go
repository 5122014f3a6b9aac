package oic

import (
	"offercheck/calc/account"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// An Assessment is one case judged for an offer in compromise (IRC 7122) on the
// book's day. Amounts are dollars, those of income and expenses a month's.
type Assessment struct {
	Form          Form
	Open          line.Finding   // "offer-open": an offer in compromise is open to the taxpayer
	Offers        []way.Way      // Lump, then Periodic: open if less than the balance due
	FullPay       FullPay        // whether the IRS could collect the balance in full
	Community     Community      // the other reading of the income of a spouse who does not owe
	Gates         []line.Finding // who may apply: Form 656-B, in the order it asks
	Grounds       []line.Finding // the reasons for an offer: Form 656, section 3
	LowIncome     line.Finding   // "low-income": certified by Form 656, section 1, so no fee and no payment with the offer
	Fee           line.Line      // the application fee; zero with low income
	Expenses      []Expense      // what section 7 allows of each expense
	ExpensesToday []Expense      // the same with the income of today, where the offers count one that is expected
	Range         OfferRange     // how far the least offers may move, and what moves them
	Flags         []line.Finding // what else an examiner would ask about
	Other         []line.Finding // Form 433-A (OIC), section 9: each answer, in the form's order
	Debts         account.Debts  // what each tax year owes
	Unsettled     []line.Finding // what may turn the answer although it is known
	Means         Means          // what other ways out are judged by
	Coming        []Change       // what is about to change what is left each month
	InFull        Deviation      // what the form comes to with every expense in full

	Opening *payoff.Opening // what is owed today, with which every debt of the case begins
}

// Unanswered is how questions without an answer are treated. Other values than
// these are LeaveUnknown.
type Unanswered int

const (
	// LeaveUnknown makes every figure unknown that depends on a question
	// without an answer.
	LeaveUnknown Unanswered = iota
	// AssumeNone judges facts.AssumeNone of the case, and does not limit the
	// months of an offer by tax years whose expiration is unknown.
	AssumeNone
	// AssumeUnasked is AssumeNone with facts.AssumeUnasked of the case.
	AssumeUnasked
)

// ApplyTo is the case as it is judged.
func (u Unanswered) ApplyTo(c facts.Case) facts.Case {
	switch u {
	case AssumeNone:
		return facts.AssumeNone(c)
	case AssumeUnasked:
		return facts.AssumeUnasked(c)
	}
	return c
}

// assumes reports whether questions without an answer are taken as none.
func (u Unanswered) assumes() bool { return u == AssumeNone || u == AssumeUnasked }

// Assess judges the case by the law in the book, leaving unknown whatever
// depends on a question without an answer. A zero or nil book has no figures: then
// everything that needs one is unknown.
func Assess(c facts.Case, b *law.Book) Assessment { return AssessAs(c, b, LeaveUnknown) }

// AssessAs is Assess with questions without an answer treated as u says.
func AssessAs(c facts.Case, b *law.Book, u Unanswered) Assessment {
	present := fillForm(u.ApplyTo(c), b, u)
	f := present.counted()
	community := f.community()
	a := Assessment{
		Form:          f.Form,
		FullPay:       f.fullPay(),
		Community:     community,
		Gates:         gates(f.answers, f.book),
		LowIncome:     present.lowIncome(),
		Expenses:      f.expenseTable(),
		ExpensesToday: present.expenseTable(),
		Range:         f.offerRange(),
		Flags:         f.flags(community),
		Other:         f.otherInformation(),
		Debts:         f.debts,
	}
	a.InFull = f.deviation(a.Expenses)
	a.Opening = payoff.Open(*f.answers, nil, f.book)
	a.FullPay.WithAccruals = a.Opening.CanPay(f.equityInFull, f.F, a.FullPay.Can)
	a.Fee = waived("fee", line.Sum("fee", f.book.Offer.Fee), a.LowIncome).Under(f.book.Offer.Cites.Form656)
	lump, periodic := f.lumpOffer(a.LowIncome, a.Fee), f.periodicOffer(a.LowIncome, a.Fee)
	lump.Warnings = f.ifRefused(a.Opening)
	periodic.Warnings = lump.Warnings
	a.Offers = []way.Way{lump, periodic}
	belowBalance := line.Any("offer-under-debt", lump.Open, periodic.Open)
	canPayInFull := a.FullPay.byAllReadings(a.Community, f.book)
	collectibility := f.doubtAsToCollectibility(belowBalance, canPayInFull)
	a.Grounds = append([]line.Finding{collectibility}, f.otherGrounds(canPayInFull)...)
	a.Open = line.All("offer-open", mayApply(a.Gates), collectibility)
	a.Means = f.meansToday(present, canPayInFull, a.Opening)
	a.Coming = f.coming(present)
	a.Unsettled = a.unsettled(f)
	return a
}

// Offer is the offer with that ID, Lump or Periodic, and the zero Way for any
// other.
func (a Assessment) Offer(id string) way.Way {
	o, _ := way.Find(a.Offers, id)
	return o
}

// Missing lists, each once, the answers still needed for the totals of the
// offers and for the full-pay test. It is empty once all of them are known.
func (a Assessment) Missing() []line.Line {
	var needed []line.Line
	for _, o := range a.Offers {
		needed = append(needed, o.Cost(way.Total).Missing()...)
	}
	var missing []line.Line
	seen := map[string]bool{}
	for _, l := range append(needed, a.FullPay.Can.Missing()...) {
		if !seen[l.Key()] {
			seen[l.Key()] = true
			missing = append(missing, l)
		}
	}
	return missing
}

// An Estimate is the part of an Assessment that Preview works out.
type Estimate struct {
	Lump     line.Range // of the least lump-sum offer, in dollars
	Periodic line.Range // of the least periodic payment offer
	FullPay  FullPay    // on today's balance: WithAccruals is empty
	Balance  line.Line  // the balance due of all years
	Left     line.Line  // box F

	CanPayLow line.Finding // as in OfferRange
}

// Preview is the range of each offer and the full-pay test on today's balance,
// exactly as AssessAs gives them. It takes a fraction of the time, for figures
// that are updated with every key. A zero or nil book is as in Assess.
func Preview(c facts.Case, b *law.Book, u Unanswered) Estimate {
	f := fillForm(u.ApplyTo(c), b, u).counted()
	r, _, _ := f.bounds()
	return Estimate{Lump: r.Lump, Periodic: r.Periodic, FullPay: f.fullPay(), Balance: f.balance, Left: f.F, CanPayLow: r.CanPayLow}
}
