package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// An incomeReading is which income counts if it is about to change.
type incomeReading int

// The readings. Current income is the rule; of somebody who is out of work or works
// less for a time the expected income counts, and income or expenses that will rise
// or fall are adjusted for (IRM 5.8.5.20). The offers take the one that leaves more
// each month, which is never too low: a fall has to be proved.
const (
	presentIncome incomeReading = iota // today's, as the form asks
	higherIncome                       // today's or what is expected: what leaves more
	lowerIncome                        // what leaves less
	unknownIncome                      // what is expected, which is not known
)

// counted is the form with the income that the offers count.
func (f *form) counted() *form { return f.reading(higherIncome) }

// reading is the form with another reading of income that is about to change.
func (f *form) reading(r incomeReading) *form {
	x := f.examiner
	x.income = r
	return f.refilled(0, f.answers, x)
}

// countExpected puts the boxes with expected income in place of today's if they are
// those of the examiner's reading. The change counts in full for an offer if it comes
// within the months that the offer counts, since those begin when the offer is
// accepted; one after them does not count.
func (f *form) countExpected() {
	f.countsExpected = false
	e, r := f.answers.Income.Expected, f.examiner.income
	counts := r == unknownIncome || r != presentIncome && f.answers.ExpectsIncome() && comesWithin(e, f.remaining.Months())
	if f.expecting || !counts {
		return
	}
	g := *f
	g.expecting = true
	g.income = g.fillIncome()
	g.expenses = g.fillExpenses()
	g.fillBoxes()
	if r != unknownIncome && !g.leaves(r, f) {
		return
	}
	f.countsExpected = true
	lump, periodic := f.G, f.H
	f.income, f.expenses = g.income, g.expenses
	f.D, f.E, f.F, f.G, f.H = unnumbered(g.D), unnumbered(g.E), unnumbered(g.F), unnumbered(g.G), unnumbered(g.H)
	if !comesWithin(e, f.lumpMonths) {
		f.G = lump
	}
	if !comesWithin(e, f.periodicMonths) {
		f.H = periodic
	}
}

// comesWithin reports whether the change comes within so many months; one of which it
// is not known when it comes may.
func comesWithin(e facts.Expected, months line.Line) bool {
	return !e.Months.Given || e.Change.Value == facts.ChangeLooking || !months.Known || months.Amount.GreaterThan(decimal.NewFromInt(int64(e.Months.Value)))
}

// leaves reports whether the form leaves more each month than the other, or less, as
// the reading has it. While a cost is not known, one that leaves nothing whatever it is
// leaves less than one that may leave something; else it is false.
func (f *form) leaves(r incomeReading, other *form) bool {
	here, there := line.Minus("left", f.D, f.E), line.Minus("left", other.D, other.E)
	switch {
	case !here.Known || !there.Known:
		if r == lowerIncome {
			return f.F.IsZero() && !other.F.Known
		}
		return !f.F.Known && f.D.Known && other.F.IsZero()
	case r == lowerIncome:
		return here.Amount.LessThan(there.Amount)
	}
	return here.Amount.GreaterThan(there.Amount)
}

// unnumbered is a box without its number: the form's own has today's income.
func unnumbered(box line.Line) line.Line {
	box.No = ""
	return box
}

// boxID is the ID of a box, another one with expected income.
func (f *form) boxID(id string) string {
	if f.expecting {
		return "expected-" + id
	}
	return id
}

// totalExpenses is box E. With expected income it is given as worked from today's and
// the taxes then: a share of a home's costs, or of what is left for the state, moves
// with the income too.
func (f *form) totalExpenses() line.Line {
	if !f.expecting {
		return f.expenses.total
	}
	then := f.expenses.total
	return line.Worked("expected-expenses", then.Amount, line.USD, then.Cite, f.E, f.currentTaxes(), f.income.own)
}

// fillExpectedIncome is the income that is expected, in place of lines 30, 31 and 33
// to 38.
//
//	expected income = what is expected of those who owe + line 32
func (f *form) fillExpectedIncome() incomeLines {
	cite := f.book.Offer.Cites.FutureIncome
	own := facts.Missing("income-expected")
	if e := f.answers.Income.Expected; f.examiner.income != unknownIncome {
		own = wholeDollars("", facts.Given("income-expected", e.Amount), cite)
	}
	community := f.countedOfSpouse()
	others := wholeDollars("32", contributions(f.answers.Household, community), cite)
	total := line.Sum("expected-household-income", own, others).Under(cite)
	if community.Known {
		own = line.Sum("own-income", own, community)
	}
	return incomeLines{lines: []line.Line{total}, own: own, community: community, total: total}
}

