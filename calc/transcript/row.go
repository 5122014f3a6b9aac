package transcript

import (
	"strings"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
)

// An openRow is a transaction while its cells are read.
type openRow struct {
	Row
	text         []string
	textLine     int  // where its explanation begins
	lastLine     int  // the last line that belongs to it
	twoDates     bool // before its amount: which one is its own is not known
	untilAfterTo bool // Until follows "to", which may end a wrapped explanation: then it is the row's own
	complete     bool // its amount is read

	early decimal.NullDecimal // an amount before its date: whether it is its own is not known
}

// code starts a row at a three-digit code that is first in its line or follows a
// complete row.
func (r *reader) code() bool {
	if !r.between() && !r.words[r.at].first && !r.row.early.Valid || !r.codeAt(r.at) {
		return false
	}
	r.closeRow()
	w := r.words[r.at]
	r.row = &openRow{Row: Row{Line: w.line, Code: w.text}, lastLine: w.line}
	r.at++
	return true
}

// codeAt says whether a word can be a transaction code.
func (r *reader) codeAt(at int) bool {
	w := r.words[at]
	return isCode(w.text) && w.text != "000" && (at == 0 || !numbered(r.words[at-1], w))
}

// between says whether no row is open but for the rest of its explanation.
func (r *reader) between() bool { return r.row == nil || r.row.complete }

// reordered starts a row that has its date before its code: at the beginning of a
// line, with its amount and cycle before the code as well or behind it.
func (r *reader) reordered() bool {
	if !r.between() || !r.words[r.at].first {
		return false
	}
	line, at := r.words[r.at].line, r.at
	row := &openRow{Row: Row{Line: line}, lastLine: line}
	for ; at < len(r.words) && r.words[at].line == line && !r.codeAt(at); at++ {
		d, day := dateIn(r.words[at:])
		sum, length := amount(r.words[at:])
		switch {
		case day > 0 && row.On == 0:
			row.On = d
			at += day - 1
		case length > 0 && !row.Amount.Valid:
			row.Amount, row.complete = decimal.NewNullDecimal(sum), true
			at += length - 1
		case cycle(r.words[at].plain) && row.Cycle == "":
			row.Cycle = r.words[at].plain
		default:
			return false
		}
	}
	if at == len(r.words) || r.words[at].line != line || row.On == 0 || !row.complete && !r.rows {
		return false
	}
	r.closeRow()
	row.Code = r.words[at].text
	r.row, r.at = row, at+1
	return true
}

// numbered says whether a number belongs to the word before it, as in CP 503.
func numbered(before, w word) bool {
	return noticePrefixes[before.plain] != "" || inList(" form irc section ", before.plain) ||
		!w.first && inList(" page of notice ac cc ", before.plain)
}

// cell reads the next words as a part of the row, or passes over one.
func (r *reader) cell() {
	words := r.words[r.at:]
	if d, n := dateIn(words); n > 0 {
		r.column(&r.dateEnd, n)
		r.takeDate(d)
		r.at += n
		return
	}
	if d, n := amount(words); n > 0 {
		r.column(&r.amountEnd, n)
		r.takeAmount(d)
		r.at += n
		return
	}
	if r.row != nil {
		r.takeWord()
	}
	r.at++
}

// takeDate takes a date as the row's own or, behind a word such as "to", as Until.
func (r *reader) takeDate(d date.Day) {
	w, row := r.words[r.at], r.row
	switch {
	case row == nil:
		if r.rows {
			r.unread(w.line)
		}
	case r.saysUntil():
		if r.belongs() {
			row.Until, row.untilAfterTo = d, r.words[r.at-1].plain == "to" && !row.complete
		}
	case row.complete:
		r.unread(w.line)
	case row.On != 0 && row.On != d:
		row.twoDates = true
	default:
		row.On = d
	}
}

// saysUntil says whether the words before a date make it one to which something is
// extended.
func (r *reader) saysUntil() bool {
	const until = " date to until through ext extended expire expires expiring expiration "
	if r.at == 0 {
		return false
	}
	before := r.words[r.at-1].plain
	return inList(until, before) || r.at > 1 && inList(" on of is ", before) && inList(until, r.words[r.at-2].plain)
}

// takeAmount takes an amount, which completes the row but for the rest of a wrapped
// explanation. The value of an unknown label is passed over.
func (r *reader) takeAmount(d decimal.Decimal) {
	w, row := r.words[r.at], r.row
	if row != nil && row.On == 0 && row.untilAfterTo {
		row.On, row.Until = row.Until, 0
	}
	switch {
	case r.at > 0 && r.words[r.at-1].colon:
	case row == nil || row.complete || row.On == 0:
		r.unread(w.line)
		if row != nil && !row.complete && !row.early.Valid {
			row.early = decimal.NewNullDecimal(d)
		}
	default:
		row.Amount, row.complete, row.lastLine = decimal.NewNullDecimal(d), true, w.line
	}
}

