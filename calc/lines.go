package calc

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// given is the answer as a line: known if there is a value.
func given(id string, a Amount) line.Line {
	return line.Given(id, decimal.NullDecimal{Decimal: a.Value, Valid: a.Given})
}

func count(id string, u line.Unit, a Count) line.Line {
	return line.GivenIn(id, u, decimal.NullDecimal{Decimal: decimal.NewFromInt(int64(a.Value)), Valid: a.Given})
}

// missing is an answer that is needed and not given.
func missing(id string) line.Line { return line.Given(id, decimal.NullDecimal{}) }

// Line is the amount as a line named id: zero after a no and, as long as there
// is no answer, unknown for the question has.
func (m Maybe) Line(id, has string) line.Line {
	switch {
	case yes(m.Has):
		return given(id, m.Amount)
	case no(m.Has):
		return given(id, Say(decimal.Zero))
	}
	return missing(has)
}

// unlisted is what is still to be said before the things of a kind are listed:
// whether there are any or, after a yes, which.
func unlisted(has, things string, a YesNo, n int) []line.Line {
	switch {
	case no(a):
		return nil
	case !yes(a):
		return []line.Line{missing(has)}
	case n == 0:
		return []line.Line{missing(things)}
	}
	return nil
}

// listed is a line for each thing of a kind, with its number from 1.
func listed[T any](has, things string, a YesNo, ts []T, each func(n int, t T) line.Line) []line.Line {
	lines := unlisted(has, things, a, len(ts))
	if yes(a) {
		for i, t := range ts {
			lines = append(lines, each(i+1, t))
		}
	}
	return lines
}

// said is a yes or no as a finding: not yet decided unless it was one of both.
func said(id string, a YesNo) line.Finding {
	v := line.NotYet
	switch {
	case a.Given && a.Value:
		v = line.Yes
	case a.Given:
		v = line.No
	}
	return line.Said(id, v)
}
