// Package cnc judges whether the IRS would put off collection because paying would
// leave a household unable to meet basic living expenses: currently not collectible
// (IRM 5.16.1, Treas. Reg. 301.6343-1(b)(4)). Nothing is paid meanwhile, and the
// collection statute goes on running.
package cnc

import (
	"github.com/shopspring/decimal"
	"offercheck/calc/account"

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
	Left     line.Line        // box D less box E: below zero if expenses are more
	Expenses line.Line        // box E: a month's
	Equity   line.Line        // boxes A and B
	Hardship line.Finding     // a fact of economic hardship: selling or borrowing would leave no means to live
	Total    line.Line        // the balance due of all years
	Relief   []account.Relief // penalties that come off, with Total without them
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
	unpaid := payoff.NewOn(c, b, payoff.Terms{Relief: m.Relief}).Schedule(payoff.Payments{Steps: []payoff.PayStep{{From: 1, Amount: decimal.Zero}}, Brief: true})
	return way.Way{
		ID:   ID,
		Open: open,
		Costs: []way.Cost{
			{Kind: way.Upfront, Line: line.Sum("plan-upfront")},
			{Kind: way.Monthly, Line: line.Sum("plan-monthly")},
			{Kind: way.Fee, Line: line.Sum("plan-fee")},
		},
		Warnings: []line.Finding{line.Stated("goes-on-growing", line.Yes).With(unpaid.Interest, unpaid.Penalty, unpaid.Lost).Under(b.Account.Cites.Interest)},
		Effects:  effects(c, m, b),
		Forms:    []string{"433-F"},
		Steps:    []way.Step{{ID: "call-for-pause"}, {ID: "statement-form"}, {ID: "tell-changes"}},
	}
}

// littleEquity says that what is owned would bring no more than a month's allowed
// expenses, and does not say whether it is little if that is less than a year's: the IRS
// may ask for it first. No rule of the IRS sets either.
func littleEquity(m Means, b *law.Book) line.Finding {
	little := line.AtMost("equity-within-a-month", m.Equity, m.Expenses).Under(b.OwnMethod)
	year := line.Times("expenses-a-year", m.Expenses, b.MonthsInYear)
	if little.Verdict == line.No && m.Equity.Amount.LessThan(year.Amount) {
		little.Verdict = line.NotYet
	}
	return little
}

// effects is what the pause does besides.
func effects(c facts.Case, m Means, b *law.Book) []way.Effect {
	n, a := &b.NotCollectible, &b.Agreement
	stated := func(on way.Subject, id string, v line.Verdict, cite line.Cite, figures ...line.Line) way.Effect {
		return way.Effect{On: on, Finding: line.Stated(id, v).With(figures...).Under(cite)}
	}
	return []way.Effect{
		{On: way.Lien, Finding: line.Not("lien-usual", belowAssessed("below-lien", c, m, a.LienFrom)).Under(a.Cites.Lien)},
		stated(way.Levy, "levy-released", line.Yes, n.Cites.Levy),
		stated(way.Refunds, "refunds-kept", line.Yes, a.Cites.Refunds),
		stated(way.Clock, "clock-runs", line.Yes, b.Clock.Cites.Collection),
		stated(way.Compliance, "current-while-paused", line.Yes, n.Cites.NotCollectible),
		{On: way.Disclosure, Finding: belowAssessed("no-statement-below", c, m, n.NoStatementBelow).Under(n.NoStatementBelow.Cite)},
		stated(way.Review, "reviewed-with-returns", line.Yes, n.Cites.NotCollectible),
		stated(way.Passport, "not-certified", line.Yes, n.Cites.Passport),
		stated(way.Ends, "income-rises", line.Yes, n.Cites.NotCollectible),
	}
}

// belowAssessed says that the balance assessed is below an amount. Where it is not known,
// the whole balance is compared, which is never lower.
func belowAssessed(id string, c facts.Case, m Means, most line.Line) line.Finding {
	f := line.Below(id, facts.Given("assessed", c.Paying.Assessed), most)
	if whole := line.Below(id, m.Total, most); f.Verdict == line.NotYet && whole.Verdict == line.Yes {
		return whole
	}
	return f
}
