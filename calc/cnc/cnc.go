// Package cnc judges whether the IRS would put off collection because paying would
// leave a household unable to meet basic living expenses: currently not collectible
// (IRM 5.16.1, Treas. Reg. 301.6343-1(b)(4)). Nothing is paid meanwhile, and the
// collection statute goes on running.
package cnc

import (
	"github.com/shopspring/decimal"

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
	Left     line.Line    // box D less box E: below zero if expenses are more
	Expenses line.Line    // box E: a month's
	Equity   line.Line    // boxes A and B
	Hardship line.Finding // a fact of economic hardship: selling or borrowing would leave no means to live
	Total    line.Line    // the balance due of all years
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
		line.Any("nothing-to-reach",
			line.AtMost("equity-within-a-month", m.Equity, m.Expenses).Under(b.OwnMethod),
			m.Hardship,
		).Under(n.Cites.NotCollectible),
	)
	unpaid := payoff.New(c, b, false).Schedule(payoff.Payments{Steps: []payoff.PayStep{{From: 1, Amount: decimal.Zero}}, Brief: true})
	return way.Way{
		ID:   ID,
		Open: open,
		Costs: []way.Cost{
			{Kind: way.Upfront, Line: line.Sum("plan-upfront")},
			{Kind: way.Monthly, Line: line.Sum("plan-monthly")},
			{Kind: way.Fee, Line: line.Sum("plan-fee")},
		},
		Warnings: []line.Finding{line.Stated("goes-on-growing", line.Yes).With(unpaid.Interest, unpaid.Penalty, unpaid.Lost).Under(b.Account.Cites.Compounding)},
		Effects:  effects(c, m, b),
		Forms:    []string{"433-F"},
		Steps:    []way.Step{{ID: "call-for-pause"}, {ID: "statement-form"}, {ID: "tell-changes"}},
	}
}

// effects is what the pause does besides.
func effects(c facts.Case, m Means, b *law.Book) []way.Effect {
	n, a := &b.NotCollectible, &b.Agreement
	stated := func(on way.Subject, id string, v line.Verdict, cite line.Cite, figures ...line.Line) way.Effect {
		return way.Effect{On: on, Finding: line.Stated(id, v).With(figures...).Under(cite)}
	}
	assessed := m.Total
	if c.Paying.Assessed.Given {
		assessed = facts.Given("assessed", c.Paying.Assessed)
	}
	lien := line.AtLeast("lien-usual", assessed, a.LienFrom).Under(a.Cites.Lien)
	return []way.Effect{
		{On: way.Lien, Finding: lien},
		stated(way.Levy, "levy-released", line.Yes, n.Cites.Levy),
		stated(way.Refunds, "refunds-kept", line.Yes, n.Cites.NotCollectible),
		stated(way.Clock, "clock-runs", line.Yes, b.Clock.Cites.Collection),
		stated(way.Compliance, "current-while-paused", line.Yes, n.Cites.NotCollectible),
		{On: way.Disclosure, Finding: line.Below("no-statement-below", assessed, n.NoStatementBelow).Under(n.NoStatementBelow.Cite)},
		stated(way.Review, "reviewed-with-returns", line.Yes, n.Cites.NotCollectible),
		stated(way.Passport, "not-certified", line.Yes, n.Cites.NotCollectible),
		stated(way.Ends, "income-rises", line.Yes, n.Cites.NotCollectible),
	}
}
