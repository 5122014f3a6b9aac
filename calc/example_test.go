package calc_test

import (
	"fmt"
	"os"

	"github.com/shopspring/decimal"

	"offercheck/calc"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

func dollars(s string) facts.Amount { return facts.Say(decimal.RequireFromString(s)) }

// columbus is a taxpayer in Columbus, Ohio, who has answered a few questions.
func columbus() facts.Case {
	var c facts.Case
	c.Debt.Total = dollars("42000")
	c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2022), Expires: facts.Say(datetest.Day("2033-11-27"))}}
	c.Household = facts.Household{State: facts.Say("OH"), County: facts.Say("39049"), Under65: facts.Say(1), Over65: facts.Say(0)}
	c.Income.Jobs = []facts.Job{{Pay: dollars("4600")}}
	c.Living.Rent, c.Living.Taxes = dollars("2050"), dollars("1548")
	c.Assets.Accounts = []facts.Account{{Balance: dollars("3000")}}
	c.Assets.Vehicles = []facts.Vehicle{{Value: dollars("9000"), Loan: dollars("2000")}}
	return c
}

// A few answers give a first estimate: what was not answered is taken as none.
func Example() {
	book, err := law.On(datetest.Day("2026-11-22"))
	if err != nil {
		fmt.Println(err)
		return
	}
	r := calc.AssessAs(columbus(), book, oic.AssumeNone)
	for _, o := range r.Offers {
		fmt.Println(o.ID, o.Cost(way.Amount), o.Open.Verdict)
	}
	fmt.Println("the IRS could reach", r.FullPay.Collectible, "and everything from", r.FullPay.MonthsNeeded, "on")
	// Output:
	// offer-lump $6,390.00 yes
	// offer-periodic $9,030.00 yes
	// the IRS could reach $26,680.00 and everything from 154 months on
}

// Without that assumption, what was not answered is unknown, and the report lists the
// answers that are missing.
func ExampleReport_Missing() {
	book, err := law.On(datetest.Day("2026-11-22"))
	if err != nil {
		fmt.Println(err)
		return
	}
	c := facts.AssumeNone(columbus())
	c.Living.Rent = facts.DoNotKnow[decimal.Decimal]()
	r := calc.Assess(c, book)
	fmt.Println(r.Offer(oic.Lump).Cost(way.Amount))
	fmt.Println("between", r.Range.Lump.Least, "and", r.Range.Lump.Most)
	for _, l := range r.Missing() {
		fmt.Println("missing:", l.Key())
	}
	// Output:
	// ?
	// between $5,670.00 and $29,610.00
	// missing: rent
	// missing: agi
}

// Every figure carries its computation, down to answers and figures of the law.
func ExampleAssess() {
	book, err := law.On(datetest.Day("2026-11-22"))
	if err != nil {
		fmt.Println(err)
		return
	}
	r := calc.AssessAs(columbus(), book, oic.AssumeNone)
	for _, l := range r.Form.Sections[0].Lines {
		if l.No == "6b" {
			line.Fprint(os.Stdout, l)
		}
	}
	// Output:
	// vehicle-counted:1                                 $1,750.00  not-below-zero  6b  [Form 433-A (OIC), section 3]
	//   vehicle-over:1                                  $1,750.00  minus  [IRM 5.8.5.12]
	//     vehicle-equity:1                              $5,200.00  not-below-zero  6a  [IRM 5.8.5.12]
	//       vehicle-less-loan:1                         $5,200.00  minus
	//         vehicle-quick-sale:1                      $7,200.00  rounded  [IRM 5.8.5.12]
	//           vehicle-marked-down:1                   $7,200.00  times  [IRM 5.8.5.4.1]
	//             vehicle-value:1                       $9,000.00  given
	//             offer.quick-sale                            80%  law  [IRM 5.8.5.4.1]
	//         vehicle-loan:1                            $2,000.00  given
	//     offer.vehicle-kept                            $3,450.00  law  [Form 433-A (OIC), section 3]
}
