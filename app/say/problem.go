package say

import (
	"strconv"
	"unicode"
	"unicode/utf8"
)

// Problem is what is wrong with the answer to a question, in a sentence: the
// text "error.<code>", or "error.<code>.<question>" where one needs its own.
// In the text, {it} is what was asked, {It} the same at the start of a
// sentence, and {1} and {2} are the arguments.
func (w Words) Problem(question, code string, args ...string) string {
	return w.about(question, "error."+code, args)
}

// Warning is what is doubtful about the answer to a question, in a sentence:
// the text "warning.<code>", with the same gaps.
func (w Words) Warning(question, code string, args ...string) string {
	return w.about(question, "warning."+code, args)
}

func (w Words) about(question, key string, args []string) string {
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
