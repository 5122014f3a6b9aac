package oic

import "offercheck/calc/line"

// An expense is a row of the ledger before its loss is worked out.
type expense struct {
	id      string
	n       int
	said    line.Line // the taxpayer's part of what was said; without a name if it is not asked
	limit   line.Line // without a name if there is none
	counted line.Line
}

// key names the row as an examiner decides on it.
func (e expense) key() string { return line.Key(e.id, e.n) }

// expenseLimits is the ledger: for each expense what was said, what is allowed, what
// counts, and what the difference adds to an offer.
func expenseLimits(s *worksheet) []ExpenseLimit {
	var ledger []ExpenseLimit
	for i, e := range s.spending.rows {
		if !e.none() {
			ledger = append(ledger, e.cap(i+1, s))
		}
	}
	return ledger
}

// none says that there is no such expense, and nothing would be allowed for it.
func (e expense) none() bool {
	return e.said.ID != "" && e.said.IsZero() && (e.limit.ID == "" || e.limit.IsZero())
}

// cap is one row. What is lost adds to an offer only as far as something is
// left each month.
func (e expense) cap(row int, s *worksheet) ExpenseLimit {
	lost := line.Sum("lost").Of(row)
	if e.said.ID != "" {
		lost = line.NotBelowZero("lost", line.Minus("said-less-counted", e.said, e.counted).Of(row)).Of(row)
	}
	adds := lost
	if !lost.IsZero() {
		adds = line.LesserOf("lost-of-left", lost, s.form.F).Of(row)
	}
	return ExpenseLimit{
		ID: e.id, N: e.n, Said: e.said, Limit: e.limit, Counted: e.counted, Lost: lost,
		LostLump:     timesMonths("lost-lump", adds, s.lump).Of(row),
		LostPeriodic: timesMonths("lost-periodic", adds, s.periodic).Of(row),
	}
}
