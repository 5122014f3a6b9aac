package facts

import "github.com/shopspring/decimal"

// AssumeNone returns the case with everything that has no value taken as none, "I do
// not know" included, so that a few answers give a first estimate. It assumes nothing
// about where the household lives and who is in it, what is owed, and who may apply.
// The case itself is not changed.
func AssumeNone(c Case) Case {
	c = c.Clone()
	c.Household.assumeNone()
	c.Income.assumeNone()
	c.Living.assumeNone()
	c.Assets.assumeNone()
	c.Business.assumeNone()
	c.Other.assumeNone()
	return c
}

// assume gives v to an answer without a value.
func assume[T any](a *Answer[T], v T) {
	if !a.Given {
		*a = Say(v)
	}
}

// assumeNot takes amounts without an answer as none.
func assumeNot(ms ...*Maybe) {
	for _, m := range ms {
		assume(&m.Has, m.Amount.Given)
		assume(&m.Amount, decimal.Zero)
	}
}

// assumeZero takes amounts without a value as zero.
func assumeZero(as ...*Amount) {
	for _, a := range as {
		assume(a, decimal.Zero)
	}
}

// assumeListed takes a list as complete, an empty one as none whatever was answered
// to whether there are any. It then completes each item.
func assumeListed[T any](has *YesNo, items []T, complete func(item *T)) {
	assume(has, len(items) > 0)
	if len(items) == 0 {
		*has = Say(false)
	}
	for i := range items {
		complete(&items[i])
	}
}

func (h *Household) assumeNone() {
	assume(&h.Owing, OwingAlone)
	if h.Under65.Given || h.Over65.Given { // one group is answered: the other is empty
		assume(&h.Under65, 0)
		assume(&h.Over65, 0)
	}
	assume(&h.Alone, len(h.Others) == 0)
	if i, found := h.Spouse(); found {
		assume(&h.Others[i].Spouse, true)
	}
	for i := range h.Others {
		p := &h.Others[i]
		assume(&p.Spouse, false)
		assume(&p.Apart, false)
		assume(&p.Shares, p.Income.Given)
		assumeZero(&p.Income, &p.Gives)
	}
	if len(h.Others) == 0 {
		h.Alone = Say(true)
	}
	h.Community.assumeNone()
}

func (m *Community) assumeNone() {
	assume(&m.Debt, DebtBoth)
	assume(&m.Agreement, false)
	assume(&m.Apart, false)
	assume(&m.Lived, false)
	assumeZero(&m.Income, &m.Taxes)
}

func (i *Income) assumeNone() {
	assumeListed(&i.Employed, i.Jobs, func(j *Job) {
		assume(&j.Whose, WhoseOwn)
		assume(&j.Every, EveryMonth)
		assumeZero(&j.Pay)
	})
	for _, b := range []*Benefits{&i.Own, &i.Spouse} {
		assumeNot(&b.SocialSecurity, &b.Pension, &b.Unemployment, &b.Other)
	}
	assumeNot(&i.Interest, &i.Distribution, &i.Rent, &i.ChildSupport, &i.Alimony)
}

func (l *Living) assumeNone() {
	assumeZero(&l.Rent, &l.Utilities, &l.PublicTransport, &l.HealthInsurance, &l.Taxes)
	assumeNot(&l.Medical, &l.CourtOrdered, &l.Care, &l.LifeInsurance, &l.StudentLoans, &l.Dues, &l.Secured, &l.Fees)
	assume(&l.Levy, false)
	assumeNot(&l.Garnishment, &l.CreditCards, &l.Savings, &l.Giving, &l.Tuition)
	assume(&l.Term, false)
	assume(&l.StateTax.Has, false)
	assume(&l.StateTax.Earlier, false)
	assumeZero(&l.StateTax.Payment, &l.StateTax.Balance)
}

func (a *Assets) assumeNone() {
	assumeListed(&a.HasAccounts, a.Accounts, func(x *Account) {
		assumeZero(&x.Balance)
		assume(&x.Shared, false)
	})
	assumeListed(&a.HasInvestments, a.Investments, func(x *Investment) { assumeZero(&x.Value, &x.Loan) })
	assumeListed(&a.HasRetirement, a.Retirement, func(x *Retirement) {
		assumeZero(&x.Value, &x.Loan, &x.Borrow)
		assume(&x.Access, AccessWithdraw)
	})
	assumeListed(&a.HasPolicies, a.Policies, func(x *Policy) { assumeZero(&x.Value, &x.Loan) })
	assumeListed(&a.HasProperties, a.Properties, func(x *Property) {
		assumeZero(&x.Value, &x.Loan, &x.Liens, &x.Costs)
		assume(&x.Shared, false)
		assume(&x.Sold, false)
	})
	assumeListed(&a.HasVehicles, a.Vehicles, func(x *Vehicle) { x.assumeNone() })
	assumeListed(&a.HasValuables, a.Valuables, func(x *Valuable) { assumeZero(&x.Value, &x.Loan) })
	assumeZero(&a.Effects)
	assumeNot(&a.Dissipated)
}

// assumeNone takes a vehicle without other answers as owned alone, needed, and not old.
func (v *Vehicle) assumeNone() {
	assume(&v.Leased, false)
	assumeZero(&v.Value, &v.Loan, &v.Liens, &v.Payment, &v.Running)
	assume(&v.Needed, true)
	assume(&v.Shared, false)
	assume(&v.Miles, 0)
	assume(&v.Model, newModel)
}

// newModel is a model year of which no vehicle is old.
const newModel = 9999

func (o *Business) assumeNone() {
	assume(&o.Has, false)
	assumeZero(&o.Cash, &o.Income.Receipts)
	assumeNot(&o.Digital, &o.Receivables)
	assumeListed(&o.HasAssets, o.Assets, func(t *BusinessAsset) {
		assume(&t.Kind, AssetOther)
		assume(&t.Leased, false)
		assume(&t.Producing, false)
		assumeZero(&t.Value, &t.Loan)
	})
	assume(&o.Irregular, o.Net[0].Given)
	for i := range o.Net {
		assumeZero(&o.Net[i])
	}
	in, e := &o.Income, &o.Expenses
	assumeNot(&in.Rent, &in.Interest, &in.Dividends, &in.Other)
	assumeNot(&e.Materials, &e.Inventory, &e.Wages, &e.Rent, &e.Supplies, &e.Utilities)
	assumeNot(&e.Vehicle, &e.Insurance, &e.Taxes, &e.Secured, &e.Subcontractors, &e.Other)
}

func (o *Other) assumeNone() {
	assumeNot(&o.Lawsuit, &o.Beneficiary, &o.HeldInTrust)
	for _, a := range []*YesNo{&o.Trustee, &o.SafeDeposit, &o.Foreign, &o.Transferred, &o.Abroad, &o.Bankruptcy, &o.Litigation, &o.Prison} {
		assume(a, false)
	}
}
