package law_test

import (
	"fmt"
	"os"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// The same question on two days has two answers, each with its own page of
// law.
func Example() {
	for _, day := range []date.Day{datetest.Day("2026-06-28"), datetest.Day("2026-06-29")} {
		b, err := law.On(day)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(day, b.Offer.Fee, b.Housing("17031", 3), b.NationalStandard(5))
	}
	// Output:
	// 2026-06-28 $205.00 $2,672.00 $2,523.00
	// 2026-06-29 $205.00 $2,845.00 $2,573.00
}

// A day before the first figures is an error: no figure is ever guessed.
func ExampleOn() {
	_, err := law.On(datetest.Day("2019-01-01"))
	fmt.Println(err)
	// Output: law: no offer.quick-sale on 2019-01-01
}

// A figure that was not found is a gap, and says so.
func ExampleBook_Housing() {
	b, _ := law.On(datetest.Day("2025-12-31"))
	for _, county := range []string{"51515", "72127"} {
		l := b.Housing(county, 1)
		fmt.Println(law.CountyName(county), l, l.Known)
	}
	// Output:
	// Bedford city $1,574.00 true
	// San Juan Municipio ? false
}

// A table's figure opens into what it was made from.
func ExampleBook_LowIncome() {
	b, _ := law.On(datetest.Day("2026-11-22"))
	line.Fprint(os.Stdout, b.LowIncome("OH", 3))
	// Output:
	// low-income-limit                                 $68,300.00  sum  [Form 656, section 1]
	//   low-income.first                               $39,900.00  law  [Form 656, section 1]
	//   low-income-additional                          $28,400.00  times
	//     low-income.more                              $14,200.00  law  [Form 656, section 1]
	//     people-over-one                                       2  worked
}
