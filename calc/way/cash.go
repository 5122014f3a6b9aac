package way

import "offercheck/calc/line"

// Cash returns what the way has cost by each month, in dollars: first what goes with
// the request, then after each monthly payment up to the last. N is the month, from 0.
// It is at the pace with that ID, or by the way's own payments if it has no paces. It
// returns none while an amount is unknown, or if the way takes no money.
func (w Way) Cash(pace string) []line.Line {
	p, paced := w.Pace(pace)
	switch {
	case paced && p.Each.Known && p.Months.Known:
		return known(w.paced(p))
	case len(w.Paces) > 0 || w.Cost(Upfront).ID == "":
		return nil
	case len(w.Payments) > 0:
		return known(w.paid())
	}
	return known([]line.Line{w.AtOnce()})
}

// AtOnce is "way-upfront": what is paid with the request and the fee, in dollars.
func (w Way) AtOnce() line.Line { return line.Sum("way-upfront", w.some(Upfront, Fee)...) }

// InAll is "way-total": what the way costs at a pace, to the last day to collect.
func (w Way) InAll(p Pace) line.Line {
	return line.Sum("way-total", append(w.some(Upfront, Fee), p.Paid)...)
}

// BeforeFee is "way-total" without the fee, as where that is not known.
func (w Way) BeforeFee(p Pace) line.Line {
	return line.Sum("way-total", append(w.some(Upfront), p.Paid)...)
}

// some is the costs of those kinds that the way has.
func (w Way) some(kinds ...Kind) []line.Line {
	var all []line.Line
	for _, k := range kinds {
		if c := w.Cost(k); c.ID != "" {
			all = append(all, c)
		}
	}
	return all
}

// paced is level payments, of which the last is what remains.
func (w Way) paced(p Pace) []line.Line {
	start, paid := w.AtOnce(), line.Sum("cash-by-payments")
	all := []line.Line{cash(0, start)}
	for n := 1; n <= p.Months.Int(); n++ {
		paid = without(line.LesserOf("cash-by-payments", line.Sum("cash-by-payments", paid, p.Each), p.Paid))
		all = append(all, cash(n, start, paid))
	}
	return all
}

// paid is the way's own payments. What goes with the request is among them: by itself,
// or as the first of the monthly ones.
func (w Way) paid() []line.Line {
	so, early := line.Sum("cash-by-payments", w.some(Fee)...), 0
	if first := w.Payments[0]; first.N == 1 && w.Cost(Upfront).Known && !w.Cost(Upfront).IsZero() {
		early = 1
	}
	last := 0
	for _, l := range w.Payments {
		last = max(last, l.N-early)
	}
	var all []line.Line
	for n := range last + 1 {
		for _, l := range w.Payments {
			if l.N-early == n {
				so = without(line.Sum("cash-by-payments", so, l))
			}
		}
		all = append(all, cash(n, so))
	}
	return all
}

// cash is what was paid by a month.
func cash(month int, in ...line.Line) line.Line { return line.Sum("cash-paid", in...).Of(month) }

// without is a known line without what it was made from, so that a sum over many
// months does not hold them all.
func without(l line.Line) line.Line {
	if l.Known {
		l.In = nil
	}
	return l
}

// known is the lines if all are known, and none otherwise.
func known(all []line.Line) []line.Line {
	for _, l := range all {
		if !l.Known {
			return nil
		}
	}
	return all
}
