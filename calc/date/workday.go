package date

import (
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/us"
)

// workdays is the calendar of IRC 7503: the federal holidays and those that the
// District of Columbia adds are no workdays.
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

// Workday says that the day is no Saturday, Sunday or legal holiday.
func (d Day) Workday() bool {
	return workdays.IsWorkday(time.Unix(int64(d-unix)*24*60*60, 0).UTC())
}

// unix is 1970-01-01.
var unix = FirstOf(1970)

// NextWorkday is the day or, if it is none, the workday after it: the last day
// on which what was due is in time.
func (d Day) NextWorkday() Day {
	for !d.Workday() {
		d++
	}
	return d
}

// AddWorkdays is the nth workday after the day.
func (d Day) AddWorkdays(n int) Day {
	for n > 0 {
		if d++; d.Workday() {
			n--
		}
	}
	return d
}
