package result

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// A note is a source that figures of the paper name by its number.
type note struct{ line.Cite }

// noteOn is the number of the note on a source, which is the next if it is new; nil if there
// is no source, or the paper names none.
func (s *summary) noteOn(c line.Cite) app.UI {
	if c.Name == "" || s.bare {
		return nil
	}
	n := slices.IndexFunc(s.notes, func(x note) bool { return x.Name == c.Name })
	if n < 0 {
		n = len(s.notes)
		s.notes = append(s.notes, note{c})
	}
	return app.Sup().Text(strconv.Itoa(n + 1))
}

// noteList is the notes, in the order of their numbers: where each figure comes from, and
// whether anybody has checked it.
func (s *summary) noteList() app.UI {
	var items []app.UI
	for _, n := range s.notes {
		items = append(items, app.Li().Body(part.Cited(s.Words, n.Cite)))
	}
	if len(items) == 0 {
		return nil
	}
	return app.Ol().Class("notes").Body(items...)
}

// citeOf is the source of a finding or, if it has none, of the first below it that has.
func citeOf(f line.Finding) line.Cite {
	if f.Cite.Name != "" {
		return f.Cite
	}
	for _, g := range f.Because {
		if c := citeOf(g); c.Name != "" {
			return c
		}
	}
	return line.Cite{}
}

// sectionCite is the source of a section: that of its last line.
func sectionCite(f oic.FormSection) line.Cite {
	return f.Lines[len(f.Lines)-1].Cite
}
