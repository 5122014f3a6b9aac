package transcript

import (
	"reflect"
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
