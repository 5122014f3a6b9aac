package line_test

import (
	"fmt"
	"os"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

func answer(id, dollars string) line.Line {
	return line.Given(id, decimal.NewNullDecimal(decimal.RequireFromString(dollars)))
}

// A car counts at 80 percent of its value, less the loan on it. The figure carries its
// whole computation.
func Example() {
	form := line.Cite{Name: "Form 433-A (OIC), section 3"}
	share := line.Law("offer.quick-sale", decimal.RequireFromString("0.8"), line.Share, form)
	quick := line.Rounded("vehicle-quick-sale", line.Times("vehicle-marked-down", answer("vehicle-value", "9000"), share))
	equity := line.NotBelowZero("vehicle-equity", line.Minus("vehicle-less-loan", quick, answer("vehicle-loan", "2000")))
	line.Fprint(os.Stdout, equity.At("6a", form))
	// Output:
	// vehicle-equity                                    $5,200.00  not-below-zero  6a  [Form 433-A (OIC), section 3]
	//   vehicle-less-loan                               $5,200.00  minus
	//     vehicle-quick-sale                            $7,200.00  rounded
	//       vehicle-marked-down                         $7,200.00  times
	//         vehicle-value                             $9,000.00  given
	//         offer.quick-sale                                80%  law  [Form 433-A (OIC), section 3]
	//     vehicle-loan                                  $2,000.00  given
}

// An answer that was not given never counts as zero: what is computed from it is
// unknown, and names it as missing.
func ExampleLine_Missing() {
	rent := line.Given("rent", decimal.NullDecimal{})
	housing := line.Sum("housing-actual", rent, answer("utilities", "180"))
	fmt.Println(housing)
	for _, l := range housing.Missing() {
		fmt.Println("still needed:", l.ID)
	}
	// Output:
	// ?
	// still needed: rent
}

// A finding keeps only what decided it.
func ExampleAll() {
	offer, debt := answer("offer-lump", "15350"), answer("debt-total", "42000")
	may := line.All("offer-open",
		line.Below("offer-under-debt", offer, debt),
		line.Not("not-in-bankruptcy", line.Stated("bankruptcy", line.Yes)),
	)
	may.Fprint(os.Stdout)
	// Output:
	// offer-open: no
	//   not-in-bankruptcy: no
	//     bankruptcy: yes
}

func ExampleWalk() {
	sum := line.Sum("both", answer("one", "1"), answer("two", "2"))
	for depth, l := range line.Walk(sum) {
		fmt.Println(depth, l.ID, l)
	}
	// Output:
	// 0 both $3.00
	// 1 one $1.00
	// 1 two $2.00
}
