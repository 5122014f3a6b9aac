package ask

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
)

// sketchOf is the case as the quick estimate sees it: one tax year, one job
// that pays each month, one account, one home and one car. Of what the case
// has several, or otherwise, the sketch says nothing.
func sketchOf(c facts.Case) facts.Case {
	s := facts.Case{Household: c.Household}
	s.Debt.Total = c.Debt.Total
	s.Debt.Years = []facts.TaxYear{{}}
	if i := newest(c.Debt.Years); i >= 0 {
		s.Debt.Years[0] = c.Debt.Years[i]
	}
	s.Living.Taxes = c.Living.Taxes
	s.Living.Rent = both(c.Living.Rent, c.Living.Utilities)
	s.Income.Jobs = []facts.Job{sketched(c.Income.Employed, c.Income.Jobs, facts.Job{Pay: none})}
	if s.Income.Jobs[0].Every.Given && s.Income.Jobs[0].Every.Value != facts.EveryMonth {
		s.Income.Jobs[0].Pay = facts.Amount{}
	}
	s.Assets.Accounts = []facts.Account{sketched(c.Assets.HasAccounts, c.Assets.Accounts, facts.Account{Balance: none})}
	s.Assets.Properties = []facts.Property{sketched(c.Assets.HasProperties, c.Assets.Properties, facts.Property{Value: none})}
	s.Assets.Vehicles = []facts.Vehicle{sketched(c.Assets.HasVehicles, c.Assets.Vehicles, facts.Vehicle{Value: none})}
	return s
}

// none is the amount of what one does not have.
var none = facts.Say(decimal.Zero)

// sketched is the only item of a collection, or nothing if it is said that
// there is none.
func sketched[T any](has facts.YesNo, items []T, nothing T) T {
	switch {
	case has.Given && !has.Value:
		return nothing
	case len(items) == 1:
		return items[0]
	}
	return *new(T)
}

// inDetail says whether the case has more to say than the sketch about what
// the question asks, so that the field may stay empty.
func inDetail(c facts.Case, id string) bool {
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

// fill writes into the case what the sketch says now and did not say before.
func fill(c *facts.Case, was, now facts.Case) {
	c.Household, c.Living.Taxes = now.Household, now.Living.Taxes
	if now.Debt.Total.Given || !was.Debt.Total.Unsure {
		c.Debt.Total = now.Debt.Total
	}
	if y := now.Debt.Years[0].Year; y != was.Debt.Years[0].Year {
		c.Debt.Years = withNewest(c.Debt.Years, y)
	}
	if now.Living.Rent.Given && differ(was.Living.Rent, now.Living.Rent) {
		c.Living.Rent, c.Living.Utilities = now.Living.Rent, none
	}
	if pay := now.Income.Jobs[0].Pay; pay.Given && differ(was.Income.Jobs[0].Pay, pay) {
		job := facts.Job{Whose: facts.Say(facts.WhoseOwn), Every: facts.Say(facts.EveryMonth), Pay: pay}
		c.Income.Employed, c.Income.Jobs = only(pay, job)
	}
	if a := now.Assets.Accounts[0]; a.Balance.Given && differ(was.Assets.Accounts[0].Balance, a.Balance) {
		c.Assets.HasAccounts, c.Assets.Accounts = facts.Say(true), []facts.Account{a}
	}
	before, home := was.Assets.Properties[0], now.Assets.Properties[0]
	if differ(before.Value, home.Value) || differ(before.Loan, home.Loan) {
		c.Assets.HasProperties, c.Assets.Properties = only(home.Value, home)
	}
	earlier, car := was.Assets.Vehicles[0], now.Assets.Vehicles[0]
	if differ(earlier.Value, car.Value) || differ(earlier.Loan, car.Loan) {
		c.Assets.HasVehicles, c.Assets.Vehicles = only(car.Value, ordinary(car))
	}
}

// only is the collection that has one thing worth that amount: empty if it is
// zero, and not answered if it is not given.
func only[T any](amount facts.Amount, thing T) (facts.YesNo, []T) {
	switch {
	case !amount.Given:
		return facts.YesNo{}, nil
	case amount.Value.IsZero():
		return facts.Say(false), nil
	}
	return facts.Say(true), []T{thing}
}

// ordinary is the car with what the quick estimate takes for granted of one:
// bought, needed, and nobody else's.
func ordinary(car facts.Vehicle) facts.Vehicle {
	for _, a := range []struct {
		at    *facts.YesNo
		value bool
	}{{&car.Leased, false}, {&car.Needed, true}, {&car.Shared, false}} {
		if !a.at.Answered() {
			*a.at = facts.Say(a.value)
		}
	}
	return car
}

// newest is the index of the latest tax year, and -1 if none is given.
func newest(years []facts.TaxYear) int {
	at := -1
	for i, y := range years {
		if y.Year.Given && (at < 0 || y.Year.Value > years[at].Year.Value) {
			at = i
		}
	}
	return at
}

// withNewest is the tax years with y in the place of the latest.
func withNewest(years []facts.TaxYear, y facts.Count) []facts.TaxYear {
	var kept []facts.TaxYear
	for i, other := range years {
		if i != newest(years) && other.Year.Given {
			kept = append(kept, other)
		}
	}
	if !y.Given {
		return kept
	}
	return append(kept, facts.TaxYear{Year: y})
}

// both is two amounts as one: what is given of them.
func both(a, b facts.Amount) facts.Amount {
	switch {
	case a.Given && b.Given:
		return facts.Say(a.Value.Add(b.Value))
	case b.Given:
		return b
	}
	return a
}

// differ says whether two answers are not the same amount.
func differ(a, b facts.Amount) bool {
	return a.Given != b.Given || a.Given && !a.Value.Equal(b.Value)
}
