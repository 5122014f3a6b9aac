package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// apply writes into the case what differs between its form, f, and the form as it was
// filled in with t.
func (f *quickForm) apply(c *facts.Case, now *quickForm, t Typed) {
	was, is := &f.c, &now.c
	others := c.Household.Others
	c.Household = is.Household
	c.Household.Others = others
	c.Debt.Total = is.Debt.Total
	if y := is.Debt.Years[0].Year; y != was.Debt.Years[0].Year {
		c.Debt.Years = withLatestYear(c.Debt.Years, y)
	}
	c.Living.Taxes, c.Living.Rent = is.Living.Taxes, is.Living.Rent
	c.Living.Utilities, c.Living.HealthInsurance = is.Living.Utilities, is.Living.HealthInsurance
	f.applyIncomes(c, now, t[quickNone] == On)
	f.applySpouse(c, now)
	f.applyJobs(c, now)
	f.applyHome(c, now)
	f.applyCars(c, now)
	if a, b := was.Assets.Accounts[0], is.Assets.Accounts[0]; differ(a.Balance, b.Balance) {
		c.Assets.HasAccounts, c.Assets.Accounts = facts.YesNo{}, nil
		if b.Balance.Answered() {
			c.Assets.Accounts = []facts.Account{b}
		}
		if b.Balance.Value.IsPositive() {
			c.Assets.HasAccounts = facts.Say(true)
		}
	}
	if a, b := was.Assets.Retirement[0], is.Assets.Retirement[0]; differ(a.Value, b.Value) {
		c.Assets.HasRetirement, c.Assets.Retirement = facts.YesNo{}, nil
		switch {
		case b.Value.Given && b.Value.Value.IsZero():
			c.Assets.HasRetirement = facts.Say(false)
		case b.Value.Answered():
			c.Assets.HasRetirement, c.Assets.Retirement = facts.Say(true), []facts.Retirement{b}
		}
	}
}

// forget drops each "I do not know" that is an answer of the estimate alone.
func (f *quickForm) forget() {
	h := &f.c.Household
	for _, a := range []*facts.Choice{&h.County, &h.Owing, &f.cars} {
		if a.Unsure {
			*a = facts.Choice{}
		}
	}
	for _, a := range []*facts.YesNo{&h.Others[0].Shares, &f.c.Assets.HasProperties} {
		if a.Unsure {
			*a = facts.YesNo{}
		}
	}
}

// quickNone is the box that there is none of the kinds of income.
const quickNone = "quick-comes-in" + NoneField

// applyIncomes writes the kinds of income that are ticked, with their amounts. One that is
// not ticked was not denied, unless none is.
func (f *quickForm) applyIncomes(c *facts.Case, now *quickForm, none bool) {
	for _, p := range quickIncomes {
		was, is, at := *p.At(&f.c, 0), *p.At(&now.c, 0), p.At(c, 0)
		switch {
		case was == is:
		case yes(is) || none:
			*at = is
		case yes(was):
			*at = facts.YesNo{}
		}
		if p.Of != nil {
			p.Of(c, 0).Amount = p.Of(&now.c, 0).Amount
		}
	}
	if own := &c.Income.Spouse.SocialSecurity; differ(own.Amount, now.c.Income.Spouse.SocialSecurity.Amount) {
		own.Amount = now.c.Income.Spouse.SocialSecurity.Amount
		own.Has = facts.YesNo{}
		if own.Amount.Answered() {
			own.Has = facts.Say(own.Amount.Unsure || own.Amount.Value.IsPositive())
		}
	}
}

