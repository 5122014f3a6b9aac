package account

import (
	"sync/atomic"

	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Rates is the rates at which a debt grows: every rate of interest on
// underpayments that a book knows, and those of the penalty for late payment. The
// zero Rates and a nil one know none.
type Rates struct {
	interest []interestRate // the oldest first
	through  date.Day       // the last day of the newest rate as published

	latePayment, agreement, levy penaltyRate // of late payment, a month
	latePaymentMost              cents.Share // of the tax, in all
	levyDays                     date.Day    // from a notice of levy to its rate
	kwongFrom, kwongTo           date.Day    // the period that Kwong v. United States is about
}

// An interestRate is the yearly rate on underpayments from a day on: IRC 6621.
type interestRate struct {
	from date.Day
	line line.Line
	year *growthTable // compounded in a year of 365 days
	leap *growthTable // and in one of 366
}

// A penaltyRate is the share of unpaid tax that a month of late payment costs, and
// the figure of the law it is.
type penaltyRate struct {
	share cents.Share
	line  line.Line
}

func penaltyRateOf(l line.Line) penaltyRate { return penaltyRate{cents.ShareOf(l), l} }

// RatesOf is the rates known on the book's day. The newest rate of interest counts
// as published up to the end of the quarter in which it was last seen to hold.
// There are none for a nil book, or one that law.On did not make. Everything in a report
// asks for those of one book, which must not change after: they are worked out once.
func RatesOf(b *law.Book) *Rates {
	if b == nil {
		return &Rates{}
	}
	if last := lastRates.Load(); last != nil && last.book == b {
		return last.rates
	}
	r := ratesOf(b)
	lastRates.Store(&bookRates{b, r})
	return r
}

// bookRates is the rates of a book, and lastRates those that were asked for last.
type bookRates struct {
	book  *law.Book
	rates *Rates
}

var lastRates atomic.Pointer[bookRates]

func ratesOf(b *law.Book) *Rates {
	r := &Rates{
		latePayment: penaltyRateOf(b.Account.LatePaymentRate), agreement: penaltyRateOf(b.Account.LatePaymentAgreementRate), levy: penaltyRateOf(b.Account.LatePaymentLevyRate),
		latePaymentMost: cents.ShareOf(b.Account.LatePaymentMostShare), levyDays: date.Day(b.Account.LatePaymentLevyDays.Int()),
		kwongFrom: b.Account.KwongFrom.Day(), kwongTo: b.Account.KwongTo.Day(),
	}
	published := b.Underpayment()
	r.interest = make([]interestRate, 0, len(published))
	for _, l := range published {
		r.interest = append(r.interest, interestRate{
			from: l.Cite.From, line: l,
			year: growthTableOf(cents.ShareOf(l), 365), leap: growthTableOf(cents.ShareOf(l), 366),
		})
		r.through = l.Cite.Still
	}
	r.through = min(r.through, b.On).EndOfQuarter()
	return r
}

// firstDay is the first day of the oldest rate of interest, and false if there are
// no rates.
func (r *Rates) firstDay() (date.Day, bool) {
	if r == nil || len(r.interest) == 0 {
		return 0, false
	}
	return r.interest[0].from, true
}

// cover reports whether there is a rate of interest for a day and every day after.
func (r *Rates) cover(d date.Day) bool {
	first, known := r.firstDay()
	return known && d >= first
}

// noRate stands for a rate of interest that is not in the data.
func noRate(b *law.Book) line.Line {
	return line.Gap("interest.underpayment", line.Share, b.Account.Cites.Compounding)
}

// rateOn is the rate of interest on a day, and the oldest one before all of them.
// There must be rates.
func (r *Rates) rateOn(d date.Day) *interestRate { return &r.interest[r.indexOn(d)] }

// indexOn is which of the rates that is, from 0.
func (r *Rates) indexOn(d date.Day) int {
	i := len(r.interest) - 1
	for i > 0 && r.interest[i].from > d {
		i--
	}
	return i
}

// Held reports whether interest up to a day is an estimate, as it holds the newest
// rate past the quarter it was published for: the finding "rates-held", with that
// rate and the last day it was published for ("rates-through"). It is not decided
// if there are no rates.
func (r *Rates) Held(on date.Day, b *law.Book) line.Finding {
	b = b.OrEmpty()
	if _, known := r.firstDay(); !known {
		return line.Stated("rates-held", line.NotYet).Under(b.Account.Cites.Compounding)
	}
	return line.Stated("rates-held", line.VerdictOf(on > r.through)).
		With(r.rateOn(on).line, line.WorkedDay("rates-through", r.through, b.Account.Cites.Compounding)).Under(b.Account.Cites.Compounding)
}

// A ratePeriod is days of one rate of interest in one calendar year, without the
// first and with the last.
type ratePeriod struct {
	from, to date.Day
	rate     *interestRate
}

// period is the rate period that begins after one day. It ends on another, on
// December 31, or on the day before the rate changes, whichever is first. There
// must be rates.
func (r *Rates) period(from, to date.Day) ratePeriod {
	i := r.indexOn(from + 1)
	p := ratePeriod{from, min(to, date.LastOf((from + 1).Year())), &r.interest[i]}
	if r.interest[i].from <= from+1 {
		i++
	}
	if i < len(r.interest) {
		p.to = min(p.to, r.interest[i].from-1)
	}
	return p
}

// compounded is what one dollar becomes in the period, in quintillionths.
func (p ratePeriod) compounded() uint64 {
	table := p.rate.year
	if date.DaysInYear(p.to.Year()) == 366 {
		table = p.rate.leap
	}
	return table[p.to-p.from]
}

// factor is the interest on one dollar in the period.
func (p ratePeriod) factor() cents.Share { return factorOf(p.compounded()) }

// Factor is the interest on one dollar from one day, without it, up to another, in
// billionths: compounded daily across changes of the rate and ends of years, and
// rounded once (IRC 6622, Rev. Proc. 95-17). Days before the oldest rate have that
// rate, and days after the newest have that. It is zero if the second day is not
// after the first, and if there are no rates.
func (r *Rates) Factor(from, to date.Day) cents.Share {
	if _, known := r.firstDay(); !known {
		return 0
	}
	from, to = boundedDay(from), boundedDay(to)
	compounded := uint64(oneDollar)
	for from < to {
		p := r.period(from, to)
		compounded, from = multiply(compounded, p.compounded()), p.to
	}
	return factorOf(compounded)
}
