package law

import (
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/line"
)

// TestUnderpayment has the rates of the quarters before a day, and none to come.
func TestUnderpayment(t *testing.T) {
	last := func(on string) string {
		rates := openOn(t, datetest.Day(on)).Underpayment()
		l := rates[len(rates)-1]
		return l.Cite.From.String() + " " + l.String()
	}
	for on, want := range map[string]string{
		"2024-04-22": "2023-10-01 8%",
		"2025-01-01": "2025-01-01 7%",
	} {
		if got := last(on); got != want {
			t.Errorf("the newest rate on %s is %s, want %s", on, got, want)
		}
	}
	rates := openOn(t, datetest.Day("2026-11-22")).Underpayment()
	for i, l := range rates[1:] {
		if l.ID != "interest.underpayment" || l.Unit != line.Share || l.Cite.From <= rates[i].Cite.From {
			t.Errorf("%s from %s follows %s from %s", l, l.Cite.From, rates[i], rates[i].Cite.From)
		}
	}
}

func TestLateFilingLeast(t *testing.T) {
	b := openOn(t, datetest.Day("2026-11-22"))
	for _, test := range []struct {
		due  date.Day
		want string
	}{
		{0, "?"},
		{datetest.Day("2008-12-31"), "?"},
		{datetest.Day("2009-01-01"), "$135.00"},
		{datetest.Day("2024-12-31"), "$485.00"},
		{datetest.Day("2025-04-15"), "$510.00"},
		{datetest.Day("2026-11-22"), "$525.00"},
		{datetest.Day("2027-04-15"), "?"},
	} {
		if l := b.LateFilingLeast(test.due); l.ID != "late-filing.least" || l.String() != test.want {
			t.Errorf("due on %s: %s %s, want %s", test.due, l.ID, l, test.want)
		}
	}
}

func TestPostponed(t *testing.T) {
	b := openOn(t, datetest.Day("2026-11-22"))
	for year, want := range map[int]string{2018: "", 2019: "2020-07-15", 2020: "2021-05-17", 2021: "", 0: "", -1: ""} {
		l, postponed := b.Postponed(year)
		if got := l.Day().String(); got != want || postponed != (want != "") {
			t.Errorf("%d is postponed to %q (%t), want %q", year, got, postponed, want)
		}
	}
}
