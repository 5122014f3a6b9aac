package transcript

import (
	"strings"
	"testing"
)

// TestUngluesLongText reads the longest text that is read, of words that run together:
// each part of it is looked at a few times only.
func TestUngluesLongText(t *testing.T) {
	for _, part := range []string{"(abc)", "5.00", "04-15-2022", "a1.", "$", "1,"} {
		if _, err := Read(strings.Repeat(part, mostBytes/len(part))); err == nil {
			t.Errorf("%q is a transcript", part)
		}
	}
}

// TestUnglue has a row for each way in which words run together, and for what must
// stay whole.
func TestUnglue(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"150Tax", "150 Tax"},
		{"806W-2", "806 W-2"},
		{"150,Tax", "150 Tax"},
		{"filed2019180505-20-2019$9,000.00", "filed 20191805 05-20-2019 $9,000.00"},
		{"2019180505-20-2019$9,000.00", "20191805 05-20-2019 $9,000.00"},
		{"20191805-20-2019", "201918 05-20-2019"},
		{"tax20191805", "tax 20191805"},
		{"withholding04-15-2019", "withholding 04-15-2019"},
		{"filed,20191805,05-20-2019,$9,000.00", "filed, 20191805, 05-20-2019, $9,000.00"},
		{"05-20-2019-$9,000.00", "05-20-2019 -$9,000.00"},
		{"05-20-20199,000.00", "05-20-2019 9,000.00"},
		{"05-20-2019CR", "05-20-2019 CR"},
		{"$9,000.00806", "$9,000.00 806"},
		{"$9,000.00806W-2", "$9,000.00 806 W-2"},
		{"9,000.00-", "9,000.00-"},
		{"1,201.00AS", "1,201.00 AS"},
		{"1,000.00CR", "1,000.00 CR"},
		{"CR1,000.00", "CR 1,000.00"},
		{"CR$1,000.00", "CR $1,000.00"},
		{"tax-$70.00", "tax -$70.00"},
		{"Dec.31,2018", "Dec. 31, 2018"},
		{"25,2026", "25, 2026"},
		{"May25,", "May 25,"},
		{"DATE(WHICHEVER", "DATE (WHICHEVER"},
		{"LATER)Apr.", "LATER) Apr."},
		{"LATER)04-15-2019", "LATER) 04-15-2019"},
		{"(levy)07-04-2022", "(levy) 07-04-2022"},
		{"issuedCP001405-20-2019$0.00", "issuedCP001405-20-2019 $0.00"},
		{"CP001405-20-2019", "CP0014 05-20-2019"},
		{"001405-20-2019", "0014 05-20-2019"},

		{"-$1,234.50", "-$1,234.50"},
		{"($1,234.50)", "($1,234.50)"},
		{"$1O0.00", "$1O0.00"},
		{"$1,234.567", "$1,234.567"},
		{"1234.50", "1234.50"},
		{"25,202", "25,202"},
		{"987-65-4321", "987-65-4321"},
		{"101-12-1987", "101-12-1987"},
		{"987654321", "987654321"},
		{"98-7654321", "98-7654321"},
		{"76254-999-05099-0", "76254-999-05099-0"},
		{"widow(er)", "widow(er)"},
		{"433-A", "433-A"},
		{"433A", "433A"},
		{"150th", "150th"},
		{"1040A", "1040A"},
		{"LTR3172", "LTR3172"},
		{"O4-15-2022", "O4-15-2022"},
		{"1986", "1986"},
	} {
		if got := strings.Join(unglue(test.text), " "); got != test.want {
			t.Errorf("%q is %q, not %q", test.text, got, test.want)
		}
	}
}
