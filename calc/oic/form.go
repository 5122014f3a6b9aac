package oic

import (
	"slices"

	"offercheck/calc/account"
	"offercheck/calc/csed"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Form is Form 433-A (OIC), filled in. Its lines and boxes are whole dollars,
// those of sections 6 and 7 a month's; one that depends on a question without an
// answer is unknown. Its sections have today's income, as the form asks. Where the
// offers count income that is expected, boxes D to H are what they come to with it.
type Form struct {
	Sections []FormSection // 3, 5, 6, 7 and 8

	A line.Line // available individual equity in assets
	B line.Line // available business equity in assets
	C line.Line // net business income
	D line.Line // total household income
	E line.Line // total household expenses
	F line.Line // remaining monthly income
	G line.Line // future remaining income: lump-sum offer
	H line.Line // future remaining income: periodic payment offer
}

// A FormSection is one section of the form: its lines in order, lines of zero
// included, with its boxes last.
type FormSection struct {
	ID    string // "section-3"
	Lines []line.Line
}

// A form is a Form with what it is filled in from, and the figures behind it
// that an offer needs as well.
type form struct {
	Form

	answers    *facts.Case // not changed by any form
	expecting  bool        // it is filled in with the income that is expected
	book       *law.Book
	examiner   examiner
	unanswered Unanswered

	assets    assetLines
	business  businessLines
	income    incomeLines
	expenses  expenseLines
	remaining csed.Remaining // of each tax year

	left           line.Line // box D less box E, or the most that it can be: see leftEachMonth
	countsExpected bool      // boxes D to H are with the income that is expected
	equityInFull   line.Line // boxes A and B without the exclusions for cash and vehicles
	lumpMonths     line.Line // that box G counts
	periodicMonths line.Line // that box H counts

	debts   account.Debts
	balance line.Line // the balance due of all years
}

// A part is one or more parts of the form that can be filled in by themselves.
type part uint

// The parts, in the order they are filled in. Each reads the parts before it.
const (
	assetsPart   part = 1 << iota // section 3
	businessPart                  // sections 5 and 6
	incomePart                    // section 7, lines 30 to 38
	expensesPart                  // section 7, lines 39 to 51
	monthsPart                    // the months that section 8 counts
	allParts     = assetsPart | businessPart | incomePart | expensesPart | monthsPart
)

// fillForm fills in the form from the answers alone, with nothing decided by an
// examiner.
func fillForm(c facts.Case, b *law.Book, u Unanswered) *form {
	b = b.OrEmpty()
	f := &form{answers: &c, book: b, unanswered: u, debts: account.Owed(c, b, b.On)}
	f.balance = account.Total(c, f.debts, b)
	f = f.refilled(allParts, f.answers, f.examiner)
	f.Sections = f.sections()
	return f
}

// refilled is a copy of the form with some parts filled in again, for other
// answers or another examiner. Its Sections and its balance stay as they are.
func (f *form) refilled(parts part, answers *facts.Case, x examiner) *form {
	g := *f
	g.answers, g.examiner = answers, x
	if f.answers.ExpectsIncome() || answers.ExpectsIncome() || x.income == unknownIncome {
		parts |= incomePart | expensesPart // what counts may be another income than before
	}
	if parts&assetsPart != 0 {
		g.assets = g.fillAssets()
	}
	if parts&businessPart != 0 {
		g.business = g.fillBusiness()
	}
	if parts&incomePart != 0 {
		g.income = g.fillIncome()
	}
	if parts&expensesPart != 0 {
		g.expenses = g.fillExpenses()
	}
	if parts&monthsPart != 0 {
		g.remaining = csed.RemainingOf(*g.answers, g.book)
		g.lumpMonths = g.multiplier("lump-months", g.book.Offer.LumpSumMultiplier)
		g.periodicMonths = g.multiplier("periodic-months", g.book.Offer.PeriodicMultiplier)
	}
	g.fillBoxes()
	g.countExpected()
	return &g
}

// fillBoxes carries the boxes over from the parts and works out section 8.
//
//	box F = box D − box E, not below zero
//	box G = box F × the months of a lump-sum offer
//	box H = box F × the months of a periodic payment offer
func (f *form) fillBoxes() {
	f.A, f.B, f.C = f.examiner.boxA(f), f.business.equity, f.business.profit
	f.D, f.E = f.income.total, f.totalExpenses()
	f.left = f.leftEachMonth()
	f.F = line.NotBelowZero(f.boxID("left-each-month"), f.left).At("Box F", f.book.Offer.Cites.Section7)
	f.G = f.futureIncome(f.boxID("future-income-lump"), f.lumpMonths).At("Box G", f.book.Offer.Cites.Section8)
	f.H = f.futureIncome(f.boxID("future-income-periodic"), f.periodicMonths).At("Box H", f.book.Offer.Cites.Section8)
	f.equityInFull = line.Sum("equity-full", append(slices.Clone(f.assets.inFull), f.B)...).Under(f.book.Offer.Cites.FullPay)
}

// leftEachMonth is box D less box E. If a cost is not known and those that are take all of
// box D, whatever it is leaves nothing: it is then box D less those that are known, the most
// that it can be.
func (f *form) leftEachMonth() line.Line {
	id := f.boxID("income-less-expenses")
	exact := line.Minus(id, f.D, f.E)
	if most := line.Minus(id, f.D, f.knownExpenses()); !exact.Known && most.Known && !most.Amount.IsPositive() {
		return most
	}
	return exact
}

// knownExpenses is box E or, while a cost is not known, those of its lines that are: box E
// is no less.
func (f *form) knownExpenses() line.Line {
	if f.E.Known {
		return f.E
	}
	var known []line.Line
	for _, l := range f.expenses.lines {
		if l.Known {
			known = append(known, l)
		}
	}
	return line.Sum(f.boxID("expenses-known"), known...).Under(f.book.Offer.Cites.Section7)
}

// sections is the lines of the form by section.
func (f *form) sections() []FormSection {
	return []FormSection{
		{"section-3", f.assets.lines},
		{"section-5", f.business.section5},
		{"section-6", f.business.section6},
		{"section-7", slices.Concat(f.income.lines, f.expenses.lines, []line.Line{f.F})},
		{"section-8", []line.Line{f.G, f.H}},
	}
}
