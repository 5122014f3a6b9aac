package ask

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
)

// quickCase is the case as the quick estimate sees it: one tax year, one job paid
// monthly, one account, one home and one car. Those of which the case has several, or
// has in another form, are left unanswered.
func quickCase(c facts.Case) facts.Case {
	s := facts.Case{Household: c.Household}
	s.Debt.Total = c.Debt.Total
	s.Debt.Years = []facts.TaxYear{{}}
	if i := latestYear(c.Debt.Years); i >= 0 {
		s.Debt.Years[0] = c.Debt.Years[i]
	}
	s.Living.Taxes = c.Living.Taxes
	s.Living.Rent, s.Living.Utilities = c.Living.Rent, c.Living.Utilities
	s.Income.Jobs = []facts.Job{onlyItem(c.Income.Employed, c.Income.Jobs, facts.Job{Pay: zeroDollars})}
	if s.Income.Jobs[0].Every.Given && s.Income.Jobs[0].Every.Value != facts.EveryMonth {
		s.Income.Jobs[0].Pay = facts.Amount{}
	}
	s.Assets.Accounts = []facts.Account{onlyItem(c.Assets.HasAccounts, c.Assets.Accounts, facts.Account{Balance: zeroDollars})}
	s.Assets.Properties = []facts.Property{onlyItem(c.Assets.HasProperties, c.Assets.Properties, facts.Property{Value: zeroDollars})}
	s.Assets.Vehicles = []facts.Vehicle{onlyItem(c.Assets.HasVehicles, c.Assets.Vehicles, facts.Vehicle{Value: zeroDollars})}
	return s
}

// zeroDollars is the amount of something that the household does not have.
var zeroDollars = facts.Say(decimal.Zero)

// onlyItem is the only item of a collection; nothing if the answer is that there is
// none; an empty item otherwise.
func onlyItem[T any](has facts.YesNo, items []T, nothing T) T {
	switch {
	case has.Given && !has.Value:
		return nothing
	case len(items) == 1:
		return items[0]
	}
	return *new(T)
}

// answeredInDetail reports whether the case answers the question in more detail than
// its field can show, so that the field may be left empty.
func answeredInDetail(c facts.Case, id string) bool {
	switch id {
	case "debt-total":
		return c.Debt.Total.Unsure
	case "quick-income":
		jobs := c.Income.Jobs
		return len(jobs) > 1 || len(jobs) == 1 && jobs[0].Every.Given && jobs[0].Every.Value != facts.EveryMonth
	case "quick-bank":
		return len(c.Assets.Accounts) > 1
	}
	return false
}

// applyQuick writes into the case what differs between the quick estimate's case before
// and after it was filled in.
func applyQuick(c *facts.Case, was, now facts.Case) {
	c.Household, c.Living.Taxes = now.Household, now.Living.Taxes
	if now.Debt.Total.Given || !was.Debt.Total.Unsure {
		c.Debt.Total = now.Debt.Total
	}
	if y := now.Debt.Years[0].Year; y != was.Debt.Years[0].Year {
		c.Debt.Years = withLatestYear(c.Debt.Years, y)
	}
	c.Living.Rent, c.Living.Utilities = now.Living.Rent, now.Living.Utilities
	if pay := now.Income.Jobs[0].Pay; pay.Given && differ(was.Income.Jobs[0].Pay, pay) {
		c.Income.Employed, c.Income.Jobs = incomeOf(pay)
	}
	if a := now.Assets.Accounts[0]; a.Balance.Given && differ(was.Assets.Accounts[0].Balance, a.Balance) {
		c.Assets.HasAccounts, c.Assets.Accounts = hasAny(a.Balance), []facts.Account{a}
	}
	before, home := was.Assets.Properties[0], now.Assets.Properties[0]
	if differ(before.Value, home.Value) || differ(before.Loan, home.Loan) {
		c.Assets.HasProperties, c.Assets.Properties = single(home.Value, home)
	}
	earlier, car := was.Assets.Vehicles[0], now.Assets.Vehicles[0]
	if differ(earlier.Value, car.Value) || differ(earlier.Loan, car.Loan) {
		c.Assets.HasVehicles, c.Assets.Vehicles = single(car.Value, car)
	}
}

// incomeOf is all income of a month as a job. Whether it is from one, and whose it is,
// nobody has said; where there is none, there is no job.
func incomeOf(pay facts.Amount) (facts.YesNo, []facts.Job) {
	if pay.Value.IsZero() {
		return facts.Say(false), nil
	}
	return facts.YesNo{}, []facts.Job{{Every: facts.Say(facts.EveryMonth), Pay: pay}}
}

// hasAny is the answer whether there is any of what has an amount: yes if it is above
// zero, and none if it is not.
func hasAny(amount facts.Amount) facts.YesNo {
	if amount.Value.IsPositive() {
		return facts.Say(true)
	}
	return facts.YesNo{}
}

// single is a collection of one item worth that amount, with the answer whether there
// is any: none if the amount is zero, and no answer if it is not given.
func single[T any](amount facts.Amount, thing T) (facts.YesNo, []T) {
	switch {
	case !amount.Given:
		return facts.YesNo{}, nil
	case amount.Value.IsZero():
		return facts.Say(false), nil
	}
	return facts.Say(true), []T{thing}
}

// latestYear is the index of the latest tax year; -1 if none is given.
func latestYear(years []facts.TaxYear) int {
	at := -1
	for i, y := range years {
		if y.Year.Given && !y.IsPenalty() && (at < 0 || y.Year.Value > years[at].Year.Value) {
			at = i
		}
	}
	return at
}

// withLatestYear is the tax years with y in place of the latest.
func withLatestYear(years []facts.TaxYear, y facts.Count) []facts.TaxYear {
	var kept []facts.TaxYear
	for i, other := range years {
		if i != latestYear(years) && (other.Year.Given || other.IsPenalty()) {
			kept = append(kept, other)
		}
	}
	if !y.Given {
		return kept
	}
	return append(kept, facts.TaxYear{Year: y})
}

// differ reports whether two answers are not the same amount.
func differ(a, b facts.Amount) bool {
	return a.Given != b.Given || a.Given && !a.Value.Equal(b.Value)
}
