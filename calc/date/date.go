// Package date is the calendar: one type for every date of a case, of the law and
// of a report, with the months and workdays that deadlines are counted in. It has
// no time of day and no time zone, and reads no clock.
//
//	date.go     a day, and how it is written
//	month.go    months, quarters and years
//	workday.go  workdays and legal holidays, IRC 7503
package date

import (
	"fmt"
	"strconv"
)

// A Day is a date of the Gregorian calendar, as a number: 0001-01-01 is 1. The
// zero Day is no day; it sorts before every date and is written as an empty
// string. Days compare with < and ==, and d+30 is 30 days after d. The methods
// accept any Day, though only 0001-01-01 to 9999-12-31 can be read back by Parse.
//
// It is not a struct of year, month and day, as civil.Date is, because a payment
// schedule adds and compares thousands of days on every keystroke.
type Day int

// Of returns the day with a year from 1 to 9999, a month from 1 to 12 and a day of
// that month. A date that does not exist, such as 2026-02-30, is an error.
func Of(year, month, day int) (Day, error) {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, fmt.Errorf("date: no day %04d-%02d-%02d", year, month, day)
	}
	return civil(year, month, day), nil
}

// FirstOf returns January 1 of a year. Any year is accepted.
func FirstOf(year int) Day { return civil(year, 1, 1) }

// LastOf returns December 31 of a year. Any year is accepted.
func LastOf(year int) Day { return civil(year, 12, 31) }

// Parse reads a date in the form 2026-04-01. Any other form, an empty string, and a
// date that does not exist are errors.
func Parse(s string) (Day, error) {
	wrong := func() (Day, error) { return 0, fmt.Errorf("date: %q is not a date", s) }
	if len(s) != len("2026-04-01") || s[4] != '-' || s[7] != '-' {
		return wrong()
	}
	var n [3]int
	for i, digits := range []string{s[:4], s[5:7], s[8:]} {
		for _, c := range []byte(digits) {
			if c < '0' || c > '9' {
				return wrong()
			}
			n[i] = 10*n[i] + int(c-'0')
		}
	}
	d, err := Of(n[0], n[1], n[2])
	if err != nil {
		return wrong()
	}
	return d, nil
}

// String writes the day in the form 2026-04-01. No day is an empty string.
func (d Day) String() string {
	if d == 0 {
		return ""
	}
	y, m, n := d.Civil()
	return padded(y, 4) + "-" + padded(m, 2) + "-" + padded(n, 2)
}

// padded writes a number with leading zeros.
func padded(n, digits int) string {
	s := strconv.Itoa(n)
	for len(s) < digits {
		s = "0" + s
	}
	return s
}

// MarshalText writes the day as String does.
func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a day as Parse does, except that an empty text is no day.
func (d *Day) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = 0
		return nil
	}
	read, err := Parse(string(b))
	if err == nil {
		*d = read
	}
	return err
}

// Civil returns the day's year, month and day of the month. No day gives December
// 31 of the year 0.
func (d Day) Civil() (year, month, day int) {
	n := int(d) + toMarch
	era, of := n/daysInEra, n%daysInEra
	y := (of - of/1460 + of/36524 - of/146096) / 365
	in := of - (365*y + y/4 - y/100)
	m := (5*in + 2) / 153
	year, month, day = 400*era+y, m+3, in-(153*m+2)/5+1
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
}

// Year returns the day's calendar year. No day gives 0.
func (d Day) Year() int {
	y, _, _ := d.Civil()
	return y
}

// civil and Civil count years from March, so that the leap day is the last of its
// year.
const (
	toMarch   = 305    // days from 0000-03-01 to 0001-01-01, less 1, as that day is number 1
	daysInEra = 146097 // days in 400 years
)

// civil returns the day of a month and day that are known to exist.
func civil(year, month, day int) Day {
	if month <= 2 {
		year, month = year-1, month+12
	}
	return Day(365*year + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + day - 1 - toMarch)
}

// Weekday is the day of the week: 0 is Sunday. No day has none, and gives 0 too.
func (d Day) Weekday() int {
	if d == 0 {
		return 0
	}
	n := int(d-unix+4) % 7 // 1970-01-01 was a Thursday
	return (n + 7) % 7
}
