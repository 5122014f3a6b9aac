package transcript

import "strings"

// A phrase is words that stand in the print for themselves.
type phrase struct {
	words string
	mean  func(*reader)
}

var phrases = [...]phrase{
	{"requested data not found", func(r *reader) { r.account().NoData = true }},
	{"no record of return filed", func(r *reader) { r.account().NoReturn = true }},
	{"no tax return filed", func(r *reader) { r.account().NoReturn = true }},
	{"transactions code explanation of transaction cycle date amount", (*reader).table},
	{"code explanation of transaction cycle date amount", (*reader).table},
	{"transactions code explanation of transaction", (*reader).table},
	{"explanation of transaction", (*reader).table},
	{"this product contains sensitive taxpayer data", nothing},
	{"information from the return or as adjusted", nothing},
	{"any minus sign shown below signifies a credit amount", nothing},
	{"return not present for this account", nothing},
	{"record of account", nothing},
	{"account transcript", nothing},
}

func nothing(*reader) {}

// table is where the transactions begin, or go on after a page's end.
func (r *reader) table() { r.rows = true }

// headings are words that, alone on a line, are the head of a column.
const headings = " transactions code cycle date amount "

// sees is how many words those at a place take, if they are these.
func (r *reader) sees(at int, words string) int {
	if at >= len(r.words) || !strings.HasPrefix(words, r.words[at].plain) {
		return 0
	}
	n := 0
	for w := range strings.FieldsSeq(words) {
		if at+n >= len(r.words) || r.words[at+n].plain != w {
			return 0
		}
		n++
	}
	return n
}

// phraseAt is how many words the phrase at a place takes: none if there is
// none.
func (r *reader) phraseAt(at int) int {
	for _, p := range phrases {
		if n := r.sees(at, p.words); n > 0 {
			return n
		}
	}
	return 0
}

// phrase passes over a phrase, and does what it means.
func (r *reader) phrase() bool {
	if r.title() || r.page() || r.taxpayerNumber() {
		return true
	}
	w := r.words[r.at]
	if w.first && w.last && listed(headings, w.plain) {
		r.rows = r.rows || w.plain == "transactions"
		r.at++
		return true
	}
	for _, p := range phrases {
		if n := r.sees(r.at, p.words); n > 0 {
			r.at += n
			p.mean(r)
			return true
		}
	}
	return false
}

// title reads "Form 1040 Account Transcript".
func (r *reader) title() bool {
	one, two := r.sees(r.at+2, "account transcript"), r.sees(r.at+1, "civil penalty account transcript")
	if r.sees(r.at, "form") == 0 || one+two == 0 {
		return false
	}
	r.at++
	r.formNumber()
	return true
}

// page passes over "Page 1/3" and "Page 1 of 3".
func (r *reader) page() bool {
	if r.sees(r.at, "page") == 0 || r.at+1 == len(r.words) {
		return false
	}
	n, of, slash := strings.Cut(r.words[r.at+1].plain, "/")
	if digits(n) < 1 || digits(n) > 3 || slash && digits(of) < 1 {
		return false
	}
	r.at += 2
	if r.sees(r.at, "of") > 0 && r.at+1 < len(r.words) && digits(r.words[r.at+1].plain) > 0 {
		r.at += 2
	}
	return true
}

// taxpayerNumber passes over a taxpayer number written with blanks, which would
// look like a code.
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