// currentTaxes is what is due for this year a month: line 49. With expected income it
// is what will be due then, or as much as today if that is not known, which is never
// too much: an offer by it is never too low.
func (f *form) currentTaxes() line.Line {
	if then := f.answers.Income.Expected.Taxes; f.expecting && then.Given {
		return facts.Given("expected-taxes", then)
	}
	return facts.Given("taxes", f.answers.Living.Taxes)
}

// taxesThenUnknown says that expected income counts, and not what is due on it.
func (f *form) taxesThenUnknown() bool {
	return f.countsExpected && !f.answers.Income.Expected.Taxes.Given
}

// expectedIncome is the other reading of income that is about to change. Of somebody
// who is out of work it has no bound above until it is known.
func (f *form) expectedIncome() []adjustment {
	e := f.answers.Income.Expected
	expected, today := facts.Given("income-expected", e.Amount), f.reading(presentIncome).income.own
	a := adjustment{id: "income-expected", answer: expected, parts: incomePart | expensesPart}
	switch {
	case f.answers.ExpectsIncome():
		a.low, a.high = line.LesserOf("tried-low", today, expected), line.GreaterOf("tried-high", today, expected)
		a.lower = func(_ *facts.Case, x *examiner) { x.income = lowerIncome }
	case f.answers.AwaitsIncome():
		a.answer, a.low, a.high = facts.Missing("income-expected"), line.Sum("tried-low", today), facts.Missing("income-expected")
		a.raise = func(_ *facts.Case, x *examiner) { x.income = unknownIncome }
	default:
		return nil
	}
	return []adjustment{a}
}

// expectedFlags says what is expected of income that is about to change, with both
// offers by today's income and by that, or that it is likely to count and not known.
func (f *form) expectedFlags() []line.Finding {
	i, cite := f.answers.Income, f.book.Offer.Cites.FutureIncome
	if !f.answers.ExpectsIncome() {
		unknown := line.Stated("income-expected-unknown", line.VerdictOf(f.answers.AwaitsIncome())).Under(cite)
		changing := facts.Answered("income-changing", i.Changing).Under(cite)
		if unknown.Verdict == line.Yes {
			return []line.Finding{unknown}
		}
		return []line.Finding{changing}
	}
	today, then := f.reading(presentIncome), f.expected()
	id := "income-expected-less"
	if then.leaves(higherIncome, today) {
		id = "income-expected-more"
	}
	flag := line.Stated(id, line.Yes).With(
		line.Sum("income-today", today.income.own), line.Sum("income-then", facts.Given("income-expected", i.Expected.Amount)),
		today.leastAs("lump-today", today.G), then.leastAs("lump-then", then.G),
		today.leastAs("periodic-today", today.H), then.leastAs("periodic-then", then.H),
	).Under(cite)
	if e := i.Expected; e.Months.Given && e.Change.Value != facts.ChangeLooking {
		flag = flag.With(today.leastFromThen("lump-from-then", then, f.lumpMonths), today.leastFromThen("periodic-from-then", then, f.periodicMonths))
	}
	flag.Because = []line.Finding{
		renamed("full-today", today.fullPay().Can), renamed("full-then", then.fullPay().Can),
		facts.Answered("income-proof", i.Expected.Proof),
	}
	return []line.Finding{flag}
}

// expected is the form with what is expected, whichever leaves more.
func (f *form) expected() *form {
	today, high := f.reading(presentIncome), f.reading(higherIncome)
	if high.leaves(higherIncome, today) {
		return high
	}
	return f.reading(lowerIncome)
}

// leastAs is the least offer under a name of its own, given as worked from the boxes.
func (f *form) leastAs(id string, futureIncome line.Line) line.Line {
	amount := f.least(id, futureIncome).Amount
	return line.Worked(id, amount, line.USD, f.book.Offer.Cites.Section8, f.A, f.B, futureIncome)
}

// leastFromThen is the least offer if what is expected counts from the month in which it
// begins, and today's income until then.
//
//	future income = box F × months until then + what is left after the change × the other months
func (f *form) leastFromThen(id string, then *form, months line.Line) line.Line {
	cite := f.book.Offer.Cites.FutureIncome
	until := facts.GivenCount("expected-months", line.Months, f.answers.Income.Expected.Months)
	before := decimal.Min(until.Amount, months.Amount)
	future := f.F.Amount.Mul(before).Add(then.F.Amount.Mul(months.Amount.Sub(before)))
	least := f.least(id, line.Worked("future-income", future, line.USD, cite, f.F, then.F, months))
	return line.Worked(id, least.Amount, line.USD, cite, f.A, f.B, f.F, then.F, until, months)
}

// renamed is a finding under another name, without what decided it.
func renamed(id string, f line.Finding) line.Finding { return line.Stated(id, f.Verdict) }
