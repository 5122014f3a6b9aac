// Package say has every word a visitor reads, in every language: flat maps
// from a key to its text, one file for each kind of text. A key names what is
// said ("ask.rent.label"), and a text may hold gaps ("{amount}") that the
// caller fills.
//
//	words/      the texts: words/en/ask.json, words/es/ask.json, ...
//	read.go     from the files to a map of texts
//	say.go      the text of a key, its gaps filled
//	amount.go   the amount of a line; day.go a day
//	problem.go  what is wrong with an answer, in a sentence
package say

import (
	"slices"
	"strings"
)

// Langs is the languages there are, the first for whoever asks for another.
var Langs = []string{"en", "es"}

// Words is what there is to say in one language; the zero Words is English.
// It holds no text itself, so it can be copied and compared.
type Words struct{ lang string }

// In is the words of a language.
func In(lang string) Words {
	if !slices.Contains(Langs, lang) {
		lang = Langs[0]
	}
	return Words{lang}
}

// Lang is the language's code, as HTML and addresses write it.
func (w Words) Lang() string {
	if w.lang == "" {
		return Langs[0]
	}
	return w.lang
}

// Has says whether there is a text under the key.
func (w Words) Has(key string) bool {
	_, has := texts[w.Lang()]()[key]
	return has
}

// Say is the text under the key, its gaps filled with what follows: a name and
// a value for each. A key without a text is shown in brackets, for a test to find.
func (w Words) Say(key string, gaps ...string) string {
	text, has := texts[w.Lang()]()[key]
	if !has {
		return "⟦" + key + "⟧"
	}
	return fill(text, gaps)
}

// fill puts the values in the place of the names. A gap that nobody named
// stays. (A strings.Replacer made for one text costs more than a page.)
func fill(text string, gaps []string) string {
	if len(gaps) < 2 || !strings.Contains(text, "{") {
		return text
	}
	var b strings.Builder
	for {
		before, rest, open := strings.Cut(text, "{")
		b.WriteString(before)
		if !open {
			return b.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		if value, named := valueOf(name, gaps); named {
			b.WriteString(value)
			text = after
		} else {
			b.WriteString("{")
			text = rest
		}
	}
}

func valueOf(name string, gaps []string) (string, bool) {
	for i := 0; i+1 < len(gaps); i += 2 {
		if gaps[i] == name {
			return gaps[i+1], true
		}
	}
	return "", false
}

// Name is what a line of a report is called: the text "line.<id>" or, since an
// answer bears the ID of its question, that question's short name.
func (w Words) Name(id string) string {
	if asked := "ask." + id + ".key"; !w.Has("line."+id) && w.Has(asked) {
		return w.Say(asked)
	}
	return w.Say("line." + id)
}
