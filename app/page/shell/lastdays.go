package shell

import (
	"offercheck/calc/csed"
	"offercheck/calc/line"
)

// LastDay is a last day to collect in words: the day, or from the earliest to the
// latest, or the earliest alone. Every page says a range of csed so.
func (j *Judged) LastDay(r line.Range) string {
	return j.between(r, "owed.until.least", "day", j.Words.Amount(r.Least))
}

// Months is a range of whole months in the same words.
func (j *Judged) Months(r line.Range) string {
	least := j.Words.Amount(r.Least)
	if r.Most.Known {
		least = r.Least.Amount.String()
	}
	return j.between(r, "owed.months.least", "months", least)
}

// between is a range in words: what is known, both ends, or only the earlier one
// under a key of its own.
func (j *Judged) between(r line.Range, onlyLeast, gap, least string) string {
	w := j.Words
	switch {
	case !r.Least.Known:
		return w.Amount(r.Least)
	case !r.Most.Known:
		return w.Say(onlyLeast, gap, least)
	case r.Least.Amount.Equal(r.Most.Amount):
		return w.Amount(r.Most)
	}
	return w.Say("owed.span", "least", least, "most", w.Amount(r.Most))
}

// MonthsLeft is the months left to collect any of the debt, in words.
func (j *Judged) MonthsLeft() string { return j.Months(csed.MonthsLeft(j.Case, j.Law)) }

// LastDayOfAll is the last day to collect any of the debt, in words; empty if nothing is
// known of it.
func (j *Judged) LastDayOfAll() string {
	if r := csed.LastDaysOfAll(j.Case, j.Law); r.Least.Known {
		return j.LastDay(r)
	}
	return ""
}

// LastDayUnsure says which days the last day of the debt may be and how many months
// that leaves; empty if it is known, or nothing is.
func (j *Judged) LastDayUnsure() string {
	r := csed.LastDaysOfAll(j.Case, j.Law)
	if Settled(r) || !r.Least.Known {
		return ""
	}
	return j.Words.Say("owed.unsure", "day", j.LastDay(r), "months", j.MonthsLeft())
}

// Settled says that a range is one known day or amount.
func Settled(r line.Range) bool {
	return r.Least.Known && r.Most.Known && r.Least.Amount.Equal(r.Most.Amount)
}
