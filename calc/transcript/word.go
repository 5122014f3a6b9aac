package transcript

import (
	"strings"
	"unicode"
)

// A word is a piece of the text between blanks.
type word struct {
	text        string // as printed
	plain       string // in small letters, without the punctuation around it
	line        int    // from 1
	first, last bool   // of its line
	colon       bool   // a colon follows
}

// split is the words of a text.
func split(text string) []word {
	var words []word
	n := 0
	for line := range strings.SplitSeq(strings.Map(tidy, newlines.Replace(text)), "\n") {
		n++
		start := len(words)
		for field := range strings.FieldsSeq(line) {
			words = parts(words, field, n)
		}
		for i := start; i < len(words) && (i == start || isBullet(words[i-1].text)); i++ {
			words[i].first = true
		}
		if len(words) > start {
			words[len(words)-1].last = true
		}
	}
	return words
}

// newlines makes a line feed of every way to end a line.
var newlines = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\f", "\n", "\v", "\n",
	"\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// tidy makes one blank and one dash of all kinds of them, and drops characters that
// do not show.
func tidy(r rune) rune {
	switch r {
	case '\n':
		return r
	case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\ufe63', '\uff0d':
		return '-'
	case '\uff04':
		return '$'
	case '|', '"', '\u201c', '\u201d':
		return ' '
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', unicode.ReplacementChar:
		return -1
	}
	switch {
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r):
		return -1
	}
	return r
}

// parts adds the words of a field, which a colon divides, as in "OF:Mar.", or which
// were run together.
func parts(words []word, field string, line int) []word {
	for field != "" {
		text, rest, colon := strings.Cut(field, ":")
		for _, text := range unglue(text) {
			plain := strings.ToLower(strings.Trim(text, "().,;*\"'#[]"))
			if plain == "" {
				plain = text
			}
			words = append(words, word{text: text, plain: plain, line: line})
		}
		if colon && len(words) > 0 && words[len(words)-1].line == line {
			words[len(words)-1].colon = true
		}
		field = rest
	}
	return words
}

// isBullet says whether a word is only the mark before an item of a list.
func isBullet(s string) bool {
	return strings.Trim(s, "-*+>.\u2022\u00b7\u25cf\u25aa") == ""
}

// digits is the number of digits in a text, and -1 if it has anything else.
func digits(s string) int {
	for _, r := range s {
		if r < '0' || r > '9' {
			return -1
		}
	}
	return len(s)
}
