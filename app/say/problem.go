package say

import (
	"strconv"
	"unicode"
	"unicode/utf8"
)

// Problem is the error about the answer to a question, as a sentence: the text
// "error.<code>.<question>" if there is one, else "error.<code>". In the text, {it} is
// what the question asks for, {It} the same with a capital letter, and {1} and {2} are
// the arguments. A code without a text gives its key as Say does, and so does {it} for a
// question without one.
func (w Words) Problem(question, code string, args ...string) string {
	return w.about(question, "", "error."+code, args)
}

// ProblemAs is the same in a variant of the question's words: {it} is the text
// "ask.<question>.it.<as>", and the error "error.<code>.<question>.<as>", if there is one.
func (w Words) ProblemAs(question, as, code string, args ...string) string {
	return w.about(question, as, "error."+code, args)
}

// Warning is the warning about the answer to a question, as a sentence: the same from
// "warning.<code>".
func (w Words) Warning(question, code string, args ...string) string {
	return w.about(question, "", "warning."+code, args)
}

func (w Words) about(question, as, key string, args []string) string {
	if own := key + "." + question; w.Has(own + "." + as) {
		key = own + "." + as
	} else if w.Has(own) {
		key = own
	}
	name := "ask." + question + ".it"
	if own := name + "." + as; w.Has(own) {
		name = own
	}
	it := w.Say(name)
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
