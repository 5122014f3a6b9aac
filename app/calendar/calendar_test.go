package calendar

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-ical"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
)

var made = datetest.Day("2026-11-27")

// hearing is an event as a page makes it.
func hearing(day string) Event {
	return Event{
		Letter: "lt11", Dated: datetest.Day("2026-11-16"), Kind: "hearing", Day: datetest.Day(day),
		Plain:  Text{Summary: "Last day: letter", Description: "Open the page on which you made this file."},
		Matter: Text{Summary: "IRS letter LT11: ask for a hearing", Description: "Form 12153, to the address on the letter"},
	}
}

// A seen event is one as another library reads it.
type seen struct {
	uid, start, end, summary, description string

	alarms []string // when each goes off
	says   []string // what each says
}

// read reads a file with a library that this package does not write with. It refuses
// what RFC 5545 forbids.
func read(t testing.TB, file []byte) []seen {
	t.Helper()
	calendar, err := ical.NewDecoder(bytes.NewReader(file)).Decode()
	if err != nil {
		t.Fatalf("%v\n%s", err, file)
	}
	if err := ical.NewEncoder(io.Discard).Encode(calendar); err != nil { // counts the properties
		t.Errorf("%v\n%s", err, file)
	}
	text := func(p ical.Props, name string) string {
		s, err := p.Text(name)
		if err != nil {
			t.Error(err)
		}
		return s
	}
	var all []seen
	for _, e := range calendar.Events() {
		start := dayOf(t, e.Props.Get(ical.PropDateTimeStart))
		s := seen{
			uid: text(e.Props, ical.PropUID), start: start.Format(time.DateOnly),
			end:     dayOf(t, e.Props.Get(ical.PropDateTimeEnd)).Format(time.DateOnly),
			summary: text(e.Props, ical.PropSummary), description: text(e.Props, ical.PropDescription),
		}
		for _, a := range e.Children {
			before, err := a.Props.Get(ical.PropTrigger).Duration()
			if action := text(a.Props, ical.PropAction); err != nil || a.Name != ical.CompAlarm || action != "DISPLAY" {
				t.Errorf("a %s does %s: %v", a.Name, action, err)
			}
			s.alarms = append(s.alarms, start.Add(before).Format("2006-01-02 15:04"))
			s.says = append(s.says, text(a.Props, ical.PropDescription))
		}
		all = append(all, s)
	}
	return all
}

// dayOf is a property that must be a day, without a time.
func dayOf(t testing.TB, p *ical.Prop) time.Time {
	t.Helper()
	day, err := p.DateTime(nil)
	if err != nil || p.ValueType() != ical.ValueDate {
		t.Errorf("%v is no day: %v", p, err)
	}
	return day
}

// TestDays reads days and alarms. The days were counted on a calendar.
func TestDays(t *testing.T) {
	for _, test := range []struct{ name, day, end, week, two string }{
		{"in the middle of a month", "2026-12-16", "2026-12-17", "2026-12-09", "2026-12-14"},
		{"the last day of a year", "2026-12-31", "2027-01-01", "2026-12-24", "2026-12-29"},
		{"alarms in the year before", "2027-01-01", "2027-01-02", "2026-12-25", "2026-12-30"},
		{"a leap day", "2028-02-29", "2028-03-01", "2028-02-22", "2028-02-27"},
		{"over a leap day", "2028-03-01", "2028-03-02", "2028-02-23", "2028-02-28"},
		{"over the end of a February", "2027-03-01", "2027-03-02", "2027-02-22", "2027-02-27"},
		{"2100 has no leap day", "2100-02-28", "2100-03-01", "2100-02-21", "2100-02-26"},
	} {
		t.Run(test.name, func(t *testing.T) {
			all := read(t, File([]Event{hearing(test.day)}, made, false))
			if len(all) != 1 {
				t.Fatalf("%d events", len(all))
			}
			got := fmt.Sprint(all[0].start, all[0].end, all[0].alarms)
			if want := fmt.Sprint(test.day, test.end, []string{test.week + " 09:00", test.two + " 09:00", test.day + " 09:00"}); got != want {
				t.Errorf("%s, want %s", got, want)
			}
		})
	}
}

