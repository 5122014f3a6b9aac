package transcript

import "testing"

func TestDate(t *testing.T) {
	for _, test := range []struct {
		text, day string
		words     int
	}{
		{"04-15-2022", "2022-04-15", 1},
		{"4-5-2022", "2022-04-05", 1},
		{"04/15/2022,", "2022-04-15", 1},
		{"Feb. 15, 2021 more", "2021-02-15", 3},
		{"FEBRUARY 5 2021", "2021-02-05", 3},
		{"May 5, 2021", "2021-05-05", 3},
		{"Sept. 30, 2020", "2020-09-30", 3},
		{"02-29-2024", "2024-02-29", 1},
		{"04-15- 2022", "2022-04-15", 2},
		{"04−15−2022", "2022-04-15", 1},
		{"02-29-2023", "", 0},
		{"13-01-2022", "", 0},
		{"2022-04-15", "", 0},
		{"04-15-22", "", 0},
		{"04-15-0022", "", 0},
		{"987-65-4321", "", 0},
		{"98-76-5432", "", 0},
		{"Ma 5, 2021", "", 0},
		{"Marchand 5, 2021", "", 0},
		{"May be paid", "", 0},
		{"04-15-", "", 0},
		{"+4-15-2022", "", 0},
		{"", "", 0},
	} {
		if d, n := dateIn(split(test.text)); d.String() != test.day || n != test.words {
			t.Errorf("%q is %s in %d words, want %s in %d", test.text, d, n, test.day, test.words)
		}
	}
}

func TestAmount(t *testing.T) {
	for _, test := range []struct {
		text, amount string
		words        int
	}{
		{"$1,234.50", "1234.50", 1},
		{"1234.50", "1234.50", 1},
		{"0.00", "0.00", 1},
		{"-$1,234.50", "-1234.50", 1},
		{"$-1,234.50", "-1234.50", 1},
		{"−$1,234.50", "-1234.50", 1},
		{"–$1,234.50", "-1234.50", 1},
		{"($1,234.50)", "-1234.50", 1},
		{"$1,234.50-", "-1234.50", 1},
		{"- $1,234.50", "-1234.50", 2},
		{"-$ 1,234.50", "-1234.50", 2},
		{"- $ 1,234.50", "-1234.50", 3},
		{"$1,234.50 -", "-1234.50", 2},
		{"$1,234.50 - $5.00", "1234.50", 1},
		{"-$0.00", "0.00", 1},
		{"$99,999,999.99", "99999999.99", 1},
		{"$123,456,789.00", "", 0},
		{"123456789.00", "", 0},
		{"$1,234", "", 0},
		{"$1,23.00", "", 0},
		{"$1234,567.00", "", 0},
		{"$1,234.5", "", 0},
		{"$1O0.00", "", 0},
		{"--$5.00", "", 0},
		{"-($5.00)", "", 0},
		{"($5.00", "", 0},
		{"-$5.00 -", "", 0},
		{"$.50", "", 0},
		{"-", "", 0},
		{"$", "", 0},
		{"", "", 0},
	} {
		d, n := amount(split(test.text))
		if got := d.StringFixed(2); n != test.words || n > 0 && got != test.amount {
			t.Errorf("%q is %s in %d words, want %s in %d", test.text, got, n, test.amount, test.words)
		}
	}
}

func TestCycle(t *testing.T) {
	for text, want := range map[string]bool{
		"20222105": true, "202221": true, "201953": true,
		"20225401": false, "20222109": false, "20220001": false, "98765432": false, "2022210": false, "2022-105": false, "": false,
	} {
		if cycle(text) != want {
			t.Errorf("%q is a cycle: %v", text, !want)
		}
	}
}

func TestSplit(t *testing.T) {
	for _, test := range []struct {
		text  string
		plain []string
	}{
		{"AS OF:Mar. 14, 2026", []string{"as", "of", "mar", "14", "2026"}},
		{"BALANCE : 5.00", []string{"balance", "5.00"}},
		{"** (WHICHEVER IS LATER) **", []string{"**", "whichever", "is", "later", "**"}},
		{"a\u00a0b\u200bc\td", []string{"a", "bc", "d"}},
		{"a\r\rb\x00\x01", []string{"a", "b"}},
		{"\xff\xfe150", []string{"150"}},
	} {
		words := split(test.text)
		if len(words) != len(test.plain) {
			t.Errorf("%q has %d words", test.text, len(words))
			continue
		}
		for i, w := range words {
			if w.plain != test.plain[i] {
				t.Errorf("%q: word %d is %q", test.text, i+1, w.plain)
			}
		}
	}
}
