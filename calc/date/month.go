package date

// AddMonths returns the same day of the month n months later, or the last day of
// that month if it is shorter: January 31 plus one month is February 28 or 29. A
// negative n counts back. No day gives no day.
func (d Day) AddMonths(n int) Day {
	if d == 0 {
		return 0
	}
	y, m, day := d.Civil()
	y, m = later(y, m, n)
	return civil(y, m, min(day, daysIn(y, m)))
}

// AddYears returns the same day n years later; February 29 becomes February 28 in
// a year that has none. No day gives no day.
func (d Day) AddYears(n int) Day { return d.AddMonths(12 * n) }

// AddMonthsToEnd is AddMonths, except that the last day of a month leads to the
// last day of a month: April 30 plus one month is May 31. No day gives no day.
func (d Day) AddMonthsToEnd(n int) Day {
	if d == 0 {
		return 0
	}
	y, m, day := d.Civil()
	last := day == daysIn(y, m)
	y, m = later(y, m, n)
	if most := daysIn(y, m); last || day > most {
		day = most
	}
	return civil(y, m, day)
}

// MonthsUntil counts the whole months from d to e, as AddMonths adds them. It is 0
// if e is not after d, or either is no day.
func (d Day) MonthsUntil(e Day) int {
	if d == 0 || e == 0 {
		return 0
	}
	n := d.calendarMonths(e)
	for n > 0 && d.AddMonths(n) > e {
		n--
	}
	return max(n, 0)
}

// MonthsBegun counts the months from d to e, a begun one as a whole one, as
// AddMonthsToEnd adds them. It is 0 if e is not after d, or either is no day.
func (d Day) MonthsBegun(e Day) int {
	if e <= d || d == 0 || e == 0 {
		return 0
	}
	n := d.calendarMonths(e)
	if n > 0 && d.AddMonthsToEnd(n-1) >= e {
		return n - 1
	}
	for d.AddMonthsToEnd(n) < e {
		n++
	}
	return n
}

// calendarMonths is the number of months from d's calendar month to e's, which may
// be negative.
func (d Day) calendarMonths(e Day) int {
	y, m, _ := d.Civil()
	z, n, _ := e.Civil()
	return 12*(z-y) + n - m
}

// EndOfQuarter returns the last day of the day's calendar quarter. No day gives no day.
func (d Day) EndOfQuarter() Day {
	if d == 0 {
		return 0
	}
	y, m, _ := d.Civil()
	return civil(y, m-(m-1)%3, 1).AddMonths(3) - 1
}

// DaysInYear is 366 for a leap year and 365 for any other.
func DaysInYear(year int) int { return 337 + daysIn(year, 2) }

// later returns the year and month that lie n months after a month.
func later(year, month, n int) (int, int) {
	n += 12*year + month - 1
	return n / 12, n%12 + 1
}

// daysIn is the number of days in a month. Before the calendar begins, where there are
// none, it only has to give one.
func daysIn(year, month int) int {
	switch {
	case month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0):
		return 29
	case month < 1 || month > 12:
		return 30
	}
	return int([...]uint8{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month-1])
}
