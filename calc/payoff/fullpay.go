package payoff

import (
	"slices"

	"offercheck/calc/account"
	"offercheck/calc/cents"
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// FullPay is the full-pay test including accruals: whether the IRS could collect
// everything before it expires (IRC 6502), with the interest and penalties that
// accrue until then. It is OfferCheck's own, not a formula of the IRS.
//
//	at once     the equity, to the assessment that expires first, then to the next
//	each month  what accrues, and then box F of Form 433-A (OIC), in the same order
//	            an assessment whose last day has passed is lost
type FullPay struct {
	Can            line.Finding // "can-pay-growing", with the shortfall if it is decided
	Months         line.Line    // "growing-months": how many payments it takes, whether or not the debt expires before; unknown, with nothing missing, if it would take more than 600
	On             line.Line    // "growing-on": the day of the last of them
	Short          line.Line    // "growing-short": dollars unpaid when they expire
	AccrualsDecide line.Finding // "accruals-decide": the test without accruals says otherwise
	YearsDecide    line.Finding // "years-decide": it turns on which year owes how much; the zero Finding if not
	Periods        []Period     // one for each assessment, in the order in which they are paid
}

// CanPay is the test of the opening's case: equity is everything owned, in dollars and
// with nothing left out (boxes A and B), monthly is what is left each month (box F), and
// static is the test without accruals. It is not decided, and its lines are unknown,
// if equity, monthly or an answer about the debt is unknown and the rest does not
// decide without it; nor with a nil or empty book.
func (from *Opening) CanPay(equity, monthly line.Line, static line.Finding) FullPay {
	b, most := from.book, from.balances
	least, missing := testedBalances(from.c, facts.ForTaxpayer, b, from.rates)
	in := append([]line.Line{equity, monthly}, missing...)
	p := undecided(in, b)
	p.Can = p.Can.With(in...)
	if !equity.Known || !monthly.Known || least == nil || most == nil {
		return p
	}
	low, high := least.test(centsOf(equity), centsOf(monthly)), most.test(centsOf(equity), centsOf(monthly))
	if low.can != high.can {
		year := facts.Missing("year-owed")
		unsettled := undecided([]line.Line{year}, b)
		unsettled.Can = p.Can
		unsettled.YearsDecide = line.Stated("years-decide", line.Yes).With(year).Under(b.OwnMethod)
		return unsettled
	}
	if !high.can && monthly.Amount.IsPositive() {
		high.months, high.on = most.withoutExpiration(centsOf(equity), centsOf(monthly))
	}
	p.decide(high, in, b)
	p.AccrualsDecide = line.Stated("accruals-decide", line.VerdictOf(static.Verdict != line.NotYet && static.Verdict != p.Can.Verdict)).Under(b.OwnMethod)
	return p
}

// undecided is the test while it lacks one of the lines.
func undecided(in []line.Line, b *law.Book) FullPay {
	return FullPay{
		Can:            line.Stated("can-pay-growing", line.NotYet).Under(b.OwnMethod),
		Months:         line.WorkedCount("growing-months", 0, line.Months, b.OwnMethod, in...),
		On:             line.WorkedCount("growing-on", 0, line.Date, b.OwnMethod, in...),
		Short:          line.WorkedCount("growing-short", 0, line.USD, b.OwnMethod, in...),
		AccrualsDecide: line.Stated("accruals-decide", line.NotYet),
	}
}

// testedBalances is the balances that the test is made on, and the answers that are
// missing; nil if it cannot be made. If only the total of all years is known, it is
// one balance: of penalties and with the longest time to collect or, against the
// taxpayer, of tax and with the shortest.
func testedBalances(c facts.Case, reading facts.Reading, b *law.Book, r *account.Rates) (*openingBalances, []line.Line) {
	balances, missing := account.Balances(c, reading, b, r)
	if len(missing) == 0 {
		return &openingBalances{book: b, on: b.On, rates: r, balances: balances}, nil
	}
	total := account.StatedTotal(c, b)
	if !total.Known || len(c.Debt.Years) == 0 {
		return nil, append(missing, total)
	}
	if slices.ContainsFunc(missing, func(l line.Line) bool { return l.Op == line.OpLaw }) {
		return nil, missing
	}
	one := account.Balance{Bill: 1}
	for _, y := range c.Debt.Years {
		if !csed.Collectible(c, y, 1, b) {
			continue
		}
		last := csed.LastDay(c, y, 1, reading, b)
		if last == 0 {
			return nil, missing
		}
		if one.Expires == 0 || (reading == facts.AgainstTaxpayer) == (last < one.Expires) {
			one.Expires = last
		}
	}
	one.Penalty = centsOf(total)
	if reading == facts.AgainstTaxpayer {
		one.Tax, one.Penalty = one.Penalty, 0
		one.Most, one.Late = one.Tax.Part(cents.ShareOf(b.Account.LatePaymentMostShare)), account.NewLatePayment(b.On, false)
	}
	return &openingBalances{book: b, on: b.On, rates: r, balances: []account.Balance{one}, ofTotal: true}, nil
}

// A testResult is the outcome of the test.
type testResult struct {
	can      bool
	months   int       // how many payments it takes; below zero if they never suffice
	on       date.Day  // the day of the last
	short    cents.Sum // unpaid when it expires
	timeline *timeline
	outcome  outcome
}

// test pays the equity at once, and the same amount each month until all has
// expired.
func (o *openingBalances) test(equity, monthly cents.Sum) testResult {
	t := o.timeline(o.on.MonthsUntil(o.lastDay()))
	t.payAtOnce(equity)
	if t.owed() == 0 {
		return testResult{can: true, on: o.on, timeline: t, outcome: newOutcome(len(t.bills))}
	}
	out, ok := t.run(level(monthly), false)
	result := testResult{can: ok && out.expired == 0, months: -1, short: out.expired, timeline: t, outcome: out}
	if result.can {
		result.months, result.on = out.months, t.dates[out.months-1]
	}
	return result
}

// withoutExpiration is how many payments it would take if nothing expired, and the
// day of the last; below zero if they never suffice.
func (o *openingBalances) withoutExpiration(equity, monthly cents.Sum) (months int, last date.Day) {
	unexpiring := openingBalances{book: o.book, on: o.on, rates: o.rates, balances: slices.Clone(o.balances)}
	for i := range unexpiring.balances {
		unexpiring.balances[i].Expires = 0
	}
	t := unexpiring.timeline(0)
	t.payAtOnce(equity)
	for months := maxMonths / 8; months <= maxMonths; months *= 2 { // most debts are paid off early
		unexpiring.extend(t, months)
		out, ok := t.run(level(monthly), false)
		if ok {
			return out.months, t.dates[out.months-1]
		}
		last := t.dates[months-1]
		if least := out.left.Part(o.rates.Factor(last, last+shortestMonth)); least > monthly+cents.Sum(2*len(t.bills)) {
			break // the interest of any later month, however it is rounded, is more than the payment
		}
	}
	return -1, 0
}

// shortestMonth is the days of a February.
const shortestMonth = 28

// payAtOnce applies an amount before the first month.
func (t *timeline) payAtOnce(amount cents.Sum) {
	for i := range t.bills {
		amount = t.bills[i].apply(amount)
	}
}

// decide writes a result as a finding and its lines.
func (p *FullPay) decide(t testResult, in []line.Line, b *law.Book) {
	p.Can.Verdict = line.VerdictOf(t.can)
	p.Short = t.short.Line("growing-short", b.OwnMethod, in...)
	p.Can.Figures = []line.Line{p.Short}
	if t.months >= 0 {
		p.Months = line.WorkedCount("growing-months", t.months, line.Months, b.OwnMethod, in...)
		p.On = line.WorkedDay("growing-on", t.on, b.OwnMethod, in...)
	} else {
		p.Months, p.On = never("growing-months", p.Short), never("growing-on", p.Short)
	}
	p.Periods = t.timeline.periods(t.outcome, b, in...)
}
