package oic

import (
	"sort"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A adjustment is one answer that may turn out otherwise: what it might be instead,
// and the case with it so.
type adjustment struct {
	id        string
	n         int
	said      line.Line
	low, high line.Line // in the taxpayer's favour, and against
	favour    func(c *facts.Case, x *examiner)
	against   func(c *facts.Case, x *examiner)
	redo      part // what of the sheet depends on it
	bounded   bool // it moves an offer by no more than low and high are apart
}

// strongest is how many moves a report names.
const strongest = 3

// rangeOf is how far the least offers may move: the case is judged again with
// each answer changed that may turn out otherwise, and with all of them. An
// answer that is not known counts against the taxpayer until it is.
func rangeOf(c facts.Case, b *law.Book, s *worksheet) OfferRange {
	r, start, moves := spans(c, b, s)
	r.Drivers = drivers(start, moves)
	return r
}

// spans is the range without its drivers, and what those are found from: the
// case with every doubt against the taxpayer, and all moves. There are none as
// long as no offer is known.
func spans(c facts.Case, b *law.Book, s *worksheet) (OfferRange, variant, []adjustment) {
	open := doubts(c, b, s)
	start := variant{c: &c, b: b, s: s}
	for _, m := range open {
		start = start.later(m.against, m.redo)
	}
	start = start.judged()
	if !start.lump().Known {
		return OfferRange{Lump: line.Range{Least: start.lump(), Most: start.lump()}, Periodic: line.Range{Least: start.periodic(), Most: start.periodic()}}, start, nil
	}
	moves := append(open, adjustments(c, b, s)...)
	best, worst := start, start
	for _, m := range moves {
		best, worst = best.later(m.favour, m.redo), worst.later(m.against, m.redo)
	}
	best, worst = best.judged(), worst.judged()
	return OfferRange{Lump: line.Range{Least: best.lump(), Most: worst.lump()}, Periodic: line.Range{Least: best.periodic(), Most: worst.periodic()}}, start, moves
}

// drivers is the strongest of the moves, those with most effect first. Of the
// bounded ones only those are judged that may be among them.
func drivers(start variant, moves []adjustment) []Driver {
	sort.SliceStable(moves, func(i, j int) bool {
		m, n := &moves[i], &moves[j]
		return !m.bounded && n.bounded || m.bounded == n.bounded && m.apart().GreaterThan(n.apart())
	})
	var ds []Driver
	for _, m := range moves {
		if m.bounded && len(ds) == strongest && ds[strongest-1].effect().GreaterThanOrEqual(m.apart()) {
			break
		}
		if d := m.driver(start); d.effect().IsPositive() {
			ds = append(ds, d)
			sort.SliceStable(ds, func(i, j int) bool { return ds[i].effect().GreaterThan(ds[j].effect()) })
			ds = ds[:min(len(ds), strongest)]
		}
	}
	return ds
}

// apart is how far low and high are apart; of a move without a bound, nothing.
func (m adjustment) apart() decimal.Decimal {
	if !m.bounded {
		return decimal.Zero
	}
	return m.high.Amount.Sub(m.low.Amount)
}

// driver is the move with what the offers would be either way.
func (m adjustment) driver(start variant) Driver {
	least, most := start.with(m.favour, m.redo), start.with(m.against, m.redo)
	return Driver{
		ID: m.id, N: m.n, Said: m.said, Low: m.low, High: m.high,
		Lump:     line.Range{Least: least.lump(), Most: most.lump()},
		Periodic: line.Range{Least: least.periodic(), Most: most.periodic()},
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

// A variant is a case as it might be, judged by an examiner.
type variant struct {
	c    *facts.Case
	b    *law.Book
	x    examiner
	s    *worksheet
	redo part // what of the sheet is out of date
}

// later is the scene after a change, not yet judged.
func (v variant) later(change func(c *facts.Case, x *examiner), redo part) variant {
	if change != nil {
		c, x := *v.c, v.x
		change(&c, &x)
		v.c, v.x, v.redo = &c, x, v.redo|redo
	}
	return v
}

// judged is the scene with its *sheet filled in anew where it has to be.
func (v variant) judged() variant {
	if v.redo != 0 {
		v.s, v.redo = v.s.again(v.redo, *v.c, v.b, v.x), 0
	}
	return v
}

// with is the scene after a change.
func (v variant) with(change func(c *facts.Case, x *examiner), redo part) variant {
	return v.later(change, redo).judged()
}

func (v variant) lump() line.Line     { return least("offer-lump", v.s, v.s.form.G, v.b) }
func (v variant) periodic() line.Line { return least("offer-periodic", v.s, v.s.form.H, v.b) }
