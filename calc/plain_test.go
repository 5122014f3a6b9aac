package calc

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// today is the day of the tables' law.
var today = datetest.Day("2026-11-22")

// plain is one person in columbus, Ohio, who owes 40,000 for 2022, has nothing
// and earns nothing, with what the test adds. Line 39 is 867, line 43 220
// without a vehicle, line 45 90: box E is 1,177.
func plain(add func(c *facts.Case)) facts.Case {
	var c facts.Case
	c.Debt = facts.Debt{Total: usd("40000"), Years: []facts.TaxYear{{Year: facts.Say(2022), Expires: facts.Say(datetest.Day("2033-11-27"))}}}
	c.Household = facts.Household{State: facts.Say("OH"), County: facts.Say("39049"), Under65: facts.Say(1), Over65: facts.Say(0)}
	add(&c)
	return facts.AssumeNone(c)
}

// boxes is a plain case of which only the boxes matter: box A as money in the
// bank over what is left there, boxes D and E as pay and as taxes over the
// 1,177 that are allowed anyhow.
func boxes(equity, income, expenses string) facts.Case {
	return plain(func(c *facts.Case) {
		c.Assets.Accounts = []facts.Account{{Balance: facts.Say(dec(equity).Add(dec("1000")))}}
		c.Income.Jobs = []facts.Job{{Pay: usd(income)}}
		c.Living.Taxes = facts.Say(dec(expenses).Sub(dec("1177")))
	})
}

// leaving is boxes with so much in box F.
func leaving(equity, each string) facts.Case {
	return boxes(equity, dec(each).Add(dec("2000")).String(), "2000")
}

func dec(s string) decimal.Decimal { return decimal.RequireFromString(s) }

func usd(s string) facts.Amount { return facts.Say(dec(s)) }

// lasting is the case with so many months left to collect.
func lasting(c facts.Case, months int) facts.Case {
	c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2020), Expires: facts.Say(today.AddMonths(months))}}
	return c
}

// figure is the line of a report with that number on the form or that key.
func figure(t *testing.T, r Report, name string) string {
	t.Helper()
	return pick(t, figuresOf(r), name)
}

func pick(t *testing.T, figures map[string]string, name string) string {
	t.Helper()
	got, ok := figures[name]
	if !ok {
		t.Errorf("no line %s", name)
	}
	return got
}

// expect compares figures of the case with what they must be: pairs of a
// line's name and its amount.
func expect(t *testing.T, c facts.Case, pairs ...string) {
	t.Helper()
	expectOf(t, Assess(c, book(t, today)), pairs...)
}

func expectOf(t *testing.T, r Report, pairs ...string) {
	t.Helper()
	figures := figuresOf(r)
	for i := 0; i < len(pairs); i += 2 {
		if got := pick(t, figures, pairs[i]); got != pairs[i+1] {
			t.Errorf("%s = %s, want %s", pairs[i], got, pairs[i+1])
		}
	}
}

// withMonths is the book of another time's months in an offer.
func withMonths(b *law.Book, lump string) *law.Book {
	changed := *b
	changed.LumpMonths = line.Law(b.LumpMonths.ID, dec(lump), line.Months, b.LumpMonths.Cite)
	return &changed
}

// An example is one case of a table and the figures it must give, in pairs.
type example struct {
	name string
	c    facts.Case
	want []string
}

func table(t *testing.T, rows []example) {
	t.Helper()
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) { expect(t, r.c, r.want...) })
	}
}
