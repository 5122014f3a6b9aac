package account

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestInTime has the days on which a return and a payment of 10,000 are in time
// though they are later than IRC 7503 says (P4). What is paid after them counts
// from the due day.
func TestInTime(t *testing.T) {
	year := func(n int, due string, on string) facts.TaxYear {
		y := reliefYear(n, datetest.Day(on), datetest.Day(on)+60)
		y.History.Payments = []facts.Payment{{On: facts.Say(datetest.Day(on)), Amount: calctest.USD("10000")}}
		if due != "" {
			y.History.Due = facts.Say(datetest.Day(due))
		}
		return y
	}
	for _, test := range []struct {
		name                  string
		y                     facts.TaxYear
		filing, pay, interest string
	}{
		{"P4: 2017, everybody's extra day", year(2017, "", "2018-04-18"), "$0.00", "$0.00", "$0.00"},
		// A month of 5 percent less half a percent, and of half a percent. Interest at 5 percent on 10,450 for the 4
		// days from the 15th, 0.000548058: 5.73.
		{"P4: 2017, a day after it", year(2017, "", "2018-04-19"), "$450.00", "$50.00", "$5.73"},
		{"P4: 2015 in Maine", year(2015, "2016-04-19", "2016-04-19"), "$0.00", "$0.00", "$0.00"},
		{"P4: 2018 in Massachusetts", year(2018, "2019-04-17", "2019-04-17"), "$0.00", "$0.00", "$0.00"},
		{"P4: 2021 in Massachusetts", year(2021, "2022-04-19", "2022-04-19"), "$0.00", "$0.00", "$0.00"},
		{"P4: 2023 in Maine", year(2023, "2024-04-17", "2024-04-17"), "$0.00", "$0.00", "$0.00"},
		// 4 percent on 10,450 for 5 days from the 15th, 0.000548065: 5.73.
		{"P4: 2021 in Massachusetts, a day after it", year(2021, "2022-04-19", "2022-04-20"), "$450.00", "$50.00", "$5.73"},
		{"P4: 2021 elsewhere", year(2021, "", "2022-04-19"), "$450.00", "$50.00", "$4.58"}, // 4 days: 0.000438428
		// A day postponed after a disaster is the due day itself, from which interest runs: 8 percent on 10,450 for a day.
		{"P8: 2022 in California", year(2022, "2023-11-16", "2023-11-16"), "$0.00", "$0.00", "$0.00"},
		{"P8: 2022 in California, a day after it", year(2022, "2023-11-16", "2023-11-17"), "$450.00", "$50.00", "$2.29"},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := accountOf(t, test.y, test.y.History.FiledOn.Value)
			pay, _ := a.postingsOf(RowLatePayment)
			interest, _ := a.postingsOf(RowInterest)
			if a.lateFiling.String() != test.filing || pay.String() != test.pay || interest.String() != test.interest {
				t.Errorf("late filing %s, late payment %s, interest %s, want %s, %s, %s", a.lateFiling, pay, interest, test.filing, test.pay, test.interest)
			}
		})
	}
}

// TestLaterDue checks that a day on which the year was due in the taxpayer's state
// is asked for where it would change something, and never assumed (P8).
func TestLaterDue(t *testing.T) {
	for _, test := range []struct {
		name, state string
		year        int
		filed, due  string
		want, day   string
	}{
		{"P8: California, 2022", "CA", 2022, "2023-11-10", "", "due-after-disaster", "2023-11-16"},
		{"P8: North Carolina, 2024", "NC", 2024, "2025-09-01", "", "due-after-disaster", "2025-09-25"},
		{"P8: Texas, 2020", "TX", 2020, "2021-06-10", "", "due-after-disaster", "2021-06-15"},
		{"P8: California, 2022, answered", "CA", 2022, "2023-11-10", "2023-11-16", "", ""},
		{"P8: California, 2021", "CA", 2021, "2023-01-10", "", "", ""},
		{"P8: Ohio, 2022", "OH", 2022, "2023-11-10", "", "", ""},
		{"P8: no state", "", 2022, "2023-11-10", "", "", ""},
		{"P4: Massachusetts, filed on its day", "MA", 2021, "2022-04-19", "", "due-in-state", "2022-04-19"},
		{"P4: Massachusetts, filed in time anyway", "MA", 2021, "2022-04-18", "", "", ""},
		{"P4: Massachusetts, filed later still", "MA", 2021, "2022-04-20", "", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			y := reliefYear(test.year, datetest.Day(test.filed), datetest.Day("2025-12-01"))
			if test.due != "" {
				y.History.Due = facts.Say(datetest.Day(test.due))
			}
			c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}}}
			if test.state != "" {
				c.Household.State = facts.Say(test.state)
			}
			without := c
			without.Household = facts.Household{}
			b := calctest.Book(t, calctest.Today)
			d, same := Owed(c, b, b.On).Years[0], Owed(without, b, b.On).Years[0]
			var got string
			var day date.Day
			for _, f := range d.Findings {
				if f.ID == "due-after-disaster" || f.ID == "due-in-state" {
					if got, day = f.ID, f.Figures[0].Day(); f.Verdict != line.NotYet || len(f.Missing()) != 1 || f.Missing()[0].ID != "year-due" {
						t.Errorf("%s is %s and misses %v", f.ID, f.Verdict, f.Missing())
					}
				}
			}
			if got != test.want || day.String() != test.day {
				t.Errorf("%q on %s, want %q on %s", got, day, test.want, test.day)
			}
			if d.Balance.String() != same.Balance.String() {
				t.Errorf("the state alone moves the balance from %s to %s", same.Balance, d.Balance)
			}
		})
	}
}
