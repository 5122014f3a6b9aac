package payoff

import (
	"reflect"
	"testing"

	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"

	"github.com/shopspring/decimal"
)

// TestSchedule has a case for each outcome of payments. The amounts that expire
// were computed independently, in another language. The balance of 12,000 accrues
// 70 a month in interest and 30 in late payment, at first.
func TestSchedule(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	steps := func(p ...PayStep) Payments { return Payments{Steps: p} }
	dollars := decimal.NewFromInt
	for _, test := range []struct {
		name     string
		assessed date.Day
		p        Payments
		ends     string
		months   string
		lost     string
	}{
		{"at once", datetest.Day("2023-06-01"), monthly(20000), "yes", "1 months", "$0.00"},
		{"three years", datetest.Day("2023-06-01"), monthly(500), "yes", "27 months", "$0.00"},
		{"too little to end in time", datetest.Day("2023-06-01"), monthly(80), "no", "78 months", "$13,287.46"},
		{"nothing", datetest.Day("2023-06-01"), steps(), "no", "78 months", "$21,865.68"},
		{"more from the second year on", datetest.Day("2023-06-01"), steps(PayStep{1, dollars(100)}, PayStep{13, dollars(1000)}), "yes", "25 months", "$0.00"},
		{"time has run out", datetest.Day("2016-06-01"), monthly(500), "no", "1 months", "$12,000.00"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := New(calctest.Owes("12000", test.assessed), b, true).Schedule(test.p)
			if string(s.Ends.Verdict) != test.ends || s.Months.String() != test.months || s.Lost.String() != test.lost {
				t.Errorf("%s in %s, %s lost", s.Ends.Verdict, s.Months, s.Lost)
			}
			all := decimal.Zero
			for _, m := range s.Rows {
				all = all.Add(m.Paid.Amount)
			}
			if !all.Equal(s.Paid.Amount) || len(s.Rows) != int(s.Months.Amount.IntPart()) {
				t.Errorf("%d rows add up to %s, paid %s", len(s.Rows), all, s.Paid)
			}
		})
	}
	if l := New(facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2022)}}}}, b, true).LeastPayment(72); l.Known || len(l.Missing()) == 0 {
		t.Errorf("the least payment of an unknown year is %s, missing %v", l, l.Missing())
	}
}

// TestFirstToExpire checks that the year which expires first is paid first, whatever
// the order of the case.
func TestFirstToExpire(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	c := calctest.Owes("9000", datetest.Day("2024-06-01"))
	c.Debt.Years = append(c.Debt.Years, calctest.Owes("3000", datetest.Day("2017-12-01")).Debt.Years...)
	s := New(c, b, true).Schedule(monthly(300))
	if s.Periods[0].N != 2 || s.Periods[0].PaidIn.String() != "11 months" || s.Ends.Verdict != "yes" {
		t.Errorf("%d first, paid in %s, %s", s.Periods[0].N, s.Periods[0].PaidIn, s.Ends.Verdict)
	}
	if got := New(c, b, false).MonthsToExpiry(); got.String() != "90 months" {
		t.Errorf("%s are left", got)
	}
}

// monthly is the same payment every month.
func monthly(dollars int64) Payments {
	return Payments{Steps: []PayStep{{1, decimal.NewFromInt(dollars)}}}
}

// TestDebtIsReused checks that schedules of one Debt do not affect each other, and
// that a brief one differs in its rows alone.
func TestDebtIsReused(t *testing.T) {
	c, b := calctest.SixYears(), calctest.Book(t, calctest.Today)
	debt := New(c, b, true)
	for _, amount := range []int64{50, 900, 3000, 900, 200_000} {
		p := monthly(amount)
		want, got := New(c, b, true).Schedule(p), debt.Schedule(p)
		p.Brief = true
		if brief := debt.Schedule(p); len(brief.Rows) > 0 || !reflect.DeepEqual(brief.Periods, want.Periods) || !brief.Paid.Amount.Equal(want.Paid.Amount) {
			t.Errorf("%d a month in brief differs", amount)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%d a month differs the second time", amount)
		}
	}
}

// TestLaterBeginning checks that a plan which begins later than today accrues until
// then (P9), at the rate without an agreement: of 12,000, two months of half a
// percent, 60 each, begin on 15 December and 15 January.
func TestLaterBeginning(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	c := calctest.Owes("12000", datetest.Day("2023-06-01"))
	begins := datetest.Day("2027-01-22")
	opening := account.Owed(c, b, begins).Years[0]
	if got := opening.LatePayment.String(); got != "$120.00" {
		t.Errorf("P9: late payment when the plan begins is %s", got)
	}
	later, now := NewFrom(c, b, begins, true), New(c, b, true)
	// The first payment is on 22 February, after one month at a quarter of a percent, 30 on 15 February: 150 of
	// late payment in all, which with the interest and the 12,000 is what is paid. From the balance on which the
	// plan begins there are 30, and the interest of one month.
	s := later.Schedule(Payments{Steps: []PayStep{{1, decimal.NewFromInt(20000)}}})
	if s.LastDay.String() != "2027-02-22" || s.Penalty.String() != "$150.00" || !s.Paid.Amount.Equal(decimal.Sum(decimal.NewFromInt(12000), s.Penalty.Amount, s.Interest.Amount)) {
		t.Errorf("P9: on %s %s is paid, with %s and %s on 12,000", s.LastDay, s.Paid, s.Penalty, s.Interest)
	}
	if month := s.Paid.Amount.Sub(opening.Balance.Amount).Sub(decimal.NewFromInt(30)); month.LessThan(decimal.NewFromInt(70)) || month.GreaterThan(decimal.NewFromInt(75)) { // 31 days of 7 percent
		t.Errorf("P9: the interest of the one month is %s", month)
	}
	if from := now.Schedule(monthly(20000)); !s.Paid.Amount.GreaterThan(from.Paid.Amount) {
		t.Errorf("P9: %s is paid later, %s at once", s.Paid, from.Paid)
	}
	if past := NewFrom(c, b, b.On-500, true).Schedule(monthly(500)); !reflect.DeepEqual(past, now.Schedule(monthly(500))) {
		t.Error("a plan that began in the past is not one of today")
	}
	if a, l := New(c, b, true).LeastPayment(72), NewFrom(c, b, begins, true).LeastPayment(72); !l.Amount.GreaterThan(a.Amount) {
		t.Errorf("P9: the least payment is %s today and %s later", a, l)
	}
}
