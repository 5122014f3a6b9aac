package law

import "testing"

func TestOnEveryDay(t *testing.T) {
	for d := Day("2024-04-22"); d <= "2026-12-31"; d = d.AddDays(1) {
		if _, err := On(d); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := On("2024-04-21"); err == nil {
		t.Error("a day before the first figures is not refused")
	}
}
