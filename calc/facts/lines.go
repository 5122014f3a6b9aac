package facts

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// Given is an amount as a line. It is unknown without a value.
func Given(id string, a Amount) line.Line {
	return line.Given(id, decimal.NullDecimal{Decimal: a.Value, Valid: a.Given})
}

// GivenCount is a count as a line in unit u. It is unknown without a value.
func GivenCount(id string, u line.Unit, a Count) line.Line {
	return line.GivenIn(id, u, decimal.NullDecimal{Decimal: decimal.NewFromInt(int64(a.Value)), Valid: a.Given})
}

// Missing is an unknown line: an answer that is needed and was not given.
func Missing(id string) line.Line { return line.Given(id, decimal.NullDecimal{}) }

// Line is the amount as a line named id: zero after a no. Without an answer to
// whether there is any, it is the unknown line named has.
func (m Maybe) Line(id, has string) line.Line {
	switch {
	case Yes(m.Has):
		return Given(id, m.Amount)
	case No(m.Has):
		return Given(id, Say(decimal.Zero))
	}
	return Missing(has)
}

// Unlisted is the unknown line that stands for a list which has not been answered:
// has if it is not known whether there are any, items if there are some and n, the
// number listed, is 0. It is nil for a list that has.
func Unlisted(has, items string, a YesNo, n int) []line.Line {
	switch {
	case No(a):
		return nil
	case !Yes(a):
		return []line.Line{Missing(has)}
	case n == 0:
		return []line.Line{Missing(items)}
	}
	return nil
}

// Listed is a line for each item of a list, made with its number from 1: none after a
// no, and what Unlisted is for a list that has not been answered.
func Listed[T any](has, items string, a YesNo, ts []T, each func(n int, t T) line.Line) []line.Line {
	lines := Unlisted(has, items, a, len(ts))
	if Yes(a) {
		for i, t := range ts {
			lines = append(lines, each(i+1, t))
		}
	}
	return lines
}

// Answered is a yes or no as a finding: NotYet without a value.
func Answered(id string, a YesNo) line.Finding {
	v := line.NotYet
	switch {
	case a.Given && a.Value:
		v = line.Yes
	case a.Given:
		v = line.No
	}
	return line.Stated(id, v)
}

// Chosen is whether the answer to a choice is one of some, as a finding: NotYet without
// a value.
func Chosen(id string, a Choice, values ...string) line.Finding {
	if !a.Given {
		return line.Stated(id, line.NotYet)
	}
	return line.Stated(id, line.VerdictOf(slices.Contains(values, a.Value)))
}
