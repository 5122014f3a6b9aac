package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// addChoices adds questions of yes or no, and the balance owed to the state,
// which decides as they do.
func (u *unknowns) addChoices() {
	l := u.answers.Living
	if facts.Yes(l.LifeInsurance.Has) {
		u.addChoice("term", 0, expensesPart, func(c *facts.Case) *facts.YesNo { return &c.Living.Term })
	}
	if facts.Yes(l.StateTax.Has) {
		u.addChoice("state-tax-earlier", 0, expensesPart, func(c *facts.Case) *facts.YesNo { return &c.Living.StateTax.Earlier })
	}
	if facts.Yes(l.StateTax.Has) && l.StateTax.Balance.Unsure {
		u.add(adjustment{
			id: "state-tax-balance", answer: facts.Missing("state-tax-balance"), parts: expensesPart,
			low: facts.Given("state-tax-payment", l.StateTax.Payment), high: zero("tried-high", 0),
			lower: func(_ *facts.Case, x *examiner) { *x = x.allowing("state-tax") },
			raise: func(c *facts.Case, _ *examiner) { c.Living.StateTax.Balance = facts.Say(decimal.Zero) },
		})
	}
	for i := range u.answers.Business.OwnedAssets() {
		u.addChoice("thing-producing", i+1, businessPart, func(c *facts.Case) *facts.YesNo { return &elementOf(&c.Business.Assets, i).Producing })
	}
}

// addChoice adds a question whose yes lowers the offers.
func (u *unknowns) addChoice(id string, n int, parts part, at func(*facts.Case) *facts.YesNo) {
	if !at(u.scratch).Unsure {
		return
	}
	unknown := facts.Missing(id).Of(n)
	u.add(adjustment{
		id: id, n: n, answer: unknown, low: unknown, high: unknown, parts: parts,
		lower: func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(true) },
		raise: func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(false) },
	})
}

// addTaxYears adds the assessment of tax years of which neither that nor the
// expiration is known: on the first day it can have been, or today.
func (u *unknowns) addTaxYears() {
	today := u.book.On
	for i, y := range u.answers.Debt.Years {
		if y.Expires.Given || !y.Assessed.Unsure || y.Earliest() == 0 {
			continue
		}
		earliest := y.Earliest()
		at := func(c *facts.Case) *facts.Date { return &elementOf(&c.Debt.Years, i).Assessed }
		u.add(adjustment{
			id: "tax-year-assessed", n: i + 1, answer: line.GivenDay("tax-year-assessed", 0).Of(i + 1), parts: monthsPart,
			low: line.GivenDay("tried-low", earliest).Of(i + 1), high: line.GivenDay("tried-high", today).Of(i + 1),
			lower: func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(earliest) },
			raise: func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(today) },
		})
	}
}
