package transcript

import (
	"slices"
	"strings"

	"offercheck/calc/date"
)

// most is how long a paste may be: a transcript has a few thousand bytes, and a
// longer text would keep a phone busy.
const most = 1 << 18

// A reader goes through the words of a paste.
type reader struct {
	words    []word
	at       int
	out      Reading
	form     string      // of a heading whose period is not read yet
	repeated date.Day    // of a heading that repeats the one before, until a row follows it
	row      *openRow    // nil between rows
	rows     bool        // the transactions have begun
	blank    int         // where the last label without a value ends
	open     [kinds]bool // the kinds of value that labels up to there wait for
	looked   int         // the last line that was looked at for words that are not the IRS's
	odd      bool        // it has some
}

// Read reads the account transcripts in a text. It is a Problem if the text is
// longer than a quarter of a megabyte or has none.
func Read(text string) (Reading, error) {
	if len(text) > most {
		return Reading{}, TooLong
	}
	r := &reader{words: split(text), blank: -1}
	for r.at < len(r.words) {
		if !r.phrase() && !r.label() && !r.code() {
			r.cell()
		}
	}
	r.closeRow()
	if !slices.ContainsFunc(r.out.Accounts, Account.says) {
		return Reading{}, r.instead()
	}
	slices.Sort(r.out.Unread)
	r.out.Unread = slices.Compact(r.out.Unread)
	return r.out, nil
}

// account is the account that is being read.
func (r *reader) account() *Account {
	if len(r.out.Accounts) == 0 {
		r.newAccount(0, r.form)
	}
	return &r.out.Accounts[len(r.out.Accounts)-1]
}

// newAccount starts an account.
func (r *reader) newAccount(period date.Day, form string) {
	r.closeRow()
	a := Account{Line: r.words[max(r.at, 1)-1].line, Form: form, Period: period}
	if period != 0 && period == date.LastOf(period.Year()) {
		a.Year = period.Year()
	}
	for _, b := range r.out.Accounts {
		a.Again = a.Again || period != 0 && b.Period == period && b.Form == form
	}
	r.out.Accounts = append(r.out.Accounts, a)
	r.form, r.repeated = "", 0
}

// period reads the period of a heading. A page's head that repeats the one
// before starts nothing.
func (r *reader) period() {
	d, n := dateIn(r.words[r.at:])
	if n == 0 {
		r.garbled()
		r.rows = false
		r.newAccount(0, r.form)
		return
	}
	r.at += n
	if r.row != nil && r.row.whole {
		r.closeRow()
	}
	if len(r.out.Accounts) > 0 {
		a := r.account()
		if a.Period == d && (r.form == "" || r.form == a.Form) {
			r.form, r.repeated = "", d
			return
		}
	}
	r.rows = false
	r.newAccount(d, r.form)
}

// formNumber reads the form of a heading, which stands before its period or
// behind it.
func (r *reader) formNumber() {
	if r.taxpayerNumber(); r.at == len(r.words) {
		return
	}
	form, n := r.words[r.at].plain, 1
	if two := r.sees(r.at, "civil penalty"); two > 0 {
		form, n = formCivilPenalty, two
	}
	form = strings.ToUpper(form)
	if !isForm(form) {
		r.garbled()
		return
	}
	r.at += n
	if len(r.out.Accounts) > 0 && r.account().Form == "" && !r.account().says() {
		r.account().Form = form
		return
	}
	r.form = form
}

// isForm says that a word can be a form's number: 1040, 1040A, 1040-SR, 941.
func isForm(form string) bool {
	if form == formCivilPenalty {
		return true
	}
	n := strings.TrimRight(form, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	suffix := len(form) - len(n)
	n = strings.TrimSuffix(n, "-")
	return (digits(n) == 3 || digits(n) == 4) && suffix <= 2
}

// miss notes a line that could not be read.
func (r *reader) miss(line int) { r.out.Unread = append(r.out.Unread, line) }
