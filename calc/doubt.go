package calc

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/law"
	"offercheck/calc/line"
)

// doubts is what the taxpayer does not know and what the law has no figure
// for, as far as it has bounds: an expense is at least nothing and at most its
// limit, a loan at most what the thing is worth.
func doubts(c Case, b *law.Book, s *sheet) []move {
	var d doubting
	d.expenses(c, b, s)
	d.gaps(c, s)
	d.vehicles(c, b, s)
	d.loans(c)
	d.choices(c)
	d.years(c, b)
	return d.moves
}

// A doubting gathers doubts.
type doubting struct{ moves []move }

// amount is an amount that is not known: between nothing and most.
func (d *doubting) amount(id string, n int, a Amount, inFavour, against line.Line, redo part, at func(*Case) *Amount) {
	if !a.Unsure || !inFavour.Known {
		return
	}
	d.moves = append(d.moves, move{
		id: id, n: n, said: missing(id).Of(n), low: inFavour, high: against, redo: redo,
		favour:  func(c *Case, _ *examiner) { *at(c) = Say(inFavour.Amount) },
		against: func(c *Case, _ *examiner) { *at(c) = Say(against.Amount) },
	})
}

// expense is an expense that is not known: it counts as none against the
// taxpayer, since what is not proven is taken as not paid.
func (d *doubting) expense(id string, n int, a Amount, limit line.Line, at func(*Case) *Amount) {
	d.amount(id, n, a, limit, tried("high", n, decimal.Zero), living, at)
}

// unlimited is the expenses without a limit that are asked after a yes.
var unlimited = []struct {
	id string
	at func(*Case) *Maybe
}{
	{"medical", func(c *Case) *Maybe { return &c.Living.Medical }},
	{"court-ordered", func(c *Case) *Maybe { return &c.Living.CourtOrdered }},
	{"care", func(c *Case) *Maybe { return &c.Living.Care }},
	{"life-insurance", func(c *Case) *Maybe { return &c.Living.LifeInsurance }},
	{"student-loans", func(c *Case) *Maybe { return &c.Living.StudentLoans }},
	{"dues", func(c *Case) *Maybe { return &c.Living.Dues }},
	{"secured", func(c *Case) *Maybe { return &c.Living.Secured }},
	{"fees", func(c *Case) *Maybe { return &c.Living.Fees }},
}

// expenses is the expenses of the household. One without a limit counts, at
// most, for all that comes in.
func (d *doubting) expenses(c Case, b *law.Book, s *sheet) {
	all := s.form.D
	housing := housingStandard(c.Household, b)
	if !housing.Known {
		housing = all
	}
	l := &c.Living
	d.expense("rent", 0, l.Rent, housing, func(c *Case) *Amount { return &c.Living.Rent })
	d.expense("utilities", 0, l.Utilities, housing, func(c *Case) *Amount { return &c.Living.Utilities })
	d.expense("public-transport", 0, l.PublicTransport, b.PublicTransit, func(c *Case) *Amount { return &c.Living.PublicTransport })
	d.expense("health-insurance", 0, l.HealthInsurance, all, func(c *Case) *Amount { return &c.Living.HealthInsurance })
	d.expense("taxes", 0, l.Taxes, all, func(c *Case) *Amount { return &c.Living.Taxes })
	for _, m := range unlimited {
		if yes(m.at(&c).Has) {
			d.expense(m.id, 0, m.at(&c).Amount, all, func(c *Case) *Amount { return &m.at(c).Amount })
		}
	}
	if yes(l.StateTax.Has) {
		d.expense("state-tax-payment", 0, l.StateTax.Payment, all, func(c *Case) *Amount { return &c.Living.StateTax.Payment })
	}
}

// gaps is the expenses whose limit nobody has found, as the cost of running a
// vehicle in Puerto Rico: they may count in full or not at all.
func (d *doubting) gaps(c Case, s *sheet) {
	for _, e := range s.spending.rows {
		if e.limit.ID == "" || !e.said.Known || e.counted.Known || !lacking(e.limit) {
			continue
		}
		d.moves = append(d.moves, move{
			id: e.id, n: e.n, said: e.said, low: e.said, high: tried("high", e.n, decimal.Zero), redo: living,
			favour:  func(_ *Case, x *examiner) { *x = x.allowing(e.key()) },
			against: func(_ *Case, x *examiner) { *x = x.refusing(e.key()) },
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
func (d *doubting) vehicles(c Case, b *law.Book, s *sheet) {
	standard := operatingStandard(c, b)
	for i, v := range c.Assets.vehicles() {
		at := func(c *Case) *Vehicle { return own(&c.Assets.Vehicles, i) }
		d.expense("vehicle-payment", i+1, v.Payment, b.OwnershipOne, func(c *Case) *Amount { return &at(c).Payment })
		d.expense("vehicle-running", i+1, v.Running, standard, func(c *Case) *Amount { return &at(c).Running })
		if l, old := oldVehicle(i+1, v, b); old && !l.Known && (v.Model.Unsure || v.Miles.Unsure) {
			d.age(i, v, b)
		}
	}
}

// age is whether a vehicle is old: it may have driven as many miles as it
// takes, or be new.
func (d *doubting) age(i int, v Vehicle, b *law.Book) {
	unsure := "vehicle-miles"
	if v.Model.Unsure {
		unsure = "vehicle-model"
	}
	old := int(b.OldVehicleMiles.Amount.IntPart())
	d.moves = append(d.moves, move{
		id: unsure, n: i + 1, said: missing(unsure).Of(i + 1), redo: living,
		low: b.OldVehicle, high: tried("high", i+1, decimal.Zero),
		favour:  func(c *Case, _ *examiner) { own(&c.Assets.Vehicles, i).Miles = Say(old) },
		against: func(c *Case, _ *examiner) { own(&c.Assets.Vehicles, i).newer(b.On.Year()) },
	})
}

// newer takes a vehicle of unknown age or use as a new one.
func (v *Vehicle) newer(year int) {
	if !v.Model.Given {
		v.Model = Say(year)
	}
	if !v.Miles.Given {
		v.Miles = Say(0)
	}
}
