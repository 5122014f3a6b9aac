package facts

import (
	"strings"
	"unicode"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// Why a typed text is no amount.
const (
	NotNumber = "number"
	Cents     = "cents"    // more than two decimal places
	TooHigh   = "too-high" // above MostTyped
)

// MostTyped is the largest amount that is taken as it is typed; more is a typing error.
var MostTyped = decimal.New(999_999_999, 0)

// isFigure reports whether a text is a number as it is written in the United States:
// digits, which may be grouped in threes by commas or by spaces, and perhaps a point and
// cents. It refuses what could be read in two ways, such as 12,50 or 0,500.
func isFigure(digits string) bool {
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

// ParseTyped reads an amount as people type it: $1,250.50, -1200, (1,200). Its code is
// empty, or says why the text is no amount: NotNumber, Cents or TooHigh.
func ParseTyped(typed string) (d decimal.Decimal, code string) {
	digits, negative, ok := unsigned(Tidy(typed))
	if !ok || !isFigure(digits) || !strings.ContainsAny(digits, "0123456789") {
		return d, NotNumber
	}
	digits = strings.NewReplacer(",", "", " ", "").Replace(digits)
	whole, cents, _ := strings.Cut(digits, ".")
	if len(strings.TrimLeft(whole, "0")) > len(MostTyped.String()) {
		return d, TooHigh
	}
	if len(cents) > 2 {
		return d, Cents
	}
	d, err := decimal.NewFromString("0" + whole + "." + cents + "0")
	if err != nil {
		return d, NotNumber
	}
	if d.GreaterThan(MostTyped) {
		return d, TooHigh
	}
	if negative {
		d = d.Neg()
	}
	return d, ""
}

// unsigned is an amount without its sign, the parentheses that stand for one, and the
// dollar sign, of each of which it may have one.
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

// Tidy is typed or pasted text with ordinary spaces and minus signs, trimmed, and
// without invisible format characters.
func Tidy(s string) string {
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

// ShowTyped is an amount as it is typed: 1,640 or 1,640.50.
func ShowTyped(d decimal.Decimal) string {
	if d.IsInteger() {
		return line.Group(d.StringFixed(0))
	}
	return line.Group(d.StringFixed(2))
}
