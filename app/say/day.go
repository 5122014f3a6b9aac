package say

import (
	"strconv"

	"offercheck/calc/date"
)

// Day is a day as a reader would write it: November 9, 2026. No day is unknown.
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
