package levy

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A statement is what the statement of Form 668-W says. A part without an answer is an
// unknown line.
type statement struct {
	standard   line.Line // deduction of the filing status, a year
	dependents line.Line // how many
	perBox     line.Line // a year
	boxes      line.Line // how many
}

// statementOf is the statement of a case. The standard deduction of somebody who is
// married and files separately is that of a single person (IRC 63(c)(2)), and the
// additional amount of anybody married is that of a joint return (IRC 63(f)).
func statementOf(l facts.Levy, b *law.Book) statement {
	s := statement{
		standard:   facts.Missing("levy-status"),
		perBox:     facts.Missing("levy-status"),
		dependents: facts.GivenCount("levy-dependents", line.Count, l.Dependents),
		boxes:      facts.GivenCount("levy-boxes", line.Count, l.Boxes),
	}
	switch l.Status.Value {
	case facts.StatementSingle:
		s.standard, s.perBox = b.StandardDeduction(law.Single), b.LevyPerBox(false)
	case facts.StatementHead:
		s.standard, s.perBox = b.StandardDeduction(law.HeadOfHousehold), b.LevyPerBox(false)
	case facts.StatementSeparate:
		s.standard, s.perBox = b.StandardDeduction(law.Single), b.LevyPerBox(true)
	case facts.StatementJoint:
		s.standard, s.perBox = b.StandardDeduction(law.Joint), b.LevyPerBox(true)
	}
	if unmarried(l) && l.Boxes.Value > ofOne {
		s.boxes = line.WorkedCount("levy-boxes-of-one", ofOne, line.Count, b.Levy.Cites.Boxes, s.boxes)
	}
	return s
}

// ofOne is how many boxes one person can tick: 65 or over, and blind.
const ofOne = 2

// unmarried reports whether the statement has the boxes of one person alone.
func unmarried(l facts.Levy) bool {
	return l.Status.Value == facts.StatementSingle || l.Status.Value == facts.StatementHead
}

// exemptEach is what is exempt of each of so many pay periods a year (IRC 6334(d)), of
// the nth job. Each part is rounded by itself, as Publication 1494 does since 2024:
//
//	standard deduction / periods + dependents × (amount / periods) + (boxes × amount) / periods
func (s statement) exemptEach(periods line.Line, n int, b *law.Book) line.Line {
	perDependent := line.DividedBy("levy-per-dependent", b.LevyPerDependent(), periods, toCents).Of(n)
	return line.Sum("levy-exempt",
		line.DividedBy("levy-standard", s.standard, periods, toCents).Of(n),
		line.Times("levy-for-dependents", perDependent, s.dependents).Of(n),
		line.DividedBy("levy-for-boxes", line.Times("levy-boxes-year", s.perBox, s.boxes), periods, toCents).Of(n),
	).Of(n).Under(b.Levy.Cites.Table)
}

// exemptMonth is the row of the same table for pay once a month. It may differ by cents
// from what is exempt of the pays of a month.
func (s statement) exemptMonth(b *law.Book) line.Line {
	month := s.exemptEach(b.PayPeriods(facts.EveryMonth), 0, b)
	return line.Worked("levy-exempt-month", month.Amount, line.USD, b.Levy.Cites.Table,
		s.standard, b.LevyPerDependent(), s.dependents, s.perBox, s.boxes, b.MonthsInYear)
}

// toCents is the decimal places of dollars.
const toCents = 2
