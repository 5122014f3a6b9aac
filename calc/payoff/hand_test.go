package payoff

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestHouseholdsByHand works out what three households pay in all: at the least payment
// to the last day, at a payment of choice, and over 36 months. The plans begin on a day on
// which the letters state what is owed. Every figure was computed independently by two
// programs written apart, to the cent.
func TestHouseholdsByHand(t *testing.T) {
	begins := datetest.Day("2026-12-15")
	twoYears := []facts.TaxYear{
		stated(begins, 2023, "2024-04-12", "2034-06-03", "12297.23", "9000", "1440"),
		stated(begins, 2024, "2025-09-10", "2035-10-20", "8809.95", "6000", "600"),
	}
	one := []facts.TaxYear{stated(begins, 2024, "2025-04-14", "2035-06-02", "9736.01", "8000", "800")}
	paidDown := []facts.TaxYear{
		stated(begins, 2021, "2022-04-15", "2032-05-30", "22200", "14000", "3500"),
		stated(begins, 2023, "2024-04-15", "2034-06-10", "29040", "20100", "2649"),
	}
	whole := []facts.TaxYear{paidDown[0], stated(begins, 2023, "2024-04-15", "2034-06-10", "35340", "26400", "4224")}
	for _, test := range []struct {
		name         string
		years        []facts.TaxYear
		each         string // empty for the least over so many months
		over         int
		months, paid string
	}{
		{"two years, the least to the last day", twoYears, "", 106, "106 months", "$29,963.73"},
		{"two years, 543 a month", twoYears, "543", 0, "47 months", "$25,349.58"},
		{"two years, the balance by 72", twoYears, "293.16", 0, "101 months", "$29,540.29"},
		{"one year, the least to the last day", one, "", 101, "101 months", "$13,637.18"},
		{"one year, 1,250 a month", one, "1250", 0, "9 months", "$10,070.74"},
		{"paid down, 1,150 a month", paidDown, "1150", 0, "54 months", "$61,411.16"}, // 61,411.15 with factors of more than nine places
		{"one year, over 36 months", one, "", 36, "36 months", "$11,110.66"},
		{"paid down, the least to the last day", paidDown, "", 89, "89 months", "$68,445.52"},
		{"not paid down, the least to the last day", whole, "", 89, "89 months", "$76,737.36"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := New(facts.Case{Debt: facts.Debt{Years: test.years}}, calctest.Book(t, begins), Terms{Begins: begins, Agreement: true})
			amount := d.LeastPayment(test.over).Amount
			if test.each != "" {
				amount = calctest.Dec(test.each)
			}
			s := d.Schedule(Level(amount))
			if s.Months.String() != test.months || s.Paid.String() != test.paid {
				t.Errorf("%s a month is %s, %s in all; want %s, %s", amount, s.Months, s.Paid, test.months, test.paid)
			}
		})
	}
}

// TestMissesByOnePayment has a household that puts 2,200 down on December 1 and pays 1,250
// on the 15th of each month, without an agreement: six payments to May 15, 2027 leave
// 233.42, so that the 180 days to May 25 are missed by one payment; 9,934.81 in all. At
// 1,293 six payments suffice.
func TestMissesByOnePayment(t *testing.T) {
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{stated(datetest.Day("2026-11-26"), 2024, "2025-04-14", "2035-06-02", "9736.01", "8000", "800")}}}
	b := calctest.Book(t, datetest.Day("2026-12-01"))
	d := New(c, b, Terms{Down: calctest.Dec("2200"), First: datetest.Day("2026-12-15")})
	s := d.Schedule(Level(calctest.Dec("1250")))
	if got := s.Months.String() + " " + s.LastDay.String() + " " + s.Last.String() + " " + s.Paid.String(); got != "7 months 2027-06-15 $234.81 $7,734.81" {
		t.Errorf("at 1,250 it is %s", got)
	}
	if s = d.Schedule(Level(calctest.Dec("1293"))); s.Months.String() != "6 months" || s.LastDay.String() != "2027-05-15" {
		t.Errorf("at 1,293 it is %s to %s", s.Months, s.LastDay)
	}
}

// TestPartsByHand has the interest and the late payment of 500 a month on two years, 3,480.79
// and 1,113.75, and the least payment over 36 months on one, 308.63; computed as the totals
// of TestHouseholdsByHand.
func TestPartsByHand(t *testing.T) {
	begins := datetest.Day("2026-12-15")
	debt := func(years ...facts.TaxYear) *Debt {
		return New(facts.Case{Debt: facts.Debt{Years: years}}, calctest.Book(t, begins), Terms{Begins: begins, Agreement: true})
	}
	s := debt(stated(begins, 2023, "2024-04-12", "2034-06-03", "12297.23", "9000", "1440"),
		stated(begins, 2024, "2025-09-10", "2035-10-20", "8809.95", "6000", "600")).Schedule(Level(calctest.Dec("500")))
	if s.Interest.String() != "$3,480.79" || s.Penalty.String() != "$1,113.75" || s.Last.String() != "$201.72" {
		t.Errorf("500 a month bears %s and %s, and ends with %s", s.Interest, s.Penalty, s.Last)
	}
	if got := debt(stated(begins, 2024, "2025-04-14", "2035-06-02", "9736.01", "8000", "800")).LeastPayment(36); got.String() != "$308.63" {
		t.Errorf("over 36 months it is %s", got)
	}
}

// TestWithoutTheNotice has 56,300 assessed less the 1,120 of late payment of 2021 that Notice
// 2024-7 takes off: 5,180 is paid down, and designated to 2023. All was computed by two
// programs written apart; 1,120 of its most stays to be charged.
func TestWithoutTheNotice(t *testing.T) {
	begins := datetest.Day("2026-12-15")
	years := []facts.TaxYear{
		stated(begins, 2021, "2022-04-15", "2032-05-30", "21080", "14000", "2380"),
		stated(begins, 2023, "2024-04-15", "2034-06-10", "35340", "26400", "4224"),
	}
	for _, test := range []struct {
		down        string
		to          int
		least, paid string // the least over 89 months, and 1,000 a month with what is paid down left out
	}{
		{"0", 0, "$850.33", ""},
		{"5180", 2, "$774.81", "$63,815.79"},
		{"6300", 2, "", "$62,036.23"},
		{"6300", 1, "", "$62,143.39"},
	} {
		terms := Terms{Begins: begins, Agreement: true, Down: calctest.Dec(test.down), DownTo: test.to}
		d := New(facts.Case{Debt: facts.Debt{Years: years}}, calctest.Book(t, begins), terms)
		least, s := d.LeastPayment(89), d.Schedule(Level(calctest.Dec("1000")))
		if test.least != "" && least.String() != test.least || test.paid != "" && s.Paid.String() != test.paid {
			t.Errorf("%s down to %d: at least %s, and %s; want %s and %s", test.down, test.to, least, s.Paid, test.least, test.paid)
		}
	}
}
