package law

import "testing"

func TestParseDay(t *testing.T) {
	for _, test := range []struct {
		text string
		ok   bool
	}{
		{"2026-04-01", true},
		{"2024-02-29", true}, // a leap year
		{"2000-02-29", true}, // the hundredth year that is one
		{"2026-02-29", false},
		{"1900-02-29", false},
		{"2026-02-30", false},
		{"2026-13-01", false},
		{"2026-00-10", false},
		{"2026-4-1", false},
		{"04/01/2026", false},
		{" 2026-04-01", false},
		{"2026-04-01T00:00:00Z", false},
		{"", false},
	} {
		d, err := ParseDay(test.text)
		if ok := err == nil; ok != test.ok || ok != (string(d) == test.text && d != "") {
			t.Errorf("ParseDay(%q) = %q, %v", test.text, d, err)
		}
	}
}

func TestDate(t *testing.T) {
	for _, test := range []struct {
		year, month, day int
		want             Day
		ok               bool
	}{
		{2026, 4, 1, "2026-04-01", true},
		{2024, 2, 29, "2024-02-29", true},
		{2025, 2, 29, "2025-02-29", false},
		{2026, 4, 31, "2026-04-31", false},
		{2026, 0, 1, "2026-00-01", false},
		{2026, 1, -1, "2026-01--1", false},
	} {
		if d, ok := Date(test.year, test.month, test.day); d != test.want || ok != test.ok {
			t.Errorf("Date(%d, %d, %d) = %s, %t", test.year, test.month, test.day, d, ok)
		}
	}
}

func TestAddMonths(t *testing.T) {
	for _, test := range []struct {
		name string
		from Day
		n    int
		want Day
	}{
		{"an ordinary day", "2026-04-15", 1, "2026-05-15"},
		{"no month", "2026-01-31", 0, "2026-01-31"},
		{"January's end in a common year", "2026-01-31", 1, "2026-02-28"},
		{"January's end in a leap year", "2024-01-31", 1, "2024-02-29"},
		{"January 30 in a leap year", "2024-01-30", 1, "2024-02-29"},
		{"a short month to a long one keeps the day", "2026-02-28", 1, "2026-03-28"},
		{"March 31 to April", "2026-03-31", 1, "2026-04-30"},
		{"over the new year", "2026-11-30", 3, "2027-02-28"},
		{"a year from a leap day", "2024-02-29", 12, "2025-02-28"},
		{"four years from a leap day", "2024-02-29", 48, "2028-02-29"},
		{"ten years", "2026-04-15", 120, "2036-04-15"},
		{"back", "2026-03-31", -1, "2026-02-28"},
		{"back over the new year", "2026-01-15", -13, "2024-12-15"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.from.AddMonths(test.n); got != test.want {
				t.Errorf("%s and %d months = %s, want %s", test.from, test.n, got, test.want)
			}
		})
	}
}

func TestMonthsUntil(t *testing.T) {
	for _, test := range []struct {
		name     string
		from, to Day
		want     int
	}{
		{"the same day", "2026-11-22", "2026-11-22", 0},
		{"a day short of a month", "2026-11-22", "2026-12-21", 0},
		{"a month to the day", "2026-11-22", "2026-12-22", 1},
		{"a month to a shorter month's end", "2026-01-31", "2026-02-28", 1},
		{"a day short of a leap February's end", "2024-01-31", "2024-02-28", 0},
		{"a leap February's end", "2024-01-31", "2024-02-29", 1},
		{"from a short month's end", "2026-02-28", "2026-03-31", 1},
		{"ten years", "2016-11-22", "2026-11-22", 120},
		{"ten years less a day", "2016-11-22", "2026-11-21", 119},
		{"before", "2026-11-22", "2026-10-22", 0},
		{"a day before", "2026-11-22", "2026-11-21", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.from.MonthsUntil(test.to); got != test.want {
				t.Errorf("%s until %s = %d months, want %d", test.from, test.to, got, test.want)
			}
		})
	}
}

func TestDays(t *testing.T) {
	for _, test := range []struct {
		name string
		from Day
		n    int
		to   Day
	}{
		{"the next day", "2026-11-22", 1, "2026-11-23"},
		{"over a month's end", "2026-04-30", 1, "2026-05-01"},
		{"over a leap day", "2024-02-28", 2, "2024-03-01"},
		{"over no leap day", "2026-02-28", 2, "2026-03-02"},
		{"thirty days", "2026-11-22", 30, "2026-12-22"},
		{"a common year", "2025-01-01", 365, "2026-01-01"},
		{"a leap year", "2024-01-01", 366, "2025-01-01"},
		{"back", "2026-03-01", -1, "2026-02-28"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.from.AddDays(test.n); got != test.to {
				t.Errorf("%s and %d days = %s, want %s", test.from, test.n, got, test.to)
			}
			if got := test.from.DaysUntil(test.to); got != test.n {
				t.Errorf("%s until %s = %d days, want %d", test.from, test.to, got, test.n)
			}
		})
	}
	if y := Day("2026-11-22").Year(); y != 2026 {
		t.Errorf("year = %d", y)
	}
}
