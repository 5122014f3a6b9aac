// Package datetest writes days in tests.
package datetest

import "offercheck/calc/date"

// Day parses a date in the form 2026-04-01. It panics on any other text, and on a date
// that does not exist.
func Day(s string) date.Day {
	d, err := date.Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}
