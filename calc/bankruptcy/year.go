package bankruptcy

import (
	"slices"

	"offercheck/calc/account"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// The days from which a year passes each test. The last of them is From.
const (
	Due      = "bankruptcy-by-due"      // three years after the last day on which the return was due
	Assessed = "bankruptcy-by-assessed" // 240 days after the assessment
	Filed    = "bankruptcy-by-filed"    // two years after a late return was filed
	From     = "bankruptcy-from"        // the last of them; there is none if they can never pass
)

// years is each tax year of the debt, as yearOf judges it.
func years(c facts.Case, b *law.Book) []line.Finding {
	var all []line.Finding
	for i := range c.Debt.Years {
		all = append(all, yearOf(c, i+1, b).Of(i+1))
	}
	return all
}

// yearOf says that the tax of the nth year could be discharged in a case that begins
// today, by the dates alone. Its figures are the year and the days from which it passes
// each test, which never come too early: where a fact has two readings the later is taken.
func yearOf(c facts.Case, n int, b *law.Book) line.Finding {
	const id = "bankruptcy-year"
	y := &c.Debt.Years[n-1]
	cites := &b.Bankruptcy.Cites
	days := []line.Line{facts.GivenCount("tax-year", line.Year, y.Year).Of(n)}
	var tests []line.Finding
	passed := func(id string, from line.Line, cite *line.Cite) {
		f := line.AtMost(id, from, line.GivenDay("today", b.On))
		tests, days = append(tests, found(id, f.Verdict, n, cite, f.Figures...)), append(days, from)
	}
	ends := true // the tax can be discharged one day
	switch y.Kind.Value {
	case facts.KindTrustFund:
		tests, ends = append(tests, found("no-trust-fund-penalty", line.No, n, &cites.TrustFund)), false
	case facts.KindCivil:
		tests, ends = append(tests, found("penalty-may-go", line.NotYet, n, &cites.Penalty)), false
	default:
		is, filed := returnTests(c, n, b)
		tests = append(tests, is...)
		passed("due-years-passed", dueDay(c, n, b), &cites.ThreeYears)
		passed("assessed-days-passed", assessedDay(c, n, b), &cites.Assessed)
		switch {
		case filed.Known:
			passed("filed-years-passed", filed, &cites.Return)
		case filed.ID != "": // whether it was late is not known, and the return's own test says so
			days = append(days, filed)
		}
		for i := range is {
			ends = ends && is[i].Verdict != line.No
		}
		if last := &is[0]; ends && last.Verdict == line.NotYet {
			days = append(days, line.GreaterOf(From, days[1], slices.Concat(days[2:], last.Figures)...).Of(n))
			ends = false
		}
	}
	if ends {
		days = append(days, line.GreaterOf(From, days[1], days[2:]...).Of(n))
	}
	all := line.All(id, tests...)
	all.Figures, all.Cite = days, cites.ThreeYears
	return all
}

// dueDay is the day from which the return's due day is far enough back.
func dueDay(c facts.Case, n int, b *law.Book) line.Line {
	y := c.Debt.Years[n-1]
	rules, cite := &b.Bankruptcy, b.Bankruptcy.Cites.ThreeYears
	_, most := account.LastDue(c, y, b)
	if most == 0 {
		return line.WorkedDay(Due, b.On, cite, facts.GivenCount("tax-year", line.Year, y.Year).Of(n), rules.Years).Of(n)
	}
	t := period{from: line.WorkedDay("return-last-due", most, b.Account.Cites.ReturnDue).Of(n), since: most, length: rules.Years}
	return t.passed(Due, heldBy(c, n, b, facts.EventHearing, facts.EventBankruptcy), cite).Of(n)
}

// assessedDay is the day from which the last assessment of the year is far enough back.
// If the day of the first is not known it was made no later than ten years before the
// day on which the IRS says the time to collect ends, as whatever holds that time up
// moves its end back.
func assessedDay(c facts.Case, n int, b *law.Book) line.Line {
	y := c.Debt.Years[n-1]
	cite := b.Bankruptcy.Cites.Assessed
	held := heldBy(c, n, b, facts.EventOffer, facts.EventHearing, facts.EventBankruptcy)
	passed := func(from line.Line, since date.Day) line.Line {
		return period{from: from.Of(n), since: since, length: b.Bankruptcy.AssessedDays}.passed(Assessed, held, cite).Of(n)
	}
	first := line.GivenDay("tax-year-assessed", y.Assessed.Value)
	since := first.Day()
	if !y.Assessed.Given && y.Expires.Given && b.Clock.CollectionYears.Known {
		first = line.WorkedDay("assessed-by", y.Expires.Value.AddYears(-b.Clock.CollectionYears.Int()), b.Clock.Cites.Collection,
			line.GivenDay("tax-year-expires", y.Expires.Value).Of(n), b.Clock.CollectionYears)
		since = y.Earliest()
	}
	days := []line.Line{passed(first, since)}
	for _, later := range y.History.Later {
		days = append(days, passed(line.GivenDay("later-assessed", later.On.Value), later.On.Value))
	}
	if len(days) == 1 {
		return days[0]
	}
	return line.GreaterOf(Assessed, days[0], days[1:]...).Of(n).Under(cite)
}
