package transcript

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
)

// dateIn reads a date at the start of the words, written 04-15-2022, 04/15/2022
// or Apr. 15, 2022, and says how many words it took: none if there is no date.
func dateIn(words []word) (date.Day, int) {
	if len(words) == 0 {
		return 0, 0
	}
	mdy := strings.Split(strings.ReplaceAll(words[0].plain, "/", "-"), "-")
	n := 1
	if len(mdy) == 3 && mdy[2] == "" && len(words) > 1 { // broken before the year
		mdy[2], n = words[1].plain, 2
	}
	if len(mdy) != 3 && len(words) > 2 {
		mdy, n = []string{monthNumber(words[0].plain), words[1].plain, words[2].plain}, 3
	}
	if len(mdy) != 3 || len(mdy[0]) > 2 || len(mdy[1]) > 2 || len(mdy[2]) != 4 {
		return 0, 0
	}
	d, ok := dayOf(mdy[2], mdy[0], mdy[1])
	if !ok {
		return 0, 0
	}
	return d, n
}

// dayOf is the day of a year from 1900 to 2199, a month and a day of the month,
// all in digits. It is false if there is none.
func dayOf(year, month, day string) (date.Day, bool) {
	if digits(year) < 1 || digits(month) < 1 || digits(day) < 1 {
		return 0, false
	}
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	n, _ := strconv.Atoi(day)
	if y < 1900 || y > 2199 {
		return 0, false
	}
	d, err := date.Of(y, m, n)
	return d, err == nil
}

// noMonth is the number of no month.
const noMonth = "..."

// monthNumber is the number of a month, by its name or the beginning of it, or
// noMonth.
func monthNumber(name string) string {
	for i, m := range [...]string{
		"january", "february", "march", "april", "may", "june",
		"july", "august", "september", "october", "november", "december",
	} {
		if len(name) >= 3 && strings.HasPrefix(m, name) || i == 8 && name == "sept" {
			return strconv.Itoa(i + 1)
		}
	}
	return noMonth
}

// amount reads an amount with cents at the start of the words, and says how many
// words it took: none if there is no amount. A minus sign may stand before or
// behind it or be parentheses, and a sign or a dollar sign may stand apart. "CR"
// before it or behind it, on its line, makes it a credit.
func amount(words []word) (decimal.Decimal, int) {
	if len(words) > 1 && isCredit(words[0]) && words[1].line == words[0].line {
		if d, n := signedAmount(words[1:]); n > 0 {
			return d.Abs().Neg(), n + 1
		}
		return decimal.Zero, 0
	}
	d, n := signedAmount(words)
	if n > 0 && n < len(words) && isCredit(words[n]) && words[n].line == words[n-1].line {
		return d.Abs().Neg(), n + 1
	}
	return d, n
}

// isCredit says whether a word marks an amount as a credit.
func isCredit(w word) bool { return w.plain == "cr" }

// signedAmount is amount without the mark of a credit.
func signedAmount(words []word) (decimal.Decimal, int) {
	text := ""
	for n, w := range words {
		if n == 3 {
			break
		}
		text += w.text
		if strings.Trim(w.text, "-$(") == "" {
			continue
		}
		d, ok := parseAmount(strings.TrimRight(text, ".,;*"))
		if !ok {
			return decimal.Zero, 0
		}
		return trailing(d, n+1, words)
	}
	return decimal.Zero, 0
}

// trailing is an amount of n words with the minus sign, if any, that stands apart
// behind it.
func trailing(d decimal.Decimal, n int, words []word) (decimal.Decimal, int) {
	if n >= len(words) || words[n].text != "-" || words[n].line != words[n-1].line {
		return d, n
	}
	if _, another := signedAmount(words[n+1:]); another > 0 {
		return d, n
	}
	if d.IsNegative() {
		return decimal.Zero, 0
	}
	return d.Neg(), n + 1
}

// parseAmount reads amounts such as -$1,234.50. An amount has cents, commas in
// their places, and no more than eight digits of dollars, so that no taxpayer
// number passes for one.
func parseAmount(s string) (decimal.Decimal, bool) {
	signs := 0
	if in, ok := strings.CutPrefix(s, "("); ok {
		if s, ok = strings.CutSuffix(in, ")"); !ok {
			return decimal.Zero, false
		}
		signs++
	}
	for _, sign := range [...]string{"-", "$", "-"} {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			s = rest
			signs += strings.Count(sign, "-")
		}
	}
	if rest, ok := strings.CutSuffix(s, "-"); ok {
		s = rest
		signs++
	}
	whole, cents, _ := strings.Cut(s, ".")
	whole, ok := ungroup(whole)
	if !ok || digits(cents) != 2 || signs > 1 {
		return decimal.Zero, false
	}
	d, err := decimal.NewFromString(whole + "." + cents)
	if signs == 1 {
		d = d.Neg()
	}
	return d, err == nil
}

// ungroup is dollars without their commas. It is false if a comma is out of place.
func ungroup(whole string) (string, bool) {
	groups := strings.Split(whole, ",")
	for i, g := range groups {
		if digits(g) < 1 || i > 0 && len(g) != 3 || len(groups) > 1 && i == 0 && len(g) > 3 {
			return "", false
		}
	}
	whole = strings.Join(groups, "")
	return whole, len(whole) <= 8
}

// cycle says whether a word is a processing cycle: 20222105, or 202221 in older
// transcripts.
func cycle(s string) bool {
	if n := digits(s); n != 6 && n != 8 {
		return false
	}
	year, week := s[:4], s[4:6]
	return year >= "1960" && year <= "2199" && week >= "01" && week <= "53" &&
		(len(s) == 6 || s[6:] >= "01" && s[6:] <= "07")
}
