package bankruptcy

import (
	"offercheck/calc/account"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// returnTests says that there is a return of the nth year, and that a late one counts
// as one. Of a return that was late, or may have been, filed is the day from which it is
// far enough back, unknown as long as nobody knows when it was filed; nothing holds that
// time up (11 USC 523(a)(1)(B)(ii)). Of one in time it has no ID.
func returnTests(c facts.Case, n int, b *law.Book) (tests []line.Finding, filed line.Line) {
	y := &c.Debt.Years[n-1]
	h := &y.History
	cite := &b.Bankruptcy.Cites.Return
	least, most := account.LastDue(c, *y, b)
	on := line.GivenDay("year-filed-on", h.FiledOn.Value).Of(n)
	v, missing := line.NotYet, on
	switch {
	case h.Filed.Value == facts.FiledNever || h.Filed.Value == facts.FiledSubstitute:
		return []line.Finding{found("return-filed", line.No, n, cite)}, line.Line{}
	case !h.Filed.Given:
		missing = facts.Missing("year-filed").Of(n)
	case !on.Known:
	case most == 0:
		missing = facts.GivenCount("tax-year", line.Year, y.Year).Of(n)
	default:
		v = line.Yes
	}
	tests = []line.Finding{found("return-filed", v, n, cite, missing)}
	if v == line.NotYet {
		return tests, line.WorkedCount(Filed, 0, line.Date, *cite, missing).Of(n)
	}
	if on.Day() <= least {
		return tests, line.Line{}
	}
	counts := lateReturn(c, n, b)
	if on.Day() <= most && counts.Verdict == line.No {
		counts = found(counts.ID, line.NotYet, n, &counts.Cite, append(counts.Figures, facts.Missing("year-extended").Of(n))...)
	}
	filed = line.WorkedCount(Filed, int(b.Bankruptcy.FiledYears.After(on.Day())+1), line.Date, *cite, on, b.Bankruptcy.FiledYears).Of(n)
	return append(tests, counts), filed
}

// lateReturn says that a late return counts as one, by the decisions of the circuit of
// the state: in some a return that is a day late is none, in others one that was filed
// before the IRS assessed the tax is one.
func lateReturn(c facts.Case, n int, b *law.Book) line.Finding {
	y := &c.Debt.Years[n-1]
	rule, circuit := b.LateReturn(c.Household.State.Value)
	figures, v := []line.Line{circuit}, line.NotYet
	switch rule {
	case law.LateNone:
		v = line.No
	case law.LateFormAlone:
		v = line.Yes
	case law.LateTested:
		figures = append(figures, line.GivenDay("tax-year-assessed", y.Assessed.Value).Of(n))
		if y.Assessed.Given {
			v = line.VerdictOf(y.History.FiledOn.Value <= y.Assessed.Value)
		}
	}
	return found("late-return-counts", v, n, &circuit.Cite, figures...)
}
