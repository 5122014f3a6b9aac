// Package calctest has cases, events and the law of a day for tests. A test names only
// the answers that matter to it. A helper that takes a testing.TB fails the test on
// an error; Dec and USD panic on text that is no amount.
//
//	calctest.go  the law of a day, cases and amounts
//	debt.go      debts, events and days
//	drawn.go     cases drawn at random
//	story.go     the cases of stories
package calctest

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Today is the day of the report, and of the law, in table tests.
var Today = datetest.Day("2026-11-22")

// Long skips a test in short mode, of go test -short: it goes through so many cases that it
// takes minutes as WebAssembly, and other tests go through the same code.
func Long(t testing.TB) {
	t.Helper()
	if testing.Short() {
		t.Skip("it is long")
	}
}

// Plain returns the case of one person in Columbus, Ohio, who owes 40,000 for 2022 and
// has no assets and no income, with what add changes, and the rest taken as none.
// Line 39 is 867, line 43 is 220 without a vehicle, and line 45 is 90: box E is
// 1,177.
func Plain(add func(c *facts.Case)) facts.Case {
	var c facts.Case
	c.Debt = facts.Debt{Total: USD("40000"), Years: []facts.TaxYear{{Year: facts.Say(2022), Expires: facts.Say(datetest.Day("2033-11-27"))}}}
	c.Household = facts.Household{State: facts.Say("OH"), County: facts.Say("39049"), Under65: facts.Say(1), Over65: facts.Say(0)}
	add(&c)
	return facts.AssumeNone(c)
}

// Boxes returns a plain case with box A, D and E of those dollars: cash above the
// exemption of 1,000, pay, and taxes above the 1,177 of other expenses.
func Boxes(equity, income, expenses string) facts.Case {
	return Plain(func(c *facts.Case) {
		c.Assets.Accounts = []facts.Account{{Balance: facts.Say(Dec(equity).Add(Dec("1000")))}}
		c.Income.Jobs = []facts.Job{{Pay: USD(income)}}
		c.Living.Taxes = facts.Say(Dec(expenses).Sub(Dec("1177")))
	})
}

// Leaving returns Boxes with box A and box F of those dollars: the equity, and what is
// left each month.
func Leaving(equity, each string) facts.Case {
	return Boxes(equity, Dec(each).Add(Dec("2000")).String(), "2000")
}

// Dec parses a decimal.
func Dec(s string) decimal.Decimal { return decimal.RequireFromString(s) }

// USD returns an answer in dollars.
func USD(s string) facts.Amount { return facts.Say(Dec(s)) }

// WithMonths returns a copy of the book in which a lump sum offer counts that many
// months of income.
func WithMonths(b *law.Book, lump string) *law.Book {
	changed := *b
	changed.Offer.LumpSumMultiplier = line.Law(b.Offer.LumpSumMultiplier.ID, Dec(lump), line.Months, b.Offer.LumpSumMultiplier.Cite)
	return &changed
}

// Book returns the law of a day.
func Book(t testing.TB, on date.Day) *law.Book {
	t.Helper()
	b, err := law.On(on)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
