package transcript

import (
	"os"
	"strings"
	"testing"
)

// refused is a text of testdata that is not read.
func refused(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile("testdata/refused/" + name + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestProblems has what is no account transcript.
func TestProblems(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       Problem
	}{
		{"nothing", "", Nothing},
		{"blanks", " \n\t ", Nothing},
		{"something else", "Dear Sir or Madam,\nwe write about 150 things.", NoTranscript},
		{"a day and an amount", "Dear all, nothing of 04-15-2022 is $5.00", NoTranscript},
		{"wages and income", "Wage and Income Transcript\nForm W-2 Wage and Tax Statement\nTax Period: December, 2021", OfWages},
		{"a return", "Tax Return Transcript\nTax Period Ending: Dec. 31, 2021\nTotal income: $50,000.00", OfReturn},
		{"a return, with labels of an account", "Form 1040 Tax Return Transcript\nReport for Tax Period Ending: 12-31-2021\nADJUSTED GROSS INCOME: $5.00", OfReturn},
		{"cells copied column by column", refused(t, "columns"), InColumns},
		{"the same, the dates and the amounts each in a line", "Form 1040 Account Transcript\nReport for Tax Period Ending: 12-31-2021\nTransactions\n150 Tax return filed\n806 W-2 or 1099 withholding\n276 Penalty for late payment of tax\n04-17-2023 04-15-2022 04-17-2023\n$8.00 -$2.00 $1.00", InColumns},
		{"a letter more than there may be", strings.Repeat("x", mostBytes+1), TooLong},
		{"a megabyte", strings.Repeat("150 Tax return filed\n", 1<<16), TooLong},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := Read(test.text); err != test.want {
				t.Errorf("got %v, want %v", err, test.want)
			}
		})
	}
}
