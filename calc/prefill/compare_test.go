package prefill

import (
	"strings"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/law"
)

// TestCompare has the account that TestPastedAgrees works by hand, 4,128.33 on July 1,
// 2024, and what it prints more or less.
func TestCompare(t *testing.T) {
	for _, test := range []struct {
		name    string
		changes []string // a text, and the one in its place, in turns
		printed string
		apart   string
		reason  Reason
	}{
		{"as worked by hand", nil, "4128.33", "0.00", ReasonNone},
		{"without the sum: 4,070.72 + 37.61 + 20.00", []string{"ACCOUNT BALANCE PLUS ACCRUALS (this is not a payoff amount): 4,128.33\n", ""}, "4128.33", "0.00", ReasonNone},
		{"interest of 40.00: 2.39 more", []string{"37.61", "40.00", "4,128.33", "4,130.72"}, "4130.72", "2.39", ReasonInterest},
		{"interest of 30.72 taken off", []string{"971 Notice", "197 Reduced interest 06-03-2024 -$30.72\n971 Notice", "4,070.72", "4,040.00", "4,128.33", "4,097.61"}, "4097.61", "-30.72", ReasonAbated},
		{"a fee of 41.00 for a lien", []string{"971 Notice", "360 Fees and other expenses for collection 06-03-2024 $41.00\n971 Notice", "4,070.72", "4,111.72", "4,128.33", "4,169.33"}, "4169.33", "41.00", ReasonCosts},
		{"1,000 written off", []string{"971 Notice", "608 Statute expired 06-03-2024 -$1,000.00\n971 Notice", "4,070.72", "3,070.72", "4,128.33", "3,128.33"}, "3128.33", "-1000.00", ReasonWrittenOff},
		{"7.00 of a code that nobody knows", []string{"971 Notice", "123 Zyzzyx 06-03-2024 $7.00\n971 Notice", "4,070.72", "4,077.72", "4,128.33", "4,135.33"}, "4135.33", "7.00", ReasonNotUsed},
		{"10.00 more than its entries", []string{"4,070.72", "4,080.72", "4,128.33", "4,138.33"}, "4138.33", "10.00", ReasonUnread},
		{"no day", []string{" AS OF: Jul. 1, 2024", ""}, "0.00", "0.00", ReasonNotPrinted},
		{"a sum that is wrong", []string{"4,128.33", "4,128.34"}, "0.00", "0.00", ReasonNotPrinted},
		{"the return is on a page that was not pasted", []string{"150 Tax return filed", "290 Additional tax assessed"}, "4128.33", "0.00", ReasonNoReturn},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := readText(t, strings.NewReplacer(test.changes...).Replace(agreeing)).Accounts[0]
			b := calctest.Book(t, calctest.Today)
			y, events := Answers(a, b)
			c := Compare(a, y, events, b)
			if printed, apart := c.Printed.Decimal.StringFixed(2), c.Apart.StringFixed(2); printed != test.printed || apart != test.apart || c.Reason != test.reason {
				t.Errorf("printed %s, apart %s: %s; want %s, apart %s: %s", printed, apart, c.Reason, test.printed, test.apart, test.reason)
			}
			Compare(a, y, events, &law.Book{})
		})
	}
}
