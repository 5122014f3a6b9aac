package say

import (
	"strconv"

	"offercheck/calc/date"
)

// Day is a day in words: November 9, 2026; the word for unknown if it is 0.
func (w Words) Day(d date.Day) string {
	if d == 0 {
		return w.Say("amount.unknown")
	}
	year, month, day := d.Civil()
	return w.Say("day",
		"month", w.Say("month."+strconv.Itoa(month)),
		"day", strconv.Itoa(day),
		"year", strconv.Itoa(year))
}
