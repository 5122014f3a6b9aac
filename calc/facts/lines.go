package facts

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// Given is the answer as a line: known if there is a value.
func Given(id string, a Amount) line.Line {
	return line.Given(id, decimal.NullDecimal{Decimal: a.Value, Valid: a.Given})
}

func GivenCount(id string, u line.Unit, a Count) line.Line {
	return line.GivenIn(id, u, decimal.NullDecimal{Decimal: decimal.NewFromInt(int64(a.Value)), Valid: a.Given})
}

// Missing is an answer that is needed and not given.
func Missing(id string) line.Line { return line.Given(id, decimal.NullDecimal{}) }

// Line is the amount as a line named id: zero after a no and, as long as there
// is no answer, unknown for the question has.
func (m Maybe) Line(id, has string) line.Line {
	switch {
	case Yes(m.Has):
		return Given(id, m.Amount)
	case No(m.Has):
		return Given(id, Say(decimal.Zero))
	}
	return Missing(has)
}

// Unlisted is what is still to be said before the things of a kind are listed:
// whether there are any or, after a yes, which.
func Unlisted(has, things string, a YesNo, n int) []line.Line {
	switch {
	case No(a):
		return nil
	case !Yes(a):
		return []line.Line{Missing(has)}
	case n == 0:
		return []line.Line{Missing(things)}
	}
	return nil
}

// Listed is a line for each thing of a kind, with its number from 1.
func Listed[T any](has, things string, a YesNo, ts []T, each func(n int, t T) line.Line) []line.Line {
	lines := Unlisted(has, things, a, len(ts))
	if Yes(a) {
		for i, t := range ts {
			lines = append(lines, each(i+1, t))
		}
	}
	return lines
}

// Said is a yes or no as a finding: not yet decided unless it was one of both.
func Said(id string, a YesNo) line.Finding {
	v := line.NotYet
	switch {
	case a.Given && a.Value:
		v = line.Yes
	case a.Given:
		v = line.No
	}
	return line.Said(id, v)
}
