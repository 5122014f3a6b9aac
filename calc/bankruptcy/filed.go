package bankruptcy

import (
	"offercheck/calc/account"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// returnTests says that there is a return of the nth year, and that a late one counts
// as one. Of a return that was late, or may have been, filed is the day from which it is
// far enough back; nothing holds that time up (11 USC 523(a)(1)(B)(ii)). Of one in time
// it has no ID.
func returnTests(c facts.Case, n int, b *law.Book) (tests []line.Finding, filed line.Line) {
	h := c.Debt.Years[n-1].History
	cite := b.Bankruptcy.Cites.Return
	is := func(v line.Verdict, missing ...line.Line) []line.Finding {
		return []line.Finding{line.Stated("return-filed", v).With(missing...).Of(n).Under(cite)}
	}
	least, most := account.LastDue(c, c.Debt.Years[n-1], b)
	on := line.GivenDay("year-filed-on", h.FiledOn.Value).Of(n)
	switch {
	case h.Filed.Value == facts.FiledNever || h.Filed.Value == facts.FiledSubstitute:
		return is(line.No), line.Line{}
	case !h.Filed.Given:
		return is(line.NotYet, facts.Missing("year-filed").Of(n)), line.Line{}
	case !on.Known:
		return is(line.NotYet, on), line.Line{}
	case most == 0:
		return is(line.NotYet, facts.GivenCount("tax-year", line.Year, c.Debt.Years[n-1].Year).Of(n)), line.Line{}
	case on.Day() <= least:
		return is(line.Yes), line.Line{}
	}
	counts := lateReturn(c, n, b)
	if on.Day() <= most && counts.Verdict == line.No {
		counts = line.Stated(counts.ID, line.NotYet).With(counts.Figures...).With(facts.Missing("year-extended").Of(n)).Of(n).Under(counts.Cite)
	}
	filed = line.WorkedCount(Filed, int(b.Bankruptcy.FiledYears.After(on.Day())+1), line.Date, cite, on, b.Bankruptcy.FiledYears).Of(n)
	return append(is(line.Yes), counts), filed
}

// lateReturn says that a late return counts as one, by the decisions of the circuit of
// the state: in some a return that is a day late is none, in others one that was filed
// before the IRS assessed the tax is one.
func lateReturn(c facts.Case, n int, b *law.Book) line.Finding {
	y := c.Debt.Years[n-1]
	rule, circuit := b.LateReturn(c.Household.State.Value)
	found := func(v line.Verdict, missing ...line.Line) line.Finding {
		return line.Stated("late-return-counts", v).With(circuit).With(missing...).Of(n).Under(circuit.Cite)
	}
	switch rule {
	case law.LateNone:
		return found(line.No)
	case law.LateFormAlone:
		return found(line.Yes)
	case law.LateTested:
		if !y.Assessed.Given {
			return found(line.NotYet, line.GivenDay("tax-year-assessed", 0).Of(n))
		}
		return found(line.VerdictOf(y.History.FiledOn.Value <= y.Assessed.Value), line.GivenDay("tax-year-assessed", y.Assessed.Value).Of(n))
	}
	return found(line.NotYet)
}
