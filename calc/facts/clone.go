package facts

// Clone returns a copy of the case that shares no memory with it: every list is
// copied, and changing either case leaves the other as it was. An empty list
// becomes nil.
func (c Case) Clone() Case {
	c.Debt.Years = cloneList(c.Debt.Years)
	for i := range c.Debt.Years {
		h := &c.Debt.Years[i].History
		h.Payments, h.Later = cloneList(h.Payments), cloneList(h.Later)
	}
	c.Debt.Events = cloneList(c.Debt.Events)
	c.Household.Others = cloneList(c.Household.Others)
	c.Income.Jobs = cloneList(c.Income.Jobs)

	a := &c.Assets
	a.Accounts = cloneList(a.Accounts)
	a.Investments = cloneList(a.Investments)
	a.Retirement = cloneList(a.Retirement)
	a.Policies = cloneList(a.Policies)
	a.Properties = cloneList(a.Properties)
	a.Vehicles = cloneList(a.Vehicles)
	a.Valuables = cloneList(a.Valuables)

	c.Business.Assets = cloneList(c.Business.Assets)
	c.Letters.Held = cloneList(c.Letters.Held)
	return c
}

// cloneList copies a list; an empty one becomes nil.
func cloneList[T any](list []T) []T { return append([]T(nil), list...) }
