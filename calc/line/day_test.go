package line

import (
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
)

// TestDay reads the day of lines, some of which have none.
func TestDay(t *testing.T) {
	for _, test := range []struct {
		name string
		l    Line
		want string
	}{
		{"a day", GivenDay("d", datetest.Day("2026-04-01")), "2026-04-01"},
		{"a day that is not known", GivenDay("d", 0), ""},
		{"an amount of as many dollars", usd("a", "739707"), ""},
		{"a date of no day", Worked("d", dec("0"), Date, Cite{}), ""},
	} {
		if got := test.l.Day().String(); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestAfter adds a length of time of the law to a day.
func TestAfter(t *testing.T) {
	for _, test := range []struct {
		name   string
		length Line
		from   string
		want   string
	}{
		{"days", law("30", Days), "2026-12-15", "2027-01-14"},
		{"months, to a shorter one", law("6", Months), "2026-08-31", "2027-02-28"},
		{"years", law("10", Years), "2016-05-30", "2026-05-30"},
		{"years from February 29", law("10", Years), "2016-02-29", "2026-02-28"},
		{"no time", law("0", Days), "2026-12-15", "2026-12-15"},
		{"from no day", law("30", Days), "", ""},
		{"an unknown length", Gap("x", Days, Cite{}), "2026-12-15", ""},
		{"dollars", law("30", USD), "2026-12-15", ""},
		{"the zero Line", Line{}, "2026-12-15", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var from date.Day
			if test.from != "" {
				from = datetest.Day(test.from)
			}
			if got := test.length.After(from).String(); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
