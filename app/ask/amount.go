package ask

import (
	"strings"
	"unicode"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// most is the largest amount one may type: a debt or a house beyond it is a
// slip of the finger.
var most = decimal.New(999_999_999, 0)

// plain says whether digits are a figure as people write it here: digits, or
// groups of three with a comma or a blank between them, and perhaps cents
// behind a point. It refuses what could be read in two ways, such as 12,50 or
// 0,500.
func plain(digits string) bool {
	whole, cents, _ := strings.Cut(digits, ".")
	between := ","
	if strings.Contains(whole, " ") {
		between = " "
	}
	groups := strings.Split(whole, between)
	for i, g := range groups {
		grouped := len(groups) > 1
		switch {
		case strings.Trim(g, "0123456789") != "":
			return false
		case grouped && i == 0 && (g == "" || len(g) > 3 || g[0] == '0'):
			return false
		case grouped && i > 0 && len(g) != 3:
			return false
		}
	}
	return strings.Trim(cents, "0123456789") == ""
}

// parseAmount reads an amount as people type it: $1,250.50, -1200, (1,200).
// If it cannot, it says why with a code.
func parseAmount(typed string) (d decimal.Decimal, code string) {
	digits, negative, ok := unsigned(tidy(typed))
	if !ok || !plain(digits) || !strings.ContainsAny(digits, "0123456789") {
		return d, NotNumber
	}
	digits = strings.NewReplacer(",", "", " ", "").Replace(digits)
	whole, cents, _ := strings.Cut(digits, ".")
	if len(strings.TrimLeft(whole, "0")) > len(most.String()) {
		return d, TooHigh
	}
	if len(cents) > 2 {
		return d, Cents
	}
	d, err := decimal.NewFromString("0" + whole + "." + cents + "0")
	if err != nil {
		return d, NotNumber
	}
	if d.GreaterThan(most) {
		return d, TooHigh
	}
	if negative {
		d = d.Neg()
	}
	return d, ""
}

// unsigned takes the sign, the parentheses that stand for one, and the dollar
// off an amount. An amount has one of each at most.
func unsigned(s string) (digits string, negative, ok bool) {
	if inner, open := strings.CutPrefix(s, "("); open {
		inner, closed := strings.CutSuffix(inner, ")")
		digits, signed, ok := unsigned(strings.TrimSpace(inner))
		return digits, true, ok && closed && !signed
	}
	s, negative = strings.CutPrefix(s, "-")
	s, dollar := strings.CutPrefix(strings.TrimSpace(s), "$")
	if dollar && !negative {
		s, negative = strings.CutPrefix(strings.TrimSpace(s), "-")
	}
	if !dollar {
		s, _ = strings.CutSuffix(s, "$")
	}
	return strings.TrimSpace(s), negative, true
}

// tidy is typed or pasted text with plain blanks and minus signs, none of them
// at its ends, and without marks that cannot be seen.
func tidy(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r == '−' || r == '–' || r == '‒':
			return '-'
		case unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, s))
}

// showAmount is an amount as somebody would type it: 1,640 or 1,640.50.
func showAmount(d decimal.Decimal) string {
	if d.IsInteger() {
		return line.Group(d.StringFixed(0))
	}
	return line.Group(d.StringFixed(2))
}
