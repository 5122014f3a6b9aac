package law

import (
	"slices"
	"strings"
)

// LettersNumbered are the kinds of letters whose number begins with what was typed, those
// that it is the whole number of first. Spaces, dashes, case and the words letter, notice
// and form do not count: "lt 11", "Letter 1058", "CP-504". Where no number begins so,
// letters at its end are left out, by which the IRS tells prints of one letter apart:
// "CP504B" finds CP504, "668-W(ICS)" Form 668-W. Digits alone find whatever has them, and
// an O, I or L among them is read as 0 or 1 if nothing else fits. Nothing typed finds none.
func LettersNumbered(typed string) []Letter {
	if found := lettersWith(printKey(typed), typed); len(found) > 0 {
		return found
	}
	key := letterKey(typed)
	i := max(strings.IndexAny(key, "0123456789"), 0)
	return lettersWith(key[:i]+misread.Replace(key[i:]), typed)
}

// lettersWith are the letters with a number that has a key, or begins with it.
func lettersWith(key, typed string) []Letter {
	if key == "" {
		return nil
	}
	all := letters().Letters
	var found, begun []Letter
	for _, l := range all {
		switch {
		case l.has(key):
			found = append(found, l)
		case l.begins(key) || l.alike(typed):
			begun = append(begun, l)
		}
	}
	return append(found, begun...)
}

// IsNumber reports whether a letter has a number as it was typed, and not only one that
// begins so or that other letters have too, after a sign of their own. Prints of one letter
// are as LettersNumbered takes them.
func IsNumber(l Letter, typed string) bool {
	others := func(other Letter) bool { return other.ID != l.ID && other.alike(typed) }
	return l.has(printKey(typed)) && !slices.ContainsFunc(letters().Letters, others)
}

// alike reports whether digits alone were typed that the letter has after its own sign: 11
// is Letter 11, and LT11 and CP11.
func (l Letter) alike(typed string) bool {
	digits := strings.TrimSpace(typed)
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return false
	}
	return slices.ContainsFunc(l.Codes, func(code string) bool {
		key := letterKey(code)
		return key != digits && strings.TrimLeft(key, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == digits
	})
}

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

// misread is what people type for the digits of a number.
var misread = strings.NewReplacer("O", "0", "I", "1", "L", "1")

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
