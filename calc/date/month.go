package date

// AddMonths is the same day of the month n months later, or that month's last
// day if it is shorter: January 31 and one month is February 28 or 29.
func (d Day) AddMonths(n int) Day {
	y, m, day := d.Civil()
	y, m = later(y, m, n)
	return civil(y, m, min(day, daysIn(y, m)))
}

// AddMonthsToEnd is AddMonths, except that from the last day of a month it
// leads to the last day of a month: April 30 and one month is May 31.
func (d Day) AddMonthsToEnd(n int) Day {
	y, m, day := d.Civil()
	if day < daysIn(y, m) {
		return d.AddMonths(n)
	}
	y, m = later(y, m, n)
	return civil(y, m, daysIn(y, m))
}

// MonthsUntil counts the whole months from d to e: zero if e is not after d.
func (d Day) MonthsUntil(e Day) int {
	n := d.calendarMonths(e)
	for n > 0 && d.AddMonths(n) > e {
		n--
	}
	return max(n, 0)
}

// MonthsBegun counts the months from d to e, as AddMonthsToEnd counts them,
// begun ones too: zero if e is not after d.
func (d Day) MonthsBegun(e Day) int {
	if e <= d {
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

// calendarMonths is how many months later e's month is than d's.
func (d Day) calendarMonths(e Day) int {
	y, m, _ := d.Civil()
	z, n, _ := e.Civil()
	return 12*(z-y) + n - m
}

// EndOfQuarter is the last day of the day's quarter of the year.
func (d Day) EndOfQuarter() Day {
	y, m, _ := d.Civil()
	return civil(y, m-(m-1)%3, 1).AddMonths(3) - 1
}

// DaysInYear is 366 in a leap year, and else 365.
func DaysInYear(year int) int { return int(FirstOf(year+1) - FirstOf(year)) }

// later is the year and month n months after a month.
func later(year, month, n int) (int, int) {
	n += 12*year + month - 1
	return n / 12, n%12 + 1
}

// daysIn is the days of a month.
func daysIn(year, month int) int {
	y, m := later(year, month, 1)
	return int(civil(y, m, 1) - civil(year, month, 1))
}
