package law

import (
	"fmt"
	"slices"
	"strings"

	"offercheck/calc/date"
	"offercheck/calc/line"

	"github.com/shopspring/decimal"
)

// A Series is one figure of the law through time.
type Series struct {
	ID     string    // "offer.fee"
	Row    string    // the row of a table: "Boston", "AK", "2"; empty if the series is no table
	Unit   line.Unit // of every value
	Still  date.Day  // the day on which the newest value was last seen to hold
	Values []Value   // the oldest first
}

// A Value is what a series is from a day on, until the next value.
type Value struct {
	From       date.Day        // the first day it is known to have held
	Amount     decimal.Decimal // in the series' unit; a date.Day if that is line.Date
	Cite       line.Cite
	Unverified string // why nobody should rely on it yet; empty if somebody read the primary text
}

// On is the value in force on day d. It is an error if d is before the first
// value, or no day: no figure of the law is ever guessed.
func (s Series) On(d date.Day) (Value, error) {
	for _, v := range slices.Backward(s.Values) {
		if v.From <= d {
			return v, nil
		}
	}
	return Value{}, fmt.Errorf("law: no %s on %s", s.Key(), d)
}

// Key tells the series from all others: its ID and, if it is a row of a table, a
// slash and the row, as in "standards.operating/Boston".
func (s Series) Key() string { return key(s.ID, s.Row) }

// Line is the value in force on day d as a line, whose ID is the series'. It is an
// error if d is before the first value, or no day.
func (s Series) Line(d date.Day) (line.Line, error) {
	v, err := s.On(d)
	if err != nil {
		return line.Line{}, err
	}
	return line.Law(s.ID, v.Amount, s.Unit, v.Cite), nil
}

// All is every series in the order of IDs, the rows of a table in the order of
// their text. The housing standards are not among them: see Editions.
func All() []Series {
	data, err := embedded()
	if err != nil {
		return nil
	}
	return slices.Clone(data.series)
}

// key is the Key of a series.
func key(id, row string) string {
	if row == "" {
		return id
	}
	return id + "/" + row
}

// compare orders series by their IDs, and then by their rows.
func compare(a, b Series) int {
	if n := strings.Compare(a.ID, b.ID); n != 0 {
		return n
	}
	return strings.Compare(a.Row, b.Row)
}
