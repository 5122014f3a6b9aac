package form

import (
	"strings"

	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Form is an official form, filled in as far as the case goes.
type Form struct {
	law.Form          // its number and revision
	ID       string   // in addresses and words: "433-a-oic"
	Year     int      // of a form for each tax year: which; else 0
	Person   int      // of a form that two who owe together each send: 1 the taxpayer's, 2 the spouse's; else 0
	Still    date.Day // the day on which the revision was last looked up
	Unread   bool     // its cells are from lists of its fields, and were not held against the form
	Sections []Section
	Notes    []line.Finding // what to know before it is sent, each with its source
}

// A Section is a part of a form: its entries in order.
type Section struct {
	ID      string // "3"
	Entries []Entry
}

// A Kind is what an entry holds.
type Kind string

// The kinds of entry.
const (
	Amount Kind = "amount" // Line: dollars, or a number of months or people by its unit
	Text   Kind = "text"   // Text, in English as it goes to the IRS
	Tick   Kind = "tick"   // Ticked: a box
	Day    Kind = "day"    // Line: a day
	Typed  Kind = "typed"  // Fields: what is typed when the form is printed, and kept nowhere
	Draft  Kind = "draft"  // Says: sentences in English, as they go to the IRS
	Hand   Kind = "hand"   // nothing: what the case does not hold is written by hand, as signatures are; [Entry.Left] counts it
	Blank  Kind = "blank"  // nothing: the cell stays empty
)

// A Sentence is a sentence of a draft. Its words are of package say.
type Sentence struct {
	ID     string      // of its words: "911.levy"
	Lines  []line.Line // the amounts and days that it names, by their IDs
	Text   string      // what it names that is the same in every language, such as the number of a letter
	Fields []string    // what it names that is typed when the form is printed; it is said only with all of them
}

// An Entry is one cell of a form. Its ID is that of the list of the form's fields: the
// number of the line and, where a line has several cells, which of them.
type Entry struct {
	ID       string // "5a value"
	Label    string // its name in the words, which cells of several forms may share: "value"
	N        int    // of alike rows: which, from 1; 0 for the only one
	Kind     Kind
	Line     line.Line
	Text     string       // of a Typed entry: what is written behind what is typed, such as the county
	Ticked   line.Verdict // NotYet if it is not known
	Fields   []string     // of a Typed entry: "street"; of a Draft, those of its sentences
	Says     []Sentence   // of a Draft
	Rest     bool         // of a Typed entry with two fields: it is the first less the second, in dollars
	Box      bool         // of a Typed entry: a box, ticked if something is typed
	Optional bool         // of a Hand or Typed entry: its cell may stay empty, unless it applies
	Signed   bool         // of a Hand entry: it is signed, or dated, in ink
	Suggest  string       // of a Typed or Hand entry: what fits the case, to be shown; it is not written unless it is typed
	Missing  []line.Line  // what must be answered before the entry is known
}

// Known reports whether what is written is known, or is not for the case to say.
func (e Entry) Known() bool {
	switch e.Kind {
	case Amount, Day:
		return e.Line.Known
	case Tick:
		return e.Ticked != line.NotYet
	case Text:
		return e.Text != ""
	}
	return true
}

// No is the number of the form's line, as printed: "5a". It is empty in a section whose
// cells have none.
func (e Entry) No() string {
	no, _, _ := strings.Cut(e.ID, " ")
	if c := no[0]; c >= '0' && c <= '9' {
		return no
	}
	if strings.HasPrefix(e.ID, "Box ") {
		return e.ID
	}
	return ""
}

// Write is what a Typed entry says with what was typed, by field.
func (e Entry) Write(typed map[string]string) string {
	if e.Rest {
		return rest(typed[e.Fields[0]], typed[e.Fields[1]])
	}
	if e.Box {
		if strings.TrimSpace(typed[e.Fields[0]]) == "" {
			return ""
		}
		return Ticked
	}
	var b strings.Builder
	for _, f := range e.Fields {
		text := strings.TrimSpace(typed[f])
		if text == "" || !Fits(f, text) {
			continue
		}
		if of := units[f]; of != "" && len(e.Fields) > 1 {
			text += of
		}
		if b.Len() > 0 && (f == Apartment || f == City || f == State && typed[City] != "") {
			b.WriteString(",")
		}
		if b.Len() > 0 {
			b.WriteString(" ")
		}
		b.WriteString(text)
	}
	if b.Len() > 0 && e.Text != "" {
		b.WriteString(", " + e.Text)
	}
	return b.String()
}

// units is what a number is of where one cell takes several.
var units = map[string]string{JobYears: " years", JobMonths: " months", SpouseJobYears: " years", SpouseJobMonths: " months"}

// Missing is what must be answered before every entry of the forms is known, each once.
func Missing(forms ...Form) []line.Line {
	var all []line.Line
	seen := map[string]bool{}
	for e := range entries(forms) {
		if e.Known() {
			continue
		}
		missing := e.Missing
		if e.Kind == Amount || e.Kind == Day {
			missing = e.Line.Missing()
		}
		for _, l := range missing {
			if !seen[l.Key()] {
				seen[l.Key()] = true
				all = append(all, l)
			}
		}
	}
	return all
}

// Entry is the entry with an ID, and false if the form has none.
func (f Form) Entry(id string) (Entry, bool) {
	for e := range entries([]Form{f}) {
		if e.ID == id {
			return e, true
		}
	}
	return Entry{}, false
}

// entries visits every entry of forms.
func entries(forms []Form) func(yield func(Entry) bool) {
	return func(yield func(Entry) bool) {
		for _, f := range forms {
			for _, s := range f.Sections {
				for _, e := range s.Entries {
					if !yield(e) {
						return
					}
				}
			}
		}
	}
}
