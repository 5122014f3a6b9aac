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
		if len(words) > start {
			words[start].first, words[len(words)-1].last = true, true
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
	case '|':
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

// parts adds the words of a field, which a colon divides: "OF:Mar." is "OF" and
// "Mar.".
func parts(words []word, field string, line int) []word {
	for field != "" {
		text, rest, colon := strings.Cut(field, ":")
		if plain := strings.ToLower(strings.Trim(text, "().,;*\"'#[]")); plain != "" {
			words = append(words, word{text: text, plain: plain, line: line, colon: colon})
		} else if text != "" {
			words = append(words, word{text: text, plain: text, line: line, colon: colon})
		} else if colon && len(words) > 0 && words[len(words)-1].line == line {
			words[len(words)-1].colon = true
		}
		field = rest
	}
	return words
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
