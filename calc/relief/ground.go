package relief

import (
	"slices"

	"offercheck/calc/account"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A request is the years for which relief may be asked.
type request struct {
	c     facts.Case
	m     Means
	b     *law.Book
	years []taxYear
}

// year says whether penalties may come off the ith year, with those of other years taken
// off as asked.
func (r *request) year(i int, asked []ask) line.Finding {
	y := r.years[i]
	ground := line.Any("relief-ground", r.exception(y), r.firstTime(i, asked), r.cause(y)).Of(y.n)
	f := line.All("year-penalties-off", y.charged, ground).Of(y.n)
	return f.With(y.tax(), y.saving).Under(r.b.Relief.Cites.Abatement)
}

// exception is what the law or a notice excepts: what the IRS charged although a notice
// forbids it, a due day that may have been later, and its own wrong advice in writing. A
// due day that was later is in the account already.
func (r *request) exception(y taxYear) line.Finding {
	found := y.forbidden()
	for _, f := range y.disregarded() {
		if f.Verdict == line.NotYet {
			found = append(found, f)
		}
	}
	advice := facts.Chosen("written-advice", y.Relief.Cause, facts.CauseAdvice).Of(y.n).Under(r.b.Relief.Cites.Advice)
	return line.Any("relief-exception", append(found, advice)...).Of(y.n)
}

// firstTime is first-time abatement of the ith year, which the automatic exemption is to
// take the place of.
//
//	open = the years before it were filed and have no penalty, nor one that came off as
//	       first-time abatement; all returns are filed; the tax is paid or arranged for
func (r *request) firstTime(i int, asked []ask) line.Finding {
	y, cites := r.years[i], &r.b.Relief.Cites
	id, cite := "first-time", cites.FirstTime
	if r.exempt(y) {
		id, cite = "first-time-or-automatic", cites.Exemption
	}
	tests := []line.Finding{
		line.Stated("penalty-of-a-return", line.VerdictOf(y.History.Filed.Value != facts.FiledNever)).Of(y.n).Under(cites.FirstTime),
		r.cleanInCase(i, asked),
	}
	if r.asksBefore(y) {
		tests = append(tests,
			facts.Answered("clean-before", y.Relief.Clean).Of(y.n).With(r.b.Relief.FirstTimeYears).Under(cites.FirstTime),
			line.Not("no-first-time-before", facts.Answered("first-time-before", y.Relief.FirstTime).Of(y.n)).Of(y.n).Under(cites.FirstTime),
		)
	}
	return line.All(id, append(tests, r.m.ReturnsFiled, r.m.Arranged)...).Of(y.n).Under(cite)
}

// exempt reports whether the automatic exemption is meant for the year.
func (r *request) exempt(y taxYear) bool {
	first := r.b.Relief.ExemptionFrom
	return first.Known && y.Year.Value >= first.Day().Year()
}

// before is the case's years among those that are looked at before a year.
func (r *request) before(y taxYear) []*taxYear {
	var before []*taxYear
	for i := range r.years {
		x := &r.years[i]
		if apart := y.Year.Value - x.Year.Value; apart > 0 && apart <= r.b.Relief.FirstTimeYears.Int() {
			before = append(before, x)
		}
	}
	return before
}

// asksBefore reports whether a year that is looked at is none of the case's.
func (r *request) asksBefore(y taxYear) bool {
	return len(r.before(y)) < r.b.Relief.FirstTimeYears.Int()
}

// cleanInCase says that none of the case's own years before the ith has a penalty that
// stands, or one that comes off as first-time abatement. What comes off for cause counts
// as clean.
func (r *request) cleanInCase(i int, asked []ask) line.Finding {
	y := r.years[i]
	f := line.Finding{ID: "clean-in-case", N: y.n, Verdict: line.Yes, Cite: r.b.Relief.Cites.FirstTime}
	if !r.b.Relief.FirstTimeYears.Known {
		f.Verdict = line.NotYet
	}
	for _, x := range r.before(y) {
		marked := x.marked()
		if slices.ContainsFunc(asked, func(a ask) bool { return a.n == x.n && a.ground != firstTime && a.all }) {
			marked = line.No
		}
		switch {
		case marked == line.Yes && f.Verdict != line.No:
			f.Verdict, f.Figures = line.No, []line.Line{x.tax()}
		case marked == line.NotYet && f.Verdict == line.Yes:
			f.Verdict, f.Figures = line.NotYet, []line.Line{x.tax(), x.saving}
		}
	}
	return f
}

// cause is reasonable cause: ordinary care, and something that kept the return or the
// payment late all the same.
func (r *request) cause(y taxYear) line.Finding {
	a := y.Relief.Cause
	f := facts.Chosen("reasonable-cause", a, facts.CauseIllness, facts.CauseAbsence, facts.CauseCasualty, facts.CauseRecords, facts.CauseSystem, facts.CauseHardship)
	switch a.Value {
	case facts.CauseHardship:
		if f.ID = "cause-hardship"; y.payment.IsZero() {
			f.Verdict = line.No
		}
	case facts.CausePreparer:
		f.ID = "cause-preparer"
	}
	return f.Of(y.n).Under(r.b.Relief.Cites.Cause)
}

// offFor is what comes off a year on a ground.
func (y taxYear) offFor(g ground) account.Relief {
	off := account.Relief{Year: y.n, LateFiling: true, LatePayment: true}
	switch {
	case g == notice:
		_, off = y.byNotice()
	case g == cause && y.Relief.Cause.Value == facts.CauseHardship:
		off.LateFiling = false
	}
	return off
}
