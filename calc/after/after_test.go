package after

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// days is the duties of an ID, a day each, with the tax year or the number before it.
func days(c Course, id string) string {
	var all []string
	for _, d := range c.Duties {
		if d.ID != id {
			continue
		}
		day := "unknown"
		if d.Day.Known {
			day = d.Day.Day().String()
		}
		switch id {
		case Return, Extended:
			day = fmt.Sprintf("%d %s", d.Year, day)
		case Payment:
			day = fmt.Sprintf("%d %s", d.N, day)
		}
		all = append(all, day)
	}
	return strings.Join(all, ", ")
}

// day is a day of a line; empty if it is not known.
func day(l line.Line) string {
	if !l.Known {
		return ""
	}
	return l.Day().String()
}

var on = datetest.Day("2026-11-26")

// TestPayments has the payments of an offer as they were counted on a calendar, from Form 656,
// section 4: of a lump sum by so many months after acceptance, of periodic terms on their day of
// each month after the offer was sent, and with low income the first within 30 days.
//
//	released: 45 days after the last payment, Form 656, section 7
func TestPayments(t *testing.T) {
	b := calctest.Book(t, on)
	at := func(s string) date.Day { return datetest.Day(s) }
	for _, test := range []struct {
		name                 string
		of                   Offer
		want, paid, released string
	}{
		{"five of a lump sum, accepted on 2027-02-26", Offer{On: at("2027-02-26"), Count: 5},
			"1 2027-03-26, 2 2027-04-26, 3 2027-05-26, 4 2027-06-26, 5 2027-07-26", "2027-07-26", "2027-09-09"},
		{"a month that is shorter: from August 31 to September 30", Offer{On: at("2027-08-31"), Count: 1}, "1 2027-09-30", "2027-09-30", "2027-11-14"},
		{"low income: 30 days after December 4 is January 3", Offer{On: at("2026-12-04"), Count: 2, LowIncome: true},
			"1 2027-01-03, 2 2027-02-04", "2027-02-04", "2027-03-21"},
		{"24 by the month, sent on 2026-03-10: the twelfth is the first after acceptance", Offer{
			On: at("2027-01-20"), Sent: at("2026-03-10"), Periodic: true, Monthly: 15, Count: 24},
			"12 2027-02-15, 13 2027-03-15, 14 2027-04-15, 15 2027-05-15, 16 2027-06-15, 17 2027-07-15, 18 2027-08-15, " +
				"19 2027-09-15, 20 2027-10-15, 21 2027-11-15, 22 2027-12-15, 23 2028-01-15, 24 2028-02-15", "2028-02-15", "2028-03-31"},
		{"by the month with low income: 30 days after December 31 is January 30", Offer{
			On: at("2026-12-31"), Periodic: true, LowIncome: true, Monthly: 28, Count: 3},
			"1 2027-01-30, 2 2027-02-28, 3 2027-03-28", "2027-03-28", "2027-05-12"},
		{"by the month, without its day", Offer{On: at("2027-01-20"), Sent: at("2027-01-10"), Periodic: true, Count: 2}, "2 unknown", "", ""},
		{"by the month, and not known when it was sent", Offer{On: at("2027-01-20"), Periodic: true, Monthly: 15, Count: 2}, "1 unknown, 2 unknown", "", ""},
		{"a lump sum that is not accepted yet", Offer{Count: 2}, "1 unknown, 2 unknown", "", ""},
		{"a day that no month has", Offer{On: at("2027-01-20"), Sent: at("2027-01-10"), Periodic: true, Monthly: 31, Count: 2}, "2 unknown", "", ""},
	} {
		c := Of(test.of, b)
		if got := days(c, Payment); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		if got := day(c.Paid) + " " + day(c.Released); got != test.paid+" "+test.released {
			t.Errorf("%s: paid and released %s, want %s %s", test.name, got, test.paid, test.released)
		}
	}
	c := Of(Offer{On: at("2027-02-26")}, b) // all of it by five months after
	if got := days(c, Rest); got != "2027-07-26" || day(c.Paid) != got {
		t.Errorf("a lump sum whose payments are not known: %s", got)
	}
	amounts := []line.Line{facts.Given("lump-payment", calctest.USD("160")).Of(1), facts.Given("lump-payment", calctest.USD("140")).Of(2)}
	c = Of(Offer{On: at("2027-02-26"), Count: 2, Amounts: amounts}, b)
	for _, d := range c.Duties {
		if d.ID == Payment && (!d.Amount.Known || d.Amount.N != d.N) || d.ID != Payment && d.Amount.Known {
			t.Errorf("%s %d has %s", d.ID, d.N, d.Amount)
		}
	}
}

// TestYears has five years from 2027-02-26, as read off a calendar. April 15 is a Saturday in
// 2028, and Emancipation Day is kept on Monday the 17th; in 2029 it is a Sunday, before
// Emancipation Day on the 16th. October 15, 2028 is a Sunday. January 15 is a Saturday in 2028,
// before Martin Luther King Day on the 17th, and that day itself in 2029. June 15, 2031 is a
// Sunday.
func TestYears(t *testing.T) {
	b := calctest.Book(t, on)
	c := Of(Offer{On: datetest.Day("2027-02-26"), Estimated: true}, b)
	for id, want := range map[string]string{
		Return:   "2026 2027-04-15, 2027 2028-04-18, 2028 2029-04-17, 2029 2030-04-15, 2030 2031-04-15",
		Extended: "2026 2027-10-15, 2027 2028-10-16, 2028 2029-10-15, 2029 2030-10-15, 2030 2031-10-15",
		Estimated: "2027-04-15, 2027-06-15, 2027-09-15, 2028-01-18, 2028-04-18, 2028-06-15, 2028-09-15, 2029-01-16, " +
			"2029-04-17, 2029-06-15, 2029-09-17, 2030-01-15, 2030-04-15, 2030-06-17, 2030-09-16, 2031-01-15, " +
			"2031-04-15, 2031-06-16, 2031-09-15, 2032-01-15",
	} {
		if got := days(c, id); got != want {
			t.Errorf("%s: %s, want %s", id, got, want)
		}
	}
	if got := day(c.Last); got != "2032-02-26" || c.Kept != 2026 {
		t.Errorf("until %s, with refunds kept through %d", got, c.Kept)
	}
	if !slices.IsSortedFunc(c.Duties, func(a, b Duty) int { return int(a.Day.Day() - b.Day.Day()) }) {
		t.Error("the days are not in order")
	}
	if c := Of(Offer{On: datetest.Day("2028-02-29")}, b); day(c.Last) != "2033-02-28" { // no February 29 in 2033
		t.Errorf("from a leap day until %s", day(c.Last))
	}
	if wages := Of(Offer{On: datetest.Day("2027-02-26")}, b); days(wages, Estimated) != "" {
		t.Error("estimated tax of somebody whose tax is withheld")
	}
}

// TestUnknown has no day that hangs on the law without law, and none without the day of
// acceptance.
func TestUnknown(t *testing.T) {
	for _, c := range []Course{Of(Offer{On: datetest.Day("2027-02-26"), Count: 2, Estimated: true}, nil), Of(Offer{}, calctest.Book(t, on))} {
		if c.Last.Known || c.Released.Known {
			t.Errorf("%s, %s", c.Last, c.Released)
		}
		for _, d := range c.Duties {
			if d.Day.Known && d.ID != Payment {
				t.Errorf("%s on %s", d.ID, d.Day)
			}
		}
	}
}
