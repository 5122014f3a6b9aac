package account

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestBankruptcyRelief has IRC 6658 (P3): no late payment for months that begin
// while a case under title 11 is pending, for tax of a year that ended before it.
// Interest goes on.
func TestBankruptcyRelief(t *testing.T) {
	until := datetest.Day("2024-06-20")
	pending := calctest.Event(facts.EventBankruptcy, datetest.Day("2023-03-02"), datetest.Day("2024-02-15"))
	open := calctest.Event(facts.EventBankruptcy, datetest.Day("2023-03-02"), 0)
	spouses := pending
	spouses.Spouse = facts.Say(true)
	another := pending
	another.Year = facts.Say(2019)
	y := reliefYear(2018, datetest.Day("2019-04-15"), datetest.Day("2019-06-03"))
	y.History.PlanFrom = facts.Say(datetest.Day("2019-06-10")) // a month costs 25, so that the 25 percent are far
	undated := pending
	undated.To = facts.DoNotKnow[date.Day]()
	for _, test := range []struct {
		name        string
		year        int
		e           facts.Event
		late, least string // late payment; the least by the reading of months
		most        string
	}{
		// 63 months begin from 2019-04-15 to 2024-06-15: 1 of 50 and 62 of 25, 1,600. Those that begin on 2023-03-16
		// to 2024-01-16 are in the case: 11. The one before is touched; the last one ends with the case.
		{"P3: pending for a year", 2018, pending, "$1,325.00", "$1,300.00", "$1,325.00"},
		{"P3: still pending: 16 months from 2023-03-16 on", 2018, open, "$1,200.00", "$1,175.00", "$1,225.00"},
		{"P3: the spouse's alone", 2018, spouses, "$1,600.00", "", ""},
		{"P3: about another year", 2018, another, "$1,600.00", "", ""},
		{"P3: its end is not known", 2018, undated, "?", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := owedOn(t, y, until, test.e)
			least, most := figureOf(d, "bankruptcy-relief", "late-payment-least"), figureOf(d, "bankruptcy-relief", "late-payment-most")
			if got := d.LatePayment.String(); got != test.late || least != test.least || most != test.most {
				t.Errorf("late payment %s, %s to %s, want %s, %s to %s", got, least, most, test.late, test.least, test.most)
			}
		})
	}
	// The tax of 2022 is incurred at its end; that of 2023, after the case began.
	for year, want := range map[int]bool{2022: true, 2023: false} {
		y := reliefYear(year, datetest.Day("2023-04-18").AddYears(year-2022), datetest.Day("2024-05-06"))
		if got := figureOf(owedOn(t, y, until, open), "bankruptcy-relief", "late-payment-relieved") != ""; got != want {
			t.Errorf("P3: a case of March 2023 relieves %d: %t", year, got)
		}
	}
}

// TestCombatZone has IRC 7508 (P3): neither penalties nor interest for the time in
// a combat zone and the 180 days after it. The interest was computed apart, in
// another language.
func TestCombatZone(t *testing.T) {
	until := datetest.Day("2020-11-20")
	combat := func(from, to string) facts.Event {
		return calctest.Event(facts.EventCombat, datetest.Day(from), datetest.Day(to))
	}
	accountWith := func(y facts.TaxYear, until date.Day, e facts.Event) *account {
		b := calctest.Book(t, calctest.Today)
		c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}, Events: []facts.Event{e}}}
		return historyOf(c, 1, facts.AgainstTaxpayer, b).accountTo(until, b, RatesOf(b), options{ledger: true})
	}
	// 20 months of 50 begin; those of 2019-09-16 to 2020-09-16, 13, are in the zone or its tail, which ends on
	// 2020-09-27. Interest runs to 2019-08-31, and again from 2020-09-28.
	a := accountWith(reliefYear(2018, datetest.Day("2019-04-15"), datetest.Day("2019-06-03")), until, combat("2019-09-01", "2020-03-31"))
	if got := a.total(); got.latePayment.String() != "$350.00" || got.interest.String() != "$260.95" {
		t.Errorf("P3: late payment %s, interest %s, want $350.00, $260.95", got.latePayment, got.interest)
	}
	for _, p := range a.postings {
		if p.kind == RowInterest && p.to > datetest.Day("2019-08-31") && p.from < datetest.Day("2020-09-27") {
			t.Errorf("P3: interest from %s to %s", p.from, p.to)
		}
	}
	// IRS Publication 3: who entered on 2019-12-01 and left on 2021-03-31 has the 180 days, to 2021-09-27, and the 106
	// of the filing season from 2020-01-01 to 2020-04-15.
	// Who entered on 2020-03-01 has the 46 from that day on.
	for from, want := range map[string]string{"2019-12-01": "2022-01-11", "2020-03-01": "2021-11-12", "2020-04-16": "2020-07-15"} {
		a := accountWith(reliefYear(2019, datetest.Day("2021-10-01"), datetest.Day("2022-03-01")), datetest.Day("2022-04-01"), combat(from, "2021-03-31"))
		if a.due.String() != want {
			t.Errorf("P3: entered on %s, 2019 is due on %s, want %s", from, a.due, want)
		}
	}
	// A return of 2018 filed on 2020-11-20 is 585 days late. Without the 393 in the zone and its tail, from
	// 2019-09-01 to 2020-09-27, it is 192: still five months. Filed on 2020-10-01, and in the zone from 2019-05-01
	// on, it is 535 less 516, 19: one month.
	one := accountWith(reliefYear(2018, datetest.Day("2020-10-01"), datetest.Day("2020-11-02")), until, combat("2019-05-01", "2020-03-31"))
	if one.lateFiling.String() != "$450.00" {
		t.Errorf("P3: late filing %s, want $450.00", one.lateFiling)
	}
}
