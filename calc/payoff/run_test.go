package payoff

import (
	"math/rand/v2"
	"testing"

	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/law"

	"github.com/shopspring/decimal"
)

// taxOnly is one year that owes nothing but tax, and of which a month of late
// payment begins on the day the schedule does.
func taxOnly(b *law.Book, tax string, start date.Day, filedOnTime bool) *openingBalances {
	s := cents.Of(decimal.RequireFromString(tax))
	late := account.NewLatePayment(start, filedOnTime).WithAgreement(start)
	return &openingBalances{book: onDay(b, start), on: start, rates: account.RatesOf(b), balances: []account.Balance{{Year: 1, Bill: 1, Tax: s, Most: s.Part(cents.One / 4), Late: late}}}
}

// onDay is the book with another day, and the figures of its own.
func onDay(b *law.Book, d date.Day) *law.Book {
	changed := *b
	changed.On = d
	return &changed
}

// TestLevelPayments has schedules at 7 percent from 15 December 2026, which were
// computed independently.
func TestLevelPayments(t *testing.T) {
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
			timeline := taxOnly(b, "40000", datetest.Day("2026-12-15"), test.onTime).timeline(test.months)
			s, ok := timeline.leastPayment(test.months)
			out, done := timeline.run(level(s), true)
			got := []string{s.String(), out.interest.String(), out.penalty.String(), out.paid.String(), out.lastPayment.String(), timeline.dates[out.months-1].String()}
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
		if s, _ := taxOnly(b, "40000", datetest.Day("2026-12-15"), false).timeline(test.months).leastPayment(test.months); s.String() != test.want {
			t.Errorf("filed late, %d months: %s, want %s", test.months, s, test.want)
		}
	}
	out, ok := taxOnly(b, "40000", datetest.Day("2026-12-15"), true).timeline(200).run(level(555_56), true)
	if !ok || out.months != 105 || out.interest.String() != "$14,129.96" || out.penalty.String() != "$3,649.98" || out.paid.String() != "$57,779.94" {
		t.Errorf("a 72nd of the balance pays in %d months: %s, %s, %s", out.months, out.interest, out.penalty, out.paid)
	}
}

// TestLeastPayment checks on random debts that the least payment suffices, and that
// a cent less does not.
func TestLeastPayment(t *testing.T) {
	r := rand.New(rand.NewPCG(6159, 6651))
	b := calctest.Book(t, calctest.Today)
	for range 200 {
		start := datetest.Day("2026-11-01") + date.Day(r.IntN(400))
		o := &openingBalances{book: onDay(b, start), on: start, rates: account.RatesOf(b)}
		months := 1 + r.IntN(120)
		for n := range 1 + r.IntN(4) {
			tax := cents.Sum(1 + r.IntN(5_000_000))
			onTime := r.IntN(2) == 0
			p := account.Balance{Year: n + 1, Bill: 1, Tax: tax, Penalty: cents.Sum(r.IntN(100_000)), Interest: cents.Sum(r.IntN(100_000)), Most: tax.Part(cents.One / 4)}
			if r.IntN(2) == 0 {
				p.Expires = start + date.Day(31+r.IntN(3600))
			}
			p.Late = account.NewLatePayment(date.FirstOf(2020+r.IntN(6)).AddMonths(3)+date.Day(r.IntN(30)), onTime).WithAgreement(start)
			o.balances = append(o.balances, p)
		}
		timeline := o.timeline(months)
		s, ok := timeline.leastPayment(months)
		if !ok {
			t.Fatalf("no payment pays %+v in %d months", o.balances, months)
		}
		if out, ok := timeline.run(level(s), true); !ok || out.months > months {
			t.Fatalf("%s does not pay in %d months", s, months)
		}
		if out, ok := timeline.run(level(s-1), true); ok && out.months <= months {
			t.Fatalf("%s pays in %d months, and so does a cent less", s, months)
		}
	}
}

// TestShorterIsNeverLower checks on random debts that the least payment over fewer months
// is never lower than over more.
func TestShorterIsNeverLower(t *testing.T) {
	r := rand.New(rand.NewPCG(6159, 36))
	b := calctest.Book(t, calctest.Today)
	for range 60 {
		start := datetest.Day("2026-11-01") + date.Day(r.IntN(400))
		o := &openingBalances{book: onDay(b, start), on: start, rates: account.RatesOf(b)}
		for n := range 1 + r.IntN(3) {
			tax := cents.Sum(1 + r.IntN(5_000_000))
			p := account.Balance{Year: n + 1, Bill: 1, Tax: tax, Interest: cents.Sum(r.IntN(100_000)), Most: tax.Part(cents.One / 4)}
			if r.IntN(2) == 0 {
				p.Expires = start + date.Day(400+r.IntN(3600))
			}
			p.Late = account.NewLatePayment(date.FirstOf(2020+r.IntN(6)).AddMonths(3)+date.Day(r.IntN(30)), r.IntN(2) == 0).WithAgreement(start)
			o.balances = append(o.balances, p)
		}
		timeline := o.timeline(140)
		last, fell := cents.Sum(0), false
		for months := 1; months <= 130; months += 1 + r.IntN(12) {
			s, ok := timeline.leastPayment(months)
			if !ok {
				t.Fatalf("no payment pays %+v in %d months", o.balances, months)
			}
			if last > 0 && s > last {
				t.Errorf("%s over %d months, and %s over fewer", s, months, last)
			}
			fell, last = fell || last > 0 && s < last, s
		}
		if !fell {
			t.Errorf("more months never lower the payment of %+v", o.balances)
		}
	}
}
