package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A expenseLines is what goes out each month: Form 433-A (OIC), section 7.
type expenseLines struct {
	lines []line.Line // 39 to 51 and box E
	total line.Line   // box E
	share line.Line   // of a home's costs, if they are shared
	rows  []expense   // the ledger
}

// spend is what the IRS lets a household that owes the debt live on.
//
//	box E = lines 39 to 51
func spend(c facts.Case, b *law.Book, x examiner, in incomeLines, debt line.Line) expenseLines {
	k := budget{c: c, b: b, x: x, debt: debt, lines: make([]line.Line, 0, formLines), rows: make([]expense, 0, ledgerRows)}
	k.share, k.shares = homeShare(c.Household, b, in.own)
	k.food()
	k.housing()
	k.payments()
	k.running()
	k.transport()
	k.actual("44", facts.Given("health-insurance", c.Living.HealthInsurance), b.Living.Cites.HealthCare)
	k.medical()
	k.actual("46", c.Living.CourtOrdered.Line("court-ordered", "court-ordered"), b.Living.Cites.OtherExpenses)
	k.actual("47", c.Living.Care.Line("care", "care"), b.Living.Cites.OtherExpenses)
	k.lifeInsurance()
	k.actual("49", facts.Given("taxes", c.Living.Taxes), b.Living.Cites.OtherExpenses)
	k.other()
	k.stateTax(in.total)
	k.notAllowed()
	total := line.Sum("household-expenses", k.lines...).At("Box E", b.Offer.Cites.Section7)
	return expenseLines{lines: append(k.lines, total), total: total, share: k.share, rows: k.rows}
}

// How many lines and rows there usually are, so that room is made once.
const (
	formLines  = 14
	ledgerRows = 24
)

// A budget is section 7's expenses while they are filled in.
type budget struct {
	c      facts.Case
	b      *law.Book
	x      examiner
	debt   line.Line // all that the IRS is owed
	shares bool      // costs of the home are shared with somebody who does not owe
	share  line.Line // if so: the part of them that is the taxpayer's
	lines  []line.Line
	rows   []expense
}

// add puts a line on the form and its row into the ledger, which keeps the
// cents.
func (k *budget) add(no string, counted line.Line, cite line.Cite, row expense) {
	row.counted = counted.Under(cite)
	k.lines = append(k.lines, wholeDollars(no, row.counted, cite))
	k.rows = append(k.rows, row)
}

// whole is a line of a cost that is shared in the home: the taxpayer's part of
// the whole.
func (k *budget) whole(id string, of func(id string) line.Line) line.Line {
	if !k.shares {
		return of(id)
	}
	return line.Times(id, of(id+"-whole"), k.share).Under(k.b.Living.Cites.SharedExpenses)
}

// part is the taxpayer's part of a cost that is shared: of what was said, or of
// its limit.
func (k *budget) part(id string, whole line.Line) line.Line {
	if !k.shares {
		return whole
	}
	return line.Times(id, whole, k.share).Of(len(k.rows) + 1)
}

// capped is the lesser of what is spent and the limit, unless the examiner
// counts it in full or not at all.
func (k *budget) capped(id, key string, spent, limit line.Line) line.Line {
	switch allowed, decided := k.x.allows[key]; {
	case allowed:
		return line.Sum(id, spent).Under(k.b.Offer.Cites.Deviation)
	case decided:
		return line.Sum(id).Under(k.b.Offer.Cites.Deviation)
	}
	return atMost(id, spent, limit)
}

// actual is an expense that counts as it is.
func (k *budget) actual(no string, l line.Line, cite line.Cite) {
	k.add(no, l, cite, expense{id: l.ID, said: l})
}

// food is the full national standard, whatever is spent: line 39.
func (k *budget) food() {
	n, known := k.c.Household.People()
	standard := k.unsized("national-standard")
	if known {
		standard = k.b.NationalStandard(n)
	}
	counted := k.whole("living-standard", func(id string) line.Line { return line.Sum(id, standard) })
	k.add("39", counted, k.b.Living.Cites.NationalStandards, expense{id: "living", limit: k.part("limit-part", standard)})
}

