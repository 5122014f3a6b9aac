package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// unknownAnswers is what was answered with "I do not know" and what the law has
// no figure for, as far as it has bounds: an expense lies between nothing and
// its limit, a loan between nothing and the value of the asset.
func (f *form) unknownAnswers() []adjustment {
	scratch := *f.answers
	u := unknowns{form: f, scratch: &scratch}
	u.addExpenses()
	u.addUnpublishedLimits()
	u.addVehicles()
	u.addLoans()
	u.addRetirement()
	u.addChoices()
	u.addTaxYears()
	return u.adjustments
}

// An unknowns collects an adjustment for each unknown answer of a form.
type unknowns struct {
	*form
	scratch     *facts.Case // a copy of the answers, which a place in a case may be read from
	adjustments []adjustment
}

func (u *unknowns) add(a adjustment) { u.adjustments = append(u.adjustments, a) }

// An amountAt is where an amount stands in a case.
type amountAt func(*facts.Case) *facts.Amount

// addAmount adds an amount that is not known, with its value that lowers the
// offers and the one that raises them.
func (u *unknowns) addAmount(id string, n int, low, high line.Line, parts part, at amountAt) {
	if !at(u.scratch).Unsure || !low.Known {
		return
	}
	u.add(adjustment{
		id: id, n: n, answer: facts.Missing(id).Of(n), low: low, high: high, parts: parts,
		lower: func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(low.Amount) },
		raise: func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(high.Amount) },
	})
}

// addExpense adds an expense that is not known: between its limit and nothing,
// since what is not substantiated is not allowed.
func (u *unknowns) addExpense(id string, n int, limit line.Line, at amountAt) {
	u.addAmount(id, n, limit, zero("tried-high", n), expensesPart, at)
}

// unlimited is the expenses without a limit that are asked after a yes.
var unlimited = []struct {
	id string
	at func(*facts.Case) *facts.Maybe
}{
	{"medical", func(c *facts.Case) *facts.Maybe { return &c.Living.Medical }},
	{"court-ordered", func(c *facts.Case) *facts.Maybe { return &c.Living.CourtOrdered }},
	{"care", func(c *facts.Case) *facts.Maybe { return &c.Living.Care }},
	{"life-insurance", func(c *facts.Case) *facts.Maybe { return &c.Living.LifeInsurance }},
	{"student-loans", func(c *facts.Case) *facts.Maybe { return &c.Living.StudentLoans }},
	{"dues", func(c *facts.Case) *facts.Maybe { return &c.Living.Dues }},
	{"secured", func(c *facts.Case) *facts.Maybe { return &c.Living.Secured }},
	{"fees", func(c *facts.Case) *facts.Maybe { return &c.Living.Fees }},
}

// addExpenses adds the household's expenses. One without a limit is at most all
// of box D: allowing more lowers no offer.
func (u *unknowns) addExpenses() {
	housing := housingStandard(u.answers.Household, u.book)
	if !housing.Known {
		housing = u.D
	}
	u.addExpense("rent", 0, housing, func(c *facts.Case) *facts.Amount { return &c.Living.Rent })
	u.addExpense("utilities", 0, housing, func(c *facts.Case) *facts.Amount { return &c.Living.Utilities })
	u.addExpense("public-transport", 0, u.book.Living.PublicTransport, func(c *facts.Case) *facts.Amount { return &c.Living.PublicTransport })
	u.addExpense("health-insurance", 0, u.D, func(c *facts.Case) *facts.Amount { return &c.Living.HealthInsurance })
	u.addExpense("taxes", 0, u.mostTaxes(), func(c *facts.Case) *facts.Amount { return &c.Living.Taxes })
	for _, m := range unlimited {
		most := u.D
		if m.id == "medical" {
			most = u.mostMedical()
		}
		if facts.Yes(m.at(u.answers).Has) {
			u.addExpense(m.id, 0, most, func(c *facts.Case) *facts.Amount { return &m.at(c).Amount })
		}
	}
	if facts.Yes(u.answers.Living.StateTax.Has) {
		u.addExpense("state-tax-payment", 0, u.D, func(c *facts.Case) *facts.Amount { return &c.Living.StateTax.Payment })
	}
}

