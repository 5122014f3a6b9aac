// Package cnc judges whether the IRS would put off collection because paying would
// leave a household unable to meet basic living expenses: currently not collectible
// (IRM 5.16.1, Treas. Reg. 301.6343-1(b)(4)). Nothing is paid meanwhile, and the
// collection statute goes on running.
//
//	cnc.go        whether it is open, and what it costs
//	effect.go     what it does besides
//	statement.go  whether a financial statement is asked for
//
// Missing answers give figures and findings that are unknown, and so do the zero Means
// and a nil or empty law.Book.
package cnc

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// ID is that of the way.
const ID = "not-collectible"

// Means is what a household has to live and to pay with, from its Form 433-A (OIC).
// The zero Means is unknown.
type Means struct {
	Left     line.Line       // box D less box E: below zero if expenses are more
	Expenses line.Line       // box E: a month's
	Known    line.Line       // box E or, while a cost is not known, what of it is: no more
	Equity   line.Line       // boxes A and B
	Hardship line.Finding    // a fact of economic hardship: selling or borrowing would leave no means to live
	Total    line.Line       // the balance due of all years
	Opening  *payoff.Opening // what is owed, as Total says; worked out of the case if it is nil
}

// Way is the pause in collection, open or not.
//
//	open = nothing is left each month, and what could be sold is little or needed to live
func Way(c facts.Case, m Means, b *law.Book) way.Way {
	b = b.OrEmpty()
	n := &b.NotCollectible
	open := line.All("not-collectible-open",
		line.Not("in-no-bankruptcy", facts.Answered("bankruptcy", c.Applying.Bankruptcy)).Under(n.Cites.Hardship),
		line.AtMost("nothing-left", m.Left, line.Sum("nothing")).Under(n.Cites.Hardship),
		line.Any("nothing-to-reach", littleEquity(m, b), m.Hardship).Under(b.OwnMethod),
	)
	unpaid := m.Opening.OrOpen(c, b).Unpaid()
	forms, steps := []string{"433-F"}, []way.Step{{ID: "call-for-pause"}, {ID: "statement-form"}, {ID: "tell-changes"}}
	if InPlace(c, b).Verdict == line.Yes { // whoever asks again is looked at again
		forms, steps = nil, []way.Step{{ID: "check-pause"}, {ID: "tell-changes"}}
	}
	return way.Way{
		ID:   ID,
		Open: open,
		Costs: []way.Cost{
			{Kind: way.Upfront, Line: line.Sum("plan-upfront")},
			{Kind: way.Monthly, Line: line.Sum("plan-monthly")},
			{Kind: way.Fee, Line: line.Sum("plan-fee")},
			{Kind: way.Total, Line: line.Sum("pause-total")},
		},
		Warnings: []line.Finding{growth(unpaid, b)},
		Effects:  effects(c, m, b),
		Forms:    forms,
		Steps:    steps,
	}
}

// InPlace says that collection of all years is put off already, as the account shows it:
// code 530, and no 531 behind it.
func InPlace(c facts.Case, b *law.Book) line.Finding {
	since := line.GivenDay("paused-since", c.Debt.PausedSince())
	return line.Stated("pause-in-place", line.VerdictOf(since.Known)).With(since).Under(b.OrEmpty().NotCollectible.Cites.NotCollectible)
}

// littleEquity says that what is owned would bring no more than a month's allowed
// expenses, and does not say whether it is little if that is less than a year's: the IRS
// may ask for it first. No rule of the IRS sets either.
func littleEquity(m Means, b *law.Book) line.Finding {
	little := line.AtMost("equity-within-a-month", m.Equity, m.Expenses).Under(b.OwnMethod)
	if known := line.AtMost(little.ID, m.Equity, m.Known).Under(b.OwnMethod); !m.Expenses.Known && known.Verdict == line.Yes {
		return known // whatever the rest costs
	}
	year := line.Times("expenses-a-year", m.Expenses, b.MonthsInYear)
	if little.Verdict == line.No && m.Equity.Amount.LessThan(year.Amount) {
		little.Verdict = line.NotYet
	}
	return little
}

// growth is what the debt grows by meanwhile, and what each assessment comes to when it
// expires.
func growth(unpaid payoff.Schedule, b *law.Book) line.Finding {
	f := line.Stated("goes-on-growing", line.Yes).With(unpaid.Interest, unpaid.Penalty, unpaid.Lost)
	if len(unpaid.Periods) > 1 {
		for _, x := range unpaid.Periods {
			f.Figures = append(f.Figures, x.Short)
		}
	}
	return f.Under(b.Account.Cites.Interest)
}
