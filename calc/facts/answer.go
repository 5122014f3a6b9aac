package facts

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"offercheck/calc/date"

	"github.com/shopspring/decimal"
)

// An Answer is the answer to one question: none yet, "I do not know", or a value.
// The zero Answer is none yet. Its type is one of those below; a value of any other
// cannot be written or read.
//
// In a case file an answer is a JSON string: "1250.50", "yes", "2031-10-18". "I do
// not know" is "?". A question without an answer is left out, or is an empty string
// where it must keep its place in a list.
type Answer[T any] struct {
	Value  T
	Given  bool // Value is the answer
	Unsure bool // "I do not know"
}

// The kinds of answer.
type (
	Amount = Answer[decimal.Decimal] // dollars; a percentage where the question says so
	YesNo  = Answer[bool]
	Count  = Answer[int]
	Date   = Answer[date.Day]
	Choice = Answer[string] // one of the question's options, or the code of a state or county
)

// Say returns the answer v.
func Say[T any](v T) Answer[T] { return Answer[T]{Value: v, Given: true} }

// DoNotKnow returns the answer "I do not know".
func DoNotKnow[T any]() Answer[T] { return Answer[T]{Unsure: true} }

// Answered reports whether the question has an answer, "I do not know" included.
func (a Answer[T]) Answered() bool { return a.Given || a.Unsure }

// IsZero reports whether the question has no answer; encoding/json then omits it.
func (a Answer[T]) IsZero() bool { return !a.Answered() }

// unsure is how a case file writes "I do not know".
const unsure = "?"

// MarshalText writes the answer as in a case file. It fails only for a type of value
// that is not among the kinds of answer.
func (a Answer[T]) MarshalText() ([]byte, error) {
	switch {
	case a.Unsure:
		return []byte(unsure), nil
	case !a.Given:
		return nil, nil
	}
	switch v := any(a.Value).(type) {
	case bool:
		if v {
			return []byte("yes"), nil
		}
		return []byte("no"), nil
	case int:
		return []byte(strconv.Itoa(v)), nil
	case decimal.Decimal:
		return []byte(v.String()), nil
	case date.Day:
		return v.MarshalText()
	case string:
		return []byte(v), nil
	}
	return nil, fmt.Errorf("facts: no text for an answer of type %T", a.Value)
}

// UnmarshalText reads an answer as in a case file. A text that is no value of its
// type is an error, and leaves the answer as it was.
func (a *Answer[T]) UnmarshalText(b []byte) error {
	s := string(b)
	switch s {
	case unsure:
		*a = DoNotKnow[T]()
		return nil
	case "":
		*a = Answer[T]{}
		return nil
	}
	v, err := parse[T](s)
	if err == nil {
		*a = Say(v)
	}
	return err
}

// parse reads a value of one of the kinds of answer.
func parse[T any](s string) (v T, err error) {
	switch p := any(&v).(type) {
	case *bool:
		if s != "yes" && s != "no" {
			err = errors.New("must be yes, no or ?")
		}
		*p = s == "yes"
	case *int:
		*p, err = parseCount(s)
	case *decimal.Decimal:
		*p, err = parseAmount(s)
	case *date.Day:
		*p, err = date.Parse(s)
	case *string:
		*p = s
	default:
		err = fmt.Errorf("facts: no answer of type %T", v)
	}
	return v, err
}

// UnmarshalJSON reads an answer from a JSON string. Any other JSON is an error.
func (a *Answer[T]) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return errors.New(`must be written in quotation marks, like "1250.50"`)
	}
	return a.UnmarshalText([]byte(s))
}

// Yes reports whether the answer is yes.
func Yes(a YesNo) bool { return a.Given && a.Value }

// No reports whether the answer is no.
func No(a YesNo) bool { return a.Given && !a.Value }

// MostAmount is the largest amount that an answer may have, in dollars. A larger debt
// or asset is a typing error.
var MostAmount = decimal.New(1, 9)

// parseAmount reads plain digits. An exponent is refused, since 1e999999999 takes
// minutes to compute with.
func parseAmount(s string) (decimal.Decimal, error) {
	d, err := decimal.NewFromString(s)
	if err != nil || strings.Trim(s, "-.0123456789") != "" {
		return decimal.Zero, errors.New("must be a number, like 1250 or 1250.50")
	}
	if d.Abs().GreaterThan(MostAmount) || d.Exponent() < -2 {
		return d, errors.New("must be dollars and cents, and a billion or less")
	}
	return d, nil
}

// parseCount reads a whole number of up to seven digits.
func parseCount(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 9_999_999 {
		return n, errors.New("must be a whole number")
	}
	return n, nil
}