// mostWords is how many words of an explanation are kept.
const mostWords = 24

// takeWord takes a word as one of the explanation, or as the cycle.
func (r *reader) takeWord() {
	w, row := r.words[r.at], r.row
	before := r.words[r.at-1]
	if !row.complete && cycle(w.plain) && !inList(forms, before.plain) {
		row.Cycle = w.plain
		return
	}
	if long(w.text) || !r.belongs() || len(row.text) == mostWords {
		return
	}
	if row.textLine == 0 {
		row.textLine = w.line
	}
	text, notice := keepWord(before, w)
	if w.line != row.textLine && w.line != row.Line && r.strange(w.line) {
		if row.complete {
			return
		}
		text, notice = "…", ""
	}
	row.lastLine = max(row.lastLine, w.line)
	if notice != "" {
		row.Notice = notice
	}
	if text != "" && (text != "…" || len(row.text) == 0 || row.text[len(row.text)-1] != "…") {
		row.text = append(row.text, text)
	}
}

// belongs says whether the next word can belong to the row: behind the amount only
// the next lines do.
func (r *reader) belongs() bool {
	return !r.row.complete || r.words[r.at].line <= r.row.lastLine+1
}

// long says whether a word has more digits than anything kept of a row: it is a
// document locator, a tracking number or a taxpayer number.
func long(s string) bool {
	n := 0
	for _, c := range s {
		if c >= '0' && c <= '9' {
			n++
		}
	}
	return n >= 9
}

// strange says whether a line has words that are not the IRS's: a name, an address
// or the head of a page.
func (r *reader) strange(line int) bool {
	if r.checkedLine == line {
		return r.isStrange
	}
	at := r.at
	for at > 0 && r.words[at-1].line == line {
		at--
	}
	r.checkedLine, r.isStrange = line, false
	for ; at < len(r.words) && r.words[at].line == line; at++ {
		text, _ := keepWord(r.words[max(at, 1)-1], r.words[at])
		r.isStrange = r.isStrange || text == "…" && hasLetters(r.words[at].text)
	}
	return r.isStrange
}

// hasLetters says whether a word is more than a date, an amount or a number.
func hasLetters(s string) bool { return strings.ToLower(s) != strings.ToUpper(s) }

// closeRow ends the open row, if there is one. A row without a date, or without an
// amount that its code needs, is not read; nor is one in columns that stand apart.
func (r *reader) closeRow() {
	row := r.row
	if row == nil {
		return
	}
	r.row = nil
	if row.On == 0 || row.twoDates || !row.Amount.Valid && needsAmount(row.Code) || row.Amount.Valid && row.early.Valid || r.inColumns() {
		r.notRead(row)
		return
	}
	r.repeated, r.rows, r.bare = 0, true, 0
	row.Text = strings.Join(row.text, " ")
	row.Fact = interpret(row.Row)
	a := r.account()
	a.Rows = append(a.Rows, row.Row)
}

// notRead notes a row that is not read. What it holds is kept for its account, to be
// shown.
func (r *reader) notRead(row *openRow) {
	if r.rows || row.On != 0 {
		r.unread(row.Line)
	}
	if row.On == 0 && !row.early.Valid {
		r.bare++
	}
	sum := row.Amount
	if row.early.Valid {
		sum = row.early
	}
	if !sum.Valid || !r.rows && len(r.reading.Accounts) == 0 {
		return
	}
	kept := Row{Line: row.Line, Code: row.Code, Amount: sum}
	if !row.twoDates && !r.inColumns() {
		kept.On = row.On
	}
	a := r.account()
	a.Unread = append(a.Unread, kept)
}

// mostBare is how many codes in a row may stand without a date and an amount before
// dates or amounts that follow each other are taken for a column of their own.
const mostBare = 1

// column notes that a date or an amount follows another one of its kind. Behind
// codes that have none, it is a column that stands apart from theirs.
func (r *reader) column(before *int, words int) {
	if *before == r.at && r.at > 0 && r.bare > mostBare {
		r.account().Columns = true
	}
	*before = r.at + words
}

// inColumns says whether the columns of the account stand apart.
func (r *reader) inColumns() bool {
	return len(r.reading.Accounts) > 0 && r.account().Columns
}
