package date

import (
	"testing"
	"time"
)

func day(s string) Day {
	d, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// TestMonthsBegun has months of different lengths.
func TestMonthsBegun(t *testing.T) {
	for _, test := range []struct {
		due, end string
		want     int
	}{
		{"2025-04-15", "2025-04-15", 0},
		{"2025-04-15", "2025-04-16", 1},
		{"2025-04-15", "2025-05-15", 1},
		{"2025-04-15", "2025-05-16", 2},
		{"2025-01-31", "2025-02-28", 1},
		{"2025-01-31", "2025-03-01", 2},
		{"2024-01-31", "2024-02-29", 1},
		{"2025-01-30", "2025-02-28", 1},
		{"2025-01-30", "2025-03-30", 2},
		{"2025-02-28", "2025-03-31", 1}, // the last day of a month: each month after it
		{"2025-02-28", "2025-04-01", 2},
		{"2024-02-28", "2024-03-28", 1},
		{"2024-02-28", "2024-03-29", 2},
		{"2024-02-29", "2024-03-31", 1},
		{"2025-04-30", "2025-05-31", 1},
		{"2025-12-31", "2026-01-31", 1},
	} {
		if got := day(test.due).MonthsBegun(day(test.end)); got != test.want {
			t.Errorf("due %s, %s: %d months, want %d", test.due, test.end, got, test.want)
		}
	}
}

// TestMonths adds months and counts them.
func TestMonths(t *testing.T) {
	for _, test := range []struct {
		from   string
		months int
		to     string
	}{
		{"2026-01-31", 1, "2026-02-28"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2026-11-30", 3, "2027-02-28"},
		{"2026-02-28", 12, "2027-02-28"},
		{"2026-03-31", -1, "2026-02-28"},
		{"2026-01-15", -13, "2024-12-15"},
	} {
		if got := day(test.from).AddMonths(test.months); got != day(test.to) {
			t.Errorf("%s and %d months is %s, want %s", test.from, test.months, got, test.to)
		}
		if test.months > 0 {
			if got := day(test.from).MonthsUntil(day(test.to)); got != test.months {
				t.Errorf("from %s to %s are %d months, want %d", test.from, test.to, got, test.months)
			}
		}
	}
	if got := day("2026-04-10").MonthsUntil(day("2026-04-09")); got != 0 {
		t.Errorf("to the day before are %d months", got)
	}
	if got := day("2016-02-29").AddYears(10); got != day("2026-02-28") {
		t.Errorf("ten years from 2016-02-29 is %s", got)
	}
	if got := day("2026-05-02").EndOfQuarter(); got != day("2026-06-30") {
		t.Errorf("the quarter of May 2 ends on %s", got)
	}
	if DaysInYear(2024) != 366 || DaysInYear(1900) != 365 || DaysInYear(2000) != 366 {
		t.Error("leap years")
	}
}

// TestAgreesWithTime compares every day of a century and a half with the standard
// library.
func TestAgreesWithTime(t *testing.T) {
	at := time.Date(1960, 1, 1, 0, 0, 0, 0, time.UTC)
	for d := day("1960-01-01"); d < day("2110-01-01"); d, at = d+1, at.AddDate(0, 0, 1) {
		text := at.Format(time.DateOnly)
		if d.String() != text || day(text) != d || d.Year() != at.Year() {
			t.Fatalf("%s is %d and %s", text, d, d)
		}
		for _, months := range []int{1, 6, 11, 12, 120} {
			want := time.Date(at.Year(), at.Month()+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
			last := want.AddDate(0, 1, -1).Day()
			if want = want.AddDate(0, 0, min(at.Day(), last)-1); d.AddMonths(months).String() != want.Format(time.DateOnly) {
				t.Fatalf("%s and %d months is %s", d, months, d.AddMonths(months))
			}
		}
	}
}

// TestNoDay has no day, or 0 months, from every method that counts from no day or up
// to it.
func TestNoDay(t *testing.T) {
	const none Day = 0
	for _, n := range []int{-13, 0, 1, 600} {
		for name, got := range map[string]Day{
			"AddMonths": none.AddMonths(n), "AddYears": none.AddYears(n), "AddMonthsToEnd": none.AddMonthsToEnd(n),
			"EndOfQuarter": none.EndOfQuarter(), "NextWorkday": none.NextWorkday(), "AddWorkdays": none.AddWorkdays(n),
			"AddBusinessDays": none.AddBusinessDays(n),
		} {
			if got != none {
				t.Errorf("%s(%d) of no day is %s", name, n, got)
			}
		}
	}
	for _, pair := range [][2]Day{{none, none}, {none, day("2026-04-15")}, {day("2026-04-15"), none}, {-400, none}} {
		if until, begun := pair[0].MonthsUntil(pair[1]), pair[0].MonthsBegun(pair[1]); until != 0 || begun != 0 {
			t.Errorf("from %q to %q are %d months, %d begun", pair[0], pair[1], until, begun)
		}
	}
	if none.Workday() {
		t.Error("no day is a workday")
	}
}
