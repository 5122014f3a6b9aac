package part

import (
	"slices"
	"strings"
)

// A Place is a county: its code and its name, or one that is found by another name.
type Place struct {
	Code, Name string
	Other      string // the other name, such as a town's; empty for the county itself
}

// label is how the list shows a place: Stamford (Western Connecticut).
func (p Place) label() string {
	if p.Other == "" {
		return p.Name
	}
	return p.Other + " (" + strings.TrimSuffix(p.Name, " Planning Region") + ")"
}

// typedName is the name that typing finds: an other name is matched like the place's own.
func (p Place) typedName() string {
	if p.Other != "" {
		return p.Other
	}
	return p.Name
}

// matchesOf is the places whose name begins as typed, from its first word on, and then
// those whose name does from a later word on. Case, accents and punctuation are ignored.
func matchesOf(places []Place, typed string) []Place {
	typed = strings.Join(words(typed), "")
	var first, later []Place
	for _, p := range places {
		switch name := words(p.typedName()); {
		case strings.HasPrefix(strings.Join(name, ""), typed):
			first = append(first, p)
		case beginsLater(name, typed):
			later = append(later, p)
		}
	}
	return append(first, later...)
}

// beginsLater reports whether the name begins as typed from its second word on, or from
// a later one. Words that most names end in, such as "county", do not count.
func beginsLater(name []string, typed string) bool {
	for i := 1; i < len(name); i++ {
		if name[i] != "county" && name[i] != "parish" && name[i] != "municipio" && strings.HasPrefix(strings.Join(name[i:], ""), typed) {
			return true
		}
	}
	return false
}

// Mentioning is the places in whose names each of the typed words begins a word.
func Mentioning(places []Place, typed string) []Place {
	var found []Place
	for _, p := range places {
		if mentions(words(p.Name), words(typed)) {
			found = append(found, p)
		}
	}
	return found
}

func mentions(name, typed []string) bool {
	for _, want := range typed {
		begins := func(w string) bool { return strings.HasPrefix(w, want) }
		if !slices.ContainsFunc(name, begins) {
			return false
		}
	}
	return len(typed) > 0
}

// CodeOf is the code of the place with that name, with or without its last word, such
// as "County", or "Census Area" after a name of old. If there is none, or the name is that of more than one, it is the text as typed.
func CodeOf(places []Place, typed string) string {
	found := ""
	want := strings.Join(words(typed), "")
	for _, p := range places {
		name := words(p.typedName())
		full := strings.Join(name, "")
		short := full
		if n := len(name) - 1; p.Other != "" {
			short = strings.TrimSuffix(strings.TrimSuffix(full, "county"), "censusarea")
		} else if n > 0 {
			short = strings.Join(name[:n], "")
		}
		if want != full && want != short {
			continue
		}
		if found != "" && found != p.Code {
			return typed
		}
		found = p.Code
	}
	if found == "" {
		return typed
	}
	return found
}

// Only is the place that a text finds, if it finds one place and no other, under whichever
// of its names; false if it finds none or several.
func Only(places []Place, typed string) (Place, bool) {
	found := Matching(places, typed)
	for _, p := range found {
		if p.Code != found[0].Code {
			return Place{}, false
		}
	}
	return append(found, Place{})[0], len(found) > 0
}

// Matching is the places that a text finds; none if it is empty.
func Matching(places []Place, typed string) []Place {
	if len(words(typed)) == 0 {
		return nil
	}
	return matchesOf(places, typed)
}

// Before reports whether a name stands before another in a list, whatever its accents.
func Before(a, b string) bool {
	x, y := strings.Join(words(a), " "), strings.Join(words(b), " ")
	return x < y || x == y && a < b
}

// fold removes the accents of lower case letters, periods and apostrophes, and makes
// hyphens and commas spaces.
var fold = strings.NewReplacer(
	"á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ü", "u", "ñ", "n",
	".", "", "'", "", "’", "", "-", " ", ",", " ",
)

// words is the words of a name in lower case, folded; "saint" becomes "st".
func words(name string) []string {
	ws := strings.Fields(fold.Replace(strings.ToLower(name)))
	for i, w := range ws {
		if w == "saint" {
			ws[i] = "st"
		}
	}
	return ws
}
