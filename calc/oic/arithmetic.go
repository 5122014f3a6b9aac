package oic

import "offercheck/calc/line"

// The operations below do not read their second amount if the first is zero: the
// result is zero whatever it is, and no answer behind it is needed.

// withinLimit is the lesser of an amount and its limit.
func withinLimit(id string, amount, limit line.Line) line.Line {
	if amount.IsZero() {
		return line.Sum(id, amount)
	}
	return line.LesserOf(id, amount, limit)
}

// aboveExemption is the part of a total above an exemption, not below zero.
// differenceID names the difference before that floor.
func aboveExemption(id, differenceID string, total, exemption line.Line) line.Line {
	if total.IsZero() {
		return line.Sum(id, total)
	}
	return line.NotBelowZero(id, line.Minus(differenceID, total, exemption))
}

// timesMonths is a monthly amount over a number of months.
func timesMonths(id string, monthly, months line.Line) line.Line {
	if monthly.IsZero() {
		return line.Sum(id, monthly)
	}
	return line.Times(id, monthly, months)
}
