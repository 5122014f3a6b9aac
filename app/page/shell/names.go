package shell

import (
	"maps"
	"strings"
)

// Typed is what was typed to print forms with, by its field: names, numbers, an address.
// It is in this window's memory alone: it is no part of the case or of a draft, and is
// forgotten with the case, and when a page is arrived at that is no form.
func (m *Memory) Typed() map[string]string { return maps.Clone(m.names) }

// Type notes what was typed in a field to print forms with.
func (m *Memory) Type(field, text string) {
	if m.names == nil {
		m.names = map[string]string{}
	}
	m.names[field] = text
	if text == "" {
		delete(m.names, field)
	}
}

// dropNames forgets what was typed to print forms with, unless the page at path is a form.
func (v Visit) dropNames(path string) {
	if !strings.HasPrefix(path, v.Link("/forms/")) {
		v.names = nil
	}
}