// housing is rent and utilities up to the county's standard: line 40.
func (k *budget) housing() {
	spent := line.Sum("housing-actual", facts.Given("rent", k.c.Living.Rent), facts.Given("utilities", k.c.Living.Utilities))
	standard := housingStandard(k.c.Household, k.b)
	counted := k.whole("housing-allowed", func(id string) line.Line { return k.capped(id, "housing", spent, standard) })
	k.add("40", counted, k.b.Living.Cites.LocalStandards, expense{id: "housing", said: k.part("said-part", spent), limit: k.part("limit-part", standard)})
}

// unsized is a standard that cannot be read before the household's size is
// known.
func (k *budget) unsized(id string) line.Line {
	return line.Sum(id, under65(k.c.Household), over65(k.c.Household))
}

// medical is out-of-pocket health care: line 45. The standard counts in full,
// and more if more is proven.
func (k *budget) medical() {
	m := k.c.Living.Medical
	standard := healthStandard(k.c.Household, k.b)
	row := expense{id: "medical", limit: k.part("limit-part", standard)}
	if facts.Yes(m.Has) {
		row.said = k.part("said-part", facts.Given("medical", m.Amount))
	}
	counted := k.whole("medical-allowed", func(id string) line.Line {
		switch {
		case facts.Yes(m.Has):
			return line.GreaterOf(id, standard, facts.Given("medical", m.Amount))
		case m.Has.Answered(): // what is not known cannot be proven
			return line.Sum(id, standard)
		}
		return line.Sum(id, standard, facts.Missing("has-medical"))
	})
	k.add("45", counted, k.b.Living.Cites.NationalStandards, row)
}

// healthStandard is the health standard of everybody in the household.
func healthStandard(h facts.Household, b *law.Book) line.Line {
	return line.Sum("health-standard",
		line.Times("health-under-65", b.Living.HealthUnder65, under65(h)),
		line.Times("health-over-65", b.Living.Health65AndOver, over65(h)))
}

// lifeInsurance is the premium of term insurance: line 48. Insurance that
// builds a cash value is an investment, which is not allowed.
func (k *budget) lifeInsurance() {
	premium := k.c.Living.LifeInsurance.Line("life-insurance", "life-insurance")
	counted := line.Sum("life-insurance-allowed", premium)
	switch {
	case premium.IsZero(), facts.Yes(k.c.Living.Term):
	case facts.No(k.c.Living.Term):
		counted = line.Sum("life-insurance-allowed")
	case facts.Yes(k.c.Living.LifeInsurance.Has):
		counted = line.Sum("life-insurance-allowed", premium, facts.Missing("term"))
	}
	k.add("48", counted, k.b.Living.Cites.NotAllowed, expense{id: "life-insurance", said: premium})
}

// other is line 50: secured debts, student loans, what the employer requires
// and help before the IRS.
func (k *budget) other() {
	l := k.c.Living
	lines := []line.Line{
		l.Secured.Line("secured", "secured").Under(k.b.Living.Cites.OtherExpenses),
		l.StudentLoans.Line("student-loans", "student-loans").Under(k.b.Living.Cites.OtherExpenses),
		l.Dues.Line("dues", "dues").Under(k.b.Offer.Cites.Section7),
		l.Fees.Line("fees", "fees").Under(k.b.Living.Cites.Representation),
	}
	for _, x := range lines {
		k.rows = append(k.rows, expense{id: x.ID, said: x, counted: x})
	}
	k.lines = append(k.lines, wholeDollars("50", line.Sum("other-expenses", lines...), k.b.Offer.Cites.Section7))
}

// notAllowed puts expenses into the ledger that count on no line.
func (k *budget) notAllowed() {
	l := k.c.Living
	for _, said := range [...]line.Line{
		l.CreditCards.Line("credit-cards", "credit-cards").Under(k.b.Living.Cites.OtherExpenses),
		l.Savings.Line("savings", "savings").Under(k.b.Living.Cites.NotAllowed),
		l.Giving.Line("giving", "giving").Under(k.b.Living.Cites.NotAllowed),
		l.Tuition.Line("tuition", "tuition").Under(k.b.Living.Cites.NotAllowed),
	} {
		if !said.IsZero() {
			none := line.Sum("not-counted").Of(len(k.rows) + 1).Under(said.Cite)
			k.rows = append(k.rows, expense{id: said.ID, said: said, counted: none})
		}
	}
}
