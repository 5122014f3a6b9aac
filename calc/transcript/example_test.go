package transcript_test

import (
	"fmt"
	"os"

	"offercheck/calc/transcript"
)

const paste = `Form 1040 Account Transcript
Report for Tax Period Ending: 12-31-2021
Taxpayer Identification Number: XXX-XX-1234
GUS T FICTIVE
Account balance:	$4,210.00
Processing date	06-06-2022
Transactions
Code	Explanation of transaction	Cycle	Date	Amount
150	Tax return filed	20222105	06-06-2022	$6,000.00
806	W-2 or 1099 withholding		04-18-2022	-$2,000.00
276	Penalty for late payment of tax	20222105	06-06-2022	$210.00
971	Notice issued CP 0014		06-06-2022	$0.00
`

// A transcript becomes figures and facts; who it is about is not among them.
func Example() {
	r, err := transcript.Read(paste)
	if err != nil {
		fmt.Println(err)
		return
	}
	r.Fprint(os.Stdout)
	// Output:
	// form 1040, tax year 2021 (line 2)
	//   balance                      $4,210.00
	//   processed                   2022-06-06
	//      9  150  2022-06-06     $6,000.00  return-filed                    Tax return filed
	//     10  806  2022-04-18    -$2,000.00  withheld                        W-2 or 1099 withholding
	//     11  276  2022-06-06       $210.00  late-payment-penalty            Penalty for late payment of tax
	//     12  971  2022-06-06         $0.00  notice-and-demand               Notice issued CP14
	//   tax                          $6,000.00
	//   penalties                      $210.00
	//   payments and credits        -$2,000.00
	//   check                            match
}

// An account answers for its facts.
func ExampleAccount_Of() {
	r, _ := transcript.Read(paste)
	a := r.Accounts[0]
	for _, row := range a.Of(transcript.ReturnFiled, transcript.SubstituteReturn) {
		fmt.Println("assessed on", row.On)
	}
	fmt.Println("paid", a.Total(transcript.Payment, transcript.Withheld).Neg())
	// Output:
	// assessed on 2022-06-06
	// paid 2000
}
