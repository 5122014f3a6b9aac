package law

import (
	"slices"
	"strings"
)

// LettersNumbered are the kinds of letters whose number begins with what was typed, those
// that it is the whole number of first. Spaces, dashes, case and the words letter, notice
// and form do not count: "lt 11", "Letter 1058", "CP-504". Where no number begins so,
// letters at its end are left out, by which the IRS tells prints of one letter apart:
// "CP504B" finds CP504, "668-W(ICS)" Form 668-W. Nothing typed finds none.
func LettersNumbered(typed string) []Letter {
	key := printKey(typed)
	if key == "" {
		return nil
	}
	all := letters().Letters
	var found, begun []Letter
	for _, l := range all {
		switch {
		case l.has(key):
			found = append(found, l)
		case l.begins(key):
			begun = append(begun, l)
		}
	}
	return append(found, begun...)
}

// IsNumber reports whether a letter has a number as it was typed, and not only one that
// begins so. Prints of one letter are as LettersNumbered takes them.
func IsNumber(l Letter, typed string) bool { return l.has(printKey(typed)) }

// has reports whether a key is the whole of a number of the letter.
func (l Letter) has(key string) bool {
	return slices.ContainsFunc(l.Codes, func(code string) bool { return letterKey(code) == key })
}

// begins reports whether a number of the letter begins with a key.
func (l Letter) begins(key string) bool {
	return slices.ContainsFunc(l.Codes, func(code string) bool { return strings.HasPrefix(letterKey(code), key) })
}

// printKey is the key of what was typed, without the letters at its end by which a print
// of a letter is told from others.
func printKey(typed string) string {
	key, all := letterKey(typed), letters().Letters
	if slices.ContainsFunc(all, func(l Letter) bool { return l.begins(key) }) {
		return key
	}
	for short := key; short != "" && short[len(short)-1] >= 'A'; {
		short = short[:len(short)-1]
		if slices.ContainsFunc(all, func(l Letter) bool { return l.has(short) }) {
			return short
		}
	}
	return key
}

// letterKey is a letter's number without what people leave out or add.
func letterKey(code string) string {
	key := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return r - 'a' + 'A'
		case r >= 'A' && r <= 'Z' || r >= '0' && r <= '9':
			return r
		}
		return -1
	}, code)
	for _, word := range []string{"LETTER", "NOTICE", "FORMULARIO", "FORM", "LTR", "CARTA", "AVISO"} {
		key = strings.TrimPrefix(key, word)
	}
	// Some print the letters that have only a number with an L or LTR before it.
	if rest := strings.TrimPrefix(key, "L"); rest != key && rest != "" && rest[0] >= '0' && rest[0] <= '9' {
		key = rest
	}
	return key
}
