package ask

import (
	"strconv"
	"strings"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// The years that a date may be in. A year of two digits is refused.
const firstYear, lastYear = 1900, 2100

func (k Date) answers(c *facts.Case, n int) []Answer { return []Answer{k.At(c, n)} }

func (k Date) show(q Question, c *facts.Case, n int, t Typed) {
	a := *k.At(c, n)
	t[q.ID+MonthField], t[q.ID+DayField], t[q.ID+YearField] = "", "", ""
	if a.Given {
		year, month, day := a.Value.Civil()
		t[q.ID+YearField], t[q.ID+MonthField], t[q.ID+DayField] = fourDigits(year), strconv.Itoa(month), strconv.Itoa(day)
	}
	showUnsure(q, a, t)
}

// fourDigits is a year as a calendar writes it.
func fourDigits(year int) string {
	return strings.Repeat("0", max(0, 4-len(strconv.Itoa(year)))) + strconv.Itoa(year)
}

func (k Date) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	month, day, year := facts.Tidy(t[q.ID+MonthField]), facts.Tidy(t[q.ID+DayField]), facts.Tidy(t[q.ID+YearField])
	return takeText(q, k.At(c, n), month+day+year, t, func(string) (date.Day, []Problem) {
		d, ok := dayOf(month, day, year)
		if _, err := strconv.ParseUint(year, 10, 16); err == nil && len(year) < 4 {
			return 0, q.problem(ShortYear)
		}
		if !ok {
			return 0, q.problem(NoDate)
		}
		return d, nil
	})
}

// dayOf is the day that three fields have as digits; false if it does not exist.
func dayOf(month, day, year string) (date.Day, bool) {
	m, err1 := strconv.ParseUint(month, 10, 8)
	d, err2 := strconv.ParseUint(day, 10, 8)
	y, err3 := strconv.ParseUint(year, 10, 16)
	if err1 != nil || err2 != nil || err3 != nil || y < firstYear || y > lastYear {
		return 0, false
	}
	typed, err := date.Of(int(y), int(m), int(d))
	return typed, err == nil
}
