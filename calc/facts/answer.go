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

// An Answer is what a person said to one question: nothing yet, that they do
// not know, or a value. The zero Answer is a question not answered yet.
//
// In a case file an answer is a string ("1250.50", "yes", "2031-10-18"), "?"
// is "I do not know", and a question not answered yet is left out, or empty
// where it must keep its place in a list.
type Answer[T any] struct {
	Value  T
	Given  bool // there is a value
	Unsure bool // "I do not know"
}

// The kinds of answer.
type (
	Amount = Answer[decimal.Decimal] // dollars; a percentage where the question says so
	YesNo  = Answer[bool]
	Count  = Answer[int]
	Date   = Answer[date.Day]
	Choice = Answer[string] // one of the question's options, or a county's code
)

// Say is the answer with value v.
func Say[T any](v T) Answer[T] { return Answer[T]{Value: v, Given: true} }

// DoNotKnow is the answer "I do not know".
func DoNotKnow[T any]() Answer[T] { return Answer[T]{Unsure: true} }

// Answered says whether the question was answered, if only with "I do not know".
func (a Answer[T]) Answered() bool { return a.Given || a.Unsure }

// IsZero says that the question was not answered yet.
func (a Answer[T]) IsZero() bool { return !a.Answered() }

// unsure is how a case file writes "I do not know".
const unsure = "?"

// MarshalText writes the answer as it stands in a case file.
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
	return nil, fmt.Errorf("calc: no text for an answer of type %T", a.Value)
}

// UnmarshalText reads an answer of a case file.
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
	}
	return v, err
}

// UnmarshalJSON reads an answer; a case file has them all as strings.
func (a *Answer[T]) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return errors.New(`must be written in quotation marks, like "1250.50"`)
	}
	return a.UnmarshalText([]byte(s))
}

// Yes says that the answer is a plain yes.
func Yes(a YesNo) bool { return a.Given && a.Value }

// No says that the answer is a plain no.
func No(a YesNo) bool { return a.Given && !a.Value }

// MostAmount is the largest amount an answer may be, in dollars: a debt or a house
// beyond it is a slip of the finger.
var MostAmount = decimal.New(1, 9)

// parseAmount reads plain digits. The other ways to write a number, such as
// 1e999999999, could keep a computer busy for a long time.
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

func parseCount(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 9_999_999 {
		return n, errors.New("must be a whole number")
	}
	return n, nil
}
