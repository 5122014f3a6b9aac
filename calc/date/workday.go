package date

import (
	"slices"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/us"
)

// workdays is the calendar of IRC 7503, under which a legal holiday in the District
// of Columbia is no workday: the federal holidays, Emancipation Day and
// Inauguration Day.
var workdays = calendar(append(slices.Clone(us.Holidays),
	&cal.Holiday{Name: "Emancipation Day", Month: time.April, Day: 16, StartYear: 2005, Observed: observed, Func: cal.CalcDayOfMonth},
	&cal.Holiday{Name: "Inauguration Day", Month: time.January, Day: 20, StartYear: 1981, Observed: observed[1:], Func: inauguration},
)...)

// federal is the calendar of the federal holidays alone: 5 USC 6103(a).
var federal = calendar(us.Holidays...)

func calendar(holidays ...*cal.Holiday) *cal.BusinessCalendar {
	cal.DefaultLoc = time.UTC // a date is the same in every time zone
	c := cal.NewBusinessCalendar()
	c.AddHoliday(holidays...)
	return c
}

// observed moves a holiday that falls on a weekend to the nearest workday.
var observed = []cal.AltDay{{Day: time.Saturday, Offset: -1}, {Day: time.Sunday, Offset: 1}}

// inauguration is January 20 of the year after a presidential election, and the
// zero time in other years.
func inauguration(h *cal.Holiday, year int) time.Time {
	if year%4 != 1 {
		return time.Time{}
	}
	return cal.CalcDayOfMonth(h, year)
}

// Workday reports whether the day is not a Saturday, Sunday or legal holiday: IRC
// 7503. No day is no workday.
func (d Day) Workday() bool {
	return d.workday(workdays)
}

func (d Day) workday(of *cal.BusinessCalendar) bool {
	return d != 0 && of.IsWorkday(time.Unix(int64(d-unix)*24*60*60, 0).UTC())
}

// unix is 1970-01-01.
var unix = FirstOf(1970)

// NextWorkday returns the day itself if it is a workday, and the next workday
// otherwise: the last day on which an act due on d is timely under IRC 7503. No day
// gives no day.
func (d Day) NextWorkday() Day {
	if d == 0 {
		return 0
	}
	for !d.Workday() {
		d++
	}
	return d
}

// AddWorkdays returns the nth workday after d; d itself if n is not positive, or d is
// no day.
func (d Day) AddWorkdays(n int) Day { return d.add(n, workdays) }

// AddBusinessDays returns the nth day after d that is neither a Saturday, a Sunday nor a
// federal holiday; d itself if n is not positive, or d is no day. It counts the holidays
// that the District of Columbia alone keeps, for rules that say nothing of them: the day
// that comes out is never too late.
func (d Day) AddBusinessDays(n int) Day { return d.add(n, federal) }

// add returns the nth day after d that a calendar has for work.
func (d Day) add(n int, of *cal.BusinessCalendar) Day {
	if d == 0 {
		return 0
	}
	for n > 0 {
		if d++; d.workday(of) {
			n--
		}
	}
	return d
}
