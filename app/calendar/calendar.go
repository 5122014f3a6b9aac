// Package calendar writes days that must not be missed as a file that any calendar
// opens: iCalendar, RFC 5545. It reads no clock, and knows of a letter only what it
// is told: its texts are the caller's, in the caller's language.
//
//	calendar.go  the file: its events and their alarms
//	uid.go       by what a calendar knows an event again
//	content.go   the lines of the file: escaped, and folded where they are long
package calendar

import (
	"strconv"
	"strings"

	"offercheck/calc/date"
)

// Name is the name of a downloaded file. It is the same for everybody, and
// does not name the site either, which is about a debt.
const Name = "dates.ics"

// Type is the media type of the file. Phones open the calendar by it.
const Type = "text/calendar;charset=utf-8"

// An Event is a day of a letter, from midnight to midnight wherever it is read.
type Event struct {
	Letter string   // the letter's ID
	Dated  date.Day // the day on the letter, or no day
	Kind   string   // what the day is, among the days of one letter
	Day    date.Day
	Until  date.Day // it comes again each month up to this day; or no day

	Plain  Text // what anybody may read who sees the device: it names no tax matter
	Matter Text // the same by its name; without a summary, Plain stands in its place
}

// A Text is what a calendar shows of an event. The alarms show the summary, and some
// calendars the description too, on a screen that is locked: Android's own does.
type Text struct {
	Summary     string
	Description string // may have several lines, or be empty
}

// alarms go off at nine in the morning: seven days before, two days before, and on
// the day. They count from the midnight with which the day begins where the calendar
// is read (RFC 5545, 3.8.6.3). Seven days before it are 168 hours, less the nine of
// the morning 159: 6 days and 15 hours. Two days before are 48 - 9 = 39: 1 day and 15.
var alarms = []string{"-P6DT15H", "-P1DT15H", "PT9H"}

// File is the events as a file made on a day. Nothing of what an event says of its
// matter is in it, unless it is named. The same events make the same bytes, and made
// again on another day they bring those in a calendar up to date. An event of no day
// is left out; without any other, or made on no day, there is no file: a calendar may not
// be empty, and an event has to say when it was made.
func File(events []Event, made date.Day, named bool) []byte {
	if made == 0 {
		return nil
	}
	var f content
	f.line("BEGIN:VCALENDAR")
	f.line("VERSION:2.0")
	f.line("PRODID:-//Dates to keep//EN") // some calendars show who made an entry
	f.line("CALSCALE:GREGORIAN")
	empty := true
	for i, e := range events {
		if e.Day != 0 {
			f.event(e, uid(events[:i], e), made, named)
			empty = false
		}
	}
	if empty {
		return nil
	}
	f.line("END:VCALENDAR")
	return f
}

func (f *content) event(e Event, uid string, made date.Day, named bool) {
	text := e.Plain
	if named && e.Matter.Summary != "" {
		text = e.Matter
	}
	f.line("BEGIN:VEVENT")
	f.line("UID:" + uid)
	f.line("DTSTAMP:" + digits(made) + "T000000Z")
	f.line("DTSTART;VALUE=DATE:" + digits(e.Day))
	f.line("DTEND;VALUE=DATE:" + digits(e.Day+1)) // the first day that is not of it
	if e.Until > e.Day {
		f.line("RRULE:" + monthly(e.Day, e.Until))
	}
	f.text("SUMMARY", text.Summary)
	if text.Description != "" {
		f.text("DESCRIPTION", text.Description)
	}
	f.line("CLASS:PRIVATE")
	f.line("TRANSP:TRANSPARENT") // it does not make the person busy
	for _, before := range alarms {
		f.line("BEGIN:VALARM")
		f.line("ACTION:DISPLAY")
		f.text("DESCRIPTION", text.Summary)
		f.line("TRIGGER:" + before)
		f.line("END:VALARM")
	}
	f.line("END:VEVENT")
}

// monthly is that a day comes again in each month, RFC 5545, 3.3.10: in a month that does not have
// it, on its last.
func monthly(first, until date.Day) string {
	rule := "FREQ=MONTHLY;UNTIL=" + digits(until)
	if _, _, day := first.Civil(); day > 28 {
		days := "28"
		for n := 29; n <= day; n++ {
			days += "," + strconv.Itoa(n)
		}
		rule += ";BYMONTHDAY=" + days + ";BYSETPOS=-1"
	}
	return rule
}

// digits is a day in the form 20260401.
func digits(d date.Day) string { return strings.ReplaceAll(d.String(), "-", "") }
