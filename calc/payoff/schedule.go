package payoff

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/account"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Payments is what a taxpayer pays each month. The first payment is a month after
// the schedule begins.
type Payments struct {
	Steps []PayStep // the amounts, by ascending month; nothing is paid before the first
	Brief bool      // leave out the rows of the schedule
}

// Level is the same payment every month, in dollars, without the rows of the schedule.
func Level(each decimal.Decimal) Payments {
	return Payments{Steps: []PayStep{{From: 1, Amount: each}}, Brief: true}
}

// A PayStep is the payment from one month on.
type PayStep struct {
	From   int             // the month, from 1
	Amount decimal.Decimal // dollars; less than zero counts as zero
}

// A Schedule is how payments work off the debt: the assessment that expires first
// before the next, and each payment to tax, then penalties, then interest (Rev.
// Proc. 2002-26). Unknowns are resolved against the taxpayer.
type Schedule struct {
	Ends      line.Finding // "schedule-ends": everything is paid before it expires; not decided while an answer is missing
	Months    line.Line    // "schedule-months": how many payments are made, 600 at most
	LastDay   line.Line    // "schedule-last-day": the day of the last
	Last      line.Line    // "schedule-last": its amount, in dollars as all that follow
	Paid      line.Line    // "schedule-paid": all payments
	Penalty   line.Line    // "schedule-penalty": late payment that accrues from the book's day on, IRC 6651(a)(2)
	Interest  line.Line    // "schedule-interest": interest that does, IRC 6601
	Lost      line.Line    // "schedule-lost": unpaid when it expires, IRC 6502
	RatesHeld line.Finding // "rates-held": it rests on a rate of interest that is not published yet
	Periods   []Period     // one for each assessment, in the order in which they are paid
	Rows      []Month      // one for each payment
}

// A Month is one payment of a schedule, in dollars.
type Month struct {
	N                 int // which payment, from 1
	On                date.Day
	Paid              line.Line // "month-paid"
	Penalty, Interest line.Line // "month-penalty", "month-interest": accrued since the payment before
	Balance           line.Line // "month-balance": owed after the payment
}

// A Debt is a debt with what it accrues over the next 600 months, worked out once to
// try one schedule of payments after another. The zero Debt is unknown.
type Debt struct {
	book     *law.Book
	rates    *account.Rates
	timeline *timeline // nil while answers are missing
	inTime   int       // how many payments fall before the last of the debt expires
	owed     cents.Sum // before any payment
	missing  []line.Line
	ofTotal  bool
}

// maxMonths is the payments after which a schedule is no plan any more: 50 years.
const maxMonths = 600

// Schedule is what the payments come to. A debt that they do not pay off within 600
// months, and before it expires, ends in no: Lost is then what has expired, or zero
// if the debt goes on. If the debt is unknown, the amounts are unknown, and Ends
// names the missing answers as its figures.
func (d *Debt) Schedule(p Payments) Schedule {
	if d == nil || d.timeline == nil {
		return d.unknownSchedule()
	}
	run := *d.timeline
	run.keepRows = !p.Brief
	out, ok := run.run(p.amount, false)
	var s Schedule
	s.setTotals(out, nil, d.book)
	s.Ends = line.Stated("schedule-ends", line.VerdictOf(ok && out.expired == 0)).With(s.Lost).Under(d.book.OwnMethod)
	s.Periods = run.periods(out, d.book, s.Paid)
	s.Rows = rowsOf(out.rows, d.book)
	if out.months > 0 {
		last := run.dates[out.months-1]
		s.LastDay = line.WorkedDay("schedule-last-day", last, d.book.OwnMethod)
		s.RatesHeld = d.rates.Held(last, d.book)
	}
	return s
}

// given is the law of the debt and the answers that it lacks.
func (d *Debt) given() (*law.Book, []line.Line) {
	switch {
	case d == nil || d.book == nil:
		return new(law.Book), []line.Line{facts.Missing("tax-years")}
	case d.timeline == nil:
		return d.book, slices.Clone(d.missing)
	}
	return d.book, nil
}

