package calc

import (
	"offercheck/calc/cents"
	"offercheck/calc/date"
)

// A payoffBill is one bill's debt as a schedule of payments works it off.
type payoffBill struct {
	n, bill                int // which tax year and which of its bills, from 1
	tax, penalty, interest cents.Sum
	charged, most          cents.Sum // late payment charged, and all it may cost
	expires                date.Day  // zero: not known
	last                   int       // the payments that come in time, all if it is not known
	legs                   []interval
	at                     []int // where the legs of each payment begin
}

// A interval is days of a schedule in which nothing happens but interest: first a
// month of late payment may begin.
type interval struct {
	late   cents.Share // of the tax: zero if no month begins
	factor cents.Share
}

// A timeline is the days of a schedule and the pots on it. It is made once and run
// with as many amounts as it takes.
type timeline struct {
	pots  []payoffBill
	dates []date.Day // of payments, the first a month after the start
	keep  bool       // keep a row for each month
}

// owed is all that is owed in a pot.
func (p *payoffBill) owed() cents.Sum { return p.tax + p.penalty + p.interest }

// A outcome is how a schedule came out.
type outcome struct {
	months            int // payments made
	paid, last        cents.Sum
	penalty, interest cents.Sum
	lost              cents.Sum   // not paid when time ran out
	paidIn            []int       // the month in which each pot was paid off; 0 if it was not
	left              []cents.Sum // of each pot when its time ran out
	rows              []month
}

// A month is one payment of a schedule, and what it cost to get there.
type month struct {
	on                               date.Day
	paid, penalty, interest, balance cents.Sum
}

// run pays an amount a month, from the first date on, until nothing is owed.
// What a pot still owes after its last day is lost, or ends the run if it must
// not be.
func (r *timeline) run(amount func(k int) cents.Sum, mustPay bool) (outcome, bool) {
	pots := make([]payoffBill, len(r.pots))
	copy(pots, r.pots)
	out := outcome{paidIn: make([]int, len(pots)), left: make([]cents.Sum, len(pots))}
	if lost := out.lose(pots, 0); lost > 0 && mustPay {
		return out, false
	}
	for k := range r.dates {
		owed := out.step(pots, k, amount(k+1))
		if r.keep {
			out.rows = append(out.rows, month{r.dates[k], out.last, out.penalty, out.interest, owed})
		}
		lost := out.lose(pots, k+1)
		if lost > 0 && mustPay {
			return out, false
		}
		if owed -= lost; owed == 0 {
			return out, true
		}
	}
	return out, false
}

// step is one month of a schedule: what it costs, then the payment. It gives what
// is owed after it.
func (r *outcome) step(pots []payoffBill, k int, amount cents.Sum) (owed cents.Sum) {
	for i := range pots {
		pots[i].grow(k, r)
		owed += pots[i].owed()
	}
	rest := amount
	for i := range pots {
		rest = pots[i].pay(rest, k+1, &r.paidIn[i])
	}
	r.months, r.last = k+1, amount-rest
	r.paid += r.last
	return owed - r.last
}

// lose gives up the pots whose last payment was the kth.
func (r *outcome) lose(pots []payoffBill, k int) cents.Sum {
	var lost cents.Sum
	for i := range pots {
		if p := &pots[i]; p.last == k && p.owed() > 0 {
			r.left[i], lost = p.owed(), lost+p.owed()
			p.tax, p.penalty, p.interest = 0, 0, 0
		}
	}
	r.lost += lost
	return lost
}

// grow adds what a month costs: at its start late payment on the tax unpaid
// then, and interest on everything.
func (p *payoffBill) grow(k int, out *outcome) {
	if p.owed() == 0 {
		return
	}
	for _, l := range p.legs[p.at[k]:p.at[k+1]] {
		charge := min(p.tax.Part(l.late), p.most-p.charged)
		p.charged, p.penalty, out.penalty = p.charged+charge, p.penalty+charge, out.penalty+charge
		added := p.owed().Part(l.factor)
		p.interest, out.interest = p.interest+added, out.interest+added
	}
}

// pay applies what there is to tax, then penalties, then interest; what is left
// goes to the next pot.
func (p *payoffBill) pay(rest cents.Sum, k int, paidIn *int) cents.Sum {
	if p.owed() == 0 || k > p.last {
		return rest
	}
	for _, part := range []*cents.Sum{&p.tax, &p.penalty, &p.interest} {
		paid := min(rest, *part)
		*part, rest = *part-paid, rest-paid
	}
	if p.owed() == 0 {
		*paidIn = k
	}
	return rest
}

// level is the same amount every month.
func level(s cents.Sum) func(int) cents.Sum { return func(int) cents.Sum { return s } }

// least is the smallest level payment that pays everything in so many months
// and each pot in its time: exact to the cent. It is false if there is none.
func (r *timeline) least(months int) (cents.Sum, bool) {
	pays := func(s cents.Sum) bool {
		out, ok := r.run(level(s), true)
		return ok && out.months <= months
	}
	low, high := cents.Sum(1), cents.Sum(1)
	for i := range r.pots {
		high += 2 * r.pots[i].owed()
	}
	if months < 1 || !pays(high) {
		return 0, false
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
