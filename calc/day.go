package calc

import (
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A day is a calendar date as the days since 1 January 1970: a schedule counts
// thousands of them while somebody types. Before the first is no day at all.
type day int

// never is no day: before all others.
const never day = -1 << 31

// last is the last day that can be written: 9999-12-31.
const last day = 2932896

// dayOf is a date of the law as a day, never if it is none.
func dayOf(d law.Day) day {
	if len(d) != len("2026-04-01") {
		return never
	}
	return on(digits(d[:4]), digits(d[5:7]), digits(d[8:]))
}

// digits is digits as a number.
func digits(s law.Day) int {
	n := 0
	for _, c := range s {
		n = 10*n + int(c-'0')
	}
	return n
}

// date is the day as the law writes it, empty if it is never.
func (d day) date() law.Day {
	if d == never {
		return ""
	}
	y, m, n := min(d, last).civil()
	date, _ := law.Date(y, m, n)
	return date
}

// line is the day as a figure that was worked out.
func (d day) line(id string, c line.Cite, in ...line.Line) line.Line {
	if d == never {
		return line.GivenDay(id, "")
	}
	return line.Worked(id, dated(d.date()), line.Date, c, in...)
}

// on is a day of the calendar: years begin in March for the sum, so that the
// day that leap years add is the last.
func on(year, month, date int) day {
	if month <= 2 {
		year, month = year-1, month+12
	}
	return day(365*year + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + date - 1 - 719468)
}

// civil is the day's year, month and day of the month.
func (d day) civil() (year, month, date int) {
	n := int(d) + 719468
	era, of := n/146097, n%146097
	y := (of - of/1460 + of/36524 - of/146096) / 365
	in := of - (365*y + y/4 - y/100)
	m := (5*in + 2) / 153
	year, month, date = 400*era+y, m+3, in-(153*m+2)/5+1
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, date
}

// year is the day's year.
func (d day) year() int {
	y, _, _ := d.civil()
	return y
}

// daysIn is the days of a month, which may be beyond the twelfth.
func daysIn(year, month int) int {
	year, month = year+(month-1)/12, (month-1)%12+1
	if month == 12 {
		return 31
	}
	return int(on(year, month+1, 1) - on(year, month, 1))
}

// leap says whether a year has 366 days.
func leap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// plusMonths is the same day of the month n months later, or that month's last
// day if it is shorter.
func (d day) plusMonths(n int) day {
	y, m, date := d.civil()
	y, m = y+(m-1+n)/12, (m-1+n)%12+1
	return on(y, m, min(date, daysIn(y, m)))
}

// penaltyMonth is the last day of the nth month of a penalty that is counted
// from due: the same day of a later month or, if due is the last day of its
// month, that month's last day.
func (due day) penaltyMonth(n int) day {
	y, m, date := due.civil()
	if date < daysIn(y, m) {
		return due.plusMonths(n)
	}
	y, m = y+(m-1+n)/12, (m-1+n)%12+1
	return on(y, m, daysIn(y, m))
}

// penaltyMonths is the months, begun ones too, by which end is after due.
func (due day) penaltyMonths(end day) int {
	if end <= due {
		return 0
	}
	y, m, _ := due.civil()
	z, n, _ := end.civil()
	months := 12*(z-y) + n - m
	if months > 0 && due.penaltyMonth(months-1) >= end {
		return months - 1
	}
	for due.penaltyMonth(months) < end {
		months++
	}
	return months
}
