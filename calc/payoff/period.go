package payoff

import (
	"offercheck/calc/cents"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Period is one bill of a debt that payments work off.
type Period struct {
	N, Bill int
	Months  line.Line // "period-months": the payments that come in time
	PaidIn  line.Line // "period-paid-in": the payment that ends it; unknown if none does
	Short   line.Line // "period-short": what is lost
}

// period is how a schedule came out for one bill.
func (p bill) period(paidIn int, left cents.Sum, dates int, b *law.Book, in ...line.Line) Period {
	out := Period{
		N: p.Year, Bill: p.Bill,
		Months: line.WorkedCount("period-months", min(p.last, dates), line.Months, b.OwnMethod, line.WorkedDay("period-expires", p.Expires, b.Clock.Cites.Collection)).Of(p.Year),
		PaidIn: line.WorkedCount("period-paid-in", paidIn, line.Months, b.OwnMethod, in...).Of(p.Year),
		Short:  left.Line("period-short", b.OwnMethod, in...).Of(p.Year),
	}
	if left > 0 {
		out.PaidIn = line.DividedBy("period-paid-in", out.Short, line.Sum("nothing"), 0).Of(p.Year)
	}
	return out
}
