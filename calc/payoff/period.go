package payoff

import (
	"offercheck/calc/cents"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Period is what becomes of one assessment of a tax period.
type Period struct {
	N, Bill int       // which tax year, and which of its assessments: from 1
	Expires line.Line // "period-expires": its last day
	Months  line.Line // "period-months": how many payments fall on or before that day
	PaidIn  line.Line // "period-paid-in": the payment that pays it off, from 1, and 0 for none needed; unknown, with nothing missing, if none does
	Paid    line.Line // "period-paid": dollars of all payments that go to it
	Short   line.Line // "period-short": dollars unpaid when it expires
}

// periods is the outcome for each bill, worked out from the lines.
func (t *timeline) periods(o outcome, b *law.Book, in ...line.Line) []Period {
	var all []Period
	for i, owed := range t.bills {
		n := owed.Year
		expires := line.WorkedDay("period-expires", owed.Expires, b.Clock.Cites.Collection).Of(n)
		p := Period{
			N: n, Bill: owed.Bill, Expires: expires,
			Months: line.WorkedCount("period-months", min(owed.inTime, len(t.dates)), line.Months, b.OwnMethod, expires).Of(n),
			PaidIn: line.WorkedCount("period-paid-in", o.paidIn[i], line.Months, b.OwnMethod, in...).Of(n),
			Paid:   o.paidOf[i].Line("period-paid", b.Account.Cites.PaymentOrder, in...).Of(n),
			Short:  o.expiredOf[i].Line("period-short", b.OwnMethod, in...).Of(n),
		}
		if o.expiredOf[i] > 0 {
			p.PaidIn = never("period-paid-in", p.Short).Of(n)
		}
		all = append(all, p)
	}
	return all
}

// never is a count or a day that is unknown because it never comes: the shortfall
// divided by nothing, which misses no answer.
func never(id string, short line.Line) line.Line {
	return line.DividedBy(id, short, line.Sum("nothing"), 0)
}

// centsOf is the amount of a line in cents, within what fits.
func centsOf(l line.Line) cents.Sum { return min(max(cents.Of(l.Amount), -largest), largest) }
