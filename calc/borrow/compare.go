package borrow

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// A comparison is a loan, with the IRS for what it does not pay, and the IRS alone over
// the same months.
type comparison struct {
	loan   schedule
	rest   payoff.Schedule // of what the loan does not pay; the zero Schedule if it pays all
	partly bool
	months line.Line // how many payments
	last   line.Line // the day of the last

	each, fees, total         line.Line // "loan-each", "loan-fees", "loan-total"
	irsEach, irsPaid, irsFull line.Line // "irs-each", "irs-paid", "irs-total": the last with the user fee
}

// compare works a loan out, and the least payment that pays the IRS over the same
// months by an agreement, which ends sooner if the time to collect does.
func (l lending) compare(id string, loan facts.Loan, amount, rate, months line.Line) comparison {
	b := l.b
	x := comparison{loan: amortize(amount, rate, months, b), months: months}
	x.last = line.WorkedDay("loan-last-day", b.On.AddMonths(min(max(months.Int(), 0), mostMonths)), b.OwnMethod, months)
	owed, agreement := l.m.Opening.OrOpen(l.c, b), payoff.Terms{Begins: l.m.Begins, Agreement: true}
	var paid line.Line
	x.irsEach, paid, _ = least("irs-each", owed.Debt(agreement), months)
	x.irsPaid = line.Sum("irs-paid", paid)
	x.irsFull = line.Sum("irs-total", paid, l.m.Fee)
	x.each, x.fees = line.Sum("loan-each", x.loan.each), line.Sum("loan-fees")
	if loan.Fees.Given {
		x.fees = line.Sum("loan-fees", facts.Given(id+"-fees", loan.Fees))
	}
	parts := []line.Line{x.loan.paid}
	if x.partly = amount.Known && l.m.Total.Known && amount.Amount.LessThan(l.m.Total.Amount); x.partly {
		agreement.Down = amount.Amount
		var each, rest line.Line
		each, rest, x.rest = least("rest-each", owed.Debt(agreement), months)
		x.each = line.Sum("loan-each", x.loan.each, each)
		x.fees = line.Sum("loan-fees", x.fees, l.m.Fee)
		parts = append(parts, rest)
	}
	x.total = line.Sum("loan-total", append(parts, x.fees)...)
	return x
}

// least is the least payment of a debt over months, under a name, with all payments.
func least(id string, d *payoff.Debt, months line.Line) (each, paid line.Line, s payoff.Schedule) {
	if !months.Known {
		return months, months, s
	}
	found := d.LeastPayment(months.Int())
	each = line.Sum(id, found)
	if !found.Known {
		return each, each, s
	}
	s = d.Schedule(payoff.Level(found.Amount))
	return each, s.Paid, s
}

// pace is the payments of the loan, with those to the IRS for the rest.
func (x comparison) pace(b *law.Book) way.Pace {
	nothing := line.Worked("loan-penalty", decimal.Zero, line.USD, b.OwnMethod)
	p := way.Pace{
		ID: "loan", Each: x.each, Months: x.months, LastDay: x.last, Paid: line.Sum("loan-payments", x.loan.paid),
		Interest: x.loan.interest, Penalty: nothing, Lost: line.Sum("nothing"),
		Ends: line.Stated("schedule-ends", line.VerdictOf(x.loan.each.Known)).Under(b.OwnMethod),
	}
	if x.partly && x.rest.Paid.ID != "" {
		p.Paid = line.Sum("loan-payments", x.loan.paid, x.rest.Paid)
		p.Interest = line.Sum("loan-interest", x.loan.interest, x.rest.Interest)
		p.Penalty, p.Lost, p.Ends = x.rest.Penalty, x.rest.Lost, x.rest.Ends
	}
	return p
}

// findings says which costs less, in all and each month, and by how much.
func (x comparison) findings(b *law.Book) []line.Finding {
	return []line.Finding{
		apart("loan-costs", x.total, x.irsFull).Under(b.OwnMethod),
		apart("loan-month", x.each, x.irsEach).Under(b.OwnMethod),
	}
}

// apart is the finding that a loan is less, more or the same than the IRS, with the
// difference.
func apart(id string, loan, irs line.Line) line.Finding {
	if !loan.Known || !irs.Known {
		return line.Stated(id+"-less", line.NotYet).With(loan, irs)
	}
	switch loan.Amount.Cmp(irs.Amount) {
	case -1:
		return line.Stated(id+"-less", line.Yes).With(loan, irs, line.Minus(id+"-apart", irs, loan))
	case 1:
		return line.Stated(id+"-more", line.Yes).With(loan, irs, line.Minus(id+"-apart", loan, irs))
	}
	return line.Stated(id+"-same", line.Yes).With(loan, irs)
}
