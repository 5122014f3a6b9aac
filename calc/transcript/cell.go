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
	parts := strings.Split(strings.ReplaceAll(words[0].plain, "/", "-"), "-")
	n := 1
	if len(parts) == 3 && parts[2] == "" && len(words) > 1 { // broken before the year
		parts[2], n = words[1].plain, 2
	}
	if len(parts) != 3 && len(words) > 2 {
		parts, n = []string{month(words[0].plain), words[1].plain, words[2].plain}, 3
	}
	if len(parts) != 3 || len(parts[0]) > 2 || len(parts[1]) > 2 || len(parts[2]) != 4 {
		return 0, 0
	}
	d, ok := dayOf(parts[2], parts[0], parts[1])
	if !ok {
		return 0, 0
	}
	return d, n
}

func dayOf(y, m, d string) (date.Day, bool) {
	if digits(y) < 1 || digits(m) < 1 || digits(d) < 1 {
		return 0, false
	}
	year, _ := strconv.Atoi(y)
	month, _ := strconv.Atoi(m)
	of, _ := strconv.Atoi(d)
	if year < 1900 || year > 2199 {
		return 0, false
	}
	day, err := date.Of(year, month, of)
	return day, err == nil
}

// month is the number of a month's name or its short form, or three dots.
func month(name string) string {
	for i, m := range [...]string{
		"january", "february", "march", "april", "may", "june",
		"july", "august", "september", "october", "november", "december",
	} {
		if len(name) >= 3 && strings.HasPrefix(m, name) || i == 8 && name == "sept" {
			return strconv.Itoa(i + 1)
		}
	}
	return "..."
}

// amount reads an amount with cents at the start of the words, with its sign
// before, behind or in parentheses, and says how many words it took. A sign or
// a dollar sign may stand apart.
func amount(words []word) (decimal.Decimal, int) {
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

// trailing is the amount with a minus sign that stands apart behind it.
func trailing(d decimal.Decimal, n int, words []word) (decimal.Decimal, int) {
	if n >= len(words) || words[n].text != "-" || words[n].line != words[n-1].line {
		return d, n
	}
	if _, another := amount(words[n+1:]); another > 0 {
		return d, n
	}
	if d.IsNegative() {
		return decimal.Zero, 0
	}
	return d.Neg(), n + 1
}

// parseAmount reads -$1,234.50 and its like. There must be cents, the commas
// must stand right, and it must be less than a hundred million, so that no
// taxpayer number passes for an amount.
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

// ungroup is the dollars without their commas.
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

// cycle says that a word is a processing cycle: 20222105, or 202221 in older
// prints.
func cycle(s string) bool {
	if n := digits(s); n != 6 && n != 8 {
		return false
	}
	year, week := s[:4], s[4:6]
	return year >= "1960" && year <= "2199" && week >= "01" && week <= "53" &&
		(len(s) == 6 || s[6:] >= "01" && s[6:] <= "07")
}
