package facts

import (
	"slices"

	"github.com/shopspring/decimal"
)

// AssumeNone is the case with everything that was not answered, or answered with
// "I do not know", taken as none, so that a few answers make a first estimate.
// What they leave open stays open: who lives there and where, what is owed and
// who may apply. The case itself is not changed.
func AssumeNone(c Case) Case {
	c.Household.settle()
	c.Income.settle()
	c.Living.settle()
	c.Assets.settle()
	c.Business.settle()
	return c
}

// or gives an answer that was not given a value.
func or[T any](a *Answer[T], v T) {
	if !a.Given {
		*a = Say(v)
	}
}

// none takes what was not answered as nothing.
func none(ms ...*Maybe) {
	for _, m := range ms {
		or(&m.Has, m.Amount.Given)
		or(&m.Amount, decimal.Zero)
	}
}

// zero takes amounts that were not answered as zero.
func zero(as ...*Amount) {
	for _, a := range as {
		or(a, decimal.Zero)
	}
}

// some settles each thing of a list, in a copy of it, and takes a list that was
// not asked about as it stands.
func some[T any](has *YesNo, things *[]T, settle func(t *T)) {
	or(has, len(*things) > 0)
	if len(*things) == 0 {
		*has = Say(false)
	}
	*things = slices.Clone(*things)
	for i := range *things {
		settle(&(*things)[i])
	}
}

func (h *Household) settle() {
	or(&h.Owing, OwingAlone)
	if h.Under65.Given || h.Over65.Given {
		or(&h.Under65, 0)
		or(&h.Over65, 0)
	}
	or(&h.Alone, len(h.Others) == 0)
	h.Others = slices.Clone(h.Others)
	for i := range h.Others {
		p := &h.Others[i]
		or(&p.Shares, p.Income.Given)
		zero(&p.Income, &p.Gives)
	}
	if len(h.Others) == 0 {
		h.Alone = Say(true)
	}
}

func (i *Income) settle() {
	some(&i.Employed, &i.Jobs, func(j *Job) {
		or(&j.Whose, WhoseOwn)
		or(&j.Every, EveryMonth)
		zero(&j.Pay)
	})
	for _, b := range []*Benefits{&i.Own, &i.Spouse} {
		none(&b.SocialSecurity, &b.Pension, &b.Unemployment, &b.Other)
	}
	none(&i.Interest, &i.Distribution, &i.Rent, &i.ChildSupport, &i.Alimony)
}

func (l *Living) settle() {
	zero(&l.Rent, &l.Utilities, &l.PublicTransport, &l.HealthInsurance, &l.Taxes)
	none(&l.Medical, &l.CourtOrdered, &l.Care, &l.LifeInsurance, &l.StudentLoans, &l.Dues, &l.Secured, &l.Fees)
	none(&l.CreditCards, &l.Savings, &l.Giving, &l.Tuition)
	or(&l.Term, false)
	or(&l.StateTax.Has, false)
	or(&l.StateTax.Earlier, false)
	zero(&l.StateTax.Payment, &l.StateTax.Balance)
}

func (a *Assets) settle() {
	some(&a.HasAccounts, &a.Accounts, func(x *Account) {
		zero(&x.Balance)
		or(&x.Shared, false)
	})
	some(&a.HasInvestments, &a.Investments, func(x *Investment) { zero(&x.Value, &x.Loan) })
	some(&a.HasRetirement, &a.Retirement, func(x *Retirement) { zero(&x.Value, &x.Loan) })
	some(&a.HasPolicies, &a.Policies, func(x *Policy) { zero(&x.Value, &x.Loan) })
	some(&a.HasProperties, &a.Properties, func(x *Property) {
		zero(&x.Value, &x.Loan, &x.Costs)
		or(&x.Shared, false)
		or(&x.Sold, false)
	})
	some(&a.HasVehicles, &a.Vehicles, func(x *Vehicle) { x.settle() })
	some(&a.HasValuables, &a.Valuables, func(x *Valuable) { zero(&x.Value, &x.Loan) })
	zero(&a.Effects)
	none(&a.PartedWith)
}

// settle takes a vehicle as most are: owned alone, needed, and not an old one.
func (v *Vehicle) settle() {
	or(&v.Leased, false)
	zero(&v.Value, &v.Loan, &v.Payment, &v.Running)
	or(&v.Needed, true)
	or(&v.Shared, false)
	or(&v.Miles, 0)
	or(&v.Model, newModel)
}

// newModel is a model year that makes no vehicle an old one.
const newModel = 9999

func (o *Business) settle() {
	or(&o.Has, false)
	zero(&o.Cash, &o.Income.Receipts)
	none(&o.Digital, &o.Receivables)
	some(&o.HasThings, &o.Things, func(t *BusinessThing) {
		or(&t.Kind, ThingOther)
		or(&t.Leased, false)
		or(&t.Producing, false)
		zero(&t.Value, &t.Loan)
	})
	or(&o.Irregular, o.Net[0].Given)
	for i := range o.Net {
		zero(&o.Net[i])
	}
	in, e := &o.Income, &o.Expenses
	none(&in.Rent, &in.Interest, &in.Dividends, &in.Other)
	none(&e.Materials, &e.Inventory, &e.Wages, &e.Rent, &e.Supplies, &e.Utilities)
	none(&e.Vehicle, &e.Insurance, &e.Taxes, &e.Secured, &e.Other)
}
