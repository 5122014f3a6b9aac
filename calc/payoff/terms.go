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

// Terms is when a debt is paid by the month, and what it accrues meanwhile. The
// zero Terms begin on the book's day, without an agreement.
type Terms struct {
	Begins    date.Day         // until then the debt accrues; the book's day if that is later
	First     date.Day         // the first payment; a month after the beginning if it is not after that
	Down      decimal.Decimal  // dollars paid on the book's day, before the beginning; less than zero counts as zero
	DownTo    int              // the tax year that the taxpayer designates for them, from 1; 0 for the one that expires first
	Relief    []account.Relief // penalties that are taken off on the book's day; not off a debt of which only the total is known
	Latest    bool             // a total of years that is all that is known can be collected until the last of them expires, not the first
	Agreement bool             // an installment agreement is in effect from the beginning on: IRC 6651(h)
}

// New is the debt of a case on those terms. Where nothing is known of a year but
// the total of all, that is one balance of tax, with the shortest time to collect:
// unknowns are resolved against the taxpayer. While an answer is missing, or if the
// book is nil or has no rates, every schedule is unknown. What accrues before the
// beginning is among what a schedule accrues, so that what is owed on the book's day,
// the interest and the late payment come to what is paid and what expires.
func New(c facts.Case, b *law.Book, t Terms) *Debt {
	b = b.OrEmpty()
	d := &Debt{book: b, rates: account.RatesOf(b)}
	begins := beginning(t.Begins, b)
	down := max(cents.Of(t.Down), 0)
	o, missing := openingOn(c, b.On, t.Relief, b, d.rates)
	if d.missing = missing; len(missing) > 0 {
		return d
	}
	d.ofTotal = o.ofTotal
	if t.Latest && o.ofTotal {
		o.untilLatest(c)
	}
	o.without(b.On, begins)
	switch {
	case t.First > begins:
		o.first = t.First
	case begins > o.on:
		o.first = begins.AddMonths(1)
	}
	if t.Agreement {
		o.agreeFrom(begins)
	}
	d.timeline = o.timeline(o.monthsToRun())
	d.inTime = o.paymentsBy(o.lastDay())
	d.owed = d.timeline.owed()
	d.timeline.payDown(down, t.DownTo)
	return d
}

// openingOn is what a case owes on a day, or the answers that are missing. Where only
// the total of all years is known, the day is the book's.
func openingOn(c facts.Case, on date.Day, reliefs []account.Relief, b *law.Book, r *account.Rates) (*openingBalances, []line.Line) {
	balances, missing := account.Relieved(c, on, facts.AgainstTaxpayer, reliefs, b, r)
	o := &openingBalances{book: b, on: on, rates: r, balances: balances}
	if len(missing) == 0 {
		return o, nil
	}
	if o, _ = testedBalances(c, facts.AgainstTaxpayer, b, r); o == nil {
		return nil, missing
	}
	return o, nil
}

// untilLatest moves the last day of a total that is all that is known of the years to that
// of the year that expires last.
func (o *openingBalances) untilLatest(c facts.Case) {
	if last, missing := testedBalances(c, facts.ForTaxpayer, o.book, o.rates); len(missing) == 0 && last.ofTotal {
		o.balances[0].Expires = last.balances[0].Expires
	}
}

// without drops the balances whose last day falls from one day to the day before another,
// on which the schedule begins: nothing of it goes to them.
func (o *openingBalances) without(from, begins date.Day) {
	o.balances = slices.DeleteFunc(o.balances, func(x account.Balance) bool { return x.Expires >= from && x.Expires < begins })
}

// payDown applies an amount before the first month: to the bills of one tax year,
// and then to the others by the day they expire.
func (t *timeline) payDown(amount cents.Sum, year int) {
	for i := range t.bills {
		if b := &t.bills[i]; b.Year == year {
			amount = b.apply(amount)
		}
	}
	t.payAtOnce(amount)
}

// beginning is the day on which a schedule begins: not before the book's, and not
// after the last that is computed.
func beginning(d date.Day, b *law.Book) date.Day { return min(max(d, b.On), max(b.On, lastBeginning)) }

// lastBeginning leaves the longest schedule within the calendar.
var lastBeginning = date.LastOf(9_000)
