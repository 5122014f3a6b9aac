package relief

import (
	"slices"

	"offercheck/calc/account"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// ID is that of the way.
const ID = "penalty-relief"

// Means is what is known besides the years. The zero Means is unknown.
type Means struct {
	ReturnsFiled line.Finding // every return that is due has been filed
	Arranged     line.Finding // the tax is paid, or a plan for it is open or in effect
}

// An Outcome is the way out, and what comes off by it.
type Outcome struct {
	Way way.Way
	Off []account.Relief // what may come off, in the order in which it is asked for; nil if nothing may
}

// Of is the relief of a case, whose debts on the book's day are d.
//
//	open = for one year at least: penalties were charged, and a ground is open
func Of(c facts.Case, d account.Debts, m Means, b *law.Book) Outcome {
	b = b.OrEmpty()
	years := yearsOf(c, d, b)
	r := &request{c: c, m: m, b: b, years: years}
	best := r.best()
	var found []line.Finding
	for i := range years {
		found = append(found, r.year(i, best))
	}
	if len(years) == 0 {
		found = append(found, noYears(c).Under(b.Account.Cites.LatePayment))
	}
	w := way.Way{
		ID:       ID,
		Open:     line.Any("penalty-relief-open", found...).Under(b.Relief.Cites.Abatement),
		Costs:    []way.Cost{{Kind: way.Upfront, Line: line.Sum("relief-upfront")}, {Kind: way.Fee, Line: line.Sum("relief-fee")}},
		Effects:  r.effects(best),
		Forms:    []string{"843"},
		Steps:    r.steps(best),
		Warnings: r.warnings(best),
	}
	if len(best) > 0 {
		w.Costs = append(w.Costs, way.Cost{Kind: way.Saved, Line: r.saved(best)})
	}
	return Outcome{Way: w, Off: r.off(best)}
}

// noYears says that no penalty was charged where civil penalties are all that is owed, and
// otherwise that the tax years are missing.
func noYears(c facts.Case) line.Finding {
	others := slices.ContainsFunc(c.Debt.Years, func(y facts.TaxYear) bool { return !y.IsPenalty() })
	if len(c.Debt.Years) > 0 && !others {
		return line.Stated("penalty-charged", line.No)
	}
	return line.Stated("penalty-charged", line.NotYet).With(facts.Missing("tax-years"))
}
