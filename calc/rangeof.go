package calc

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A move is one answer that may turn out otherwise: what it might be instead,
// and the case with it so.
type move struct {
	id        string
	n         int
	said      line.Line
	low, high line.Line // in the taxpayer's favour, and against
	favour    func(c *Case, x *examiner)
	against   func(c *Case, x *examiner)
	redo      part // what of the sheet depends on it
	bounded   bool // it moves an offer by no more than low and high are apart
}

// strongest is how many moves a report names.
const strongest = 3

// rangeOf is how far the least offers may move: the case is judged again with
// each answer changed that may turn out otherwise, and with all of them. An
// answer that is not known counts against the taxpayer until it is.
func rangeOf(c Case, b *law.Book, s *sheet) Range {
	open := doubts(c, b, s)
	start := scene{c: &c, b: b, s: s}
	for _, m := range open {
		start = start.with(m.against, m.redo)
	}
	if !start.lump().Known {
		return Range{Lump: Span{start.lump(), start.lump()}, Periodic: Span{start.periodic(), start.periodic()}}
	}
	moves := append(open, swings(c, b, s)...)
	best, worst := start, start
	for _, m := range moves {
		best, worst = best.later(m.favour, m.redo), worst.later(m.against, m.redo)
	}
	best, worst = best.judged(), worst.judged()
	return Range{
		Lump:     Span{best.lump(), worst.lump()},
		Periodic: Span{best.periodic(), worst.periodic()},
		Drivers:  drivers(start, moves),
	}
}

// drivers is the strongest of the moves, those with most effect first. Of the
// bounded ones only those are judged that may be among them.
func drivers(start scene, moves []move) []Driver {
	slices.SortStableFunc(moves, func(m, n move) int { return cmp.Or(m.loose()-n.loose(), n.apart().Cmp(m.apart())) })
	var ds []Driver
	for _, m := range moves {
		if m.bounded && len(ds) == strongest && ds[strongest-1].effect().GreaterThanOrEqual(m.apart()) {
			break
		}
		if d := m.driver(start); d.effect().IsPositive() {
			ds = append(ds, d)
			slices.SortStableFunc(ds, func(d, e Driver) int { return e.effect().Cmp(d.effect()) })
			ds = ds[:min(len(ds), strongest)]
		}
	}
	return ds
}

// loose puts moves without a bound before those with one.
func (m move) loose() int {
	if m.bounded {
		return 1
	}
	return 0
}

// apart is how far low and high are apart; of a move without a bound, nothing.
func (m move) apart() decimal.Decimal {
	if !m.bounded {
		return decimal.Zero
	}
	return m.high.Amount.Sub(m.low.Amount)
}

// driver is the move with what the offers would be either way.
func (m move) driver(start scene) Driver {
	least, most := start.with(m.favour, m.redo), start.with(m.against, m.redo)
	return Driver{
		ID: m.id, N: m.n, Said: m.said, Low: m.low, High: m.high,
		Lump:     Span{least.lump(), most.lump()},
		Periodic: Span{least.periodic(), most.periodic()},
	}
}

// effect is how far the driver moves the lump-sum offer; nothing if that is
// not known.
func (d Driver) effect() decimal.Decimal {
	if !d.Lump.Least.Known || !d.Lump.Most.Known {
		return decimal.Zero
	}
	return d.Lump.Most.Amount.Sub(d.Lump.Least.Amount).Abs()
}

// A scene is a case as it might be, judged by an examiner.
type scene struct {
	c    *Case
	b    *law.Book
	x    examiner
	s    *sheet
	redo part // what of the sheet is out of date
}

// later is the scene after a change, not yet judged.
func (v scene) later(change func(c *Case, x *examiner), redo part) scene {
	if change != nil {
		c, x := *v.c, v.x
		change(&c, &x)
		v.c, v.x, v.redo = &c, x, v.redo|redo
	}
	return v
}

// judged is the scene with its *sheet filled in anew where it has to be.
func (v scene) judged() scene {
	if v.redo != 0 {
		v.s, v.redo = v.s.again(v.redo, *v.c, v.b, v.x), 0
	}
	return v
}

// with is the scene after a change.
func (v scene) with(change func(c *Case, x *examiner), redo part) scene {
	return v.later(change, redo).judged()
}

func (v scene) lump() line.Line     { return least("offer-lump", v.s, v.s.form.G, v.b) }
func (v scene) periodic() line.Line { return least("offer-periodic", v.s, v.s.form.H, v.b) }

// swings is what an examiner may see otherwise although it was answered.
func swings(c Case, b *law.Book, s *sheet) []move {
	return slices.Concat(values(c, b), overtime(c), lifted(s), added(c, s))
}

