package line

import "github.com/shopspring/decimal"

// Given is an answer in dollars. A null decimal gives an unknown line.
func Given(id string, d decimal.NullDecimal) Line {
	return GivenIn(id, USD, d)
}

// GivenIn is an answer in unit u. A null decimal gives an unknown line.
func GivenIn(id string, u Unit, d decimal.NullDecimal) Line {
	return Line{ID: id, Amount: d.Decimal, Known: d.Valid, Unit: u, Op: OpGiven}
}

// Law is a figure of the law.
func Law(id string, d decimal.Decimal, u Unit, c Cite) Line {
	return Line{ID: id, Amount: d, Known: true, Unit: u, Op: OpLaw, Cite: c}
}

// Gap is a figure of the law whose value has not been found: an unknown line.
func Gap(id string, u Unit, c Cite) Line {
	return Line{ID: id, Unit: u, Op: OpLaw, Cite: c}
}

// Sum adds lines, in the unit of the first. The sum of none is zero dollars.
func Sum(id string, in ...Line) Line {
	l := computed(id, OpSum, in...)
	for _, x := range in {
		l.Amount = l.Amount.Add(x.Amount)
	}
	return l
}

// Minus subtracts b from a, in the unit of a. The result may be negative.
func Minus(id string, a, b Line) Line {
	l := computed(id, OpMinus, a, b)
	l.Amount = a.Amount.Sub(b.Amount)
	return l
}

// Times multiplies a by b. The product is in dollars if either is, and otherwise
// in the unit of a.
func Times(id string, a, b Line) Line {
	l := computed(id, OpTimes, a, b)
	l.Amount = a.Amount.Mul(b.Amount)
	if b.Unit == USD {
		l.Unit = USD
	}
	return l
}

// DividedBy divides a by b and rounds half away from zero to so many decimal
// places. The quotient is a share if both have the same unit, and otherwise in
// the unit of a. It is unknown if b is zero.
func DividedBy(id string, a, b Line, places int32) Line {
	l := computed(id, OpDividedBy, a, b)
	if a.Unit == b.Unit {
		l.Unit = Share
	}
	if b.Amount.IsZero() {
		l.Known = false
		return l
	}
	l.Amount = a.Amount.DivRound(b.Amount, places)
	return l
}

// LesserOf is the smallest of the lines, in the unit of the first. It is unknown
// if any of them is.
func LesserOf(id string, a Line, more ...Line) Line {
	l := computed(id, OpLesserOf, append([]Line{a}, more...)...)
	l.Amount = a.Amount
	for _, x := range more {
		l.Amount = decimal.Min(l.Amount, x.Amount)
	}
	return l
}

// GreaterOf is the largest of the lines, in the unit of the first. It is unknown
// if any of them is.
func GreaterOf(id string, a Line, more ...Line) Line {
	l := computed(id, OpGreaterOf, append([]Line{a}, more...)...)
	l.Amount = a.Amount
	for _, x := range more {
		l.Amount = decimal.Max(l.Amount, x.Amount)
	}
	return l
}

// NotBelowZero is a, or zero if a is negative.
func NotBelowZero(id string, a Line) Line {
	l := computed(id, OpNotBelowZero, a)
	l.Amount = decimal.Max(a.Amount, decimal.Zero)
	return l
}

// Rounded rounds a to the nearest whole unit, half away from zero.
func Rounded(id string, a Line) Line {
	l := computed(id, OpRounded, a)
	l.Amount = a.Amount.Round(0)
	return l
}

// RoundedUp rounds a up to a whole unit.
func RoundedUp(id string, a Line) Line {
	l := computed(id, OpRoundedUp, a)
	l.Amount = a.Amount.RoundCeil(0)
	return l
}

// Worked is the result of a method that does not break down into operations,
// such as counting the months between two days. It is unknown if any input is,
// so a method that can do without an answer leaves it out of the inputs.
func Worked(id string, d decimal.Decimal, u Unit, c Cite, in ...Line) Line {
	l := computed(id, OpWorked, in...)
	l.Amount, l.Unit, l.Cite = d, u, c
	return l
}

// WorkedCount is Worked for a whole number of units.
func WorkedCount(id string, n int, u Unit, c Cite, in ...Line) Line {
	return Worked(id, decimal.NewFromInt(int64(n)), u, c, in...)
}

// computed starts a line computed from others: known if they all are, in the unit
// of the first, without an amount yet.
func computed(id string, op Op, in ...Line) Line {
	l := Line{ID: id, Known: true, Unit: USD, Op: op, In: in}
	if len(in) > 0 {
		l.Unit = in[0].Unit
	}
	for _, x := range in {
		l.Known = l.Known && x.Known
	}
	return l
}
