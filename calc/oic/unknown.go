package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// doubts is what the taxpayer does not know and what the law has no figure
// for, as far as it has bounds: an expense is at least nothing and at most its
// limit, a loan at most what the thing is worth.
func doubts(c facts.Case, b *law.Book, s *worksheet) []adjustment {
	var d unknowns
	d.expenses(c, b, s)
	d.gaps(c, s)
	d.vehicles(c, b, s)
	d.loans(c)
	d.choices(c)
	d.years(c, b)
	return d.moves
}

// A unknowns gathers doubts.
type unknowns struct{ moves []adjustment }

// amount is an amount that is not known: between nothing and most.
func (d *unknowns) amount(id string, n int, a facts.Amount, inFavour, against line.Line, redo part, at func(*facts.Case) *facts.Amount) {
	if !a.Unsure || !inFavour.Known {
		return
	}
	d.moves = append(d.moves, adjustment{
		id: id, n: n, said: facts.Missing(id).Of(n), low: inFavour, high: against, redo: redo,
		favour:  func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(inFavour.Amount) },
		against: func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(against.Amount) },
	})
}

// expense is an expense that is not known: it counts as none against the
// taxpayer, since what is not proven is taken as not paid.
func (d *unknowns) expense(id string, n int, a facts.Amount, limit line.Line, at func(*facts.Case) *facts.Amount) {
	d.amount(id, n, a, limit, tried("high", n, decimal.Zero), living, at)
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

// expenses is the expenses of the household. One without a limit counts, at
// most, for all that comes in.
func (d *unknowns) expenses(c facts.Case, b *law.Book, s *worksheet) {
	all := s.form.D
	housing := housingStandard(c.Household, b)
	if !housing.Known {
		housing = all
	}
	l := &c.Living
	d.expense("rent", 0, l.Rent, housing, func(c *facts.Case) *facts.Amount { return &c.Living.Rent })
	d.expense("utilities", 0, l.Utilities, housing, func(c *facts.Case) *facts.Amount { return &c.Living.Utilities })
	d.expense("public-transport", 0, l.PublicTransport, b.Living.PublicTransport, func(c *facts.Case) *facts.Amount { return &c.Living.PublicTransport })
	d.expense("health-insurance", 0, l.HealthInsurance, all, func(c *facts.Case) *facts.Amount { return &c.Living.HealthInsurance })
	d.expense("taxes", 0, l.Taxes, all, func(c *facts.Case) *facts.Amount { return &c.Living.Taxes })
	for _, m := range unlimited {
		if facts.Yes(m.at(&c).Has) {
			d.expense(m.id, 0, m.at(&c).Amount, all, func(c *facts.Case) *facts.Amount { return &m.at(c).Amount })
		}
	}
	if facts.Yes(l.StateTax.Has) {
		d.expense("state-tax-payment", 0, l.StateTax.Payment, all, func(c *facts.Case) *facts.Amount { return &c.Living.StateTax.Payment })
	}
}

// gaps is the expenses whose limit nobody has found, as the cost of running a
// vehicle in Puerto Rico: they may count in full or not at all.
func (d *unknowns) gaps(c facts.Case, s *worksheet) {
	for _, e := range s.spending.rows {
		if e.limit.ID == "" || !e.said.Known || e.counted.Known || !lacking(e.limit) {
			continue
		}
		d.moves = append(d.moves, adjustment{
			id: e.id, n: e.n, said: e.said, low: e.said, high: tried("high", e.n, decimal.Zero), redo: living,
			favour:  func(_ *facts.Case, x *examiner) { *x = x.allowing(e.key()) },
			against: func(_ *facts.Case, x *examiner) { *x = x.refusing(e.key()) },
		})
	}
}

// lacking says that all a line waits for is figures of the law.
func lacking(l line.Line) bool {
	for _, x := range l.Missing() {
		if x.Op != line.OpLaw {
			return false
		}
	}
	return !l.Known
}

// vehicles is what is not known of vehicles: their costs, and whether they are
// old enough for the allowance.
func (d *unknowns) vehicles(c facts.Case, b *law.Book, s *worksheet) {
	standard := operatingStandard(c, b)
	for i, v := range c.Assets.OwnedVehicles() {
		at := func(c *facts.Case) *facts.Vehicle { return own(&c.Assets.Vehicles, i) }
		d.expense("vehicle-payment", i+1, v.Payment, b.Living.OwnershipOneCar, func(c *facts.Case) *facts.Amount { return &at(c).Payment })
		d.expense("vehicle-running", i+1, v.Running, standard, func(c *facts.Case) *facts.Amount { return &at(c).Running })
		if l, old := oldVehicle(i+1, v, b); old && !l.Known && (v.Model.Unsure || v.Miles.Unsure) {
			d.age(i, v, b)
		}
	}
}

// age is whether a vehicle is old: it may have driven as many miles as it
// takes, or be new.
func (d *unknowns) age(i int, v facts.Vehicle, b *law.Book) {
	unsure := "vehicle-miles"
	if v.Model.Unsure {
		unsure = "vehicle-model"
	}
	old := int(b.Living.OldVehicleMiles.Amount.IntPart())
	d.moves = append(d.moves, adjustment{
		id: unsure, n: i + 1, said: facts.Missing(unsure).Of(i + 1), redo: living,
		low: b.Living.OldVehicleExtra, high: tried("high", i+1, decimal.Zero),
		favour:  func(c *facts.Case, _ *examiner) { own(&c.Assets.Vehicles, i).Miles = facts.Say(old) },
		against: func(c *facts.Case, _ *examiner) { newer(own(&c.Assets.Vehicles, i), b.On.Year()) },
	})
}

// newer takes a vehicle of unknown age or use as a new one.
func newer(v *facts.Vehicle, year int) {
	if !v.Model.Given {
		v.Model = facts.Say(year)
	}
	if !v.Miles.Given {
		v.Miles = facts.Say(0)
	}
}