// unknownSchedule is the schedule of a debt that lacks an answer.
func (d *Debt) unknownSchedule() Schedule {
	b, missing := d.given()
	var s Schedule
	s.setTotals(outcome{}, missing, b)
	s.Ends = line.Stated("schedule-ends", line.NotYet).With(missing...)
	return s
}

// amount is the payment of the kth month, from 1.
func (p Payments) amount(k int) cents.Sum {
	var s cents.Sum
	for _, step := range p.Steps {
		if step.From <= k {
			s = max(cents.Of(step.Amount), 0)
		}
	}
	return s
}

// setTotals sets the lines of a schedule, unknown if an answer is missing.
func (s *Schedule) setTotals(o outcome, missing []line.Line, b *law.Book) {
	s.Months = line.WorkedCount("schedule-months", o.months, line.Months, b.OwnMethod, missing...)
	s.LastDay = line.WorkedCount("schedule-last-day", 0, line.Date, b.OwnMethod, append(missing, line.GivenDay("schedule-last-day", 0))...)
	s.Last = o.lastPayment.Line("schedule-last", b.Account.Cites.PaymentOrder, missing...)
	s.Paid = o.paid.Line("schedule-paid", b.Account.Cites.PaymentOrder, missing...)
	s.Penalty = o.penalty.Line("schedule-penalty", b.Account.Cites.LatePayment, missing...)
	s.Interest = o.interest.Line("schedule-interest", b.Account.Cites.Compounding, missing...)
	s.Lost = o.expired.Line("schedule-lost", b.Clock.Cites.Collection, missing...)
}

// rowsOf is the months of a run as rows, with what accrued in each.
func rowsOf(months []month, b *law.Book) []Month {
	var rows []Month
	var before month
	for i, m := range months {
		rows = append(rows, Month{
			N: i + 1, On: m.on,
			Paid:     m.paid.Line("month-paid", b.Account.Cites.PaymentOrder).Of(i + 1),
			Penalty:  (m.penalty - before.penalty).Line("month-penalty", b.Account.Cites.LatePayment).Of(i + 1),
			Interest: (m.interest - before.interest).Line("month-interest", b.Account.Cites.Compounding).Of(i + 1),
			Balance:  m.balance.Line("month-balance", b.OwnMethod).Of(i + 1),
		})
		before = m
	}
	return rows
}

// LeastPayment is "least-payment": the smallest level monthly payment, in dollars
// and exact to the cent, that pays the debt in so many months, 600 at most, and every
// assessment before it expires. It is unknown if an answer is missing, and if no
// payment suffices, as for less than one month.
func (d *Debt) LeastPayment(months int) line.Line {
	s, ok := cents.Sum(0), false
	b, missing := d.given()
	if len(missing) == 0 {
		s, ok = d.timeline.leastPayment(min(months, maxMonths))
	}
	in := append(missing, line.WorkedCount("months-to-pay", months, line.Months, b.OwnMethod))
	if !ok && len(missing) == 0 {
		in = append(in, facts.Missing("least-payment"))
	}
	return s.Line("least-payment", b.OwnMethod, in...)
}

// MonthsToExpiry is "months-to-expiry": how many monthly payments fall on or before
// the last day to collect any of the debt (IRC 6502), over which the least payment may
// be spread. An assessment of an unknown last day does not count. It is unknown if
// an answer is missing.
func (d *Debt) MonthsToExpiry() line.Line {
	b, missing := d.given()
	inTime := 0
	if len(missing) == 0 {
		inTime = d.inTime
	}
	return line.WorkedCount("months-to-expiry", inTime, line.Months, b.Clock.Cites.Collection, missing...)
}

// OfTotal reports whether all that is known of the debt is its total of several years.
func (d *Debt) OfTotal() bool { return d.ofTotal }

// Owed is "payoff": what is owed on the book's day, before any payment, in dollars. It is
// unknown if an answer is missing.
func (d *Debt) Owed() line.Line {
	b, missing := d.given()
	var owed cents.Sum
	if len(missing) == 0 {
		owed = d.owed
	}
	return owed.Line("payoff", b.Account.Cites.Compounding, missing...)
}
