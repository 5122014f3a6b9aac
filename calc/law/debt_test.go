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

func TestDueInState(t *testing.T) {
	b := openOn(t, datetest.Day("2026-11-22"))
	for _, test := range []struct {
		year             int
		state            string
		inTime, disaster string
	}{
		{2017, "", "2018-04-18", ""},
		{2017, "MA", "", ""},
		{2015, "MA", "2016-04-19", ""},
		{2018, "ME", "2019-04-17", ""},
		{2021, "MA", "2022-04-19", ""},
		{2023, "ME", "2024-04-17", "2024-06-17"},
		{2022, "CA", "", "2023-11-16"},
		{2024, "NC", "", "2025-09-25"},
		{2024, "", "", ""},
		{0, "CA", "", ""},
	} {
		in, _ := b.InTime(test.year, test.state)
		d, postponed := b.Disaster(test.year, test.state)
		if in.Day().String() != test.inTime || d.Day().String() != test.disaster || postponed != (test.disaster != "") {
			t.Errorf("%d in %q: in time to %q, postponed to %q, want %q, %q", test.year, test.state, in.Day(), d.Day(), test.inTime, test.disaster)
		}
	}
	if on := datetest.Day("2022-04-19"); !b.InTimeSomewhere(2021, on) || b.InTimeSomewhere(2022, on) || b.InTimeSomewhere(2021, on-1) {
		t.Error("2022-04-19 is in time somewhere for 2021 alone")
	}
}

func TestRelief(t *testing.T) {
	b := openOn(t, datetest.Day("2026-11-22"))
	for year, want := range map[int][2]string{2018: {}, 2019: {"2022-09-30"}, 2020: {"2022-09-30", "2022-02-05"}, 2021: {"", "2022-02-05"}, 2022: {}} {
		filing, _ := b.LateFilingRelief(year)
		payment, _ := b.LatePaymentRelief(year)
		if got := [2]string{filing.Day().String(), payment.Day().String()}; got != want {
			t.Errorf("%d: relief %q, want %q", year, got, want)
		}
	}
}
