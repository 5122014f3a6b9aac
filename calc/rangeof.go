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
