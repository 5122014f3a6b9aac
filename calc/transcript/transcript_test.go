package transcript

import (
	"strings"
	"testing"
)

// TestFigures has a row for each way a figure can stand, and what is read of
// it: one line of the reading.
func TestFigures(t *testing.T) {
	const head = "FORM NUMBER: 1040\nTAX PERIOD: Dec. 31, 2021\nACCOUNT BALANCE: 5.00\n"
	for _, test := range []struct{ name, text, want string }{
		{"beside its label", "ADJUSTED GROSS INCOME: $7.00", "adjusted gross income $7.00"},
		{"below its label", "ADJUSTED GROSS INCOME:\n$7.00", "adjusted gross income $7.00"},
		{"with a blank line between", "ADJUSTED GROSS INCOME:\n\n$7.00", "adjusted gross income $7.00"},
		{"in small letters", "Adjusted gross income: $7.00", "adjusted gross income $7.00"},
		{"with a colon apart", "Adjusted gross income : $7.00", "adjusted gross income $7.00"},
		{"without a colon", "ADJUSTED GROSS INCOME $7.00", "adjusted gross income $7.00"},
		{"its words run together", "ADJUSTEDGROSSINCOME:$7.00", "adjusted gross income $7.00"},
		{"in a list", "* Adjusted gross income: $7.00", "adjusted gross income $7.00"},
		{"below zero", "ADJUSTED GROSS INCOME: -$7.00", "adjusted gross income -$7.00"},
		{"the first of two", "ADJUSTED GROSS INCOME: $7.00\nADJUSTED GROSS INCOME: $8.00", "adjusted gross income $7.00"},
		{"without cents", "ADJUSTED GROSS INCOME: $7", "not read: lines 4"},
		{"below two labels", "ADJUSTED GROSS INCOME:\nTAXABLE INCOME:\n$7.00", "not read: lines 6"},
		{"below a label of another kind", "TAXABLE INCOME:\nPROCESSING DATE\nMay 20, 2024", "processed 2024-05-20"},
		{"accrued with its day", "ACCRUED INTEREST: 7.00 AS OF: Mar. 14, 2026", "accrued interest $7.00 2026-03-14"},
		{"accrued with its day in figures", "Accrued interest: $7.00 As of: 03-14-2026", "accrued interest $7.00 2026-03-14"},
		{"accrued, a cell a line", "ACCRUED PENALTY:\n$7.00\nAS OF:\nMar. 14, 2026", "accrued penalty $7.00 2026-03-14"},
		{"accrued without its day", "ACCRUED PENALTY: $7.00", "accrued penalty $7.00"},
		{"a date without a colon", "PROCESSING DATE Jun. 06, 2022", "processed 2022-06-06"},
		{"a date with a colon", "Processing date: 06-06-2022", "processed 2022-06-06"},
		{"the date of the return", "RETURN DUE DATE OR RETURN RECEIVED DATE (WHICHEVER IS LATER) Apr. 15, 2022", "due or received 2022-04-15"},
		{"the date of the return, right behind its bracket", "RETURN DUE DATE OR RETURN RECEIVED DATE(WHICHEVER IS LATER)Apr. 15, 2022", "due or received 2022-04-15"},
		{"the date of the return, as one word", "RETURN DUE DATE OR RETURN RECEIVED DATE (WHICHEVER IS LATER) Apr.15,2022", "due or received 2022-04-15"},
		{"the date of the return, without a bracket", "Return due date or return received date: 04-15-2022", "due or received 2022-04-15"},
		{"the date of the return, all of it run together", "RETURNDUEDATEORRETURNRECEIVEDDATE(WHICHEVERISLATER)04-15-2022", "due or received 2022-04-15"},
		{"the day a return was due, alone", "Return due date: 04-15-2022\nPROCESSING DATE Jun. 06, 2022", "processed 2022-06-06"},
		{"a date that does not exist", "PROCESSING DATE Feb. 30, 2022", "not read: lines 4"},
		{"married, jointly", "FILING STATUS: Married Filing Jointly", "filing status married-joint"},
		{"married, apart", "Filing status: Married filing separately", "filing status married-separate"},
		{"a widower", "FILING STATUS: Qualifying Widow(er)", "filing status surviving-spouse"},
		{"a surviving spouse", "FILING STATUS: Qualifying Surviving Spouse", "filing status surviving-spouse"},
		{"no status there is", "FILING STATUS: Zyzzyx\nTAX PER RETURN: 1.00", "tax per return $1.00"},
		{"an amount that belongs to nothing", "$7.00", "not read: lines 4"},
		{"an amount of a label that is not known", "WAGES, SALARIES, TIPS: $7.00\nTAX PER RETURN: 1.00", "tax per return $1.00"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := plainLines(read(t, head+test.text))
			if got[2] != test.want && got[len(got)-1] != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestRows has a row for each way a transaction can stand, and its line of the
// reading.
func TestRows(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"in a line", "670 Payment 04-10-2023 -$5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"with its cycle", "670 Payment 20231505 04-10-2023 -$5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"a cell a line", "670\nPayment\n04-10-2023\n-$5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"with a locator before its cycle", "670 Payment 17222-999-05099-3 20231505 04-10-2023 -$5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"with a locator behind", "670 Payment 04-10-2023 -$5.00\n17222-999-05099-3", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"wrapped behind its amount", "767 Reduced or removed credit to 04-10-2023 $5.00\nyour account", "2 767 2023-04-10 $5.00 credit-removed Reduced or removed credit to your account"},
		{"a name below it", "670 Payment 04-10-2023 -$5.00\nZYZZYX SMALL", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"a name far below it", "670 Payment 04-10-2023 -$5.00\n\n\nZYZZYX SMALL", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"a letter's number that looks like a code", "971 Notice issued CP\n503\n04-10-2023\n$0.00", "2 971 2023-04-10 $0.00 notice Notice issued CP503"},
		{"the same date twice", "670 Payment 04-10-2023 04-10-2023 -$5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"run together", "670Payment2023150504-10-2023-$5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"run together with the next", "806 W-2 or 1099 withholding 04-15-2022-$7.00670 Payment 04-10-2023 -$5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"a credit behind CR", "670 Payment 04-10-2023 CR 5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"a credit before CR", "670 Payment 04-10-2023 $5.00CR", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"a credit that has its minus sign and CR", "670 Payment 04-10-2023 -$5.00 CR", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"cells with commas between", "670,Payment,20231505,04-10-2023,-$5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"cells in quotation marks", "\"670\",\"Payment\",\"20231505\",\"04-10-2023\",\"-$5.00\"", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"in a list", "• 670 Payment 04-10-2023 -$5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"from its right end", "-$5.00 04-10-2023 20231505 670 Payment", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"its date first", "04-10-2023 670 Payment -$5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"its date and amount first", "04-10-2023 -$5.00 670 Payment", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"from its right end, with a second amount", "-$5.00 04-10-2023 670 Payment -$6.00", "not read: lines 2"},
		{"an amount at the end of a line before it", "806 W-2 or 1099 withholding 04-15-2022\n-$7.00 670 Payment 04-10-2023\n-$5.00", "3 670 2023-04-10 -$5.00 payment Payment"},
		{"two dates", "670 Payment 04-10-2023 05-10-2023 -$5.00", "not read: lines 2"},
		{"no date", "670 Payment -$5.00", "not read: lines 2"},
		{"no amount", "670 Payment 04-10-2023", "not read: lines 2"},
		{"no amount, but none is needed", "480 Offer in compromise received 04-10-2023", "2 480 2023-04-10 - offer-pending Offer in compromise received"},
		{"an amount before its date", "670 Payment -$5.00 04-10-2023", "not read: lines 2"},
		{"an amount before its date is listed", "670 Payment -$5.00 04-10-2023", "2 670 2023-04-10 -$5.00 not read"},
		{"without a date it is listed", "670 Payment -$5.00", "2 670 - -$5.00 not read"},
		{"of two dates none is listed", "670 Payment 04-10-2023 05-10-2023 -$5.00", "2 670 - -$5.00 not read"},
		{"two amounts, one before its date", "670 Payment -$5.00 04-10-2023 -$6.00", "2 670 2023-04-10 -$5.00 not read"},
		{"a row that has no date does not take the next one's", "670 Payment -$5.00 276 Penalty 04-10-2023 $6.00", "2 276 2023-04-10 $6.00 late-payment-penalty Penalty"},
		{"a statute that expires", "550 Extended, statute expires 05-27-2029 04-10-2023 $0.00", "2 550 2023-04-10 $0.00 collection-extended 2029-05-27 Extended statute …"},
		{"a statute that expires on a day", "550 Extended collection statute (expires on 05-27-2029) 04-10-2023 $0.00", "2 550 2023-04-10 $0.00 collection-extended 2029-05-27 Extended collection statute … on"},
		{"an expiration date", "550 Collection statute expiration date 05-27-2029 04-10-2023 $0.00", "2 550 2023-04-10 $0.00 collection-extended 2029-05-27 Collection statute expiration date"},
		{"a second amount", "670 Payment 04-10-2023 -$5.00 -$6.00", "not read: lines 2"},
		{"extended to", "460 Extension of time to file ext. Date 10-16-2023 04-10-2023 $0.00", "2 460 2023-04-10 $0.00 extension 2023-10-16 Extension of time to file ext Date"},
		{"extended to, on the next line", "460 Extension of time to file 04-10-2023 $0.00\next. Date 10-16-2023", "2 460 2023-04-10 $0.00 extension 2023-10-16 Extension of time to file ext Date"},
		{"a page's head within", "670 Payment\nPage 2 of 3\nRequest Date: 01-01-2026\n04-10-2023 -$5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"heads of columns within", "670 Payment\nCODE\nEXPLANATION OF TRANSACTION\nCYCLE\nDATE\nAMOUNT\n04-10-2023\n-$5.00", "2 670 2023-04-10 -$5.00 payment Payment"},
		{"a code that nobody knows", "123 Zyzzyx 04-10-2023 $5.00", "2 123 2023-04-10 $5.00 not used …"},
		{"no code there is", "000 Payment 04-10-2023 $5.00", "not read: lines 2"},
	} {
		t.Run(test.name, func(t *testing.T) {
			lines := strings.Join(plainLines(read(t, "ACCOUNT BALANCE: 0.00 TRANSACTIONS CODE EXPLANATION OF TRANSACTION CYCLE DATE AMOUNT\n"+test.text)), "\n")
			if !strings.Contains("\n"+lines+"\n", "\n"+test.want+"\n") {
				t.Errorf("got\n%s\nwant %s", lines, test.want)
			}
		})
	}
}

// TestHeadings has a row for each way accounts can follow each other, and the
// heads of what is read.
func TestHeadings(t *testing.T) {
	const row = "\nAccount balance: $0.00\nTransactions\n670 Payment 04-10-2023 -$5.00\n"
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"in the print", "FORM NUMBER: 1040\nTAX PERIOD: Dec. 31, 2021" + row, []string{"form 1040, tax year 2021 (line 2)"}},
		{"in the page", "Form 1040 Account Transcript\nReport for Tax Period Ending: 12-31-2021" + row, []string{"form 1040, tax year 2021 (line 2)"}},
		{"the form behind the period", "Tax period: 12-31-2021\nForm: 1040-SR" + row, []string{"form 1040-SR, tax year 2021 (line 1)"}},
		{"a quarter", "FORM NUMBER: 941\nTAX PERIOD: Jun. 30, 2021" + row, []string{"form 941, period ending 2021-06-30 (line 2)"}},
		{"none", "Transactions" + row, []string{"period not known (line 2)"}},
		{"no form there is", "FORM NUMBER: 987-65-4321\nTAX PERIOD: Dec. 31, 2021" + row, []string{"tax year 2021 (line 2)", "not read: lines 1"}},
		{"repeated at a page's head", "FORM NUMBER: 1040\nTAX PERIOD: Dec. 31, 2021" + row + "FORM NUMBER: 1040\nTAX PERIOD: Dec. 31, 2021\n670 Payment 05-10-2023 -$5.00", []string{"form 1040, tax year 2021 (line 2)"}},
		{"the same account again", "FORM NUMBER: 1040\nTAX PERIOD: Dec. 31, 2021" + row + "FORM NUMBER: 1040\nTAX PERIOD: Dec. 31, 2021" + row, []string{"form 1040, tax year 2021 (line 2)", "form 1040, tax year 2021, once more (line 8)"}},
		{"a civil penalty, short", "FORM NUMBER: CIVPEN\nTAX PERIOD: Jun. 30, 2021" + row, []string{"form CIVIL PENALTY, period ending 2021-06-30 (line 2)"}},
		{"a civil penalty, with its title", "Civil Penalty Account Transcript\nReport for Tax Period Ending: 06-30-2021" + row, []string{"form CIVIL PENALTY, period ending 2021-06-30 (line 2)"}},
		{"another form of the same year", "FORM NUMBER: 1040\nTAX PERIOD: Dec. 31, 2021" + row + "FORM NUMBER: CIVIL PENALTY\nTAX PERIOD: Dec. 31, 2021" + row, []string{"form 1040, tax year 2021 (line 2)", "form CIVIL PENALTY, tax year 2021 (line 7)"}},
		{"a second one whose head is lost", "TAX PERIOD: Dec. 31, 2021" + row + row, []string{"tax year 2021 (line 1)", "period not known (line 6)"}},
		{"a second one whose period cannot be read", "TAX PERIOD: Dec. 31, 2021" + row + "TAX PERIOD: Dec. 32, 2022" + row, []string{"tax year 2021 (line 1)", "period not known (line 5)"}},
		{"nothing on file", "Form 1040 Account Transcript Report for Tax Period Ending: 12-31-2021 Requested data not found", []string{"form 1040, tax year 2021, no data (line 1)"}},
		{"no return", "TAX PERIOD: Dec. 31, 2021\nTRANSACTIONS\nNo tax return filed", []string{"tax year 2021, no return filed (line 1)"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, l := range plainLines(read(t, test.text)) {
				if strings.Contains(l, "(line") || strings.HasPrefix(l, "not read: lines 1") {
					got = append(got, l)
				}
			}
			if strings.Join(got, "\n") != strings.Join(test.want, "\n") {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
