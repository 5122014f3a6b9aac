package pagetest

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// Situations is the facts of Same with one thing changed, and what that comes to:
// the outcome, and the heading of the result.
var Situations = []struct {
	Name    string
	Change  func(*facts.Case)
	Outcome string
	Heading string
}{
	{"everything answered", func(*facts.Case) {}, "open",
		// By hand: a 401(k) and a car of a tenth more, 800 and 720, are over the 600 that
		// are missing until the IRS could collect everything.
		"It looks like you may offer the IRS $15,350, but if some answers turn out otherwise, it could collect all you owe."},
	// By hand: 900 less of the car, and 15,300 + 84 × 300 = 40,500 are 1,500 below the debt.
	{"a lien on the car", func(c *facts.Case) { c.Assets.Vehicles[0].Liens = amount(900) }, "open",
		"It looks like you may offer the IRS $14,450 to settle the $42,000 you owe."},
	// By hand: $100 more each month are 12 × 400 + 11,750 = 16,550, and $100 less 12 × 200 + 11,750 = 14,150.
	{"more pay is expected", func(c *facts.Case) { c.Debt.Total = amount(60_000); expects(c, facts.ChangeMore, 4_700) }, "open",
		"With the income you expect you may offer the IRS $16,550 to settle the $60,000 you owe. With today’s income it would be $15,350."},
	{"less pay is expected", func(c *facts.Case) { expects(c, facts.ChangeEnds, 4_500) }, "open",
		"With today’s income you may offer the IRS $15,350 to settle the $42,000 you owe. If you prove the lower income you expect, it would be $14,150."},
	// By hand: of $4,600 and of $4,300, what is allowed with the same taxes, $300 and nothing is
	// left; of the benefits, 1,600, nothing either, so that both offers are what is owned.
	{"out of work, and the work in sight leaves nothing", func(c *facts.Case) {
		c.Income.Employed = facts.Say(false)
		c.Income.Own.Unemployment = facts.Maybe{Has: facts.Say(true), Amount: amount(1_600)}
		expects(c, facts.ChangeWork, 4_300)
	}, "open", "It looks like you may offer the IRS $11,750 to settle the $42,000 you owe."},
	{"income may change", func(c *facts.Case) { c.Debt.Total, c.Income.Changing = amount(60_000), facts.Say(true) }, "open",
		"It looks like you may offer the IRS $15,350, but your income may change soon."},
	{"it is not known if income changes", func(c *facts.Case) { c.Debt.Total, c.Income.Changing = amount(60_000), facts.DoNotKnow[bool]() }, "open",
		"It looks like you may offer the IRS $15,350, but your income may change soon."},
	{"a larger debt", func(c *facts.Case) { c.Debt.Total = amount(60_000) }, "open",
		"It looks like you may offer the IRS $15,350 to settle the $60,000 you owe."},
	{"six months more to collect", func(c *facts.Case) { c.Debt.Years[0].Expires = facts.Say(datetest.Day("2034-05-27")) }, "close",
		"It is close: the least offer would be $15,350, and the IRS might say you can pay in full."},
	{"years more to collect", func(c *facts.Case) { c.Debt.Years[0].Expires = facts.Say(datetest.Day("2045-05-27")) }, "full",
		"The IRS would say you can pay in full: over time it could collect $82,800, and you owe $42,000."},
	{"in bankruptcy", func(c *facts.Case) { c.Applying.Bankruptcy = facts.Say(true) }, "gate",
		"An offer is not open to you right now, because you are in a bankruptcy case that is still open."},
	{"an audit and unfiled returns", func(c *facts.Case) { c.Applying.Audit, c.Applying.ReturnsFiled = facts.Say(true), facts.Say(false) }, "gate",
		"An offer is not open to you right now, because a tax return that was due is not filed."},
	{"an audit", func(c *facts.Case) { c.Applying.Audit = facts.Say(true) }, "gate",
		"An offer is not open to you right now, because an audit is still open."},
	{"withholding not known", func(c *facts.Case) { c.Applying.Estimated = facts.DoNotKnow[bool]() }, "depends",
		"The least offer would be $15,350, and one open point decides if you may make it."},
	{"nothing said about applying", func(c *facts.Case) { c.Applying = facts.Applying{} }, "depends",
		"The least offer would be $15,350, and 3 open points decide if you may make it."},
	{"the bank balance is not answered", func(c *facts.Case) { c.Assets.Accounts[0].Balance = facts.Amount{} }, "missing",
		"One answer is missing before your offer can be worked out."},
	{"two amounts are not answered", func(c *facts.Case) {
		c.Assets.Accounts[0].Balance, c.Assets.Vehicles[0].Value = facts.Amount{}, facts.Amount{}
	}, "missing", "2 answers are missing before your offer can be worked out."},
	{"nothing owned and nothing earned", func(c *facts.Case) {
		c.Assets.Accounts[0].Balance = amount(0)
		c.Assets.Retirement[0].Value = amount(0)
		c.Assets.Vehicles[0].Value = amount(0)
		c.Income.Jobs[0].Pay = amount(0)
	}, "nothing", "Nothing is left each month: ask for a pause. An offer could be as little as $1."},
	{"the time to collect is over", func(c *facts.Case) { c.Debt.Years[0].Expires = facts.Say(datetest.Day("2026-01-31")) }, "expired",
		"The time to collect seems to be over, so check that before you offer anything."},
	{"nothing owed", func(c *facts.Case) { c.Debt.Total = amount(0) }, "no-debt",
		"By your answers you owe nothing, so there is nothing to settle."},
	// By hand: with rent at the limit the expenses are as before, and $27 more if
	// the car counts in full; $273 × 12 + 11,750 − 720 for a cheaper car. With no
	// rent proven, $1,825 is left: 21,900 + 11,750 + 720.
	{"rent not known", func(c *facts.Case) { c.Living.Rent = facts.DoNotKnow[decimal.Decimal]() }, "range",
		"You may be able to make an offer. The least would be between $14,306 and $34,370."},
}

// expects is income that changes soon, and to what.
func expects(c *facts.Case, change string, monthly int64) {
	c.Income.Changing = facts.Say(true)
	c.Income.Expected = facts.Expected{Change: facts.Say(change), Amount: amount(monthly), Months: facts.Say(2), Proof: facts.Say(true)}
}

func amount(n int64) facts.Amount { return facts.Say(decimal.NewFromInt(n)) }
