package oic

import "offercheck/calc/line"

// An Expense is one expense of section 7: what the taxpayer claims and what is
// allowed, in dollars a month. Lines without a name are figures that the expense
// does not have.
type Expense struct {
	ID      string    // "housing"
	N       int       // which vehicle, from 1; 0 if there is only one
	Claimed line.Line // of a shared cost, the taxpayer's share; without a name if it is not asked
	Limit   line.Line // the standard; without a name if there is none
	Allowed line.Line // with the cents that the form rounds

	Disallowed   line.Line // claimed less allowed, not below zero
	AddsLump     line.Line // what the disallowed amount adds to a lump-sum offer, in dollars
	AddsPeriodic line.Line // and to a periodic payment offer

	ifCounted line.Line // of a vehicle that does not count: what would be allowed if it did
}

// NotCounted reports that the expense is that of a vehicle which does not count,
// although its standard would allow some of it.
func (e Expense) NotCounted() bool { return e.ifCounted.ID != "" }

// Said is the cost as it was answered: of a shared one all of it, of which Claimed is the share.
func (e Expense) Said() line.Line {
	for depth, l := range line.Walk(e.Claimed) {
		if depth > 0 {
			if e.Claimed.ID == "said-part" || l.ID == e.Claimed.ID+"-whole" {
				return l
			}
			break
		}
	}
	return e.Claimed
}

// Key identifies the expense within an assessment: its ID and, after a colon,
// which vehicle it belongs to.
func (e Expense) Key() string { return line.Key(e.ID, e.N) }

// expenseTable is every expense that is claimed, allowed or unknown, with what
// its disallowed amount adds to each offer.
func (f *form) expenseTable() []Expense {
	var table []Expense
	for i, e := range f.expenses.rows {
		if !e.none() {
			table = append(table, e.withDisallowed(i+1, f))
		}
	}
	return table
}

// none says that nothing is claimed, and nothing would be allowed.
func (e Expense) none() bool {
	return e.Claimed.ID != "" && e.Claimed.IsZero() && (e.Limit.ID == "" || e.Limit.IsZero())
}

// withDisallowed is the expense, in the nth row from 1, with its disallowed
// amount. That adds to an offer only up to box F, since remaining income is not
// below zero.
func (e Expense) withDisallowed(n int, f *form) Expense {
	e.Disallowed = line.Sum("lost").Of(n)
	if e.Claimed.ID != "" {
		e.Disallowed = line.NotBelowZero("lost", line.Minus("said-less-counted", e.Claimed, e.Allowed).Of(n)).Of(n)
	}
	adds := e.Disallowed
	if !adds.IsZero() {
		adds = line.LesserOf("lost-of-left", adds, f.F).Of(n)
	}
	e.AddsLump = timesMonths("lost-lump", adds, f.lumpMonths).Of(n)
	e.AddsPeriodic = timesMonths("lost-periodic", adds, f.periodicMonths).Of(n)
	return e
}
