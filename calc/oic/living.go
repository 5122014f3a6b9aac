package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// expenseLines is the expenses of section 7 of Form 433-A (OIC), a month's.
type expenseLines struct {
	lines     []line.Line // 39 to 51 and box E
	total     line.Line   // box E
	homeShare homeShare   // the taxpayer's share of the home's costs
	rows      []Expense   // each expense, with Claimed, Limit and Allowed
}

// fillExpenses fills in lines 39 to 51: what the IRS allows the household to
// live on.
//
//	box E = lines 39 to 51
func (f *form) fillExpenses() expenseLines {
	e := expenseBuilder{form: f, lines: make([]line.Line, 0, usualLines), rows: make([]Expense, 0, usualRows)}
	e.share = homeShareOf(f.answers.Household, f.book, f.income.own, f.income.community)
	l, b := f.answers.Living, f.book
	e.nationalStandard()
	e.housing()
	e.vehicles()
	e.publicTransport()
	e.asClaimed("44", facts.Given("health-insurance", l.HealthInsurance), b.Living.Cites.HealthCare)
	e.medical()
	e.courtOrdered()
	e.asClaimed("47", l.Care.Line("care", "care"), b.Living.Cites.OtherExpenses)
	e.lifeInsurance()
	e.taxes()
	e.other()
	e.stateTax()
	e.notAllowed()
	total := line.Sum("household-expenses", e.lines...).At("Box E", f.book.Offer.Cites.Section7)
	return expenseLines{lines: append(e.lines, total), total: total, homeShare: e.share, rows: e.rows}
}

// The usual numbers of lines and rows, for which space is allocated at once.
const (
	usualLines = 14
	usualRows  = 24
)

// An expenseBuilder fills in the expenses of a form, whose income is filled in.
type expenseBuilder struct {
	*form
	share homeShare
	lines []line.Line
	rows  []Expense
}

// add enters an expense on the form and adds its row, which keeps the cents.
func (e *expenseBuilder) add(no string, allowed line.Line, cite line.Cite, row Expense) {
	row.Allowed = allowed.Under(cite)
	e.lines = append(e.lines, wholeDollars(no, row.Allowed, cite))
	e.rows = append(e.rows, row)
}

// asClaimed enters an expense that is allowed as claimed.
func (e *expenseBuilder) asClaimed(no string, claimed line.Line, cite line.Cite) {
	e.add(no, claimed, cite, Expense{ID: claimed.ID, Claimed: claimed})
}

// sharedCost is what is allowed of a cost of the home: all of it, or the
// taxpayer's share if costs are shared. whole makes the line of all of it, under
// the ID it is given.
func (e *expenseBuilder) sharedCost(id string, whole func(id string) line.Line) line.Line {
	if !e.share.shared {
		return whole(id)
	}
	return e.share.of(id, whole(id+"-whole"))
}

// claimedShare is the taxpayer's share of what is claimed of a cost of the home.
func (e *expenseBuilder) claimedShare(claimed line.Line) line.Line {
	return e.rowShare("said-part", claimed)
}

// limitShare is the taxpayer's share of the limit of a cost of the home.
func (e *expenseBuilder) limitShare(limit line.Line) line.Line {
	return e.rowShare("limit-part", limit)
}

func (e *expenseBuilder) rowShare(id string, whole line.Line) line.Line {
	if !e.share.shared {
		return whole
	}
	return e.share.of(id, whole).Of(len(e.rows) + 1)
}

// limited is the lesser of what is claimed and the limit, unless the examiner
// allows the expense in full or not at all. key is the expense's.
func (e *expenseBuilder) limited(id, key string, claimed, limit line.Line) line.Line {
	switch allowed, decided := e.examiner.decided[key]; {
	case allowed:
		return line.Sum(id, claimed).Under(e.book.Offer.Cites.Deviation)
	case decided:
		return line.Sum(id).Under(e.book.Offer.Cites.Deviation)
	}
	return withinLimit(id, claimed, limit)
}

// nationalStandard is food, clothing and miscellaneous: line 39, the national
// standard in full whatever is spent.
func (e *expenseBuilder) nationalStandard() {
	h := e.answers.Household
	standard := line.Sum("national-standard", under65(h), over65(h)) // unknown, for want of either
	if n, known := h.People(); known {
		standard = e.book.NationalStandard(n)
	}
	allowed := e.sharedCost("living-standard", func(id string) line.Line { return line.Sum(id, standard) })
	e.add("39", allowed, e.book.Living.Cites.NationalStandards, Expense{ID: "living", Limit: e.limitShare(standard)})
}

// housing is rent or mortgage and utilities, up to the county's standard: line
// 40.
func (e *expenseBuilder) housing() {
	spent := line.Sum("housing-actual", facts.Given("rent", e.answers.Living.Rent), facts.Given("utilities", e.answers.Living.Utilities))
	standard := housingStandard(e.answers.Household, e.book)
	allowed := e.sharedCost("housing-allowed", func(id string) line.Line { return e.limited(id, "housing", spent, standard) })
	e.add("40", allowed, e.book.Living.Cites.LocalStandards, Expense{ID: "housing", Claimed: e.claimedShare(spent), Limit: e.limitShare(standard)})
}

