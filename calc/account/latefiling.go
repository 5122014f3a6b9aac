package account

import (
	"offercheck/calc/cents"
	"offercheck/calc/date"
)

// lateFilingPenalties is the penalty for late filing, a part for each assessment:
// 5 percent a month, for up to five months, of the tax that the return should have
// shown and that was unpaid on the due day, less late payment charged for the same
// months. A return more than 60 days late costs at least the minimum for its year,
// or all of that tax if it is less. IRC 6651(a)(1), (b)(1), (c)(1).
func (a *account) lateFilingPenalties() []cents.Sum {
	parts := make([]cents.Sum, len(a.assessments))
	if a.lateFilingMonths() == 0 && a.lateFilingCharged == nil {
		return parts
	}
	var base, gross, added cents.Sum
	for i, s := range a.assessments {
		unpaid := a.unpaidTax(i, a.due)
		base, gross = base+unpaid, gross+a.grossLateFiling(unpaid)
		if i > 0 {
			parts[i], added = a.grossLateFiling(s.tax), added+a.grossLateFiling(s.tax)
		}
	}
	net := a.netLateFiling(base, gross)
	if added > net {
		clear(parts)
		added = 0
	}
	parts[0] = net - added
	return parts
}

// netLateFiling is the penalty less concurrent late payment, but not below the
// minimum; or as the IRS charged it, if that is known. A notice may relieve it.
func (a *account) netLateFiling(base, gross cents.Sum) cents.Sum {
	switch {
	case a.noLateFiling:
		return 0
	case a.lateFilingCharged != nil:
		return *a.lateFilingCharged
	case a.noLateFilingByNotice():
		return 0
	}
	net := max(gross-a.concurrentLatePayment(), 0)
	if a.lateFilingEnd()-a.disregardedIn(a.extended, a.lateFilingEnd())-a.extended > date.Day(a.book.Account.LateFilingLeastDays.Int()) {
		minimum := a.book.LateFilingLeast(a.due)
		if !minimum.Known && base > net {
			a.gaps = append(a.gaps, minimum)
		}
		net = max(net, min(cents.Of(minimum.Amount), base))
	}
	return net
}

// noLateFilingByNotice reports whether a notice relieves late filing, and the IRS
// is not known to have charged it all the same.
func (a *account) noLateFilingByNotice() bool {
	return a.lateFilingRelieved && a.lateFilingCharged == nil && !a.ignoreRelief
}

// grossLateFiling is the penalty on some tax before late payment is taken off.
func (a *account) grossLateFiling(tax cents.Sum) cents.Sum {
	return tax.Part(cents.ShareOf(a.book.Account.LateFilingRate) * cents.Share(a.lateFilingMonths()))
}

// lateFilingOf is what the penalty for late filing takes off the most that late payment
// of tax added later may be. Where the IRS says what it charged, and it is not known how
// late the return was, it takes off the whole of it or, against the taxpayer, nothing.
func (a *account) lateFilingOf(tax cents.Sum) cents.Sum {
	switch {
	case a.lateFilingCharged == nil || !a.latenessUnknown:
		return a.grossLateFiling(tax)
	case a.against:
		return 0
	}
	return tax.Part(cents.ShareOf(a.book.Account.LateFilingRate) * cents.Share(a.book.Account.LateFilingMostMonths.Int()))
}

// concurrentLatePayment is late payment charged for the months of late filing,
// which late filing is reduced by: IRC 6651(c)(1). A month that a notice relieves still
// reduces it.
func (a *account) concurrentLatePayment() cents.Sum {
	var charged cents.Sum
	if a.extensionExcuses() {
		return 0
	}
	for month := range a.lateFilingMonths() {
		start := a.extended.AddMonthsToEnd(month)
		k := max(a.due.MonthsBegun(start+1)-1, 0)
		from, to := a.due.AddMonthsToEnd(k), a.due.AddMonthsToEnd(k+1)
		if by := a.relieved(from, to, asBegun); by >= 0 && a.reliefs[by].byLaw {
			continue
		}
		charged += a.unpaidTax(0, from).Part(a.latePaymentRate(from, to, a.rates).share)
	}
	return charged
}

// lateFilingMonths is how many months the return is late, begun months too, up to
// five: zero if it was filed on time, or if the account begins with a letter.
func (a *account) lateFilingMonths() int {
	if a.start != a.due || a.filedOnTime || a.lateFilingEnd() <= a.extendedWorkday {
		return 0
	}
	return min(a.extended.MonthsBegun(a.lateFilingEnd()-a.disregardedIn(a.extended, a.lateFilingEnd())), a.book.Account.LateFilingMostMonths.Int())
}

// lateFilingEnd is the day up to which the return is late: that on which it was
// filed or, if that is still to come, the last of the account.
func (a *account) lateFilingEnd() date.Day {
	if a.filed == 0 || a.filed > a.until {
		return a.until
	}
	return a.filed
}
