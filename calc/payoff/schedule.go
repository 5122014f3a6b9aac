package payoff

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/account"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Payments is what somebody pays a month from the book's day on: the first
// payment a month later.
type Payments struct {
	Steps []PayStep // the amounts, by the month they begin with; before the first nothing is paid
	Brief bool      // the schedule without its rows
}

// A PayStep is an amount that is paid from a month on: 1 is the first.
type PayStep struct {
	From   int
	Amount decimal.Decimal
}

// A Schedule is how payments work off every year of a debt, the one that expires
// first before the others. What is not known of a year is taken against the
// taxpayer.
type Schedule struct {
	Ends      line.Finding // "schedule-ends": everything is paid in its time
	Months    line.Line    // "schedule-months": the payments made
	LastDay   line.Line    // "schedule-last-day"
	Last      line.Line    // "schedule-last": the last payment
	Paid      line.Line    // "schedule-paid": in all
	Penalty   line.Line    // "schedule-penalty": late payment that comes on top
	Interest  line.Line    // "schedule-interest"
	Lost      line.Line    // "schedule-lost": what time runs out on
	RatesHeld line.Finding // "rates-held": it runs past the last published rate: an estimate
	Periods   []Period
	Rows      []Month
}

// A Month is one payment of a schedule.
type Month struct {
	N                                int
	On                               date.Day
	Paid, Penalty, Interest, Balance line.Line // penalty and interest since the payment before; the balance after it
}

// A Debt is a debt and the months ahead of it, worked out once, so that one
// payment after another can be tried on it.
type Debt struct {
	b        *law.Book
	rates    *account.Rates
	timeline *timeline
	needs    []line.Line
}

// New is the way of a case's debt from the book's day on, under an installment
// agreement, which lowers the penalty of a year filed in time, or without one.
func New(c facts.Case, b *law.Book, agreement bool) *Debt {
	w := &Debt{b: b, rates: account.RatesOf(b)}
	d, needs := balancesOf(c, facts.AgainstTaxpayer, b, w.rates)
	if w.needs = needs; len(needs) > 0 {
		return w
	}
	if agreement {
		d.agree(b.On)
	}
	w.timeline = d.timeline(b.On, longest)
	return w
}

// Schedule is the schedule of the payments.
func (w *Debt) Schedule(p Payments) Schedule {
	s, b := Schedule{}, w.b
	if len(w.needs) > 0 {
		s.write(outcome{}, w.needs, b)
		s.Ends = line.Said("schedule-ends", line.NotYet).With(w.needs...)
		return s
	}
	run := *w.timeline
	run.keep = !p.Brief
	out, ok := run.run(p.amount, false)
	s.write(out, nil, b)
	s.Ends = line.Said("schedule-ends", line.VerdictOf(ok && out.lost == 0)).With(s.Lost).Under(b.Own)
	s.unfold(&run, out, b)
	if out.months > 0 {
		last := run.dates[out.months-1]
		s.LastDay = line.WorkedDay("schedule-last-day", last, b.Own)
		s.RatesHeld = w.rates.Held(last, b)
	}
	return s
}

// amount is what is paid in the kth month.
func (p Payments) amount(k int) cents.Sum {
	var s cents.Sum
	for _, step := range p.Steps {
		if step.From <= k {
			s = max(cents.Of(step.Amount), 0)
		}
	}
	return s
}

// agree puts an installment agreement in effect for each bill from a day on.
func (d *balances) agree(from date.Day) {
	for i := range d.bills {
		d.bills[i].Late = d.bills[i].Late.WithAgreement(from)
	}
}

// write is the totals as lines, unknown if something is needed.
func (s *Schedule) write(out outcome, needs []line.Line, b *law.Book) {
	s.Months = line.WorkedCount("schedule-months", out.months, line.Months, b.Own, needs...)
	s.LastDay = line.WorkedCount("schedule-last-day", 0, line.Date, b.Own, append(needs, line.GivenDay("schedule-last-day", 0))...)
	s.Last = out.last.Line("schedule-last", b.Account.PaymentOrder, needs...)
	s.Paid = out.paid.Line("schedule-paid", b.Account.PaymentOrder, needs...)
	s.Penalty = out.penalty.Line("schedule-penalty", b.Account.LatePayments, needs...)
	s.Interest = out.interest.Line("schedule-interest", b.Account.Compounding, needs...)
	s.Lost = out.lost.Line("schedule-lost", b.Clock.Collection, needs...)
}

// unfold is the schedule bill by bill and month by month.
func (s *Schedule) unfold(way *timeline, out outcome, b *law.Book) {
	for i, p := range way.bills {
		s.Periods = append(s.Periods, p.period(out.paidIn[i], out.left[i], len(way.dates), b, s.Paid))
	}
	var before month
	for i, m := range out.rows {
		s.Rows = append(s.Rows, Month{
			N: i + 1, On: m.on,
			Paid:     m.paid.Line("month-paid", b.Account.PaymentOrder).Of(i + 1),
			Penalty:  (m.penalty - before.penalty).Line("month-penalty", b.Account.LatePayments).Of(i + 1),
			Interest: (m.interest - before.interest).Line("month-interest", b.Account.Compounding).Of(i + 1),
			Balance:  m.balance.Line("month-balance", b.Own).Of(i + 1),
		})
		before = m
	}
}

// LeastPayment is the smallest level payment that pays everything in so many
// months, and each year before its time runs out: exact to the cent. It is
// unknown if a year is, or if no payment can.
func LeastPayment(c facts.Case, b *law.Book, months int, agreement bool) line.Line {
	d, needs := balancesOf(c, facts.AgainstTaxpayer, b, account.RatesOf(b))
	if agreement && len(needs) == 0 {
		d.agree(b.On)
	}
	s, ok := cents.Sum(0), false
	if len(needs) == 0 {
		s, ok = d.timeline(b.On, months).least(months)
	}
	in := append(needs, line.WorkedCount("months-to-pay", months, line.Months, b.Own))
	if !ok && len(needs) == 0 {
		in = append(in, facts.Missing("least-payment"))
	}
	return s.Line("least-payment", b.Own, in...)
}

// MonthsToExpiry is the payments that come before the last year's time runs out:
// what the least payment may be spread over.
func MonthsToExpiry(c facts.Case, b *law.Book) line.Line {
	d, needs := balancesOf(c, facts.AgainstTaxpayer, b, account.RatesOf(b))
	end := b.On
	for _, p := range d.bills {
		end = max(end, p.Expires)
	}
	return line.WorkedCount("months-to-expiry", b.On.MonthsUntil(end), line.Months, b.Clock.Collection, needs...)
}
