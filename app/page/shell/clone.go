package shell

import (
	"offercheck/calc/facts"
)

// Clone is a case that shares nothing with c that could be changed: every list of
// it is its own. An empty list becomes none.
func Clone(c facts.Case) facts.Case {
	c.Debt.Years = copied(c.Debt.Years)
	for i := range c.Debt.Years {
		h := &c.Debt.Years[i].History
		h.Payments, h.Later = copied(h.Payments), copied(h.Later)
	}
	c.Debt.Events = copied(c.Debt.Events)
	c.Household.Others = copied(c.Household.Others)
	c.Income.Jobs = copied(c.Income.Jobs)

	own := &c.Assets
	own.Accounts = copied(own.Accounts)
	own.Investments = copied(own.Investments)
	own.Retirement = copied(own.Retirement)
	own.Policies = copied(own.Policies)
	own.Properties = copied(own.Properties)
	own.Vehicles = copied(own.Vehicles)
	own.Valuables = copied(own.Valuables)

	c.Business.Things = copied(c.Business.Things)
	return c
}

// copied is a list of the same items that shares no memory with s.
func copied[T any](s []T) []T { return append([]T(nil), s...) }
