package line

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/date"
)

// GivenDay is an answer that is a date. No day gives an unknown line.
func GivenDay(id string, d date.Day) Line {
	return Line{ID: id, Amount: decimal.NewFromInt(int64(d)), Known: d != 0, Unit: Date, Op: OpGiven}
}

// WorkedDay is Worked for a calendar day. No day gives an unknown line without
// inputs.
func WorkedDay(id string, d date.Day, c Cite, in ...Line) Line {
	if d == 0 {
		return GivenDay(id, 0)
	}
	return Worked(id, decimal.NewFromInt(int64(d)), Date, c, in...)
}

// Day returns the calendar day that the line holds: no day if the line is unknown
// or not a date.
func (l Line) Day() date.Day {
	if !l.Known || l.Unit != Date {
		return 0
	}
	return date.Day(l.Amount.IntPart())
}

// After returns the day that lies the line's length of time after d. The line is
// in Days, Months or Years; months and years are added as date.Day.AddMonths adds
// them. It returns no day if d is none, or if the line is unknown or in another
// unit.
func (l Line) After(d date.Day) date.Day {
	if d == 0 || !l.Known {
		return 0
	}
	switch l.Unit {
	case Days:
		return d + date.Day(l.Int())
	case Months:
		return d.AddMonths(l.Int())
	case Years:
		return d.AddYears(l.Int())
	}
	return 0
}
