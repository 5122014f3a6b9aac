package payoff

import (
	"offercheck/calc/account"
	"offercheck/calc/cents"
	"offercheck/calc/date"
)

// A bill is a bill as a schedule of payments works it off.
type bill struct {
	account.Balance
	last      int // the payments that come in time, all if its last day is not known
	intervals []interval
	at        []int // where the intervals of each payment begin
}

// An interval is days of a schedule in which nothing happens but interest: first
// a month of late payment may begin.
type interval struct {
	late   cents.Share // of the tax: zero if no month begins
	factor cents.Share
}

// A timeline is the days of a schedule and the bills on it. It is made once and
// run with as many amounts as it takes.
type timeline struct {
	bills []bill
	dates []date.Day // of payments, the first a month after the start
	keep  bool       // keep a row for each month
}

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
	bills := make([]bill, len(r.bills))
	copy(bills, r.bills)
	out := outcome{paidIn: make([]int, len(bills)), left: make([]cents.Sum, len(bills))}
	if lost := out.lose(bills, 0); lost > 0 && mustPay {
		return out, false
	}
	for k := range r.dates {
		owed := out.step(bills, k, amount(k+1))
		if r.keep {
			out.rows = append(out.rows, month{r.dates[k], out.last, out.penalty, out.interest, owed})
		}
		lost := out.lose(bills, k+1)
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
func (r *outcome) step(bills []bill, k int, amount cents.Sum) (owed cents.Sum) {
	for i := range bills {
		bills[i].grow(k, r)
		owed += bills[i].Owed()
	}
	rest := amount
	for i := range bills {
		rest = bills[i].pay(rest, k+1, &r.paidIn[i])
	}
	r.months, r.last = k+1, amount-rest
	r.paid += r.last
	return owed - r.last
}

// lose gives up the bills whose last payment was the kth.
func (r *outcome) lose(bills []bill, k int) cents.Sum {
	var lost cents.Sum
	for i := range bills {
		if p := &bills[i]; p.last == k && p.Owed() > 0 {
			r.left[i], lost = p.Owed(), lost+p.Owed()
			p.Tax, p.Penalty, p.Interest = 0, 0, 0
		}
	}
	r.lost += lost
	return lost
}

// grow adds what a month costs: at its start late payment on the tax unpaid
// then, and interest on everything.
func (p *bill) grow(k int, out *outcome) {
	if p.Owed() == 0 {
		return
	}
	for _, l := range p.intervals[p.at[k]:p.at[k+1]] {
		charge := min(p.Tax.Part(l.late), p.Most-p.Charged)
		p.Charged, p.Penalty, out.penalty = p.Charged+charge, p.Penalty+charge, out.penalty+charge
		added := p.Owed().Part(l.factor)
		p.Interest, out.interest = p.Interest+added, out.interest+added
	}
}

// pay applies what there is to tax, then penalties, then interest; what is left
// goes to the next pot.
func (p *bill) pay(rest cents.Sum, k int, paidIn *int) cents.Sum {
	if p.Owed() == 0 || k > p.last {
		return rest
	}
	for _, part := range []*cents.Sum{&p.Tax, &p.Penalty, &p.Interest} {
		paid := min(rest, *part)
		*part, rest = *part-paid, rest-paid
	}
	if p.Owed() == 0 {
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
	for i := range r.bills {
		high += 2 * r.bills[i].Owed()
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
