package say

import (
	"strconv"
	"time"
)

// Day is a day written 2026-11-09 as a reader would write it: November 9,
// 2026. What is no day is unknown.
func (w Words) Day(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return w.Say("amount.unknown")
	}
	return w.Say("day",
		"month", w.Say("month."+strconv.Itoa(int(t.Month()))),
		"day", strconv.Itoa(t.Day()),
		"year", strconv.Itoa(t.Year()))
}
