package payoff

import (
	"offercheck/calc/account"
	"offercheck/calc/cents"
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// FullPay is the second test of whether the IRS could collect everything before
// its time runs out, with the interest and penalties that come: OfferCheck's
// own, not a formula of the IRS.
//
//	at once   what is owned, to the bill that expires first, then the next
//	each month what it costs, then box F, to the bill that expires first
//	          at its last day what is not paid of a bill is lost
type FullPay struct {
	Can            line.Finding // "can-pay-growing"
	Months         line.Line    // "growing-months": the payments that it takes, if time did not run out
	On             line.Line    // "growing-on": the day of the last of them
	Short          line.Line    // "growing-short": what time runs out on
	AccrualsDecide line.Finding // "accruals-decide": the two tests do not agree
	Periods        []Period
}

// longest is the payments after which a schedule is no plan any more: a human
// life of them.
const longest = 600

// CanPay is the test of a case: equity is all that is owned, nothing left out,
// monthly what is left each month (box F), and static the test without accruals.
// It is not decided while one of them is unknown, or where what was not answered
// decides.
func CanPay(c facts.Case, equity, monthly line.Line, static line.Finding, b *law.Book) FullPay {
	r := account.RatesOf(b)
	easy, gaps := collectibleBalances(c, facts.ForTaxpayer, b, r)
	hard, _ := collectibleBalances(c, facts.AgainstTaxpayer, b, r)
	in := append([]line.Line{equity, monthly}, gaps...)
	g := undecidedTest(in, b)
	g.Can = g.Can.With(in...)
	if !equity.Known || !monthly.Known || easy == nil || hard == nil {
		return g
	}
	at, each := cents.Of(equity.Amount), cents.Of(monthly.Amount)
	low, high := easy.test(at, each), hard.test(at, each)
	if low.can != high.can {
		split := undecidedTest([]line.Line{facts.Missing("year-owed")}, b)
		split.Can = g.Can
		return split
	}
	g.tell(high, in, b)
	g.AccrualsDecide = line.Said("accruals-decide", line.VerdictOf(static.Verdict != line.NotYet && static.Verdict != g.Can.Verdict)).Under(b.Own)
	return g
}

// undecidedTest is the test while it waits for the lines.
func undecidedTest(in []line.Line, b *law.Book) FullPay {
	return FullPay{
		Can:            line.Said("can-pay-growing", line.NotYet).Under(b.Own),
		Months:         line.WorkedCount("growing-months", 0, line.Months, b.Own, in...),
		On:             line.WorkedCount("growing-on", 0, line.Date, b.Own, in...),
		Short:          line.WorkedCount("growing-short", 0, line.USD, b.Own, in...),
		AccrualsDecide: line.Said("accruals-decide", line.NotYet),
	}
}

// collectibleBalances is what is owed as the test takes it. Years of which nothing
// but the total of all is known are one bill: the one with the most time or,
// against the taxpayer, the least.
func collectibleBalances(c facts.Case, way facts.Reading, b *law.Book, r *account.Rates) (*balances, []line.Line) {
	d, needs := balancesOf(c, way, b, r)
	if len(needs) == 0 {
		return d, nil
	}
	total := account.StatedTotal(c, b)
	if !total.Known || len(c.Debt.Years) == 0 {
		return nil, append(needs, total)
	}
	one := account.Balance{Bill: 1}
	for _, y := range c.Debt.Years {
		if !csed.Collectible(c, y, 1, b) {
			continue
		}
		last := csed.LastDay(c, y, 1, way, b)
		if last == 0 {
			return nil, needs
		}
		if one.Expires == 0 || (way == facts.AgainstTaxpayer) == (last < one.Expires) {
			one.Expires = last
		}
	}
	one.Penalty = cents.Of(total.Amount)
	if way == facts.AgainstTaxpayer {
		one.Tax, one.Penalty = one.Penalty, 0
		one.Most, one.Late = one.Tax.Part(cents.ShareOf(b.Account.LatePaymentMost)), account.NewLatePayment(b.On, false)
	}
	return &balances{b: b, rates: r, bills: []account.Balance{one}}, nil
}

// A testResult is how the test came out.
type testResult struct {
	can      bool
	months   int
	on       date.Day
	short    cents.Sum
	timeline *timeline
	outcome  outcome
}

// test pays what is owned at once and the same amount each month.
func (d *balances) test(equity, each cents.Sum) testResult {
	start := d.b.On
	end := start
	for _, p := range d.bills {
		end = max(end, p.Expires)
	}
	t := testResult{timeline: d.timeline(start, d.b.On.MonthsUntil(end)), months: -1, on: 0}
	t.timeline.spend(equity)
	if t.timeline.owed() == 0 {
		t.can, t.months, t.on = true, 0, start
		t.outcome = outcome{paidIn: make([]int, len(t.timeline.bills)), left: make([]cents.Sum, len(t.timeline.bills))}
		return t
	}
	t.outcome, t.can = t.timeline.run(level(each), false)
	t.can = t.can && t.outcome.lost == 0
	if t.short = t.outcome.lost; t.can {
		t.months, t.on = t.outcome.months, t.timeline.dates[t.outcome.months-1]
		return t
	}
	if each > 0 {
		t.months, t.on = d.endless(equity, each)
	}
	return t
}

// endless is the payments that it takes if time does not run out, and the day of
// the last; below zero if there is no end to them.
func (d *balances) endless(equity, each cents.Sum) (months int, last date.Day) {
	free := balances{b: d.b, rates: d.rates}
	for _, p := range d.bills {
		p.Expires = 0
		free.bills = append(free.bills, p)
	}
	for ahead := longest / 8; ahead <= longest; ahead *= 2 { // most debts end soon
		way := free.timeline(d.b.On, ahead)
		way.spend(equity)
		if out, ok := way.run(level(each), false); ok {
			return out.months, way.dates[out.months-1]
		}
	}
	return -1, 0
}

// spend pays an amount at once.
func (r *timeline) spend(rest cents.Sum) {
	for i := range r.bills {
		p := &r.bills[i]
		for _, part := range []*cents.Sum{&p.Tax, &p.Penalty, &p.Interest} {
			paid := min(rest, *part)
			*part, rest = *part-paid, rest-paid
		}
	}
}

// owed is all that is owed.
func (r *timeline) owed() (s cents.Sum) {
	for i := range r.bills {
		s += r.bills[i].Owed()
	}
	return s
}

// tell is the test as lines.
func (g *FullPay) tell(t testResult, in []line.Line, b *law.Book) {
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
	for i, p := range t.timeline.bills {
		g.Periods = append(g.Periods, p.period(t.outcome.paidIn[i], t.outcome.left[i], len(t.timeline.dates), b, in...))
	}
}
