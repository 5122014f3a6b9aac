package calc

import (
	"testing"

	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/payoff"
)

func BenchmarkOwedSixYears(b *testing.B) {
	c, k := calctest.SixYears(), calctest.Book(b, calctest.Today)
	b.ReportAllocs()
	for b.Loop() {
		account.Owed(c, k, calctest.Today)
	}
}

func BenchmarkLeastPaymentSixYears(b *testing.B) {
	c, k := calctest.SixYears(), calctest.Book(b, calctest.Today)
	b.ReportAllocs()
	for b.Loop() {
		payoff.New(c, k, payoff.Terms{}).LeastPayment(120)
	}
}

func BenchmarkSixYears(b *testing.B) {
	c, k := calctest.SixYears(), calctest.Book(b, calctest.Today)
	b.ReportAllocs()
	for b.Loop() {
		Assess(c, k)
	}
}

// BenchmarkPaySixYears computes the balances and a schedule of 120 months.
func BenchmarkPaySixYears(b *testing.B) {
	c, k := calctest.SixYears(), calctest.Book(b, calctest.Today)
	p := payoff.Payments{Steps: []payoff.PayStep{{From: 1, Amount: payoff.New(c, k, payoff.Terms{Agreement: true}).LeastPayment(120).Amount}}}
	b.ReportAllocs()
	for b.Loop() {
		payoff.New(c, k, payoff.Terms{Agreement: true}).Schedule(p)
	}
}

// BenchmarkPayAgainSixYears computes the schedule alone, as on every keystroke in the
// amount's field.
func BenchmarkPayAgainSixYears(b *testing.B) {
	c, k := calctest.SixYears(), calctest.Book(b, calctest.Today)
	p, debt := payoff.Payments{Steps: []payoff.PayStep{{From: 1, Amount: payoff.New(c, k, payoff.Terms{Agreement: true}).LeastPayment(120).Amount}}, Brief: true}, payoff.New(c, k, payoff.Terms{Agreement: true})
	b.ReportAllocs()
	for b.Loop() {
		debt.Schedule(p)
	}
}
