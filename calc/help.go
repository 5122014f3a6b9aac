package calc

import (
	"offercheck/calc/agreement"
	"offercheck/calc/facts"
	"offercheck/calc/help"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// helpers is who helps, for a household with those plans.
func helpers(c facts.Case, a oic.Assessment, plans []way.Way, b *law.Book) []way.Way {
	var fits []line.Finding
	for _, id := range []string{agreement.Now, agreement.ShortTerm, agreement.Guaranteed, agreement.Simple} {
		w, _ := way.Find(plans, id)
		fit := w.Open
		if w.Fits.ID != "" {
			fit = line.All("plan-fits", w.Open, w.Fits)
		}
		fits = append(fits, fit)
	}
	plan := line.Stated("plan-without-statement", line.Any("", fits...).Verdict).Under(b.OwnMethod)
	return help.Ways(c, help.Means{
		LowIncomeLimit: a.Means.LowIncomeLimit, Income: incomeAYear(a), Total: a.Means.Balance, Years: owedByYear(c, a),
		Hardship: a.Means.Hardship, PlanFits: plan,
	}, b)
}

// incomeAYear is what comes in now in a year, as the low-income certification counts it.
func incomeAYear(a oic.Assessment) line.Line {
	for _, f := range a.LowIncome.Because {
		if l := f.Figure("income-a-year"); l.ID != "" {
			return l
		}
	}
	return facts.Given("income-a-year", facts.Amount{})
}

// owedByYear is what is owed for each tax year that has not expired: its balance or, if
// that is not known, what a letter states.
func owedByYear(c facts.Case, a oic.Assessment) []line.Line {
	var owed []line.Line
	for i, y := range a.Debts.Years {
		switch {
		case y.Expired:
			owed = append(owed, line.Sum("year-balance").Of(y.N))
		case y.Balance.Known:
			owed = append(owed, y.Balance)
		default:
			owed = append(owed, facts.Given("year-owed", c.Debt.Years[i].History.Owed).Of(y.N))
		}
	}
	return owed
}
