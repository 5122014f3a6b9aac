// Package datetest writes days in tests.
package datetest

import "offercheck/calc/date"

// Day is a date written 2026-04-01. It panics if there is no such day: only
// tests call it, with days that are written out.
func Day(s string) date.Day {
	d, err := date.Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}
