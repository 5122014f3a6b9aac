// Package say has every text that a visitor reads, in every language: flat maps from a
// key to its text, one file for each kind of text. A key names the text
// ("ask.rent.label"), and a text may have gaps ("{amount}") that the caller fills. A gap
// with the ID of a figure of the law ("{collection.years}") is filled from the law.
//
//	words/         the texts: words/en/ask.json, words/es/ask.json, ...
//	read.go        reads the files, which every program but the browser's has in it
//	fetched_js.go  the texts in a browser: the page fetches them beside the program
//	lines.go       the file that it fetches, one for each language
//	say.go         the text of a key, with its gaps filled
//	figure.go      the figures of the law that texts name
//	amount.go      the amount of a line; day.go a day
//	cite.go        the name of a source of law
//	debt.go        the names of the debts of the case
//	problem.go     errors and warnings about answers
package say

import (
	"slices"
	"strings"
)

// Langs is the codes of the languages. The first stands in for any other.
var Langs = []string{"en", "es"}

// Words is the texts of one language. The zero Words is English. It can be copied and
// compared.
type Words struct {
	lang string
	law  Law // whose figures the texts name; nil if none
}

// In is the words of the language with that code, and English for any other code.
func In(lang string) Words {
	if !slices.Contains(Langs, lang) {
		lang = Langs[0]
	}
	return Words{lang: lang}
}

// Lang is the language's code, as in HTML and addresses.
func (w Words) Lang() string {
	if w.lang == "" {
		return Langs[0]
	}
	return w.lang
}

// Has reports whether the key has a text.
func (w Words) Has(key string) bool {
	_, has := texts(w.Lang())[key]
	return has
}

// Say is the text of a key, with its gaps filled from pairs of a name and a value, and
// from the law (see Under). A gap without a value stays as it is. A key without a text gives the key in ⟦ ⟧, which the
// tests look for.
func (w Words) Say(key string, gaps ...string) string {
	text, has := texts(w.Lang())[key]
	if !has {
		return "⟦" + key + "⟧"
	}
	return w.fill(text, gaps)
}

// fill replaces gaps by their values. (Making a strings.Replacer for each text would
// take longer than drawing a page.)
func (w Words) fill(text string, gaps []string) string {
	if !strings.Contains(text, "{") {
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
		value, named := valueOf(name, gaps)
		if !named {
			value, named = w.figure(name)
		}
		if named {
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

// Name is the name of a line of a report by its ID: the text "line.<id>" or, for an
// answer, which has its question's ID, the short name of the question. An ID without
// either gives what Say gives for "line.<id>".
func (w Words) Name(id string) string {
	if asked := "ask." + id + ".key"; !w.Has("line."+id) && w.Has(asked) {
		return w.Say(asked)
	}
	return w.Say("line." + id)
}
