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
	Begins    date.Day        // until then the debt accrues; the book's day if that is later
	First     date.Day        // the first payment; a month after the beginning if it is not after that
	Down      decimal.Decimal // dollars paid on the book's day, before the beginning; less than zero counts as zero
	DownTo    int             // the tax year that the taxpayer designates for them, from 1; 0 for the one that expires first
	Latest    bool            // a total of years that is all that is known can be collected until the last of them expires, not the first
	Agreement bool            // an installment agreement is in effect from the beginning on: IRC 6651(h)
}

// New is the debt of a case on those terms. Where nothing is known of a year but
// the total of all, that is one balance of tax, with the shortest time to collect:
// unknowns are resolved against the taxpayer. While an answer is missing, or if the
// book is nil or has no rates, every schedule is unknown. What accrues before the
// beginning is among what a schedule accrues, so that what is owed on the book's day,
// the interest and the late payment come to what is paid and what expires.
func New(c facts.Case, b *law.Book, t Terms) *Debt { return Open(c, nil, b).Debt(t) }

// An Opening is what a case owes on the book's day, with which every debt of the case
// begins that has the same penalties.
type Opening struct {
	c        facts.Case
	book     *law.Book
	rates    *account.Rates
	balances *openingBalances // nil while answers are missing
	missing  []line.Line
}

// Open is what a case owes once penalties are taken off on the book's day: off the years
// that have balances of their own, and not off a total of which nothing else is known.
func Open(c facts.Case, relief []account.Relief, b *law.Book) *Opening {
	b = b.OrEmpty()
	o := &Opening{c: c, book: b, rates: account.RatesOf(b)}
	balances, missing := account.Relieved(c, facts.AgainstTaxpayer, relief, b, o.rates)
	o.balances = &openingBalances{book: b, on: b.On, rates: o.rates, balances: balances}
	if len(missing) > 0 {
		if o.balances, _ = testedBalances(c, facts.AgainstTaxpayer, b, o.rates); o.balances == nil {
			o.missing = missing
		}
	}
	return o
}

// OrOpen is the opening, or if there is none what a case owes with all its penalties.
func (from *Opening) OrOpen(c facts.Case, b *law.Book) *Opening {
	if from == nil {
		return Open(c, nil, b)
	}
	return from
}

// Unpaid is what becomes of the debt if nothing is paid.
func (from *Opening) Unpaid() Schedule { return from.Debt(Terms{}).Schedule(Level(decimal.Zero)) }

// Debt is [New] of the opening's case, with the penalties that it has left.
func (from *Opening) Debt(t Terms) *Debt {
	b := from.book
	d := &Debt{book: b, rates: from.rates, missing: from.missing}
	if from.balances == nil {
		return d
	}
	begins := beginning(t.Begins, b)
	o := *from.balances
	o.balances = slices.Clone(o.balances)
	d.ofTotal = o.ofTotal
	if t.Latest && o.ofTotal {
		o.untilLatest(from.c)
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
	d.timeline.payDown(max(cents.Of(t.Down), 0), t.DownTo)
	return d
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
