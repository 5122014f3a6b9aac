package transcript

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// FuzzRead reads anything: it never panics, keeps nothing that looks like a
// taxpayer number and no word that is not the IRS's, and its sums are whole.
func FuzzRead(f *testing.F) {
	for _, s := range stories(f) {
		f.Add(s.paste)
		f.Add(s.paste[len(s.paste)/3:])
		f.Add(strings.Join(strings.Fields(s.paste), "\n"))
		f.Add(strings.Join(strings.Fields(s.paste), " "))
	}
	for _, p := range planted {
		f.Add("150 Tax return filed " + p + " 04-15-2022 $5.00\n" + p)
		f.Add("FORM NUMBER: " + p + "\nTAX PERIOD: " + p + "\nACCOUNT BALANCE: " + p)
	}
	f.Fuzz(anyText)
}

func anyText(t *testing.T, text string) {
	r, err := Read(text)
	if err != nil {
		if taxpayerNumber.MatchString(err.Error()) {
			t.Error(err)
		}
		return
	}
	for _, kept := range everything(reflect.ValueOf(r)) {
		if taxpayerNumber.MatchString(kept) && !cycle(kept) {
			t.Errorf("kept %q", kept)
		}
	}
	last := len(strings.Split(newlines.Replace(text), "\n"))
	for _, a := range r.Accounts {
		checkAccount(t, a, last)
	}
	for _, n := range r.Unread {
		if n < 1 || n > last {
			t.Error("line", n, "of", last)
		}
	}
}

// checkAccount checks what must hold for every account.
func checkAccount(t *testing.T, a Account, last int) {
	for _, row := range a.Rows {
		keptWords(t, row.Text)
		if row.Line < 1 || row.Line > last || len(row.Code) != 3 || row.On == 0 {
			t.Errorf("a row without its line, code or day: %v", row)
		}
	}
	c := a.Check()
	sum := decimal.Sum(c.Used(), c.NotUsed, c.Difference)
	if c.Printed.Valid && !sum.Equal(c.Printed.Decimal) {
		t.Errorf("the sums are %s, the balance %s", sum, c.Printed.Decimal)
	}
}

// FuzzRow puts a row with a code and an amount among others, with any words, in each
// order that its cells may have: it is used, listed or named unread.
func FuzzRow(f *testing.F) {
	for _, words := range []string{
		"Tax return filed", "Notice issued CP 0014", "Form 433-A", "Tracking Number:", "ACCOUNT BALANCE:", "EXEMPTIONS: 01",
		"12 3456", "987-65-4321", "to", "statute expires", "Page 1 of 2", "CODE", "$7.00", "- ", "CR", "TAX PERIOD: Dec. 31, 2021",
		"PROCESSING DATE", "FORM NUMBER:", "No tax return filed", "276 Penalty", "04-17-2023", "Civil Penalty Account Transcript",
	} {
		f.Add(670, words, uint8(0))
		f.Add(123, words, uint8(1))
		f.Add(971, words, uint8(2))
		f.Add(150, words, uint8(3))
		f.Add(806, words, uint8(4))
	}
	f.Fuzz(anyRow)
}

func anyRow(t *testing.T, n int, words string, order uint8) {
	n %= 1000
	if len(plainLines(newlines.Replace(strings.ToValidUTF8(words, "")))) > 1 || n <= 0 { // 000 is no code
		return
	}
	code := fmt.Sprintf("%03d", n)
	row := []string{
		code + " " + words + " 20231505 04-10-2023 $5.00",
		code + " " + words + " 04-10-2023$5.00",
		code + " " + words + " $5.00 04-10-2023",
		"$5.00 04-10-2023 20231505 " + code + " " + words,
		"04-10-2023 " + code + " " + words + " $5.00",
	}[order%5]
	const first, last = "Account transcript\nTRANSACTIONS\n300 Additional tax assessed 04-10-2022 $9.00\n", "\n300 Additional tax assessed 04-10-2024 $9.00\n"
	r, err := Read(first + row + last)
	if err != nil {
		t.Fatal(err)
	}
	const at = 4
	named := r.Unread
	for _, a := range r.Accounts {
		for _, row := range slices.Concat(a.Rows, a.Unread) {
			named = append(named, row.Line)
		}
	}
	if !slices.Contains(named, at) {
		t.Errorf("%q was dropped in silence", row)
	}
}
