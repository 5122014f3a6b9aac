package law

import (
	"bytes"
	_ "embed"
	"slices"
	"strings"
	"sync"

	"offercheck/calc/date"
	"offercheck/calc/line"
)

//go:embed data/contacts.json
var contactFile []byte

// A Form is a form of the IRS.
type Form struct {
	Number     string `json:"number"`     // "433-A (OIC)"
	File       string `json:"file"`       // at the IRS: "f433aoi"
	Revision   string `json:"revision"`   // "4-2026"; "" if it is not known
	Unverified string `json:"unverified"` // why the revision is not sure; "" if it is
}

// URL is the address of the form at the IRS, which always has its latest revision.
func (f Form) URL() string { return "https://www.irs.gov/pub/irs-pdf/" + f.File + ".pdf" }

// An Office is where a form is sent.
type Office struct {
	ID         string    `json:"id"`
	Form       string    `json:"form"`
	States     string    `json:"states"` // postal codes of those who send it there; everywhere if "*"
	Lines      []string  `json:"lines"`  // of its address
	Phone      string    `json:"phone"`
	Fax        string    `json:"fax"`
	From       date.Day  `json:"from"` // the first day on which it took the form from these states
	Source     string    `json:"cite"`
	Unverified string    `json:"unverified"` // why it is not sure; "" if it is
	Cite       line.Cite `json:"-"`
}

// A Phone is a number of the IRS, and when it is answered.
type Phone struct {
	ID         string    `json:"id"`
	Number     string    `json:"number"`
	Opens      int       `json:"opens"`     // the hour, on weekdays, where the caller is; 0 with Closes if not known
	Closes     int       `json:"closes"`    // of 24
	Elsewhere  string    `json:"elsewhere"` // postal codes of where other hours hold
	Source     string    `json:"cite"`
	Unverified string    `json:"unverified"`
	Cite       line.Cite `json:"-"`
}

// ScheduleC is put behind the number of Form 9465 where a return of the years had Schedule
// C, E or F: it goes to another office then.
const ScheduleC = "-C"

// contactTable is forms, and where to send and to ask, with the day on which they were
// last looked up.
type contactTable struct {
	Still   date.Day          `json:"still"`
	Forms   []Form            `json:"forms"`
	Offices []Office          `json:"offices"`
	Phones  []Phone           `json:"phones"`
	Pages   map[string]string `json:"pages"` // addresses on the web, by what they are for
}

// contacts is the table, empty if its file cannot be read.
var contacts = sync.OnceValue(func() contactTable {
	var t contactTable
	data, err := embedded()
	if err != nil || decode(bytes.NewReader(contactFile), &t) != nil {
		return contactTable{}
	}
	cite := func(source, unverified string) line.Cite {
		c := data.cite(source)
		c.Still, c.Unverified = t.Still, c.Unverified || unverified != ""
		return c
	}
	for i := range t.Offices {
		t.Offices[i].Cite = cite(t.Offices[i].Source, t.Offices[i].Unverified)
	}
	for i := range t.Phones {
		t.Phones[i].Cite = cite(t.Phones[i].Source, t.Phones[i].Unverified)
	}
	return t
})

// ContactsStill is the day on which the forms, addresses and numbers were last looked up.
func ContactsStill() date.Day { return contacts().Still }

// Offices are all offices to which forms are sent, in the order of the table. The list is
// the caller's own.
func Offices() []Office { return slices.Clone(contacts().Offices) }

// FormOf is the form with a number, and false if it is not in the table.
func FormOf(number string) (Form, bool) {
	for _, f := range contacts().Forms {
		if f.Number == number {
			return f, true
		}
	}
	return Form{}, false
}

// SendTo is the office to which somebody in a state sends a form, and false if that is not
// known on the day.
func SendTo(form, state string, on date.Day) (Office, bool) {
	for _, o := range contacts().Offices {
		if o.Form == form && on >= o.From && (o.States == "*" || slices.Contains(strings.Fields(o.States), state)) {
			return o, true
		}
	}
	return Office{}, false
}

// PhoneOf is the number with an ID, and false if there is none.
func PhoneOf(id string) (Phone, bool) {
	for _, p := range contacts().Phones {
		if p.ID == id {
			return p, true
		}
	}
	return Phone{}, false
}

// HoursIn reports whether the hours of the number are those of a state.
func (p Phone) HoursIn(state string) bool {
	return p.Closes != 0 && !slices.Contains(strings.Fields(p.Elsewhere), state)
}

// PageOf is the address of the page on the web that is for something: "plan-online".
func PageOf(id string) string { return contacts().Pages[id] }
