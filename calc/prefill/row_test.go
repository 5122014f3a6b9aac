package prefill

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/transcript"
)

// civilAgreeing is an account of a civil penalty whose balance agrees with the one
// computed from it: 30 days of 8 percent on 1,000, in a year of 366 days, at 0.006578146,
// are 6.58.
const civilAgreeing = `Account Transcript
FORM NUMBER: CIVPEN
TAX PERIOD: Jun. 30, 2022
ACCOUNT BALANCE: 1,000.00
ACCRUED INTEREST: 6.58 AS OF: Jun. 19, 2024
ACCRUED PENALTY: 0.00 AS OF: Jun. 19, 2024
TRANSACTIONS
CODE EXPLANATION OF TRANSACTION CYCLE DATE AMOUNT
240 Trust fund recovery penalty 05-20-2024 $1,000.00
971 Notice issued CP 015B 05-20-2024 $0.00
`

// FuzzRowIsTold adds a row with any code and words to an account that agrees with its own
// balance. Its amount is in the answers, or is told: as a row that is not used or not read,
// as a difference from the printed balance, or as an account that cannot be filled in.
func FuzzRowIsTold(f *testing.F) {
	b := calctest.Book(f, calctest.Today)
	agree := func(text string) {
		a := readText(f, text).Accounts[0]
		y, events := Answers(a, b)
		if k := Compare(a, y, events, b); k.Reason != ReasonNone || a.Check().Result != transcript.Matches {
			f.Fatalf("it does not agree: %+v", k)
		}
	}
	for _, text := range []string{agreeing, civilAgreeing} {
		agree(text)
		for n := 1; n < 1000; n++ {
			rowIsTold(f, text, n, "", "$12.34")
		}
	}
	for _, words := range []string{"Payment", "Trust fund recovery penalty", "Penalty for late payment of tax", "Refund", "Credit", "Reduced or removed", "substitute", "Form 900"} {
		f.Add(240, words, true)
		f.Add(670, words, false)
		f.Add(971, words, true)
	}
	f.Fuzz(func(t *testing.T, n int, words string, charge bool) {
		amount := "-$12.34"
		if charge {
			amount = "$12.34"
		}
		for _, text := range []string{agreeing, civilAgreeing} {
			if n = n % 1000; n > 0 {
				rowIsTold(t, text, n, words, amount)
			}
		}
	})
}

func rowIsTold(t testing.TB, text string, n int, words, amount string) {
	t.Helper()
	b := calctest.Book(t, calctest.Today)
	row := fmt.Sprintf("%03d %s 06-03-2024 %s\n", n, words, amount)
	was := readText(t, text)
	r, err := transcript.Read(text + row)
	if err != nil || len(r.Accounts) != 1 || len(r.Unread) > 0 {
		return
	}
	a := r.Accounts[0]
	y, events := Answers(a, b)
	before, _ := Answers(was.Accounts[0], b)
	told := len(a.Unread) > 0 || len(a.Unused()) > 0 || UseOf(a) != UseOf(was.Accounts[0])
	if used := !reflect.DeepEqual(y, before); !used && !told && Compare(a, y, events, b).Reason == ReasonNone && a.Check().Result == transcript.Matches {
		t.Errorf("%q is in no answer, and nothing is said of it", row)
	}
	if !slices.ContainsFunc(a.Rows, func(r transcript.Row) bool { return r.Amount.Valid && r.Amount.Decimal.Abs().String() == "12.34" }) && !told {
		t.Errorf("%q was dropped", row)
	}
}
