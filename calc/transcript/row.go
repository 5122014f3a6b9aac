package transcript

import (
	"strings"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
)

// An open row is a transaction while its cells are read.
type openRow struct {
	Row
	text  []string
	own   int  // the line its explanation begins in
	end   int  // the last line that belongs to it
	two   bool // it has two dates before its amount: which is its own is not known
	loose bool // its second date stands behind "to", where a wrapped explanation may end too
	whole bool // its amount is read
}

// code starts a row at a three-digit code that stands first in a line or
// behind a whole row.
func (r *reader) code() bool {
	w := r.words[r.at]
	if digits(w.text) != 3 || w.text == "000" || r.at > 0 && numbered(r.words[r.at-1], w) {
		return false
	}
	if !w.first && r.row != nil && !r.row.whole {
		return false
	}
	r.closeRow()
	r.row = &openRow{Row: Row{Line: w.line, Code: w.text}, end: w.line}
	r.at++
	return true
}

// numbered says that a number belongs to the word before it: CP 503.
func numbered(before, w word) bool {
	return letters[before.plain] != "" || listed(" form irc section ", before.plain) ||
		!w.first && listed(" page of notice ac cc ", before.plain)
}

// cell reads what stands at a place as a part of the row, or passes over it.
func (r *reader) cell() {
	words := r.words[r.at:]
	if d, n := dateIn(words); n > 0 {
		r.takeDate(d)
		r.at += n
		return
	}
	if d, n := amount(words); n > 0 {
		r.takeAmount(d)
		r.at += n
		return
	}
	if r.row != nil {
		r.takeWord()
	}
	r.at++
}

// takeDate is the row's date or, behind a word that says so, a second one.
func (r *reader) takeDate(d date.Day) {
	w, row := r.words[r.at], r.row
	switch {
	case row == nil:
		if r.rows {
			r.miss(w.line)
		}
	case r.at > 0 && listed(" date to until through ext extended expires ", r.words[r.at-1].plain):
		if r.near() {
			row.Until, row.loose = d, r.words[r.at-1].plain == "to" && !row.whole
		}
	case row.whole:
		r.miss(w.line)
	case row.On != 0 && row.On != d:
		row.two = true
	default:
		row.On = d
	}
}

// takeAmount is the row's amount, which ends it but for the rest of a wrapped
// explanation. The value of a label that is not known is passed over.
func (r *reader) takeAmount(d decimal.Decimal) {
	w, row := r.words[r.at], r.row
	if row != nil && row.On == 0 && row.loose {
		row.On, row.Until = row.Until, 0
	}
	switch {
	case r.at > 0 && r.words[r.at-1].colon:
	case row == nil || row.whole || row.On == 0:
		r.miss(w.line)
	default:
		row.Amount, row.whole, row.end = decimal.NewNullDecimal(d), true, w.line
	}
}

// mostWords is how much of an explanation is kept.
const mostWords = 24

// takeWord is a word of the explanation, or the cycle.
func (r *reader) takeWord() {
	w, row := r.words[r.at], r.row
	before := r.words[r.at-1]
	if !row.whole && cycle(w.text) && !listed(forms, before.plain) {
		row.Cycle = w.text
		return
	}
	if long(w.text) || !r.near() || len(row.text) == mostWords {
		return
	}
	if row.own == 0 {
		row.own = w.line
	}
	text, letter := keep(before, w)
	if w.line != row.own && w.line != row.Line && r.strange(w.line) {
		if row.whole {
			return
		}
		text, letter = "…", ""
	}
	row.end = max(row.end, w.line)
	if letter != "" {
		row.Notice = letter
	}
	if text != "" && (text != "…" || len(row.text) == 0 || row.text[len(row.text)-1] != "…") {
		row.text = append(row.text, text)
	}
}

// near says that the place belongs to the row: behind the amount only the next
// lines do.
func (r *reader) near() bool {
	return !r.row.whole || r.words[r.at].line <= r.row.end+1
}

// long says that a word is a number with too many digits for what a row has: a
// document locator, a tracking or a taxpayer number.
func long(s string) bool {
	n := 0
	for _, c := range s {
		if c >= '0' && c <= '9' {
			n++
		}
	}
	return n >= 9
}

// strange says that a line has words that are not the IRS's: a name, an
// address, or the head of a page.
func (r *reader) strange(line int) bool {
	if r.looked == line {
		return r.odd
	}
	at := r.at
	for at > 0 && r.words[at-1].line == line {
		at--
	}
	r.looked, r.odd = line, false
	for ; at < len(r.words) && r.words[at].line == line; at++ {
		text, _ := keep(r.words[max(at, 1)-1], r.words[at])
		r.odd = r.odd || text == "…" && hasLetters(r.words[at].text)
	}
	return r.odd
}

// hasLetters says that a word is not only a date, an amount or a number.
func hasLetters(s string) bool { return strings.ToLower(s) != strings.ToUpper(s) }

// closeRow ends the row, if one is open. A row without a date or, where it
// matters, an amount is not read.
func (r *reader) closeRow() {
	row := r.row
	if row == nil {
		return
	}
	r.row = nil
	if row.On == 0 || row.two || !row.Amount.Valid && needsAmount(row.Code) {
		if r.rows || row.On != 0 {
			r.miss(row.Line)
		}
		return
	}
	r.repeated, r.rows = 0, true
	row.Text = strings.Join(row.text, " ")
	row.Fact = interpret(row.Row)
	a := r.account()
	a.Rows = append(a.Rows, row.Row)
}
