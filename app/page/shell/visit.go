package shell

import (
	"strings"

	"offercheck/app/say"
)

// A Visit is what a page is drawn from: the words it speaks, and the memory
// that all pages of the window share. Its routes hand it to every page.
type Visit struct {
	Words say.Words
	*Memory
}

// In is the visit in a language, whose texts name the figures of the law of the day.
func (m *Memory) In(w say.Words) Visit { return Visit{w.Under(m), m} }

// other is the same visit in the other language.
func (v Visit) other() Visit {
	for _, lang := range say.Langs {
		if lang != v.Words.Lang() {
			return v.In(say.In(lang))
		}
	}
	return v
}

// Link is the full address of a path in the visit's language: English stands
// at the root, every other language below its own name.
func (v Visit) Link(path string) string {
	path = strings.TrimPrefix(path, "/")
	if v.Words.Lang() == say.Langs[0] {
		return v.Base + path
	}
	return v.Base + v.Words.Lang() + "/" + path
}

// Title is the window's title: the page, then what it belongs to, then the
// site. It never holds an amount, since others may see it.
func Title(w say.Words, parts ...string) string {
	return strings.Join(append(parts, w.Say("part.name")), " - ")
}

// TitleOf is the window's title on the page of that name.
func TitleOf(w say.Words, name string) string { return Title(w, w.Say(name+".title")) }
