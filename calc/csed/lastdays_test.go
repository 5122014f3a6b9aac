package csed

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// TestLastDays has the range of the last day on 2026-11-22, each worked by hand.
func TestLastDays(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	day := func(s string) facts.Date { return facts.Say(datetest.Day(s)) }
	dated := facts.TaxYear{Year: facts.Say(2018), Assessed: day("2019-06-10")}
	undated := facts.TaxYear{Year: facts.Say(2020), Assessed: facts.DoNotKnow[date.Day]()}
	never := undated
	never.History.Filed = facts.Say(facts.FiledNever)
	stated := undated
	stated.Expires = day("2031-05-04")
	added := dated
	added.History.Later = []facts.Assessment{{On: facts.DoNotKnow[date.Day]()}}
	rejected := facts.Event{Kind: facts.Say(facts.EventOffer), From: day("2022-01-01"), To: day("2023-01-01"), How: facts.Say(facts.EndRejected)}
	open := facts.Event{Kind: facts.Say(facts.EventBankruptcy), From: day("2020-03-01")}
	unsure := open
	unsure.To = facts.DoNotKnow[date.Day]()
	ended := open
	ended.To = day("2021-03-01")
	spouses := func(e facts.Event) facts.Event {
		e.Own, e.Spouse = facts.Say(false), facts.Say(true)
		return e
	}
	for _, test := range []struct {
		name        string
		year        facts.TaxYear
		owing       string
		events      []facts.Event
		least, most string
	}{
		{"assessed: ten years", dated, "", nil, "2029-06-10", "2029-06-10"},
		{"as the IRS says", stated, "", nil, "2031-05-04", "2031-05-04"},
		// assessed on 2021-01-01 at the earliest, and on 2026-11-22 at the latest
		{"no day of assessment", undated, "", nil, "2031-01-01", "2036-11-22"},
		{"no return, no assessment yet", never, "", nil, "2031-01-01", "?"},
		{"no tax year", facts.TaxYear{}, "", nil, "?", "?"},
		// 365 days and 30 more: 2031-01-01 + 395. An assessment today is after the offer
		{"no day of assessment, and an offer", undated, "", []facts.Event{rejected}, "2032-01-31", "2036-11-22"},
		// 2,151 days from 2021-01-01 to today; 2031-01-01 and 1,826 of them are 2036-01-01, a leap year
		{"no day of assessment, and an open bankruptcy", undated, "", []facts.Event{open}, "2036-11-21", "?"},
		// six months alone, 184 days to 2020-09-01; or 2,638 days to 2027-05-22, six months from today
		{"a bankruptcy whose end is not known", dated, "", []facts.Event{unsure}, "2029-12-11", "2036-08-30"},
		// 2,457 days to today
		{"an open bankruptcy", dated, "", []facts.Event{open}, "2036-03-02", "?"},
		// the spouse's: 365 + 184 days
		{"the later of two spouses", dated, facts.OwingJoint, []facts.Event{spouses(ended)}, "2030-12-11", "2030-12-11"},
		{"two spouses, and the end of one's bankruptcy not known", dated, facts.OwingJoint, []facts.Event{spouses(unsure)}, "2029-12-11", "2036-08-30"},
		{"tax added on a day that is not known", added, "", nil, "2029-06-10", "2036-11-22"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{test.year}, Events: test.events}}
			if test.owing != "" {
				c.Household.Owing = facts.Say(test.owing)
			}
			for name, r := range map[string]line.Range{"year": LastDaysOfYear(c, 1, b), "debt": LastDaysOfAll(c, b)} {
				if least, most := r.Least.String(), r.Most.String(); least != test.least || most != test.most {
					t.Errorf("%s: from %s to %s, want from %s to %s", name, least, most, test.least, test.most)
				}
			}
			within(t, c, b)
		})
	}
}

// within holds that the test of full payment, and the months that are left, take no
// other days than the range.
func within(t *testing.T, c facts.Case, b *law.Book) {
	t.Helper()
	for i := range assessments(c.Debt.Years[0]) {
		r := LastDays(c, 1, i+1, b)
		for _, reading := range []facts.Reading{facts.ForTaxpayer, facts.AgainstTaxpayer} {
			if d := LastDay(c, c.Debt.Years[0], i+1, reading, b); r.Least.Known && (d < r.Least.Day() || r.Most.Known && d > r.Most.Day()) {
				t.Errorf("assessment %d: %s is not from %s to %s", i+1, d, r.Least, r.Most)
			}
		}
	}
	months, left := MonthsLeft(c, b), RemainingOf(c, b)
	if got := left.LeastMonths(); got.Known != months.Least.Known || got.Known && !got.Amount.Equal(months.Least.Amount) {
		t.Errorf("at least %s are left, and the range begins with %s", got, months.Least)
	}
	if got := left.Months(); got.Known && !(got.Amount.Equal(months.Least.Amount) && got.Amount.Equal(months.Most.Amount)) {
		t.Errorf("%s are left, and the range is %s to %s", got, months.Least, months.Most)
	}
}

// The last of several years is the debt's. One whose year is not known has no end.
func TestLastDaysOfAll(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	dated := facts.TaxYear{Year: facts.Say(2018), Assessed: facts.Say(datetest.Day("2019-06-10"))}
	undated := facts.TaxYear{Year: facts.Say(2014)} // from 2025-01-01 to 2036-11-22
	for _, test := range []struct {
		name        string
		years       []facts.TaxYear
		least, most string
	}{
		{"none", nil, "?", "?"},
		{"one that surely lasts longer at the earliest", []facts.TaxYear{undated, dated}, "2029-06-10", "2036-11-22"},
		{"one that is not known", []facts.TaxYear{{}, dated}, "2029-06-10", "?"},
	} {
		if r := LastDaysOfAll(facts.Case{Debt: facts.Debt{Years: test.years}}, b); r.Least.String() != test.least || r.Most.String() != test.most {
			t.Errorf("%s: from %s to %s, want from %s to %s", test.name, r.Least, r.Most, test.least, test.most)
		}
	}
}
