package law

import (
	"fmt"
	"time"
)

// A Day is a calendar date written 2026-04-01. Days compare with < and ==; the
// empty Day is before all others.
type Day string

// ParseDay reads a date written 2026-04-01. It refuses one that does not
// exist, such as 2026-02-30.
func ParseDay(s string) (Day, error) {
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return "", fmt.Errorf("law: %q is not a date", s)
	}
	return Day(s), nil
}

// Date is the day of the given year, month and day of the month, and false if
// there is none such.
func Date(year, month, day int) (Day, bool) {
	d := Day(fmt.Sprintf("%04d-%02d-%02d", year, month, day))
	_, err := ParseDay(string(d))
	return d, err == nil
}

// Year is the day's year.
func (d Day) Year() int { return d.time().Year() }

// AddDays is the day n days later.
func (d Day) AddDays(n int) Day {
	return Day(d.time().AddDate(0, 0, n).Format(time.DateOnly))
}

// AddMonths is the same day of the month n months later, or that month's last
// day if it is shorter: January 31 and one month is February 28 or 29.
func (d Day) AddMonths(n int) Day {
	t := d.time()
	last := time.Date(t.Year(), t.Month()+time.Month(n)+1, 0, 0, 0, 0, 0, time.UTC)
	return Day(last.AddDate(0, 0, min(t.Day(), last.Day())-last.Day()).Format(time.DateOnly))
}

// DaysUntil counts the days from d to e, d not counted and e counted.
func (d Day) DaysUntil(e Day) int {
	return int(e.time().Sub(d.time()) / (24 * time.Hour))
}

// MonthsUntil counts the whole months from d to e: zero if e is not after d.
func (d Day) MonthsUntil(e Day) int {
	t, u := d.time(), e.time()
	n := 12*(u.Year()-t.Year()) + int(u.Month()-t.Month())
	for n > 0 && d.AddMonths(n) > e {
		n--
	}
	return max(n, 0)
}

func (d Day) time() time.Time {
	t, _ := time.Parse(time.DateOnly, string(d))
	return t
}
