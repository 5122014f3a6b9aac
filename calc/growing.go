package calc

import (
	"offercheck/calc/cents"
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// WithAccruals is the second test of whether the IRS could collect everything before
// its time runs out, with the interest and penalties that come: OfferCheck's
// own, not a formula of the IRS.
//
//	at once   what is owned, to the bill that expires first, then the next
//	each month what it costs, then box F, to the bill that expires first
//	          at its last day what is not paid of a bill is lost
type WithAccruals struct {
	Can     line.Finding // "can-pay-growing"
	Months  line.Line    // "growing-months": the payments that it takes, if time did not run out
	On      line.Line    // "growing-on": the day of the last of them
	Short   line.Line    // "growing-short": what time runs out on
	Close   line.Finding // "accruals-decide": the two tests do not agree
	Periods []Period
}

// longest is the payments after which a schedule is no plan any more: a human
// life of them.
const longest = 600

// withAccruals is the test with what comes.
func withAccruals(c facts.Case, s *worksheet, static FullPay, b *law.Book) WithAccruals {
	r := ratesOf(b)
	easy, gaps := collected(c, facts.ForTaxpayer, b, r)
	hard, _ := collected(c, facts.AgainstTaxpayer, b, r)
	in := append([]line.Line{s.full, s.form.F}, gaps...)
	g := WithAccruals{
		Can:    line.Said("can-pay-growing", line.NotYet).With(in...).Under(b.Own),
		Months: line.WorkedCount("growing-months", 0, line.Months, b.Own, in...),
		On:     line.WorkedCount("growing-on", 0, line.Date, b.Own, in...),
		Short:  line.WorkedCount("growing-short", 0, line.USD, b.Own, in...),
		Close:  line.Said("accruals-decide", line.NotYet),
	}
	if !s.full.Known || !s.form.F.Known || easy == nil || hard == nil {
		return g
	}
	equity, each := cents.Of(s.full.Amount), cents.Of(s.form.F.Amount)
	low, high := easy.test(equity, each), hard.test(equity, each)
	if low.can != high.can {
		gap := facts.Missing("year-owed")
		g.Months, g.On = line.WorkedCount(g.Months.ID, 0, line.Months, b.Own, gap), line.WorkedCount(g.On.ID, 0, line.Date, b.Own, gap)
		g.Short = line.WorkedCount(g.Short.ID, 0, line.USD, b.Own, gap)
		return g
	}
	g.tell(high, in, b)
	g.Close = line.Said("accruals-decide", line.VerdictOf(static.Can.Verdict != line.NotYet && static.Can.Verdict != g.Can.Verdict)).Under(b.Own)
	return g
}

// collected is what is owed in pots as the test takes it. Years of which nothing
// but the total of all is known are one pot: the one with the most time or, against
// the taxpayer, the least.
func collected(c facts.Case, way facts.Reading, b *law.Book, r *rates) (*bills, []line.Line) {
	d, needs := payoffBills(c, way, b, r)
	if len(needs) == 0 {
		return d, nil
	}
	total := totalSaid(c, b)
	if !total.Known || len(c.Debt.Years) == 0 {
		return nil, append(needs, total)
	}
	one := payoffBill{n: 0, bill: 1, expires: 0}
	for _, y := range c.Debt.Years {
		if !csed.Collectible(c, y, 1, b) {
			continue
		}
		last := csed.LastDay(c, y, 1, way, b)
		if last == 0 {
			return nil, needs
		}
		if one.expires == 0 || (way == facts.AgainstTaxpayer) == (last < one.expires) {
			one.expires = last
		}
	}
	f := &history{onTime: false, planFrom: 0, planTo: 0, levy: 0}
	late := &penaltyState{facts: f, anchor: 0}
	one.penalty = cents.Of(total.Amount)
	if way == facts.AgainstTaxpayer {
		one.tax, one.penalty = one.penalty, 0
		one.most, late.anchor = one.tax.Part(cents.ShareOf(b.LatePaymentMost)), b.On
	}
	whole := &bills{b: b, rates: r}
	whole.add(one, late)
	return whole, nil
}

// A tested is how the test came out.
type tested struct {
	can    bool
	months int
	on     date.Day
	short  cents.Sum
	road   *timeline
	ride   outcome
}

// test pays what is owned at once and the same amount each month.
func (d *bills) test(equity, each cents.Sum) tested {
	start := d.b.On
	end := start
	for _, p := range d.pots {
		end = max(end, p.expires)
	}
	t := tested{road: d.road(start, d.b.On.MonthsUntil(end)), months: -1, on: 0}
	t.road.spend(equity)
	if t.road.owed() == 0 {
		t.can, t.months, t.on = true, 0, start
		t.ride = outcome{paidIn: make([]int, len(t.road.pots)), left: make([]cents.Sum, len(t.road.pots))}
		return t
	}
	t.ride, t.can = t.road.run(level(each), false)
	t.can = t.can && t.ride.lost == 0
	if t.short = t.ride.lost; t.can {
		t.months, t.on = t.ride.months, t.road.dates[t.ride.months-1]
		return t
	}
	if each > 0 {
		t.months, t.on = d.endless(equity, each)
	}
	return t
}

// endless is the payments that it takes if time does not run out, and the day of
// the last; below zero if there is no end to them.
func (d *bills) endless(equity, each cents.Sum) (months int, last date.Day) {
	free := bills{b: d.b, rates: d.rates, lates: d.lates}
	for _, p := range d.pots {
		p.expires = 0
		free.pots = append(free.pots, p)
	}
	for ahead := longest / 8; ahead <= longest; ahead *= 2 { // most debts end soon
		way := free.road(d.b.On, ahead)
		way.spend(equity)
		if out, ok := way.run(level(each), false); ok {
			return out.months, way.dates[out.months-1]
		}
	}
	return -1, 0
}

// spend pays an amount at once.
func (r *timeline) spend(rest cents.Sum) {
	for i := range r.pots {
		p := &r.pots[i]
		for _, part := range []*cents.Sum{&p.tax, &p.penalty, &p.interest} {
			paid := min(rest, *part)
			*part, rest = *part-paid, rest-paid
		}
	}
}

// owed is all that is owed.
func (r *timeline) owed() (s cents.Sum) {
	for i := range r.pots {
		s += r.pots[i].owed()
	}
	return s
}

// tell is the test as lines.
func (g *WithAccruals) tell(t tested, in []line.Line, b *law.Book) {
	if g.Can.Verdict = line.No; t.can {
		g.Can.Verdict = line.Yes
	}
	g.Short = t.short.Line("growing-short", b.Own, in...)
	g.Can.Figures = []line.Line{g.Short}
	if t.months >= 0 {
		g.Months = line.WorkedCount("growing-months", t.months, line.Months, b.Own, in...)
		g.On = line.WorkedDay("growing-on", t.on, b.Own, in...)
	} else {
		g.Months = line.DividedBy("growing-months", g.Short, line.Sum("nothing"), 0)
		g.On = line.DividedBy("growing-on", g.Short, line.Sum("nothing"), 0)
	}
	for i, p := range t.road.pots {
		g.Periods = append(g.Periods, p.period(t.ride.paidIn[i], t.ride.left[i], len(t.road.dates), b, in...))
	}
}
