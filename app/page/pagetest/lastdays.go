package pagetest

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// An UnsureDay is the facts of Same with a debt whose last day to collect is not known.
type UnsureDay struct {
	Name   string
	Case   facts.Case
	Day    string // the last day of the debt, in English
	Months string // until then
}

// UnsureDays are debts whose last day is not known, and what the pages say of it on
// November 22, 2026. The days are worked out in the test of csed.LastDays.
func UnsureDays(t testing.TB) []UnsureDay {
	day := func(s string) facts.Date { return facts.Say(datetest.Day(s)) }
	amount := func(n int64) facts.Amount { return facts.Say(decimal.NewFromInt(n)) }
	year := func(n int, assessed facts.Date) facts.TaxYear {
		filed := facts.Say(datetest.Day("2019-04-10").AddYears(n - 2018))
		return facts.TaxYear{Year: facts.Say(n), Expires: facts.DoNotKnow[date.Day](), Assessed: assessed, History: facts.History{
			Shown: amount(30_000), Credits: amount(4_000), Extended: facts.Say(false),
			Filed: facts.Say(facts.FiledReturn), FiledOn: filed, Demand: facts.Say(datetest.Day("2019-06-10").AddYears(n - 2018)),
		}}
	}
	dated, undated := year(2018, day("2019-06-10")), year(2020, facts.DoNotKnow[date.Day]())
	open := facts.Event{Kind: facts.Say(facts.EventBankruptcy), From: day("2020-03-01")}
	unsure := open
	unsure.To = facts.DoNotKnow[date.Day]()
	spouse := unsure
	spouse.Own, spouse.Spouse = facts.Say(false), facts.Say(true)
	with := func(owing string, years []facts.TaxYear, events ...facts.Event) facts.Case {
		c := Same(t)
		c.Debt = facts.Debt{Years: years, Events: events}
		if owing != "" {
			c.Household.Owing = facts.Say(owing)
		}
		return c
	}
	const range36 = "December 11, 2029 to August 30, 2036"
	return []UnsureDay{
		{"no day of assessment", with("", []facts.TaxYear{undated}), "January 1, 2031 to November 22, 2036", "49 to 120 months"},
		{"an open bankruptcy", with("", []facts.TaxYear{dated}, open), "March 2, 2036 at the earliest", "111 months or more"},
		{"a bankruptcy whose end is not known", with("", []facts.TaxYear{dated}, unsure), range36, "36 to 117 months"},
		{"two spouses, one in that bankruptcy", with(facts.OwingJoint, []facts.TaxYear{dated}, spouse), range36, "36 to 117 months"},
		{"two years, one without a day of assessment", with("", []facts.TaxYear{dated, undated}), "January 1, 2031 to November 22, 2036", "49 to 120 months"},
		{"two years, one in an open bankruptcy", with("", []facts.TaxYear{year(2016, day("2017-06-12")), dated}, aboutYear(open, 2018)), "March 2, 2036 at the earliest", "111 months or more"},
	}
}

// aboutYear is an event of one tax year alone.
func aboutYear(e facts.Event, year int) facts.Event {
	e.Year = facts.Say(year)
	return e
}
