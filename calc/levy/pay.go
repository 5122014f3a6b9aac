package levy

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Pay is what a levy takes of the pay of one job, each pay period and a month. It looks
// at take-home pay: what is left after tax and the deductions that were there before it
// (Publication 1494).
type Pay struct {
	N      int       // the job in facts.Income, from 1; 0 for the pay that was answered for a levy
	Pay    line.Line // take-home pay or, where only that is known, pay before tax
	AtMost bool      // it is before tax, so that less is taken

	Stated   Cut // with the statement of Form 668-W handed back
	Unstated Cut // without: as of somebody married who files separately, without dependents
}

// A Cut is what is exempt of each pay, and what a levy takes of it.
type Cut struct {
	Exempt, Taken           line.Line // each pay period
	ExemptMonth, TakenMonth line.Line // a month: the table's row, and the taken of a year in twelve parts
}

// pays is what a levy takes of the pay that was answered for it or, without such an
// answer, of each job of those who owe the debt.
func pays(c facts.Case, b *law.Book) []Pay {
	l := c.Levy
	var all []Pay
	for i, j := range c.Income.HeldJobs() {
		if owes(c, j) {
			all = append(all, ofJob(l, i+1, j, b))
		}
	}
	if l.TakeHome.Answered() || l.Every.Answered() || len(all) == 0 && !facts.No(c.Income.Employed) {
		return []Pay{asked(c, b)}
	}
	return all
}

// owes reports whether a job is of somebody who owes the debt: not of a spouse who does
// not.
func owes(c facts.Case, j facts.Job) bool {
	return j.Whose.Value != facts.WhoseSpouse || c.Household.Joint()
}

// ofJob is what a levy takes of the nth job, of which the pay before tax is known.
func ofJob(l facts.Levy, n int, j facts.Job, b *law.Book) Pay {
	p := pay(l, n, facts.Given("job-pay", j.Pay).Of(n), periods("job-every", n, j.Every, b), b)
	p.AtMost = true
	return p
}

// asked is what a levy takes of the pay that was answered for it. What was not answered
// is that of the only job, if there is one: its pay before tax is then the most that the
// take-home pay can be.
func asked(c facts.Case, b *law.Book) Pay {
	l := c.Levy
	every := l.Every
	if jobs := c.Income.HeldJobs(); len(jobs) == 1 && owes(c, jobs[0]) {
		j := jobs[0]
		if !l.TakeHome.Given && j.Pay.Given && (!every.Given || every == j.Every) {
			return ofJob(l, 1, j, b)
		}
		if !every.Given {
			every = j.Every
		}
	}
	return pay(l, 0, facts.Given("levy-take-home", l.TakeHome), periods("levy-every", 0, every, b), b)
}

// periods is the pay periods of a year.
func periods(asked string, n int, every facts.Choice, b *law.Book) line.Line {
	if !every.Given {
		return facts.Missing(asked).Of(n)
	}
	return b.PayPeriods(every.Value).Of(n)
}

// pay is what a levy takes of a pay that comes so often a year.
func pay(l facts.Levy, n int, paid, periods line.Line, b *law.Book) Pay {
	s, standard, cite := statementOf(l, b), b.StandardDeduction(law.Single), b.Levy.Cites.Statement
	late := line.DividedBy("levy-late-exempt", standard, periods, toCents).Of(n).Under(cite)
	lateMonth := line.DividedBy("levy-late-exempt-month", standard, b.MonthsInYear, toCents).Under(cite)
	return Pay{
		N: n, Pay: paid,
		Stated:   cut("levy", n, paid, periods, s.exemptEach(periods, n, b), s.exemptMonth(b), b),
		Unstated: cut("levy-late", n, paid, periods, late, lateMonth, b),
	}
}

// cut is what is taken of a pay of which that much is exempt.
func cut(id string, n int, paid, periods, exempt, month line.Line, b *law.Book) Cut {
	above := line.Minus(id+"-above", paid, exempt).Of(n)
	taken := line.NotBelowZero(id+"-taken", above).Of(n).Under(b.Levy.Cites.Wages)
	year := line.Times(id+"-taken-year", taken, periods).Of(n)
	return Cut{
		Exempt: exempt, Taken: taken, ExemptMonth: month,
		TakenMonth: line.DividedBy(id+"-taken-month", year, b.MonthsInYear, toCents).Of(n).Under(b.OwnMethod),
	}
}
