package line

import "testing"

// TestString has a row for each unit.
func TestString(t *testing.T) {
	for _, test := range []struct {
		name, amount string
		unit         Unit
		want         string
	}{
		{"dollars", "1234567.5", USD, "$1,234,567.50"},
		{"dollars below zero", "-1234.5", USD, "-$1,234.50"},
		{"three digits", "999", USD, "$999.00"},
		{"a share", "0.8", Share, "80%"},
		{"a share with a fraction", "0.2857", Share, "28.57%"},
		{"a factor", "2.17", Factor, "2.17"},
		{"a count", "1200", Count, "1,200"},
		{"months", "12", Months, "12 months"},
		{"miles", "125000", Miles, "125,000 miles"},
		{"years", "9", Years, "9 years"},
		{"a year of the calendar", "2019", Year, "2019"},
		{"a day", "739707", Date, "2026-04-01"},
		{"no day", "0", Date, "?"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := law(test.amount, test.unit).String(); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}