// TestFile compares a file with one that was written by hand, from RFC 5545, but for the
// UID: it is the one that was given out, since with another every calendar would repeat
// the events it has. The description's first line has 75 octets: 12 of its name, 63 of the
// text up to the comma.
func TestFile(t *testing.T) {
	want := `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Dates to keep//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:61497810-05a4-81f9-913c-0e2aad851e46
DTSTAMP:20261127T000000Z
DTSTART;VALUE=DATE:20261216
DTEND;VALUE=DATE:20261217
SUMMARY:Último día: carta
DESCRIPTION:Abra la página en la que hizo este archivo\; ahí está todo\,
  con los pasos.\nSin conexión también.
CLASS:PRIVATE
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Último día: carta
TRIGGER:-P6DT15H
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Último día: carta
TRIGGER:-P1DT15H
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Último día: carta
TRIGGER:PT9H
END:VALARM
END:VEVENT
END:VCALENDAR
`
	e := hearing("2026-12-16")
	e.Plain = Text{"Último día: carta", "Abra la página en la que hizo este archivo; ahí está todo, con los pasos.\nSin conexión también."}
	if got := string(File([]Event{e}, made, false)); got != strings.ReplaceAll(want, "\n", "\r\n") {
		t.Errorf("%s", got)
	}
}

// TestMonthly has a day that comes again each month, and no more than once where it ends with the
// first. The thirty-first is the last day of a shorter month: the days that a month may end
// with, of each the last that it has.
func TestMonthly(t *testing.T) {
	for _, test := range []struct{ first, until, want string }{
		{"2027-01-15", "2032-12-15", "RRULE:FREQ=MONTHLY;UNTIL=20321215"},
		{"2027-01-31", "2028-01-31", "RRULE:FREQ=MONTHLY;UNTIL=20280131;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"},
		{"2027-01-15", "2027-01-15", ""},
	} {
		e := hearing(test.first)
		e.Until = datetest.Day(test.until)
		file := File([]Event{e}, made, false)
		if got := read(t, file); len(got) != 1 || got[0].start != test.first {
			t.Errorf("%s reads %v", test.first, got)
		}
		if has := bytes.Contains(file, []byte("RRULE:")); has != (test.want != "") || !bytes.Contains(file, []byte(test.want)) {
			t.Errorf("%s until %s: want %q in\n%s", test.first, test.until, test.want, file)
		}
	}
}

