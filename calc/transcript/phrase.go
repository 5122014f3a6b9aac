package transcript

import "strings"

// A phrase is words of a transcript that are no label and no transaction.
type phrase struct {
	words string
	then  func(*reader) // what they mean
}

// phrases are tried in this order: a longer one before the one it begins with.
var phrases = [...]phrase{
	{"requested data not found", func(r *reader) { r.account().NoData = true }},
	{"no record of return filed", func(r *reader) { r.account().NoReturn = true }},
	{"no tax return filed", func(r *reader) { r.account().NoReturn = true }},
	{"transactions code explanation of transaction cycle date amount", (*reader).table},
	{"code explanation of transaction cycle date amount", (*reader).table},
	{"transactions code explanation of transaction", (*reader).table},
	{"explanation of transaction", (*reader).table},
	{"this product contains sensitive taxpayer data", passOver},
	{"information from the return or as adjusted", passOver},
	{"any minus sign shown below signifies a credit amount", passOver},
	{"return not present for this account", passOver},
	{"record of account", passOver},
	{"account transcript", passOver},
}

// passOver is for a phrase that means nothing.
func passOver(*reader) {}

// table is where the transactions begin, or go on after the end of a page.
func (r *reader) table() { r.rows = true }

// headings are words that are the head of a column if they are alone on a line.
const headings = " transactions code cycle date amount "

// match is how many words a text has, if it is what begins at a word; else zero. The
// words of the text may be run together there.
func (r *reader) match(at int, words string) int {
	n := 0
	for words != "" {
		if at+n >= len(r.words) {
			return 0
		}
		rest, ok := cutWords(words, r.words[at+n].plain)
		if !ok {
			return 0
		}
		words = rest
		n++
	}
	return n
}

// cutWords is words without those at their beginning that make a text if they are
// run together. It is false if none do.
func cutWords(words, text string) (rest string, ok bool) {
	for i := range len(text) {
		words = strings.TrimPrefix(words, " ")
		if words == "" || words[0] != text[i] {
			return "", false
		}
		words = words[1:]
	}
	return strings.TrimPrefix(words, " "), words == "" || words[0] == ' '
}

// phraseAt is how many words the phrase that begins at a word has: none if there is
// no phrase.
func (r *reader) phraseAt(at int) int {
	for _, p := range phrases {
		if n := r.match(at, p.words); n > 0 {
			return n
		}
	}
	return 0
}

// phrase reads a phrase, a title, a page number or a taxpayer number, if one comes
// next.
func (r *reader) phrase() bool {
	if r.title() || r.page() || r.taxpayerNumber() {
		return true
	}
	w := r.words[r.at]
	if w.first && w.last && inList(headings, w.plain) {
		r.rows = r.rows || w.plain == "transactions"
		r.at++
		return true
	}
	for _, p := range phrases {
		if n := r.match(r.at, p.words); n > 0 {
			r.at += n
			p.then(r)
			return true
		}
	}
	return false
}

// title reads a title, as "Form 1040 Account Transcript".
func (r *reader) title() bool {
	form := r.match(r.at, "form")
	if n := r.civilPenalty(r.at + form); n > 0 && r.match(r.at+form+n, "account transcript") > 0 || form > 0 && r.match(r.at+form+1, "account transcript") > 0 {
		r.at += form
		r.formNumber()
		return true
	}
	return false
}

// page passes over "Page 1/3" and "Page 1 of 3".
func (r *reader) page() bool {
	if r.match(r.at, "page") == 0 || r.at+1 == len(r.words) {
		return false
	}
	n, of, slash := strings.Cut(r.words[r.at+1].plain, "/")
	if digits(n) < 1 || digits(n) > 3 || slash && digits(of) < 1 {
		return false
	}
	r.at += 2
	if r.match(r.at, "of") > 0 && r.at+1 < len(r.words) && digits(r.words[r.at+1].plain) > 0 {
		r.at += 2
	}
	return true
}

// taxpayerNumber passes over a taxpayer number that is written with blanks and
// would look like a code.
func (r *reader) taxpayerNumber() bool {
	if r.at+2 >= len(r.words) {
		return false
	}
	for i, n := range [...]int{3, 2, 4} {
		if digits(r.words[r.at+i].plain) != n {
			return false
		}
	}
	r.at += 3
	return true
}
