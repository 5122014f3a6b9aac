package transcript

import (
	"io"
	"testing"
)

func TestCheckResults(t *testing.T) {
	const row = "TRANSACTIONS\n150 Tax return filed 04-10-2023 $5.00\n"
	for _, test := range []struct {
		name, text string
		want       Result
		difference string
	}{
		{"equal", "ACCOUNT BALANCE: 5.00\n" + row, Matches, "0.00"},
		{"more printed", "ACCOUNT BALANCE: 7.50\n" + row, Differs, "2.50"},
		{"less printed", "ACCOUNT BALANCE: 4.00\n" + row, Differs, "-1.00"},
		{"nothing printed", row, NoBalance, "0.00"},
		{"no transactions", "ACCOUNT BALANCE: 5.00\n", Differs, "5.00"},
		{"equal with a code not used", "ACCOUNT BALANCE: 6.00\n" + row + "123 Zyzzyx 04-10-2023 $1.00\n", MatchesInAll, "0.00"},
		{"codes not used that cancel out", "ACCOUNT BALANCE: 5.00\n" + row + "123 Zyzzyx 04-10-2023 $1.00\n124 Zyzzyx 04-10-2023 -$1.00\n", MatchesInAll, "0.00"},
		{"a code not used without an amount", "ACCOUNT BALANCE: 5.00\n" + row + "570 Zyzzyx 04-10-2023 $0.00\n", Matches, "0.00"},
	} {
		r, err := Read(test.text)
		if err != nil {
			t.Fatal(test.name, err)
		}
		c := r.Accounts[0].Check()
		if c.Result != test.want || c.Difference.StringFixed(2) != test.difference {
			t.Errorf("%s: %s by %s, want %s by %s", test.name, c.Result, c.Difference, test.want, test.difference)
		}
	}
}

// TestZero has readings and accounts that Read does not make: none of them panics.
func TestZero(t *testing.T) {
	Reading{}.Fprint(io.Discard)
	for _, a := range []Account{{}, {Rows: []Row{{}, {Fact: Payment}, {Fact: "no such fact"}}}} {
		a.Fprint(io.Discard)
		if c := a.Check(); c.Result != NoBalance || !c.Used().IsZero() || !a.Total(Payment).IsZero() {
			t.Errorf("%+v: %+v", a, c)
		}
	}
}