// TestTexts reads texts with everything that a file has to escape.
func TestTexts(t *testing.T) {
	for _, text := range []string{
		"One, two; three: four", `C:\new, and \n is no line`, `\`, `\\;,`, "One line\nand another\n\nand a fourth",
		"El último día: año, niñez, pingüino; ¿qué hacer?", `He said "now"`, "a\ttab", " a space before and behind ",
		"BEGIN:VALARM\nEND:VEVENT", "-P1D", "日本語, 😀; ok", "A letter—with a dash",
	} {
		e := hearing("2026-12-16")
		e.Plain = Text{text, text}
		got := read(t, File([]Event{e}, made, false))
		if len(got) != 1 || got[0].summary != text || got[0].description != text || len(got[0].says) != 3 || got[0].says[0] != text {
			t.Errorf("%q is read as %q", text, got)
		}
	}
	for text, want := range map[string]string{"one\r\ntwo": "one\ntwo", "one\rtwo": "one\ntwo", "a\x00b\x1bc\x7fd": "abcd", "a\xffb": "a\ufffdb"} {
		e := hearing("2026-12-16")
		e.Plain.Description = text
		if got := read(t, File([]Event{e}, made, false)); got[0].description != want {
			t.Errorf("%q is read as %q, want %q", text, got[0].description, want)
		}
	}
}

// TestLines has long texts whose characters of one to four octets fall on the fold in
// every way.
func TestLines(t *testing.T) {
	for _, long := range []string{"a", "ñ", "é,", "€", "😀", "añ€😀;", "dieciséis días, ", `\`} {
		for before := range 80 {
			e := hearing("2026-12-16")
			text := strings.Repeat("x", before) + strings.Repeat(long, 120)
			e.Plain = Text{text, text}
			file := File([]Event{e}, made, false)
			if got := read(t, file)[0]; got.summary != text || got.description != text || got.says[2] != text {
				t.Fatalf("%q is read as %q", text, got)
			}
			lines := strings.Split(string(file), "\r\n")
			if last := len(lines) - 1; lines[last] != "" {
				t.Fatalf("the last line does not end: %q", lines[last])
			}
			for _, line := range lines {
				if len(line) > 75 || !utf8.ValidString(line) || strings.ContainsAny(line, "\r\n") {
					t.Fatalf("%d octets: %q", len(line), line)
				}
			}
		}
	}
	for octets, lines := range map[int]int{75: 1, 76: 2, 149: 2, 150: 3} { // 75, then 74 behind a space
		var c content
		c.line(strings.Repeat("x", octets))
		if got := bytes.Count(c, []byte("\r\n")); got != lines {
			t.Errorf("%d octets are on %d lines, want %d", octets, got, lines)
		}
	}
}

// TestEvents has several events in one file, in their order, and one of no day.
func TestEvents(t *testing.T) {
	none := hearing("2026-12-16")
	none.Day = 0
	all := read(t, File([]Event{hearing("2026-12-31"), none, hearing("2026-12-16")}, made, false))
	if len(all) != 2 || all[0].start != "2026-12-31" || all[1].start != "2026-12-16" || all[0].uid == all[1].uid {
		t.Errorf("reads %q", all)
	}
	if f := File([]Event{none}, made, false); f != nil {
		t.Errorf("a calendar without an event: %s", f)
	}
	if f := File([]Event{hearing("2026-12-16")}, 0, false); f != nil {
		t.Errorf("a calendar made on no day: %s", f)
	}
}

// TestMatter looks for the matter in a file that does not name it, and in one that does.
func TestMatter(t *testing.T) {
	e := hearing("2026-12-16")
	file := string(File([]Event{e}, made, false))
	for _, word := range []string{"irs", "lt11", "12153", "hearing", "tax", e.Matter.Summary, e.Matter.Description} {
		if strings.Contains(strings.ToLower(file), strings.ToLower(word)) {
			t.Errorf("the file has %q:\n%s", word, file)
		}
	}
	got := read(t, []byte(file))[0]
	if got.summary != e.Plain.Summary || got.description != e.Plain.Description || fmt.Sprint(got.says) != fmt.Sprint([]string{e.Plain.Summary, e.Plain.Summary, e.Plain.Summary}) {
		t.Errorf("reads %q", got)
	}
	named := read(t, File([]Event{e}, made, true))[0]
	if named.summary != e.Matter.Summary || named.description != e.Matter.Description || named.says[1] != e.Matter.Summary || named.uid != got.uid {
		t.Errorf("named, it reads %q", named)
	}
	e.Matter.Summary = ""
	if got := read(t, File([]Event{e}, made, true))[0]; got.summary != e.Plain.Summary || got.description != e.Plain.Description {
		t.Errorf("without a name for the matter it reads %q", got)
	}
}

// TestAgain makes a file again: the same day gives the same bytes, and whatever
// changes, a calendar knows the event again by its UID.
func TestAgain(t *testing.T) {
	e := hearing("2026-12-16")
	first := File([]Event{e, hearing("2026-12-31")}, made, false)
	if again := File([]Event{e, hearing("2026-12-31")}, made, false); !bytes.Equal(first, again) {
		t.Errorf("the same events make\n%s\nand\n%s", first, again)
	}
	moved := e
	moved.Day, moved.Plain.Summary = e.Day+1, "Último día: carta"
	later := File([]Event{moved}, made+30, false)
	if was, is := read(t, first)[0], read(t, later)[0]; was.uid != is.uid || was.start == is.start {
		t.Errorf("%s of %s became %s of %s", was.uid, was.start, is.uid, is.start)
	}
	if !bytes.Contains(later, []byte("\r\nDTSTAMP:20261227T000000Z\r\n")) { // 30 days after November 27
		t.Errorf("the day on which it was made is not in\n%s", later)
	}
}

// TestUIDs gives every letter, day and kind its own UID: none is of two.
func TestUIDs(t *testing.T) {
	of := map[string]string{}
	var before []Event
	for n := range 120 {
		for day := range date.Day(366) {
			for _, kind := range []string{"hearing", "petition", "levy", ""} {
				e := Event{Letter: fmt.Sprint("cp", n), Dated: made + day, Kind: kind}
				id, key := uid(nil, e), fmt.Sprint(e)
				if other, taken := of[id]; taken {
					t.Fatalf("%s is of %s and of %s", id, other, key)
				}
				of[id] = key
			}
		}
	}
	for range 20 { // twenty letters alike
		e := hearing("2026-12-16")
		id := uid(before, e)
		if of[id] != "" {
			t.Fatalf("%s is of two", id)
		}
		of[id] = "alike"
		before = append(before, e)
	}
}