// values is the price of each property, vehicle, valuable and thing of the
// business that counts, which is an estimate until it is sold.
func values(c Case, b *law.Book) []move {
	var moves []move
	for i, p := range c.Assets.properties() {
		at := func(c *Case) *Amount { return &own(&c.Assets.Properties, i).Value }
		moves = append(moves, swing("property-value", i+1, p.Value, at, owning, b)...)
	}
	for i, v := range c.Assets.vehicles() {
		if no(v.Leased) {
			at := func(c *Case) *Amount { return &own(&c.Assets.Vehicles, i).Value }
			moves = append(moves, swing("vehicle-value", i+1, v.Value, at, owning, b)...)
		}
	}
	for i, v := range c.Assets.valuables() {
		at := func(c *Case) *Amount { return &own(&c.Assets.Valuables, i).Value }
		moves = append(moves, swing("valuable-value", i+1, v.Value, at, owning, b)...)
	}
	for i, t := range c.Business.things() {
		if !nothing(thing(i+1, t, b)) {
			at := func(c *Case) *Amount { return &own(&c.Business.Things, i).Value }
			moves = append(moves, swing("thing-value", i+1, t.Value, at, trading, b)...)
		}
	}
	return moves
}

// swing is a value a little lower and a little higher than was said.
func swing(id string, n int, value Amount, at func(*Case) *Amount, redo part, b *law.Book) []move {
	if !value.Given || value.Value.IsZero() {
		return nil
	}
	said := given(id, value).Of(n)
	by := line.Times("swing", said, b.ValueSwing).Of(n)
	low := line.Rounded("tried-low", line.Minus("value-less-swing", said, by)).Of(n)
	high := line.Rounded("tried-high", line.Sum("value-and-swing", said, by)).Of(n)
	return []move{{
		id: id, n: n, said: said, low: low, high: high, redo: redo, bounded: true,
		favour:  func(c *Case, _ *examiner) { *at(c) = Say(low.Amount) },
		against: func(c *Case, _ *examiner) { *at(c) = Say(high.Amount) },
	}}
}

// overtime is each job's overtime and bonuses, which may not last.
func overtime(c Case) []move {
	var moves []move
	for i, j := range c.Income.jobs() {
		if !j.Overtime.Given || !j.Overtime.Value.IsPositive() {
			continue
		}
		said := given("job-overtime", j.Overtime).Of(i + 1)
		moves = append(moves, move{
			id: "job-overtime", n: i + 1, said: said, low: tried("low", i+1, decimal.Zero), high: said, redo: earning | living,
			favour: func(c *Case, _ *examiner) {
				pay := &own(&c.Income.Jobs, i).Pay
				pay.Value = decimal.Max(pay.Value.Sub(j.Overtime.Value), decimal.Zero)
			},
		})
	}
	return moves
}

// lifted is each expense over its limit, counted in full.
func lifted(s *sheet) []move {
	var moves []move
	for _, e := range s.spending.rows {
		if e.limit.ID == "" || !e.said.Known || !e.counted.Known || e.said.Amount.LessThanOrEqual(e.counted.Amount) {
			continue
		}
		moves = append(moves, move{
			id: e.id, n: e.n, said: e.said, low: e.said, high: e.counted, redo: living,
			favour: func(_ *Case, x *examiner) { *x = x.allowing(e.key()) },
		})
	}
	return moves
}

// added is what the form alone leaves out and an examiner may count.
func added(c Case, s *sheet) []move {
	var moves []move
	add := func(said line.Line, redo part, against func(*Case, *examiner)) {
		if said.Known && said.Amount.IsPositive() {
			moves = append(moves, move{
				id: said.ID, said: said, low: tried("low", 0, decimal.Zero), high: said, redo: redo, against: against,
			})
		}
	}
	add(s.trade.tools, trading, func(_ *Case, x *examiner) { x.refusesTools = true })
	add(maybe("parted-with", "has-parted-with", c.Assets.PartedWith), owning, func(_ *Case, x *examiner) { x.addsPartedWith = true })
	if yes(c.Business.Has) {
		add(maybe("receivables", "receivables", c.Business.Receivables), owning, func(_ *Case, x *examiner) { x.addsReceivable = true })
	}
	return moves
}

// tried is an amount that was not said.
func tried(way string, n int, d decimal.Decimal) line.Line {
	return given("tried-"+way, Say(d)).Of(n)
}

// own is a thing of a list that may be changed: the list is copied.
func own[T any](list *[]T, i int) *T {
	*list = slices.Clone(*list)
	return &(*list)[i]
}