// medical is out-of-pocket health care: line 45. The standard is allowed in full,
// and more if more is substantiated.
func (e *expenseBuilder) medical() {
	m := e.answers.Living.Medical
	standard := healthStandard(e.answers.Household, e.book)
	row := Expense{ID: "medical", Limit: e.limitShare(standard)}
	if facts.Yes(m.Has) {
		row.Claimed = e.claimedShare(facts.Given("medical", m.Amount))
	}
	allowed := e.sharedCost("medical-allowed", func(id string) line.Line {
		switch {
		case facts.Yes(m.Has):
			return line.GreaterOf(id, standard, facts.Given("medical", m.Amount))
		case m.Has.Answered(): // "I do not know" substantiates nothing
			return line.Sum(id, standard)
		}
		return line.Sum(id, standard, facts.Missing("has-medical"))
	})
	e.add("45", allowed, e.book.Living.Cites.NationalStandards, row)
}

// healthStandard is the out-of-pocket health care standard of the household.
func healthStandard(h facts.Household, b *law.Book) line.Line {
	return line.Sum("health-standard",
		line.Times("health-under-65", b.Living.HealthUnder65, under65(h)),
		line.Times("health-over-65", b.Living.Health65AndOver, over65(h)))
}

// courtOrdered is support and restitution that a court ordered: line 46. What a
// private creditor has by a judgment is not, unless the examiner finds that the
// creditor comes before the federal tax lien.
func (e *expenseBuilder) courtOrdered() {
	l, cite := e.answers.Living, e.book.Living.Cites.OtherExpenses
	e.asClaimed("46", l.CourtOrdered.Line("court-ordered", "court-ordered"), cite)
	if !l.Garnishment.Has.Answered() {
		return
	}
	row := Expense{ID: "garnishment", Claimed: l.Garnishment.Line("garnishment", "garnishment"), Allowed: line.Sum("not-counted").Of(len(e.rows) + 1)}
	if e.examiner.decided[row.ID] {
		row.Allowed = row.Claimed
		support := l.CourtOrdered.Line("court-ordered", "court-ordered")
		e.lines[len(e.lines)-1] = wholeDollars("46", line.Sum("court-ordered-and-garnishment", support, row.Claimed), cite)
	}
	row.Allowed = row.Allowed.Under(e.book.Living.Cites.CourtOrdered)
	if !row.Claimed.IsZero() {
		e.rows = append(e.rows, row)
	}
}

// taxes is this year's taxes: line 49. Where income of a spouse counts by state
// law, the same share of the taxes on it does, if they were told.
func (e *expenseBuilder) taxes() {
	taxes := e.currentTaxes()
	if e.income.community.Known {
		ofSpouse := facts.Given("community-spouse-taxes", e.answers.Household.Community.Taxes)
		if ofSpouse.Known {
			taxes = line.Sum("taxes", taxes, line.Times("community-taxes", ofSpouse, e.examiner.community))
		}
	}
	e.add("49", taxes, e.book.Living.Cites.OtherExpenses, Expense{ID: "taxes", Claimed: taxes})
}

// lifeInsurance is the premium of term life insurance: line 48. Insurance that
// builds cash value is an investment, which is not allowed (IRM 5.8.5.23).
func (e *expenseBuilder) lifeInsurance() {
	l := e.answers.Living
	premium := l.LifeInsurance.Line("life-insurance", "life-insurance")
	allowed := line.Sum("life-insurance-allowed", premium)
	switch {
	case premium.IsZero(), facts.Yes(l.Term):
	case facts.No(l.Term):
		allowed = line.Sum("life-insurance-allowed")
	case facts.Yes(l.LifeInsurance.Has):
		allowed = line.Sum("life-insurance-allowed", premium, facts.Missing("term"))
	}
	e.add("48", allowed, e.book.Living.Cites.NotAllowed, Expense{ID: "life-insurance", Claimed: premium})
}

// other is line 50: secured debts, student loans, what the employer requires,
// and fees for representation before the IRS.
func (e *expenseBuilder) other() {
	l, b := e.answers.Living, e.book
	lines := []line.Line{
		l.Secured.Line("secured", "secured").Under(b.Living.Cites.OtherExpenses),
		l.StudentLoans.Line("student-loans", "student-loans").Under(b.Living.Cites.OtherExpenses),
		l.Dues.Line("dues", "dues").Under(b.Offer.Cites.Section7),
		l.Fees.Line("fees", "fees").Under(b.Living.Cites.Representation),
	}
	for _, x := range lines {
		e.rows = append(e.rows, Expense{ID: x.ID, Claimed: x, Allowed: x})
	}
	e.lines = append(e.lines, wholeDollars("50", line.Sum("other-expenses", lines...), b.Offer.Cites.Section7))
}

// notAllowed adds rows for expenses that no line of the form allows.
func (e *expenseBuilder) notAllowed() {
	l, b := e.answers.Living, e.book
	for _, claimed := range [...]line.Line{
		l.CreditCards.Line("credit-cards", "credit-cards").Under(b.Living.Cites.OtherExpenses),
		l.Savings.Line("savings", "savings").Under(b.Living.Cites.NotAllowed),
		l.Giving.Line("giving", "giving").Under(b.Living.Cites.NotAllowed),
		l.Tuition.Line("tuition", "tuition").Under(b.Living.Cites.NotAllowed),
	} {
		if !claimed.IsZero() {
			none := line.Sum("not-counted").Of(len(e.rows) + 1).Under(claimed.Cite)
			e.rows = append(e.rows, Expense{ID: claimed.ID, Claimed: claimed, Allowed: none})
		}
	}
}
