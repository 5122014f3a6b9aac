package calc

import (
	"fmt"
	"testing"

	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// sixYears is a household that owes for six years, each told in full.
func sixYears() facts.Case {
	c := facts.Case{}
	for i := range 6 {
		year := 2015 + i
		c.Debt.Years = append(c.Debt.Years, facts.TaxYear{
			Year: facts.Say(year), Assessed: facts.Say(datetest.Day(fmt.Sprintf("%d-06-01", year+2))),
			History: facts.History{
				Shown: calctest.USD("12000"), Credits: calctest.USD("4000"), Extended: facts.Say(false),
				Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day(fmt.Sprintf("%d-04-20", year+2))),
				Demand: facts.Say(datetest.Day(fmt.Sprintf("%d-06-01", year+2))),
			},
		})
	}
	c.Debt.Events = []facts.Event{calctest.Ended(calctest.Event(facts.EventOffer, datetest.Day("2020-03-01"), datetest.Day("2022-11-15")), facts.EndRejected)}
	return c
}

func BenchmarkOwedSixYears(b *testing.B) {
	c, k := sixYears(), calctest.Book(b, calctest.Today)
	b.ReportAllocs()
	for b.Loop() {
		account.Owed(c, k, calctest.Today)
	}
}

func BenchmarkLeastPaymentSixYears(b *testing.B) {
	c, k := sixYears(), calctest.Book(b, calctest.Today)
	b.ReportAllocs()
	for b.Loop() {
		d, _ := balancesOf(c, facts.AgainstTaxpayer, k, account.RatesOf(k))
		d.timeline(calctest.Today, 120).least(120)
	}
}

func BenchmarkSixYears(b *testing.B) {
	c, k := sixYears(), calctest.Book(b, calctest.Today)
	b.ReportAllocs()
	for b.Loop() {
		Assess(c, k)
	}
}

// BenchmarkPaySixYears is a schedule of 120 months from the beginning.
func BenchmarkPaySixYears(b *testing.B) {
	c, k := sixYears(), calctest.Book(b, calctest.Today)
	p := Payments{Steps: []PayStep{{1, LeastPayment(c, k, 120, true).Amount}}}
	b.ReportAllocs()
	for b.Loop() {
		NewPayoff(c, k, true).Pay(p)
	}
}

// BenchmarkPayAgainSixYears is the same with another amount, as a field wants it
// with every key.
func BenchmarkPayAgainSixYears(b *testing.B) {
	c, k := sixYears(), calctest.Book(b, calctest.Today)
	p, way := Payments{Steps: []PayStep{{1, LeastPayment(c, k, 120, true).Amount}}, Brief: true}, NewPayoff(c, k, true)
	b.ReportAllocs()
	for b.Loop() {
		way.Pay(p)
	}
}
