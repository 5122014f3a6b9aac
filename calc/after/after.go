// Package after says what must happen once the IRS has accepted an offer in compromise: which
// payments, returns and estimated taxes are due on which days, until when, which refunds the
// IRS keeps, and when a lien is released. It is the terms of Form 656, sections 4 and 7.
//
//	after.go     what is known of the offer, and what follows
//	payment.go   when its payments are due
//	yearly.go    the returns and estimated taxes of the years after it
//
// A day that hangs on another day, or on a figure of the law, which is not known is unknown.
package after

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// An Offer is what is known of an offer that was accepted, or may be.
type Offer struct {
	On        date.Day    // of the letter of acceptance; no day if there is none yet
	Sent      date.Day    // of the offer and its first payment; no day if that is not known
	Periodic  bool        // its terms: paid by the month, or else a lump sum
	LowIncome bool        // with the low-income certification, and so nothing paid before
	Monthly   int         // of periodic terms: the day of the month, from 1 to 28; 0 if not known
	Count     int         // of payments; 0 if not known. Of periodic terms the first is among them
	Amounts   []line.Line // of the payments after acceptance, by N; none if they are not known
	Estimated bool        // estimated tax is due, as from the self-employed
}

// The IDs of the duties.
const (
	Payment   = "payment"   // of the offer
	Rest      = "rest"      // of a lump sum whose payments are not known: all of it
	Return    = "return"    // and the tax on it: of Year
	Extended  = "extended"  // the return with an extension: of Year
	Estimated = "estimated" // the Nth payment of estimated tax of Year
)

// A Duty is something to do by a day.
type Duty struct {
	ID     string
	N      int // which of several, from 1
	Year   int // the tax year that it is about; 0 if none
	Day    line.Line
	Amount line.Line // of a payment; the zero Line if it is not known
}

// A Course is what must happen, and what comes of it.
type Course struct {
	Duties   []Duty    // by their days; those without one come first
	Paid     line.Line // the day of the last payment, or by which all is paid
	Released line.Line // about the day by which a lien is released
	Last     line.Line // the last day on which a late return or tax brings the debt back
	Kept     int       // the latest tax year whose refund the IRS keeps; 0 if it is not known
}

// Of is the course of an offer.
func Of(o Offer, b *law.Book) Course {
	b = b.OrEmpty()
	years, cites := b.Offer.ComplianceYears, &b.Offer.Cites
	accepted := line.GivenDay("offer-accepted-on", o.On)
	c := Course{
		Last: line.WorkedDay("offer-last-day", years.After(o.On), cites.Form656Kept, accepted, years),
	}
	if o.On != 0 {
		c.Kept = o.On.Year() - 1 // a year that ended before the offer was accepted
	}
	c.Duties, c.Paid = o.payments(accepted, b), line.GivenDay("offer-paid-on", 0)
	if n := len(c.Duties); n > 0 && !slices.ContainsFunc(c.Duties, func(d Duty) bool { return !d.Day.Known }) {
		last := c.Duties[n-1].Day
		c.Paid = line.WorkedDay("offer-paid-on", last.Day(), cites.Form656Terms, last)
	}
	c.Released = line.WorkedDay("offer-released-on", b.Offer.ReleasedDays.After(c.Paid.Day()), cites.Form656Kept, c.Paid, b.Offer.ReleasedDays)
	c.Duties = append(c.Duties, o.yearly(c.Last.Day(), b)...)
	slices.SortStableFunc(c.Duties, func(a, b Duty) int { return int(a.Day.Day() - b.Day.Day()) })
	return c
}
