package borrow

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A schedule is what a loan comes to.
type schedule struct {
	each     line.Line // "loan-payment": the level payment, up to the cent
	last     line.Line // "loan-last": the last one, which is what is then left
	paid     line.Line // "loan-paid": all of them
	interest line.Line // "loan-interest": of it, interest
}

// Limits within which a loan is worked out: 50 years, and 1,000 percent a year.
const mostMonths = 600

var mostRate = decimal.NewFromInt(10)

// amortize is the level payments that pay an amount back over months at a rate a year:
// interest of a twelfth of it each month, rounded to the cent.
//
//	payment = amount × r × (1 + r)^n / ((1 + r)^n − 1), rounded up to the cent
func amortize(amount, rate, months line.Line, b *law.Book) schedule {
	known := amount.Known && rate.Known && months.Known &&
		!rate.Amount.IsNegative() && rate.Amount.LessThanOrEqual(mostRate) && months.Int() >= 1 && months.Int() <= mostMonths
	var each, last, paid decimal.Decimal
	if known {
		each, last, paid = level(amount.Amount.Round(2), rate.Amount.DivRound(b.MonthsInYear.Amount, places), months.Int())
	}
	in := []line.Line{amount, rate, months}
	if !known && amount.Known && rate.Known && months.Known {
		in = append(in, line.DividedBy("loan-payment", amount, line.Sum("nothing"), 0)) // no such loan
	}
	of := func(id string, d decimal.Decimal) line.Line { return line.Worked(id, d, line.USD, b.OwnMethod, in...) }
	return schedule{
		each: of("loan-payment", each), last: of("loan-last", last),
		paid: of("loan-paid", paid), interest: of("loan-interest", paid.Sub(amount.Amount.Round(2))),
	}
}

// places is how exact the factors of a payment are.
const places = 30

// level is the level payment, the last payment and all of them, for a rate a month. A
// payment is a cent more where the rounding of interest would leave a last one above it.
func level(amount, rate decimal.Decimal, months int) (each, last, paid decimal.Decimal) {
	one := decimal.NewFromInt(1)
	factor := one
	for range months {
		factor = factor.Mul(one.Add(rate)).Round(places)
	}
	if growth := factor.Sub(one); growth.IsZero() {
		each = amount.DivRound(decimal.NewFromInt(int64(months)), places)
	} else {
		each = amount.Mul(rate).Mul(factor).DivRound(growth, places)
	}
	each = each.Round(places / 2).RoundUp(2)
	for last, paid = payBack(amount, rate, each, months); last.GreaterThan(each); last, paid = payBack(amount, rate, each, months) {
		each = each.Add(cent)
	}
	if months == 1 {
		each = last
	}
	return each, last, paid
}

var cent = decimal.New(1, -2)

// payBack is the last of level payments, and all of them.
func payBack(amount, rate, each decimal.Decimal, months int) (last, paid decimal.Decimal) {
	for n := 1; n <= months && amount.IsPositive(); n++ {
		amount = amount.Add(amount.Mul(rate).Round(2))
		last = each
		if n == months || amount.LessThan(each) {
			last = amount
		}
		amount, paid = amount.Sub(last), paid.Add(last)
	}
	return last, paid
}
