package calc

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/agreement"
	"offercheck/calc/cnc"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// coming is what is about to change, as findings with the day, what is left each month
// now and what is left then, and whether the offers count it.
func coming(a oic.Assessment) []line.Finding {
	var all []line.Finding
	for i, c := range a.Coming {
		if !c.Now.Known || !c.Then.Known {
			continue
		}
		id := "coming-expense-ends"
		switch {
		case c.Kind == oic.IncomeChange && c.Then.Amount.LessThan(c.Now.Amount):
			id = "coming-income-falls"
		case c.Kind == oic.IncomeChange:
			id = "coming-income-rises"
		}
		if !c.From.Known {
			id += "-some-day"
		}
		f := line.Stated(id, line.Yes).Of(i+1).With(c.Now, c.Then).Under(c.Then.Cite)
		if c.From.Known {
			f = f.With(c.From)
		}
		if c.Expense.ID != "" {
			f = f.With(c.Expense)
		}
		f.Because = []line.Finding{line.Stated("offers-count-it", line.VerdictOf(c.Offers)).Under(c.Then.Cite)}
		all = append(all, f)
	}
	return all
}

// withComing adds to each way that goes by what is left each month what becomes of it
// when that changes: a payment that the IRS may raise or one may ask it to lower, and a
// pause that may end.
func withComing(ways []way.Way, a oic.Assessment, b *law.Book) {
	for i, w := range ways {
		for _, c := range a.Coming {
			if f := comesTo(w, c, b); f.ID != "" {
				ways[i].Effects = append(slices.Clip(ways[i].Effects), way.Effect{On: way.Review, Finding: f})
			}
		}
	}
}

// comesTo is what becomes of a way when a change comes; the zero Finding if nothing does.
func comesTo(w way.Way, c oic.Change, b *law.Book) line.Finding {
	if !c.Now.Known || !c.Then.Known || w.Open.Verdict == line.No {
		return line.Finding{}
	}
	id, cite := "", b.Agreement.Cites.Agreement
	then := line.NotBelowZero("coming-left", c.Then)
	less, more := c.Then.Amount.LessThan(c.Now.Amount), c.Then.Amount.GreaterThan(decimal.Max(c.Now.Amount, decimal.Zero))
	switch w.ID {
	case agreement.SixYear, agreement.Standard, agreement.Partial:
		switch {
		case more:
			id = "payment-may-rise"
		case less:
			id = "payment-may-fall"
		}
	case cnc.ID:
		if cite = b.NotCollectible.Cites.NotCollectible; then.Amount.IsPositive() && more {
			id = "pause-may-end"
		}
	}
	if id == "" {
		return line.Finding{}
	}
	if !c.From.Known {
		return line.Stated(id+"-some-day", line.Yes).With(then).Under(cite)
	}
	return line.Stated(id, line.Yes).With(then, c.From).Under(cite)
}
