package part

import "strings"

// matching is the places of whose names some word, and what follows it, begins
// as typed: first those whose whole name does.
func matching(places []Place, typed string) []Place {
	typed = strings.Join(words(typed), "")
	var whole, later []Place
	for _, p := range places {
		switch name := words(p.Name); {
		case strings.HasPrefix(strings.Join(name, ""), typed):
			whole = append(whole, p)
		case beginsLater(name, typed):
			later = append(later, p)
		}
	}
	return append(whole, later...)
}

// beginsLater says whether the name begins as typed from its second word on,
// or from a later one. What most names end in tells none from another.
func beginsLater(name []string, typed string) bool {
	for i := 1; i < len(name); i++ {
		if name[i] != "county" && name[i] != "parish" && name[i] != "municipio" && strings.HasPrefix(strings.Join(name[i:], ""), typed) {
			return true
		}
	}
	return false
}

// Named is the code of the one place that is called as typed, with its
// "County" or without; what was typed, if there is none or more than one.
func Named(places []Place, typed string) string {
	found := ""
	want := strings.Join(words(typed), "")
	for _, p := range places {
		name := words(p.Name)
		full := strings.Join(name, "")
		short := strings.Join(name[:max(len(name)-1, 1)], "")
		if want != full && want != short {
			continue
		}
		if found != "" {
			return typed
		}
		found = p.Code
	}
	if found == "" {
		return typed
	}
	return found
}

// fold writes letters as one types them in a hurry: no accents, no capitals,
// no stops or apostrophes.
var fold = strings.NewReplacer(
	"á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ü", "u", "ñ", "n",
	".", "", "'", "", "’", "", "-", " ", ",", " ",
)

// words is the words of a name, folded; a saint is always "st".
func words(name string) []string {
	ws := strings.Fields(fold.Replace(strings.ToLower(name)))
	for i, w := range ws {
		if w == "saint" {
			ws[i] = "st"
		}
	}
	return ws
}
