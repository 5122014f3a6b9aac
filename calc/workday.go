package calc

import (
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/us"
)

// workdays is the calendar without the days on which the law lets no time run out: the federal
// holidays and those that the District of Columbia adds, IRC 7503.
var workdays = holidays()

func holidays() *cal.BusinessCalendar {
	cal.DefaultLoc = time.UTC // dates, wherever the computer stands
	c := cal.NewBusinessCalendar()
	c.AddHoliday(us.Holidays...)
	c.AddHoliday(
		&cal.Holiday{Name: "Emancipation Day", Month: time.April, Day: 16, StartYear: 2005, Observed: observed, Func: cal.CalcDayOfMonth},
		&cal.Holiday{Name: "Inauguration Day", Month: time.January, Day: 20, StartYear: 1981, Observed: observed[1:], Func: inauguration},
	)
	return c
}

// observed is the workday on which a holiday of the weekend is kept.
var observed = []cal.AltDay{{Day: time.Saturday, Offset: -1}, {Day: time.Sunday, Offset: 1}}

// inauguration is 20 January after each election of a president.
func inauguration(h *cal.Holiday, year int) time.Time {
	if year%4 != 1 {
		return time.Time{}
	}
	return cal.CalcDayOfMonth(h, year)
}

// workday says that a day is no Saturday, Sunday or legal holiday.
func (d day) workday() bool {
	return workdays.IsWorkday(time.Unix(int64(d)*24*60*60, 0).UTC())
}

// nextWorkday is the day or, if it is none, the workday after it: the last day
// on which what was due is in time.
func (d day) nextWorkday() day {
	for !d.workday() {
		d++
	}
	return d
}

// plusWorkdays is the nth workday after the day.
func (d day) plusWorkdays(n int) day {
	for n > 0 {
		if d++; d.workday() {
			n--
		}
	}
	return d
}
