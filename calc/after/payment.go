package after

import (
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// payments is the payments that are due after acceptance, Form 656, section 4.
//
//	lump sum: the nth payment by n months after acceptance, or all by the most months it has
//	periodic: the first with the offer, the nth on its day n-1 months later
//	with low income: nothing before acceptance, and the first within 30 days of it
func (o Offer) payments(accepted line.Line, b *law.Book) []Duty {
	if o.Periodic {
		return o.periodic(accepted, b)
	}
	cite, most := b.Offer.Cites.Form656Terms, b.Offer.LumpSumMostMonths
	if o.Count == 0 {
		day := line.WorkedDay("offer-rest-due", most.After(o.On), cite, accepted, most)
		return []Duty{{ID: Rest, Day: day}}
	}
	var all []Duty
	for n := 1; n <= o.Count; n++ {
		month := line.WorkedCount("offer-month", n, line.Months, cite)
		day := line.WorkedDay("offer-payment-due", month.After(o.On), cite, accepted, month)
		if n == 1 && o.LowIncome {
			day = o.first(accepted, b)
		}
		all = append(all, o.payment(n, day))
	}
	return all
}

// first is the day of the first payment with the low-income certification.
func (o Offer) first(accepted line.Line, b *law.Book) line.Line {
	days := b.Offer.FirstPaymentDays
	return line.WorkedDay("offer-payment-due", days.After(o.On), b.Offer.Cites.Form656B, accepted, days)
}

// payment is the nth payment on a day.
func (o Offer) payment(n int, day line.Line) Duty {
	d := Duty{ID: Payment, N: n, Day: day.Of(n)}
	for _, l := range o.Amounts {
		if l.N == n {
			d.Amount = l
		}
	}
	return d
}

// periodic is the monthly payments from acceptance on. Those before it were due while the
// offer was pending.
func (o Offer) periodic(accepted line.Line, b *law.Book) []Duty {
	cite, from := b.Offer.Cites.Form656Terms, line.GivenDay("offer-sent-on", o.Sent)
	if o.LowIncome {
		from = o.first(accepted, b)
	}
	var all []Duty
	for n := 1; n <= o.Count; n++ {
		day := line.WorkedDay("offer-payment-due", monthly(from.Day(), n-1, o.Monthly), cite, from)
		if n == 1 {
			day = from
		}
		if day.Known && day.Day() < o.On {
			continue
		}
		all = append(all, o.payment(n, day))
	}
	return all
}

// monthly is a day of the month that lies n months after that of another day; no day without
// one of them.
func monthly(from date.Day, n, day int) date.Day {
	if from == 0 || day < 1 || day > 28 {
		return 0
	}
	_, _, d := from.Civil()
	return (from - date.Day(d-1)).AddMonths(n) + date.Day(day-1)
}
