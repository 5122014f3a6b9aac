package calc

import (
	"testing"

	"offercheck/calc/law"
)

// TestWorkdays has the holidays as they are kept.
func TestWorkdays(t *testing.T) {
	for _, test := range []struct {
		due, last law.Day
	}{
		{"2024-04-15", "2024-04-15"},
		{"2023-04-15", "2023-04-18"}, // a Saturday, then Emancipation Day kept on Monday
		{"2022-04-15", "2022-04-18"}, // Emancipation Day kept on Friday
		{"2016-04-15", "2016-04-18"},
		{"2018-04-15", "2018-04-17"}, // a Sunday, then Emancipation Day
		{"2011-04-15", "2011-04-18"},
		{"2021-07-04", "2021-07-06"},
		{"2021-12-31", "2022-01-03"}, // New Year's Day kept on Friday
		{"2026-11-26", "2026-11-27"},
		{"2021-06-18", "2021-06-21"}, // the first Juneteenth, kept on Friday
		{"2020-06-19", "2020-06-19"},
	} {
		if got := dayOf(test.due).nextWorkday().date(); got != test.last {
			t.Errorf("due %s, last %s, want %s", test.due, got, test.last)
		}
	}
}

// TestDaysAgree holds the count of days against the calendar of the law, for
// every day of a century and a half.
func TestDaysAgree(t *testing.T) {
	d := law.Day("1960-01-01")
	n := dayOf(d)
	for ; d < "2110-01-01"; d, n = d.AddDays(1), n+1 {
		if dayOf(d) != n || n.date() != d {
			t.Fatalf("%s is %d and %s", d, dayOf(d), n.date())
		}
		if n%7 == 0 {
			for _, months := range []int{1, 6, 11, 12, 120} {
				if got := n.plusMonths(months).date(); got != d.AddMonths(months) {
					t.Fatalf("%s and %d months is %s, want %s", d, months, got, d.AddMonths(months))
				}
			}
		}
	}
}

// TestPenaltyMonths has the months where calendars trip.
func TestPenaltyMonths(t *testing.T) {
	for _, test := range []struct {
		due, end law.Day
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
		if got := dayOf(test.due).penaltyMonths(dayOf(test.end)); got != test.want {
			t.Errorf("due %s, %s: %d months, want %d", test.due, test.end, got, test.want)
		}
	}
}
