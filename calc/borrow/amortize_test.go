package borrow

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// of is a loan of an amount at percent a year.
func of(t *testing.T, amount, percent string, months int) schedule {
	t.Helper()
	loan := facts.Loan{Rate: calctest.USD(percent), Months: facts.Say(months)}
	return amortize(facts.Given("borrowed", calctest.USD(amount)), rateOf(Loan, loan), line.GivenIn("months", line.Months, decimal.NewNullDecimal(decimal.NewFromInt(int64(months)))), calctest.Book(t, calctest.Today))
}

// TestAmortize has level payments by the formula on paper, and what all come to by a
// program in another language, with interest rounded to the cent each month: 20,000 at
// 12 percent is 20,000 × 0.01 × 1.8166967 / 0.8166967 = 444.889 a month.
func TestAmortize(t *testing.T) {
	for _, test := range []struct {
		amount, percent  string
		months           int
		each, last, paid string
	}{
		{"20000", "12", 60, "444.89", "444.79", "26693.30"},
		{"1000", "0", 3, "333.34", "333.32", "1000"},
		{"10000", "8.5", 60, "205.17", "204.84", "12309.87"},
		{"1200", "7", 1, "1207", "1207", "1207"}, // a month of a twelfth of 7 percent
		{"1200", "8", 1, "1208", "1208", "1208"},
		{"35000", "9.25", 120, "448.12", "446.95", "53773.23"},
		{"5000", "24.99", 36, "198.78", "198.40", "7155.70"},
	} {
		s := of(t, test.amount, test.percent, test.months)
		for _, x := range []struct {
			got  line.Line
			want string
		}{{s.each, test.each}, {s.last, test.last}, {s.paid, test.paid}} {
			if !x.got.Known || !x.got.Amount.Equal(calctest.Dec(x.want)) {
				t.Errorf("%s at %s over %d: %s is %s, want %s", test.amount, test.percent, test.months, x.got.ID, x.got, x.want)
			}
		}
	}
}

// TestNoSuchLoan has rates and months of which there is no schedule.
func TestNoSuchLoan(t *testing.T) {
	for _, test := range []struct {
		percent string
		months  int
	}{{"-1", 12}, {"1001", 12}, {"5", 0}, {"5", -3}, {"5", 601}} {
		if s := of(t, "1000", test.percent, test.months); s.each.Known || s.paid.Known {
			t.Errorf("%s percent over %d months is %s", test.percent, test.months, s.each)
		}
	}
}

// TestPaidIsItsParts checks for many loans that what is paid is the amount and its
// interest, in payments that are level but the last, and that a higher rate never
// lowers a payment, nor more months raise it.
func TestPaidIsItsParts(t *testing.T) {
	for _, amount := range []string{"1", "999.99", "14000", "123456.78"} {
		for _, months := range []int{1, 2, 11, 60, 360} {
			before := decimal.Zero
			for _, percent := range []string{"0", "0.01", "3", "7.125", "12", "29.99", "100"} {
				s := of(t, amount, percent, months)
				if !s.each.Known || s.each.Amount.LessThan(before) {
					t.Errorf("%s at %s over %d: %s a month after %s", amount, percent, months, s.each, before)
				}
				before = s.each.Amount
				if !s.paid.Amount.Equal(calctest.Dec(amount).Add(s.interest.Amount)) || s.interest.Amount.IsNegative() {
					t.Errorf("%s at %s over %d: %s paid, %s interest", amount, percent, months, s.paid, s.interest)
				}
				if s.last.Amount.GreaterThan(s.each.Amount) || s.paid.Amount.GreaterThan(s.each.Amount.Mul(decimal.NewFromInt(int64(months)))) {
					t.Errorf("%s at %s over %d: level %s, last %s, %s paid", amount, percent, months, s.each, s.last, s.paid)
				}
				if longer := of(t, amount, percent, months+1); longer.each.Amount.GreaterThan(s.each.Amount) {
					t.Errorf("%s at %s: %s over %d months, %s over one more", amount, percent, s.each, months, longer.each)
				}
			}
		}
	}
}
