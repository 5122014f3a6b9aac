package calctest

import (
	"fmt"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// Lasting returns the case with a debt for one year, and that number of months left to
// collect it.
func Lasting(c facts.Case, months int) facts.Case {
	c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2020), Expires: facts.Say(Today.AddMonths(months))}}
	return c
}

// Event returns an event from one day to another. With no day for to, it has not
// ended.
func Event(kind string, from, to date.Day) facts.Event {
	e := facts.Event{Kind: facts.Say(kind), From: facts.Say(from)}
	if to != 0 {
		e.To = facts.Say(to)
	}
	return e
}

// Ended returns the event with how it ended: facts.EndRejected, ...
func Ended(e facts.Event, how string) facts.Event {
	e.How = facts.Say(how)
	return e
}

// Appealed returns the event with an appeal that ended on a day.
func Appealed(e facts.Event, on date.Day) facts.Event {
	e.Appeal = facts.Say(on)
	return e
}

// RandomDay draws a day of the years from, ..., to-1 with intN, which returns a number
// from 0 to n-1. Three in four are at the end of February, of a month or of a
// year.
func RandomDay(intN func(int) int, from, to int) date.Day {
	d := date.FirstOf(from+intN(to-from)).AddMonths(intN(12)) + date.Day(intN(28))
	switch intN(4) {
	case 0:
		return date.FirstOf(from+intN(to-from)).AddMonths(2) - date.Day(intN(3))
	case 1:
		_, m, _ := d.Civil()
		return date.FirstOf(d.Year()).AddMonths(m) - 1 + date.Day(intN(2))
	case 2:
		return date.LastOf(from+intN(to-from)) + date.Day(intN(3)) - 1
	}
	return d
}

// Owes returns a case that owes tax for 2022 and nothing else, assessed on a day.
func Owes(tax string, assessed date.Day) facts.Case {
	return facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2022), Assessed: facts.Say(assessed), History: facts.History{
		Owed: USD(tax), OwedOn: facts.Say(Today), OwedTax: USD(tax), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2023-04-15")), Extended: facts.Say(false),
		Charged: facts.Charged{LatePayment: USD("0")},
	}}}}}
}

// SixYears returns a case that owes for six years, each with its return, and an offer
// that was rejected.
func SixYears() facts.Case {
	c := facts.Case{}
	for i := range 6 {
		year := 2015 + i
		c.Debt.Years = append(c.Debt.Years, facts.TaxYear{
			Year: facts.Say(year), Assessed: facts.Say(datetest.Day(fmt.Sprintf("%d-06-01", year+2))),
			History: facts.History{
				Shown: USD("12000"), Credits: USD("4000"), Extended: facts.Say(false),
				Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day(fmt.Sprintf("%d-04-20", year+2))),
				Demand: facts.Say(datetest.Day(fmt.Sprintf("%d-06-01", year+2))),
			},
		})
	}
	c.Debt.Events = []facts.Event{Ended(Event(facts.EventOffer, datetest.Day("2020-03-01"), datetest.Day("2022-11-15")), facts.EndRejected)}
	return c
}
