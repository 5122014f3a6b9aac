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
		// are missing until the IRS could collect everything: the caution says so.
		"An offer of $15,350 for the $42,000 you owe looks open."},
	// By hand: 900 less of the car, and 15,300 + 84 × 300 = 40,500 are 1,500 below the debt.
	{"a lien on the car", func(c *facts.Case) { c.Assets.Vehicles[0].Liens = amount(900) }, "open",
		"An offer of $14,450 for the $42,000 you owe looks open."},
	// By hand: $100 more each month are 12 × 400 + 11,750 = 16,550, and $100 less 12 × 200 + 11,750 = 14,150.
	{"more pay is expected", func(c *facts.Case) { c.Debt.Total = amount(60_000); expects(c, facts.ChangeMore, 4_700) }, "open",
		"With the income you expect, an offer of $16,550 looks open."},
	{"less pay is expected", func(c *facts.Case) { expects(c, facts.ChangeEnds, 4_500) }, "open",
		"With today’s income, an offer of $15,350 looks open."},
	// By hand: of $4,600 and of $4,300, what is allowed with the same taxes, $300 and nothing is
	// left; of the benefits, 1,600, nothing either, so that both offers are what is owned.
	{"out of work, and the work in sight leaves nothing", func(c *facts.Case) {
		c.Income.Employed = facts.Say(false)
		c.Income.Own.Unemployment = facts.Maybe{Has: facts.Say(true), Amount: amount(1_600)}
		expects(c, facts.ChangeWork, 4_300)
	}, "open", "Nothing is left each month: ask for a pause, or offer $11,750."},
	{"income may change", func(c *facts.Case) { c.Debt.Total, c.Income.Changing = amount(60_000), facts.Say(true) }, "open",
		"An offer of $15,350 for the $60,000 you owe looks open."},
	{"it is not known if income changes", func(c *facts.Case) { c.Debt.Total, c.Income.Changing = amount(60_000), facts.DoNotKnow[bool]() }, "open",
		"An offer of $15,350 for the $60,000 you owe looks open."},
	{"a larger debt", func(c *facts.Case) { c.Debt.Total = amount(60_000) }, "open",
		"An offer of $15,350 for the $60,000 you owe looks open."},
	{"six months more to collect", func(c *facts.Case) { c.Debt.Years[0].Expires = facts.Say(datetest.Day("2034-05-27")) }, "close",
		"An offer of $15,350 may be open, but it is close."},
	{"years more to collect", func(c *facts.Case) { c.Debt.Years[0].Expires = facts.Say(datetest.Day("2045-05-27")) }, "full",
		"What you own could pay a part. Use it first."},
	{"in bankruptcy", func(c *facts.Case) { c.Applying.Bankruptcy = facts.Say(true) }, "gate",
		"No offer is open while your bankruptcy case is."},
	{"an audit and unfiled returns", func(c *facts.Case) { c.Applying.Audit, c.Applying.ReturnsFiled = facts.Say(true), facts.Say(false) }, "gate",
		"Before an offer or a plan, file the missing returns."},
	{"an audit", func(c *facts.Case) { c.Applying.Audit = facts.Say(true) }, "gate",
		"No offer for now: an audit is still open."},
	{"withholding not known", func(c *facts.Case) { c.Applying.Estimated = facts.DoNotKnow[bool]() }, "depends",
		"An offer of $15,350 may be open: one point decides it."},
	{"nothing said about applying", func(c *facts.Case) { c.Applying = facts.Applying{} }, "depends",
		"An offer of $15,350 may be open: 3 points decide it."},
	{"the bank balance is not answered", func(c *facts.Case) { c.Assets.Accounts[0].Balance = facts.Amount{} }, "missing",
		"One answer is missing to work out your offer."},
	{"two amounts are not answered", func(c *facts.Case) {
		c.Assets.Accounts[0].Balance, c.Assets.Vehicles[0].Value = facts.Amount{}, facts.Amount{}
	}, "missing", "2 answers are missing to work out your offer."},
	{"nothing owned and nothing earned", func(c *facts.Case) {
		c.Assets.Accounts[0].Balance = amount(0)
		c.Assets.Retirement[0].Value = amount(0)
		c.Assets.Vehicles[0].Value = amount(0)
		c.Income.Jobs[0].Pay = amount(0)
	}, "nothing", "Nothing is left each month: ask for a pause, or offer $1."},
	{"the time to collect is over", func(c *facts.Case) { c.Debt.Years[0].Expires = facts.Say(datetest.Day("2026-01-31")) }, "expired",
		"The time to collect seems to be over. Check it first."},
	{"nothing owed", func(c *facts.Case) { c.Debt.Total = amount(0) }, "no-debt",
		"By your answers you owe nothing."},
	// By hand: with rent at the limit the expenses are as before, and $27 more if
	// the car counts in full; $273 × 12 + 11,750 − 720 for a cheaper car. With no
	// rent proven, $1,825 is left: 21,900 + 11,750 + 720.
	{"rent not known", func(c *facts.Case) { c.Living.Rent = facts.DoNotKnow[decimal.Decimal]() }, "range",
		"An offer may be open, from $14,306 to $34,370."},
}

// expects is income that changes soon, and to what.
func expects(c *facts.Case, change string, monthly int64) {
	c.Income.Changing = facts.Say(true)
	c.Income.Expected = facts.Expected{Change: facts.Say(change), Amount: amount(monthly), Months: facts.Say(2), Proof: facts.Say(true)}
}

func amount(n int64) facts.Amount { return facts.Say(decimal.NewFromInt(n)) }
