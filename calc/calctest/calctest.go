// Package calctest has cases and the law of a day for tests: plain households of
// which a test says only what matters to it.
//
//	calctest.go  cases, amounts, events, stories
package calctest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/storyfile"
)

// Today is the day of the tables' law.
var Today = datetest.Day("2026-11-22")

// Plain is one person in Columbus, Ohio, who owes 40,000 for 2022, has nothing
// and earns nothing, with what the test adds. Line 39 is 867, line 43 220
// without a vehicle, line 45 90: box E is 1,177.
func Plain(add func(c *facts.Case)) facts.Case {
	var c facts.Case
	c.Debt = facts.Debt{Total: USD("40000"), Years: []facts.TaxYear{{Year: facts.Say(2022), Expires: facts.Say(datetest.Day("2033-11-27"))}}}
	c.Household = facts.Household{State: facts.Say("OH"), County: facts.Say("39049"), Under65: facts.Say(1), Over65: facts.Say(0)}
	add(&c)
	return facts.AssumeNone(c)
}

// Boxes is a plain case of which only the boxes matter: box A as money in the
// bank over what is left there, boxes D and E as pay and as taxes over the
// 1,177 that are allowed anyhow.
func Boxes(equity, income, expenses string) facts.Case {
	return Plain(func(c *facts.Case) {
		c.Assets.Accounts = []facts.Account{{Balance: facts.Say(Dec(equity).Add(Dec("1000")))}}
		c.Income.Jobs = []facts.Job{{Pay: USD(income)}}
		c.Living.Taxes = facts.Say(Dec(expenses).Sub(Dec("1177")))
	})
}

// Leaving is boxes with so much in box F.
func Leaving(equity, each string) facts.Case {
	return Boxes(equity, Dec(each).Add(Dec("2000")).String(), "2000")
}

// Dec is an amount.
func Dec(s string) decimal.Decimal { return decimal.RequireFromString(s) }

// USD is an answer of so many dollars.
func USD(s string) facts.Amount { return facts.Say(Dec(s)) }

// Lasting is the case with so many months left to collect.
func Lasting(c facts.Case, months int) facts.Case {
	c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2020), Expires: facts.Say(Today.AddMonths(months))}}
	return c
}

// WithMonths is the book of another time's months in an offer.
func WithMonths(b *law.Book, lump string) *law.Book {
	changed := *b
	changed.Offer.LumpSumMultiplier = line.Law(b.Offer.LumpSumMultiplier.ID, Dec(lump), line.Months, b.Offer.LumpSumMultiplier.Cite)
	return &changed
}

// Book is the law of a day.
func Book(t testing.TB, on date.Day) *law.Book {
	t.Helper()
	b, err := law.On(on)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Event is something that stops the clock from one day to another.
func Event(kind string, from, to date.Day) facts.Event {
	e := facts.Event{Kind: facts.Say(kind), From: facts.Say(from)}
	if to != 0 {
		e.To = facts.Say(to)
	}
	return e
}

// Ended is an event that ended some way.
func Ended(e facts.Event, how string) facts.Event {
	e.How = facts.Say(how)
	return e
}

// Appealed is an event whose appeal ended on a day.
func Appealed(e facts.Event, on date.Day) facts.Event {
	e.Appeal = facts.Say(on)
	return e
}

// RandomDay is a day drawn from some years with intN, often one where calendars trip: around 29 February,
// the ends of months and of years.
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

// Owes is a case that owes for 2022, all of it tax, assessed on a day.
func Owes(tax string, assessed date.Day) facts.Case {
	return facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2022), Assessed: facts.Say(assessed), History: facts.History{
		Owed: USD(tax), OwedOn: facts.Say(Today), OwedTax: USD(tax), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2023-04-15")), Extended: facts.Say(false),
		Charged: facts.Charged{LatePayment: USD("0")},
	}}}}}
}

// SixYears is a household that owes for six years, each told in full.
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

// Story is the case of a story and the law of the day it is told of: the name is
// that of its file among the stories.
func Story(t testing.TB, testdata fs.FS, name string) (facts.Case, *law.Book) {
	t.Helper()
	s, err := storyfile.Read(testdata, name)
	if err != nil {
		t.Fatal(err)
	}
	return CaseOf(t, testdata, s)
}

// CaseOf is the case of a story that was read.
func CaseOf(t testing.TB, testdata fs.FS, s storyfile.Story) (facts.Case, *law.Book) {
	t.Helper()
	if s.Base != "" {
		storyfile.Base[facts.Case](t, testdata, s.Base)
	}
	var f struct {
		Version int        `json:"offercheck"`
		On      date.Day   `json:"on"`
		Case    facts.Case `json:"case"`
	}
	d := json.NewDecoder(bytes.NewReader(s.File))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		t.Fatal(err)
	}
	return f.Case, Book(t, f.On)
}
