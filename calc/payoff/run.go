package payoff

import (
	"offercheck/calc/cents"
	"offercheck/calc/date"
)

// An outcome is what a run of payments comes to.
type outcome struct {
	months            int         // payments made
	paid, lastPayment cents.Sum   // in all, and by the last of them
	penalty, interest cents.Sum   // accrued: late payment and interest
	expired           cents.Sum   // unpaid when its bill expired
	paidIn            []int       // the payment that paid each bill off, from 1; 0 if none did
	paidOf, expiredOf []cents.Sum // of each bill: by all payments, and unpaid when it expired
	left              cents.Sum   // owed as the run ends
	rows              []month
}

// newOutcome is the outcome of no payment on so many bills.
func newOutcome(bills int) outcome {
	sums := make([]cents.Sum, 2*bills)
	return outcome{paidIn: make([]int, bills), paidOf: sums[:bills], expiredOf: sums[bills:]}
}

// A month is one payment of a run.
type month struct {
	on                date.Day
	paid              cents.Sum
	penalty, interest cents.Sum // accrued since the start of the run
	balance           cents.Sum // after the payment
}

// run pays an amount each month, by its number from 1, until nothing is owed, and
// reports whether that is reached on the timeline. What a bill owes after the last
// payment in time has expired; if mustPay is set, the run then ends.
func (t *timeline) run(amount func(k int) cents.Sum, mustPay bool) (outcome, bool) {
	bills := make([]bill, len(t.bills))
	copy(bills, t.bills)
	out := newOutcome(len(bills))
	if expired := out.expire(bills, 0); expired > 0 && mustPay {
		return out, false
	}
	for k := range t.dates {
		owed := out.payMonth(bills, k, amount(k+1))
		if t.keepRows {
			out.rows = append(out.rows, month{t.dates[k], out.lastPayment, out.penalty, out.interest, owed})
		}
		expired := out.expire(bills, k+1)
		if expired > 0 && mustPay {
			return out, false
		}
		if out.left = owed - expired; out.left == 0 {
			return out, true
		}
	}
	return out, false
}

// payMonth accrues the kth month, from 0, and then applies a payment, to the first
// bill before the next. It returns what is owed after that.
func (o *outcome) payMonth(bills []bill, k int, amount cents.Sum) (owed cents.Sum) {
	for i := range bills {
		bills[i].accrue(k, o)
		owed += bills[i].Owed()
	}
	rest := amount
	for i := range bills {
		if b := &bills[i]; k < b.inTime && b.Owed() != 0 {
			before := rest
			if rest = b.apply(rest); b.Owed() == 0 {
				o.paidIn[i] = k + 1
			}
			o.paidOf[i] += before - rest
		}
	}
	o.months, o.lastPayment = k+1, amount-rest
	o.paid += o.lastPayment
	return owed - o.lastPayment
}

// expire writes off the bills whose last payment in time was the kth, from 1, or
// for which there was none, 0. It returns what they still owed.
func (o *outcome) expire(bills []bill, k int) cents.Sum {
	var expired cents.Sum
	for i := range bills {
		if b := &bills[i]; b.inTime == k && b.Owed() > 0 {
			o.expiredOf[i], expired = b.Owed(), expired+b.Owed()
			b.Tax, b.Penalty, b.Interest = 0, 0, 0
		}
	}
	o.expired += expired
	return expired
}

// largest is what a bill no longer accrues beyond: ten trillion dollars, which only
// centuries without a payment lead to.
const largest cents.Sum = 1_000_000_000_000_000

// accrue adds what the kth month costs, from 0: a month of late payment on the tax
// unpaid as it begins, up to the maximum, and interest on everything.
func (b *bill) accrue(k int, o *outcome) {
	if owed := b.Owed(); owed == 0 || owed > largest {
		return
	}
	for _, days := range b.intervals[b.starts[k]:b.starts[k+1]] {
		charge := min(b.Tax.Part(days.late), b.Most-b.Charged)
		b.Charged, b.Penalty, o.penalty = b.Charged+charge, b.Penalty+charge, o.penalty+charge
		added := b.Owed().Part(days.factor)
		b.Interest, o.interest = b.Interest+added, o.interest+added
	}
}

// apply applies an amount to tax, then to penalties, then to interest, and returns
// what is left of it: Rev. Proc. 2002-26.
func (b *bill) apply(amount cents.Sum) cents.Sum {
	for _, part := range []*cents.Sum{&b.Tax, &b.Penalty, &b.Interest} {
		paid := min(amount, *part)
		*part, amount = *part-paid, amount-paid
	}
	return amount
}

// level is the same payment every month.
func level(s cents.Sum) func(int) cents.Sum { return func(int) cents.Sum { return s } }

// leastPayment is the smallest level payment that pays every bill before it
// expires and everything in so many months, exact to the cent: nothing if nothing is
// owed. It is false if no payment does.
func (t *timeline) leastPayment(months int) (cents.Sum, bool) {
	if months >= 1 && t.owed() == 0 {
		return 0, true
	}
	pays := func(s cents.Sum) bool {
		out, ok := t.run(level(s), true)
		return ok && out.months <= months
	}
	high := 1 + 2*t.owed()
	if months < 1 || !pays(high) {
		return 0, false
	}
	low := max(1, t.owed()/cents.Sum(months)) // less does not even pay what is owed now
	for guess := low + low/2; guess < high; guess *= 2 {
		if pays(guess) {
			high = guess
			break
		}
		low = guess + 1
	}
	for low < high {
		if middle := (low + high) / 2; pays(middle) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low, true
}