// applyJobs writes the pay of each spouse as a job that pays every month. Whose the only
// one is, nobody has said.
func (f *quickForm) applyJobs(c *facts.Case, now *quickForm) {
	if !yes(now.c.Income.Employed) {
		if yes(f.c.Income.Employed) {
			c.Income.Jobs = nil
		}
		return
	}
	for i, whose := range []string{facts.WhoseOwn, facts.WhoseSpouse} {
		was, pay := f.c.Income.Jobs[i].Pay, now.c.Income.Jobs[i].Pay
		if !differ(was, pay) {
			continue
		}
		kept := jobsOf(c.Income.Jobs, i == 0) // the other spouse's
		if pay.Answered() {
			job := facts.Job{Pay: pay}
			if pay.Given {
				job.Every = facts.Say(facts.EveryMonth)
			}
			if joint(c, 0) {
				job.Whose = facts.Say(whose)
			}
			kept = append(slices.Clip(kept), job)
		}
		slices.SortStableFunc(kept, func(a, b facts.Job) int { return ofSpouseLast(a) - ofSpouseLast(b) })
		c.Income.Jobs = kept
	}
}

// ofSpouseLast orders the taxpayer's jobs before the spouse's.
func ofSpouseLast(j facts.Job) int {
	if j.Whose.Value == facts.WhoseSpouse {
		return 1
	}
	return 0
}

// applySpouse writes a spouse who does not owe as one of those who bring in money. One who
// brings in none is not among them.
func (f *quickForm) applySpouse(c *facts.Case, now *quickForm) {
	was, is := f.c.Household.Others[0], now.c.Household.Others[0]
	married := mayBeMarried(c)
	if married && was.Shares == is.Shares && !differ(was.Income, is.Income) && !differ(was.Gives, is.Gives) || !married && !was.Spouse.Given {
		return
	}
	c.Household.Others = slices.DeleteFunc(slices.Clone(c.Household.Others), func(p facts.Person) bool { return yes(p.Spouse) })
	brings := is.Gives
	if !facts.No(is.Shares) || c.Household.Owing.Unsure {
		brings = is.Income
	}
	if !married || !is.Shares.Answered() || brings.Given && brings.Value.IsZero() {
		if len(c.Household.Others) == 0 {
			c.Household.Others = nil
			if yes(was.Spouse) {
				c.Household.Alone = facts.YesNo{}
			}
		}
		return
	}
	is.Spouse = facts.Say(true)
	c.Household.Alone = facts.Say(false)
	c.Household.Others = append([]facts.Person{is}, c.Household.Others...)
}

// applyHome writes whether a home is owned, and which.
func (f *quickForm) applyHome(c *facts.Case, now *quickForm) {
	was, is := f.c.Assets, now.c.Assets
	before, home := was.Properties[0], is.Properties[0]
	if was.HasProperties == is.HasProperties && !differ(before.Value, home.Value) && !differ(before.Loan, home.Loan) {
		return
	}
	c.Assets.HasProperties = is.HasProperties
	switch {
	case !yes(is.HasProperties):
		c.Assets.Properties = nil
	case home.Value.Answered() || home.Loan.Answered():
		c.Assets.Properties = []facts.Property{home}
	case len(c.Assets.Properties) == 1:
		c.Assets.Properties = nil
	}
}

// applyCars writes how many cars there are, and which.
func (f *quickForm) applyCars(c *facts.Case, now *quickForm) {
	same := f.cars == now.cars
	for i, v := range f.c.Assets.Vehicles {
		is := now.c.Assets.Vehicles[i]
		same = same && !differ(v.Value, is.Value) && !differ(v.Loan, is.Loan) && !differ(v.Payment, is.Payment) && !differ(v.Running, is.Running)
	}
	if same {
		return
	}
	c.Assets.HasVehicles, c.Assets.Vehicles = facts.Say(true), nil
	switch now.cars.Value {
	case NoCar:
		c.Assets.HasVehicles = facts.Say(false)
	case OneCar:
		c.Assets.Vehicles = slices.Clone(now.c.Assets.Vehicles[:1])
	case TwoCars:
		c.Assets.Vehicles = slices.Clone(now.c.Assets.Vehicles)
	default:
		c.Assets.HasVehicles = facts.YesNo{Unsure: now.cars.Unsure}
	}
}
