package line

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date/datetest"
)

func dec(s string) decimal.Decimal { return decimal.RequireFromString(s) }

// usd is an answer in dollars; an empty s is none.
func usd(id, s string) Line {
	if s == "" {
		return Given(id, decimal.NullDecimal{})
	}
	return Given(id, decimal.NewNullDecimal(dec(s)))
}

func law(s string, u Unit) Line { return Law("law", dec(s), u, Cite{Name: "page"}) }

// TestOperations has rows for each operation.
func TestOperations(t *testing.T) {
	a, b, unknown := usd("a", "10.50"), usd("b", "3"), usd("c", "")
	for _, test := range []struct {
		name string
		got  Line
		want string
		op   Op
	}{
		{"an answer", a, "$10.50", OpGiven},
		{"an answer not given", unknown, "?", OpGiven},
		{"a sum", Sum("x", a, b), "$13.50", OpSum},
		{"a sum of nothing", Sum("x"), "$0.00", OpSum},
		{"a sum with an unknown in it", Sum("x", a, unknown), "?", OpSum},
		{"a difference", Minus("x", a, b), "$7.50", OpMinus},
		{"a difference below zero", Minus("x", b, a), "-$7.50", OpMinus},
		{"a share of dollars", Times("x", a, law("0.8", Share)), "$8.40", OpTimes},
		{"dollars of a share", Times("x", law("0.8", Share), a), "$8.40", OpTimes},
		{"a product with an unknown", Times("x", unknown, law("0.8", Share)), "?", OpTimes},
		{"one third of dollars", DividedBy("x", a, law("3", Count), 2), "$3.50", OpDividedBy},
		{"dollars over dollars, a share", DividedBy("x", b, a, 4), "28.57%", OpDividedBy},
		{"a half cent goes up", DividedBy("x", usd("a", "0.01"), law("2", Count), 2), "$0.01", OpDividedBy},
		{"over zero", DividedBy("x", a, usd("z", "0"), 2), "?", OpDividedBy},
		{"the lesser, the first", LesserOf("x", b, a), "$3.00", OpLesserOf},
		{"the lesser, the last", LesserOf("x", a, a, b), "$3.00", OpLesserOf},
		{"the lesser of an unknown", LesserOf("x", a, unknown), "?", OpLesserOf},
		{"the greater", GreaterOf("x", b, a), "$10.50", OpGreaterOf},
		{"not below zero, below", NotBelowZero("x", usd("a", "-4")), "$0.00", OpNotBelowZero},
		{"not below zero, above", NotBelowZero("x", b), "$3.00", OpNotBelowZero},
		{"rounded, a half", Rounded("x", a), "$11.00", OpRounded},
		{"rounded, under a half", Rounded("x", usd("a", "10.49")), "$10.00", OpRounded},
		{"rounded up, by a cent", RoundedUp("x", usd("a", "10.01")), "$11.00", OpRoundedUp},
		{"rounded up, whole", RoundedUp("x", b), "$3.00", OpRoundedUp},
		{"a method", Worked("x", dec("5"), Months, Cite{}, a, b), "5 months", OpWorked},
		{"a method with an unknown", Worked("x", dec("5"), Months, Cite{}, a, unknown), "?", OpWorked},
		{"a gap in the law", Gap("x", USD, Cite{}), "?", OpLaw},
		{"a day", GivenDay("x", datetest.Day("2031-10-18")), "2031-10-18", OpGiven},
		{"a day not given", GivenDay("x", 0), "?", OpGiven},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.got.String(); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
			if test.got.Op != test.op {
				t.Errorf("made by %s, want %s", test.got.Op, test.op)
			}
		})
	}
}

// TestExact checks that sums are exact: three times 0.1 is 0.3.
func TestExact(t *testing.T) {
	tenth := usd("a", "0.1")
	if got := Sum("x", tenth, tenth, tenth); !got.Amount.Equal(dec("0.3")) {
		t.Errorf("got %s", got.Amount)
	}
}
