package say

import (
	"slices"
	"testing"
	"unicode/utf8"

	"offercheck/calc/law"
)

// The most letters that a letter's name and what is said of it have: a phone shows both
// without scrolling.
const (
	longestLetter = 70
	longestWhat   = 240
)

func TestLettersHaveWords(t *testing.T) {
	all := law.Letters()
	if len(all) == 0 {
		t.Fatal("the law has no letters")
	}
	for _, lang := range Langs {
		w := In(lang)
		named := map[string][]law.Letter{}
		for _, l := range all {
			key := "letter." + l.ID
			for key, most := range map[string]int{key: longestLetter, key + ".what": longestWhat} {
				switch n := utf8.RuneCountInString(w.Say(key)); {
				case !w.Has(key):
					t.Errorf("%s has no %s", lang, key)
				case n > most:
					t.Errorf("%s: %s has %d letters, want %d at most: %s", lang, key, n, most, w.Say(key))
				}
			}
			if !w.Has("letter-stage." + l.Stage) {
				t.Errorf("%s has no letter-stage.%s", lang, l.Stage)
			}
			for _, other := range named[w.Say(key)] {
				if !toldApart(other, l) {
					t.Errorf("%s: nothing tells %s from %s: %s", lang, l.ID, other.ID, w.Say(key))
				}
			}
			named[w.Say(key)] = append(named[w.Say(key)], l)
		}
	}
}

// toldApart reports whether the numbers of two letters differ. A letter without one has
// only its name.
func toldApart(a, b law.Letter) bool {
	shared := func(code string) bool { return slices.Contains(b.Codes, code) }
	return len(a.Codes) > 0 && len(b.Codes) > 0 && !slices.ContainsFunc(a.Codes, shared)
}
