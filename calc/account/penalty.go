package account

import (
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/law"
)

// month begins a month of late payment, if one begins after the day: the
// penalty is on the tax unpaid then, and what is paid later in the month counts
// from the next one.
func (a *account) month(o *bill, d date.Day) {
	if !a.lateRunning(o) || o.anchor.AddMonthsToEnd(o.months) != d {
		return
	}
	o.months++
	end := o.anchor.AddMonthsToEnd(o.months)
	rate := a.lateRate(d, end, a.rates)
	charge := min(o.tax.Part(rate.share), o.most-o.charged)
	if a.noLate || o.n == 1 && a.excused() {
		return
	}
	o.charged += charge
	off := min(a.relief, charge)
	if a.relief, charge = a.relief-off, charge-off; off > 0 && charge == 0 {
		return
	}
	if o.billed {
		a.grow(o, d)
	}
	o.pay += charge
	a.note(posting{kind: RowLatePayment, bill: o.n, from: d, to: end, rate: &rate.line, base: o.tax, amount: charge})
}

// tookOff is how much late payment the IRS has taken off again: what it comes to
// by law up to the day of the IRS's figure is more than that. It takes off what
// it charged first, and the interest on it goes too.
func (f *history) tookOff(b *law.Book, r *Rates, how options) cents.Sum {
	if f.lateSaid == nil || how.byLaw || how.noLate {
		return 0
	}
	var charged cents.Sum
	for _, o := range f.run(f.lateSaidOn, b, r, options{byLaw: true}).bills {
		charged += o.charged
	}
	return max(charged-*f.lateSaid, 0)
}

// lateRunning says that the penalty for late payment of a bill still grows.
func (a *account) lateRunning(o *bill) bool {
	return o.anchor != 0 && o.tax > 0 && o.charged < o.most
}

// lateRate is the rate of late payment in the month after one day and to
// another: the lower one while an agreement is in effect, if the return was in
// time; the higher one in months that begin after ten days from a notice of
// levy.
func (f *history) lateRate(from, to date.Day, r *Rates) *charge {
	switch agreed := f.planFrom != 0 && f.planFrom <= to && (f.planTo == 0 || f.planTo > from); {
	case agreed && f.onTime:
		return &r.plan
	case f.levy != 0 && from+1 > f.levy+r.levyDays:
		return &r.levy
	}
	return &r.usual
}

// excused says that an extension excuses late payment: nearly all was paid by
// the due day and the rest with the return.
func (a *account) excused() bool {
	if a.extended == a.due || !a.onTime || a.start != a.due {
		return false
	}
	tax := a.history.bills[0].tax
	return a.credits >= tax.Part(cents.ShareOf(a.b.Account.LatePaymentExtensionShare)) && a.unpaid(0, a.filed) == 0
}

// unpaid is the tax of a bill that was not paid by the end of a day. Payments
// go to tax first, and to that of the return before any other.
func (a *account) unpaid(bill int, by date.Day) cents.Sum {
	paid := a.credits
	for _, p := range a.payments {
		if p.on <= by {
			paid += p.amount
		}
	}
	for i, l := range a.history.bills {
		if i == bill {
			return max(l.tax-paid, 0)
		}
		paid = max(paid-l.tax, 0)
	}
	return 0
}

// lateEnd is the day to which a return is late: that on which it was filed, or
// the account's.
func (a *account) lateEnd() date.Day {
	if a.filed == 0 || a.filed > a.until {
		return a.until
	}
	return a.filed
}

// lateMonths is the months a return is late, five at most: none if it was in
// time.
func (a *account) lateMonths() int {
	if a.start != a.due || a.onTime || a.lateEnd() <= a.extendedLast {
		return 0
	}
	return min(a.extended.MonthsBegun(a.lateEnd()), a.b.Account.LateFilingMostMonths.Int())
}

// lateOn is late filing on some tax, before late payment is taken off.
func (a *account) lateOn(tax cents.Sum) cents.Sum {
	return tax.Part(cents.ShareOf(a.b.Account.LateFilingRate) * cents.Share(a.lateMonths()))
}

// lateFilings is the penalty for late filing, a part for each bill:
//
//	5 percent a month of the tax that should have been shown and was not paid
//	by the due day, less late payment charged for the same months; but more than
//	60 days late at least the year's least penalty, or all of that tax
func (a *account) lateFilings() []cents.Sum {
	parts := make([]cents.Sum, len(a.history.bills))
	if a.lateMonths() == 0 && a.lateFiling == nil {
		return parts
	}
	var base, gross, more cents.Sum
	for i, l := range a.history.bills {
		unpaid := a.unpaidAtDue(i)
		base, gross = base+unpaid, gross+a.lateOn(unpaid)
		if i > 0 {
			parts[i], more = a.lateOn(l.tax), more+a.lateOn(l.tax)
		}
	}
	net := a.lateNet(base, gross)
	if more > net {
		clear(parts)
		more = 0
	}
	parts[0] = net - more
	return parts
}

// lateNet is late filing less late payment of the same months, with the least
// that it must be; or as the IRS charged it.
func (a *account) lateNet(base, gross cents.Sum) cents.Sum {
	switch {
	case a.noFile:
		return 0
	case a.lateFiling != nil:
		return *a.lateFiling
	}
	net := max(gross-a.sameMonths(), 0)
	if a.lateEnd()-a.extended > date.Day(a.b.Account.LateFilingLeastDays.Int()) {
		least := a.b.LateFilingLeast(a.due)
		if !least.Known {
			a.lacks = append(a.lacks, least)
		}
		net = max(net, min(cents.Of(least.Amount), base))
	}
	return net
}

// unpaidAtDue is the tax of a bill that was not paid by the due day.
func (a *account) unpaidAtDue(bill int) cents.Sum { return a.unpaid(bill, a.due) }

// sameMonths is late payment charged for the months of late filing.
func (a *account) sameMonths() cents.Sum {
	var charged cents.Sum
	if a.excused() {
		return 0
	}
	for j := range a.lateMonths() {
		s := a.extended.AddMonthsToEnd(j)
		k := max(a.due.MonthsBegun(s+1)-1, 0)
		from, to := a.due.AddMonthsToEnd(k), a.due.AddMonthsToEnd(k+1)
		charged += a.unpaid(0, from).Part(a.lateRate(from, to, a.rates).share)
	}
	return charged
}
