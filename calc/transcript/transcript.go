package transcript

import (
	"slices"
	"strings"

	"offercheck/calc/date"
)

// mostBytes is how long a text may be: a transcript has a few thousand bytes, and a
// much longer text would keep a phone busy.
const mostBytes = 1 << 18

// A reader reads the words of a text from the first to the last.
type reader struct {
	words   []word
	at      int // the next word
	reading Reading

	nextForm string   // the form of a heading whose period is not read yet
	repeated date.Day // the period of a heading that repeats the one before, until a row follows
	row      *openRow // nil between rows
	rows     bool     // the transactions have begun

	bare               int // the codes since the last row that had neither a date nor an amount
	dateEnd, amountEnd int // the word after the last date, and after the last amount

	unfilled    [kindCount]bool // the kinds of value that the last labels have not found yet
	unfilledEnd int             // the word after those labels

	checkedLine int  // the last line that strange looked at
	isStrange   bool // what it found
}

// Read reads the account transcripts in a text, in any encoding of line ends and
// blanks. Its error is a Problem: the text has no account transcript, or is longer
// than 256 KiB. Lines that cannot be read are no error: they are in Unread.
func Read(text string) (Reading, error) {
	if len(text) > mostBytes {
		return Reading{}, TooLong
	}
	r := &reader{words: split(text), unfilledEnd: -1}
	for r.at < len(r.words) {
		if !r.phrase() && !r.label() && !r.reordered() && !r.code() {
			r.cell()
		}
	}
	r.closeRow()
	if !slices.ContainsFunc(r.reading.Accounts, Account.hasContent) {
		return Reading{}, r.problem()
	}
	slices.Sort(r.reading.Unread)
	r.reading.Unread = slices.Compact(r.reading.Unread)
	return r.reading, nil
}

// account is the account that is being read, which may be one without a heading.
func (r *reader) account() *Account {
	if len(r.reading.Accounts) == 0 {
		r.newAccount(0, r.nextForm)
	}
	return &r.reading.Accounts[len(r.reading.Accounts)-1]
}

// newAccount starts the account of a period, which may be no day, and a form, which
// may be empty.
func (r *reader) newAccount(period date.Day, form string) {
	r.closeRow()
	a := Account{Line: r.words[max(r.at, 1)-1].line, Form: form, Period: period}
	if period != 0 && period == date.LastOf(period.Year()) {
		a.Year = period.Year()
	}
	for _, b := range r.reading.Accounts {
		a.Again = a.Again || period != 0 && b.Period == period && b.Form == form
	}
	r.reading.Accounts = append(r.reading.Accounts, a)
	r.nextForm, r.repeated, r.bare = "", 0, 0
}

// period reads the period of a heading. A heading that a page repeats starts no
// account.
func (r *reader) period() {
	d, n := dateIn(r.words[r.at:])
	if n == 0 {
		r.garbled()
		r.rows = false
		r.newAccount(0, r.nextForm)
		return
	}
	r.at += n
	if r.row != nil && r.row.complete {
		r.closeRow()
	}
	if len(r.reading.Accounts) > 0 {
		a := r.account()
		if a.Period == d && (r.nextForm == "" || r.nextForm == a.Form) {
			r.nextForm, r.repeated = "", d
			return
		}
	}
	r.rows = false
	r.newAccount(d, r.nextForm)
}

// formNumber reads the form of a heading, before its period or behind it.
func (r *reader) formNumber() {
	if r.taxpayerNumber(); r.at == len(r.words) {
		return
	}
	form, n := r.words[r.at].plain, 1
	if length := r.civilPenalty(r.at); length > 0 {
		form, n = FormCivilPenalty, length
	}
	form = strings.ToUpper(form)
	if !isForm(form) {
		r.garbled()
		return
	}
	r.at += n
	if len(r.reading.Accounts) > 0 && r.account().Form == "" && !r.account().hasContent() {
		r.account().Form = form
		return
	}
	r.nextForm = form
}

// civilPenalty is how many words name the account of a civil penalty, if they begin
// at a word; else zero.
func (r *reader) civilPenalty(at int) int {
	for _, name := range [...]string{"civil penalty", "civ pen", "cvpn"} {
		if n := r.match(at, name); n > 0 {
			return n
		}
	}
	return 0
}

// isForm says whether a text can be the number of a form: 1040, 1040A, 1040-SR, 941.
func isForm(form string) bool {
	if form == FormCivilPenalty {
		return true
	}
	n := strings.TrimRight(form, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	suffix := len(form) - len(n)
	n = strings.TrimSuffix(n, "-")
	return (digits(n) == 3 || digits(n) == 4) && suffix <= 2
}

// unread notes a line that cannot be read.
func (r *reader) unread(line int) { r.reading.Unread = append(r.reading.Unread, line) }
