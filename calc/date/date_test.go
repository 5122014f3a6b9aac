package date

import (
	"encoding/json"
	"testing"
)

// TestParse refuses dates that do not exist: none becomes another day.
func TestParse(t *testing.T) {
	for _, wrong := range []string{
		"", "2026", "2026-02-30", "2025-02-29", "2026-00-10", "2026-13-01", "2026-04-00", "2026-04-31",
		"0000-01-01", "26-04-01", "2026-4-01", "2026/04/01", "2026-04-01 ", "+026-04-01", "２０２６-04",
	} {
		if d, err := Parse(wrong); err == nil || d != 0 {
			t.Errorf("%q is read as %s", wrong, d)
		}
	}
	for _, right := range []string{"0001-01-01", "2024-02-29", "9999-12-31"} {
		if d, err := Parse(right); err != nil || d.String() != right {
			t.Errorf("%q is read as %s, %v", right, d, err)
		}
	}
	if d := day("0001-01-01"); d != 1 {
		t.Errorf("the first day is %d", d)
	}
}

// TestOf refuses what Parse refuses.
func TestOf(t *testing.T) {
	for _, wrong := range [][3]int{{2026, 2, 30}, {2026, 13, 1}, {2026, 0, 1}, {2026, 1, 0}, {0, 1, 1}, {10000, 1, 1}, {-1, 5, 5}} {
		if d, err := Of(wrong[0], wrong[1], wrong[2]); err == nil || d != 0 {
			t.Errorf("%v is %s", wrong, d)
		}
	}
	if d, err := Of(2024, 2, 29); err != nil || d != day("2024-02-29") {
		t.Errorf("2024-02-29 is %s, %v", d, err)
	}
}

// TestText writes and reads a day and no day.
func TestText(t *testing.T) {
	for _, text := range []string{`"2026-04-01"`, `""`} {
		var d Day
		if err := json.Unmarshal([]byte(text), &d); err != nil {
			t.Fatal(err)
		}
		if b, err := json.Marshal(d); err != nil || string(b) != text {
			t.Errorf("%s came back as %s, %v", text, b, err)
		}
	}
	var d Day
	if err := json.Unmarshal([]byte(`"2026-02-30"`), &d); err == nil {
		t.Errorf("2026-02-30 is read as %s", d)
	}
}

// TestFarAway checks that no method panics on a day outside the calendar.
func TestFarAway(t *testing.T) {
	for _, d := range []Day{0, 1, -1, -400_000_000, 400_000_000, LastOf(9999)} {
		_, _, _ = d.String(), d.AddMonths(-24), d.AddMonthsToEnd(1200)
		_, _, _ = d.EndOfQuarter(), d.MonthsUntil(d+40), d.MonthsBegun(d+40)
		_, _, _ = d.NextWorkday(), d.AddWorkdays(10), DaysInYear(d.Year())
	}
}
