package form

import "strings"

// Left reports whether the cell of the entry stays empty on the form, with what was typed by
// field, and must not: it waits for an answer, or for what is typed or written by hand.
// Signatures and what is optional are not counted, nor boxes that are left on purpose.
func (e *Entry) Left(typed map[string]string) bool {
	switch {
	case e.Optional || e.Signed:
		return false
	case e.Kind == Hand:
		return true
	case e.Kind == Typed:
		return e.Write(typed) == "" || !e.Box && !e.Rest && e.half(typed)
	case e.Kind == Draft:
		for _, f := range e.Fields {
			if strings.TrimSpace(typed[f]) == "" {
				return true
			}
		}
	}
	return !e.Known()
}

// half reports whether a part of what is typed into one cell is missing or does not fit: a last
// name, or the ZIP code of an address. There may be no apartment, and years or months alone say how
// long somebody has worked in a place.
func (e *Entry) half(typed map[string]string) bool {
	for _, f := range e.Fields {
		text := strings.TrimSpace(typed[f])
		if text == "" && f != Apartment && units[f] == "" || !Fits(f, text) && text != "" {
			return true
		}
	}
	return false
}

// Left is the entries of forms that are left, in order: of the boxes for yes and no of one
// question the first.
func Left(typed map[string]string, forms ...Form) []*Entry {
	var all []*Entry
	last := ""
	for i := range forms {
		for _, section := range forms[i].Sections {
			for k := range section.Entries {
				e := &section.Entries[k]
				question, isNo := strings.CutSuffix(e.ID, " no")
				if e.Left(typed) && !(isNo && last == question+" yes") {
					all = append(all, e)
				}
				last = e.ID
			}
		}
	}
	return all
}
