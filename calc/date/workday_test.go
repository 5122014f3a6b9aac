package date

import "testing"

// TestWorkdays has holidays, observed on a weekday if they fall on a weekend.
func TestWorkdays(t *testing.T) {
	for _, test := range []struct{ due, last string }{
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
		if got := day(test.due).NextWorkday(); got != day(test.last) {
			t.Errorf("due %s, last %s, want %s", test.due, got, test.last)
		}
	}
	if got := day("2026-11-25").AddWorkdays(2); got != day("2026-11-30") {
		t.Errorf("two workdays after the day before Thanksgiving is %s", got)
	}
	if got := day("2026-04-15").AddBusinessDays(2); got != day("2026-04-17") {
		t.Errorf("two business days after the day before Emancipation Day is %s", got)
	}
	if got := day("2026-11-25").AddBusinessDays(2); got != day("2026-11-30") {
		t.Errorf("two business days after the day before Thanksgiving is %s", got)
	}
}
