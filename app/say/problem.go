package say

import (
	"strconv"
	"unicode"
	"unicode/utf8"
)

// Problem is what is wrong with an answer, in a sentence: the text
// "error.<code>", or "error.<code>.<question>" where the question needs its
// own. {it} in the text is what was asked, {It} the same at the start of a
// sentence, and {1} and {2} are the code's arguments.
func (w Words) Problem(question, code string, args ...string) string {
	key := "error." + code
	if own := key + "." + question; w.Has(own) {
		key = own
	}
	it := w.Say("ask." + question + ".it")
	gaps := []string{"it", it, "It", capital(it)}
	for i, a := range args {
		gaps = append(gaps, strconv.Itoa(i+1), a)
	}
	return w.Say(key, gaps...)
}

// capital is the text with a capital first letter.
func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(first)) + s[size:]
}
