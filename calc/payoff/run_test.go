package payoff

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"

	"github.com/shopspring/decimal"
)

// flat is what one year owes, all of it tax, when a month of late payment
// begins on the day the schedule does.
func flat(b *law.Book, tax string, start date.Day, onTime bool) *balances {
	s := cents.Of(decimal.RequireFromString(tax))
	late := account.NewLatePayment(start, onTime).WithAgreement(start)
	return &balances{b: b, rates: account.RatesOf(b), bills: []account.Balance{{Year: 1, Bill: 1, Tax: s, Most: s.Part(cents.One / 4), Late: late}}}
}

// TestSchedule has the derived cases of a schedule at 7 percent that begins on
// 15 December 2026.
func TestSchedule(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	for _, test := range []struct {
		name                                       string
		onTime                                     bool
		months                                     int
		payment, interest, penalty, paid, last, on string
	}{
		{"three years", true, 36, "$1,282.36", "$4,554.84", "$1,609.87", "$46,164.71", "$1,282.11", "2029-12-15"},
		{"five years", true, 60, "$836.65", "$7,757.66", "$2,440.66", "$50,198.32", "$835.97", "2031-12-15"},
		{"six years", true, 72, "$725.55", "$9,432.54", "$2,806.64", "$52,239.18", "$725.13", "2032-12-15"},
		{"seven years", true, 84, "$646.42", "$11,154.82", "$3,144.06", "$54,298.88", "$646.02", "2033-12-15"},
		{"ten years", true, 120, "$505.10", "$16,600.99", "$4,009.72", "$60,610.71", "$503.81", "2036-12-15"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := flat(b, "40000", datetest.Day("2026-12-15"), test.onTime).timeline(datetest.Day("2026-12-15"), test.months)
			s, ok := r.least(test.months)
			out, done := r.run(level(s), true)
			got := []string{s.String(), out.interest.String(), out.penalty.String(), out.paid.String(), out.last.String(), r.dates[out.months-1].String()}
			want := []string{test.payment, test.interest, test.penalty, test.paid, test.last, test.on}
			for i := range got {
				if got[i] != want[i] || !ok || !done {
					t.Fatalf("%v, want %v", got, want)
				}
			}
		})
	}
	for _, test := range []struct {
		months int
		want   string
	}{{72, "$764.84"}, {120, "$540.82"}} {
		if s, _ := flat(b, "40000", datetest.Day("2026-12-15"), false).timeline(datetest.Day("2026-12-15"), test.months).least(test.months); s.String() != test.want {
			t.Errorf("filed late, %d months: %s, want %s", test.months, s, test.want)
		}
	}
	out, ok := flat(b, "40000", datetest.Day("2026-12-15"), true).timeline(datetest.Day("2026-12-15"), 200).run(level(555_56), true)
	if !ok || out.months != 105 || out.interest.String() != "$14,129.96" || out.penalty.String() != "$3,649.98" || out.paid.String() != "$57,779.94" {
		t.Errorf("a 72nd of the balance pays in %d months: %s, %s, %s", out.months, out.interest, out.penalty, out.paid)
	}
}

// TestLeastIsLeast draws debts at random: the least payment ends in its months,
// and a cent less does not.
func TestLeastIsLeast(t *testing.T) {
	r := rand.New(rand.NewPCG(6159, 6651))
	b := calctest.Book(t, calctest.Today)
	for range 200 {
		start := datetest.Day("2026-11-01") + date.Day(r.IntN(400))
		d := &balances{b: b, rates: account.RatesOf(b)}
		months := 1 + r.IntN(120)
		for n := range 1 + r.IntN(4) {
			tax := cents.Sum(1 + r.IntN(5_000_000))
			onTime := r.IntN(2) == 0
			p := account.Balance{Year: n + 1, Bill: 1, Tax: tax, Penalty: cents.Sum(r.IntN(100_000)), Interest: cents.Sum(r.IntN(100_000)), Most: tax.Part(cents.One / 4)}
			if r.IntN(2) == 0 {
				p.Expires = start + date.Day(31+r.IntN(3600))
			}
			p.Late = account.NewLatePayment(date.FirstOf(2020+r.IntN(6)).AddMonths(3)+date.Day(r.IntN(30)), onTime).WithAgreement(start)
			d.bills = append(d.bills, p)
		}
		way := d.timeline(start, months)
		s, ok := way.least(months)
		if !ok {
			t.Fatalf("no payment pays %+v in %d months", d.bills, months)
		}
		if out, ok := way.run(level(s), true); !ok || out.months > months {
			t.Fatalf("%s does not pay in %d months", s, months)
		}
		if out, ok := way.run(level(s-1), true); ok && out.months <= months {
			t.Fatalf("%s pays in %d months, and so does a cent less", s, months)
		}
	}
}

// TestPay has a row for each way payments can come out; the amounts that are
// lost were counted apart, in another language. The balance of 12,000
// costs 70 a month in interest and 30 in late payment, at first.
func TestPay(t *testing.T) {
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
	if l := LeastPayment(facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2022)}}}}, b, 72, true); l.Known || len(l.Missing()) == 0 {
		t.Errorf("the least payment of a year that is not told is %s, missing %v", l, l.Missing())
	}
}

// TestYearsInTurn holds that the year which expires first is paid first,
// whatever the order they are told in.
func TestYearsInTurn(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	c := calctest.Owes("9000", datetest.Day("2024-06-01"))
	c.Debt.Years = append(c.Debt.Years, calctest.Owes("3000", datetest.Day("2017-12-01")).Debt.Years...)
	s := New(c, b, true).Schedule(monthly(300))
	if s.Periods[0].N != 2 || s.Periods[0].PaidIn.String() != "11 months" || s.Ends.Verdict != "yes" {
		t.Errorf("%d first, paid in %s, %s", s.Periods[0].N, s.Periods[0].PaidIn, s.Ends.Verdict)
	}
	if got := MonthsToExpiry(c, b); got.String() != "90 months" {
		t.Errorf("%s are left", got)
	}
}

// monthly is the same payment every month.
func monthly(dollars int64) Payments {
	return Payments{Steps: []PayStep{{1, decimal.NewFromInt(dollars)}}}
}

// One amount after another on the same way comes out as each does on its own.
func TestAWayIsTriedAgain(t *testing.T) {
	c, b := calctest.SixYears(), calctest.Book(t, calctest.Today)
	way := New(c, b, true)
	for _, amount := range []int64{50, 900, 3000, 900, 200_000} {
		p := monthly(amount)
		want, got := New(c, b, true).Schedule(p), way.Schedule(p)
		p.Brief = true
		if brief := way.Schedule(p); len(brief.Rows) > 0 || !reflect.DeepEqual(brief.Periods, want.Periods) || !brief.Paid.Amount.Equal(want.Paid.Amount) {
			t.Errorf("%d a month in brief differs", amount)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%d a month differs the second time", amount)
		}
	}
}