// mostTaxes is the most that this year's taxes are by the estimate, or all of box D
// where there is none.
func (u *unknowns) mostTaxes() line.Line {
	if most := u.currentTax().most; most.Known {
		return most
	}
	return u.D
}

// mostMedical is the out-of-pocket health care of which the taxpayer's share is all
// of box D, also when overtime ends: in a home whose costs are shared it is more
// than box D.
func (u *unknowns) mostMedical() line.Line {
	v := variant{form: u.form, answers: u.answers, examiner: u.examiner}
	for _, a := range overtime(u.answers.Income) {
		v = v.changed(a.lower, a.parts)
	}
	own, all := v.refilled().form.income.own, u.form.expenses.homeShare.all
	if !u.form.expenses.homeShare.shared || !own.Known || !all.Known || !u.D.Known || !own.Amount.IsPositive() {
		return u.D
	}
	most := u.D.Amount.Mul(all.Amount).DivRound(own.Amount, 0).Add(decimal.NewFromInt(1))
	return line.Worked("tried-low", most, line.USD, u.book.Living.Cites.SharedExpenses, u.D, own, all)
}

// addUnpublishedLimits adds the expenses whose limit the law's data lack, such
// as operating costs in Puerto Rico: they are allowed in full or not at all.
func (u *unknowns) addUnpublishedLimits() {
	for _, e := range u.form.expenses.rows {
		if e.Limit.ID == "" || !e.Claimed.Known || e.Allowed.Known && !e.NotCounted() || !lacksLaw(e.Limit) {
			continue
		}
		key := e.Key()
		u.add(adjustment{
			id: e.ID, n: e.N, answer: e.Claimed, low: e.Claimed, high: zero("tried-high", e.N), parts: expensesPart,
			lower: func(_ *facts.Case, x *examiner) { *x = x.allowing(key) },
			raise: func(_ *facts.Case, x *examiner) { *x = x.disallowing(key) },
		})
	}
}

// lacksLaw says that a line is unknown for want of figures of the law alone.
func lacksLaw(l line.Line) bool {
	for _, x := range l.Missing() {
		if x.Op != line.OpLaw {
			return false
		}
	}
	return !l.Known
}

// addVehicles adds the costs of vehicles, the operating costs of one that is or may
// be old up to the standard with the allowance, and whether they are old enough for
// the allowance.
func (u *unknowns) addVehicles() {
	a := u.answers.Assets
	for i, v := range a.OwnedVehicles() {
		operating := operatingStandard(u.answers.Household, u.book)
		age, old := oldVehicleAllowance(i+1, v, u.book)
		if old && (age.Known || v.Model.Unsure || v.Miles.Unsure) {
			operating = line.Sum("running-limit", operating, u.book.Living.OldVehicleExtra).Of(i + 1)
		}
		u.addExpense("vehicle-payment", i+1, u.book.Living.OwnershipOneCar, func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Vehicles, i).Payment })
		u.addExpense("vehicle-running", i+1, operating, func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Vehicles, i).Running })
		if old && !age.Known && (v.Model.Unsure || v.Miles.Unsure) {
			u.addVehicleAge(i, v)
		}
	}
}

// addVehicleAge adds whether the vehicle at index i is old: its miles may be as
// many as it takes, or it may be new.
func (u *unknowns) addVehicleAge(i int, v facts.Vehicle) {
	unsure := "vehicle-miles"
	if v.Model.Unsure {
		unsure = "vehicle-model"
	}
	oldMiles, thisYear := u.book.Living.OldVehicleMiles.Int(), u.book.On.Year()
	u.add(adjustment{
		id: unsure, n: i + 1, answer: facts.Missing(unsure).Of(i + 1), parts: expensesPart,
		low: u.book.Living.OldVehicleExtra, high: zero("tried-high", i+1),
		lower: func(c *facts.Case, _ *examiner) { elementOf(&c.Assets.Vehicles, i).Miles = facts.Say(oldMiles) },
		raise: func(c *facts.Case, _ *examiner) { assumeNew(elementOf(&c.Assets.Vehicles, i), thisYear) },
	})
}

// assumeNew takes an unknown model year as this year's, and unknown miles as
// none.
func assumeNew(v *facts.Vehicle, thisYear int) {
	if !v.Model.Given {
		v.Model = facts.Say(thisYear)
	}
	if !v.Miles.Given {
		v.Miles = facts.Say(0)
	}
}
