// Package law holds the figures of the law that change, each dated, cited and
// stamped with the day it was last seen to hold, and the tables of the
// Collection Financial Standards.
//
// A Book is all of it on one day. The figures are read from the files of the
// directory data, which are part of the program:
//
//	data/*.json          series of figures, filed by the clock they run on
//	data/sources.json    the pages they are cited from, each once
//	data/counties.txt    the counties and their names, by state
//	data/places.json     regions, metropolitan areas, community property states
//	data/housing-*.txt   housing and utilities by county, a file for each year
//
// A value is from the first day it is known to have held, which may be long
// after it began. It is marked as unverified, with the reason, if nobody has
// read its primary text and it rests on background knowledge, on one copy alone
// or on a sum of ours. A value may be entered before its first day: it is marked
// as announced until somebody has seen it in force.
//
//	book.go        the figures of one day, a field each, in groups:
//	offer.go       of an offer in compromise
//	living.go      of living expenses
//	account.go     of what a debt grows by
//	clock.go       of how long it may be collected
//	law.go         a figure through time
//	table.go       the tables: national standards, transport, low income
//	housing.go     housing and utilities; pack.go how its files keep them small
//	county.go      counties; place.go the regions and areas they belong to
//	debt.go        what a debt grows by through time
//	read.go        reads the data as a careful editor would
//	library.go     all of it, read once
//	import.go      a new year's housing table; import_row.go a row of it
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
	ID     string
	Row    string // which row of a table it is: "Boston", "AK", "2"; empty if it stands alone
	Unit   line.Unit
	Still  date.Day // the day the newest value was last seen to hold
	Values []Value  // the oldest first
}

// A Value is what a series is from a day on, until the next value.
type Value struct {
	From       date.Day // the first day it is known to have held
	Amount     decimal.Decimal
	Cite       line.Cite
	Unverified string // why nobody should rely on it yet; empty if there is no doubt
}

// On is the value in force on day d. It is an error to ask for a day before
// the first value: no figure of the law is ever guessed.
func (s Series) On(d date.Day) (Value, error) {
	for _, v := range slices.Backward(s.Values) {
		if v.From <= d {
			return v, nil
		}
	}
	return Value{}, fmt.Errorf("law: no %s on %s", s.Key(), d)
}

// Key tells the series from all others: the ID and, behind a stroke, the row.
func (s Series) Key() string { return key(s.ID, s.Row) }

// Line is the value in force on day d as a line named after the series.
func (s Series) Line(d date.Day) (line.Line, error) {
	v, err := s.On(d)
	if err != nil {
		return line.Line{}, err
	}
	return line.Law(s.ID, v.Amount, s.Unit, v.Cite), nil
}

// All is every series, in the order of IDs; the rows of a table follow each
// other. The housing standards, which are too many, are not among them.
func All() []Series {
	l, err := library()
	if err != nil {
		return nil
	}
	return slices.Clone(l.series)
}

func key(id, row string) string {
	if row == "" {
		return id
	}
	return id + "/" + row
}

// byKey puts series in the order of their IDs and rows.
func byKey(a, b Series) int {
	if n := strings.Compare(a.ID, b.ID); n != 0 {
		return n
	}
	return strings.Compare(a.Row, b.Row)
}
