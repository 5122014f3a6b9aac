package line

import (
	"strings"
	"testing"

	"offercheck/calc/date/datetest"

	"github.com/shopspring/decimal"
)

func dec(s string) decimal.Decimal { return decimal.RequireFromString(s) }

// usd is an answer of so many dollars, and one not given if s is empty.
func usd(id, s string) Line {
	if s == "" {
		return Given(id, decimal.NullDecimal{})
	}
	return Given(id, decimal.NewNullDecimal(dec(s)))
}

func law(s string, u Unit) Line { return Law("law", dec(s), u, Cite{Name: "page"}) }

// TestOperations has a row for each thing an operation may do.
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

// TestExact holds that cents are never lost: a tenth, three times, is 0.3.
func TestExact(t *testing.T) {
	tenth := usd("a", "0.1")
	if got := Sum("x", tenth, tenth, tenth); !got.Amount.Equal(dec("0.3")) {
		t.Errorf("got %s", got.Amount)
	}
}

// TestString has a row for each unit and for what is hard to read.
func TestString(t *testing.T) {
	for _, test := range []struct {
		name, amount string
		unit         Unit
		want         string
	}{
		{"dollars", "1234567.5", USD, "$1,234,567.50"},
		{"dollars below zero", "-1234.5", USD, "-$1,234.50"},
		{"three digits", "999", USD, "$999.00"},
		{"a share", "0.8", Share, "80%"},
		{"a share with a fraction", "0.2857", Share, "28.57%"},
		{"a factor", "2.17", Factor, "2.17"},
		{"a count", "1200", Count, "1,200"},
		{"months", "12", Months, "12 months"},
		{"miles", "125000", Miles, "125,000 miles"},
		{"years", "9", Years, "9 years"},
		{"a year of the calendar", "2019", Year, "2019"},
		{"a day", "739707", Date, "2026-04-01"},
		{"no day", "0", Date, "?"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := law(test.amount, test.unit).String(); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

// TestMissing holds that what is missing is each answer once and, of a known
// line, none.
func TestMissing(t *testing.T) {
	c := usd("c", "")
	for _, test := range []struct {
		name string
		l    Line
		want string
	}{
		{"nothing, of a known line", Sum("x", usd("a", "1")), ""},
		{"an answer, once", Sum("x", c, Times("y", c, c)), "c"},
		{"of two things of a kind, both", Sum("x", c.Of(1), c.Of(2)), "c:1 c:2"},
		{"a gap in the law", LesserOf("x", usd("a", "1"), Gap("g", USD, Cite{})), "g"},
		{"nothing, over zero", DividedBy("x", usd("a", "1"), usd("z", "0"), 2), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var keys []string
			for _, m := range test.l.Missing() {
				keys = append(keys, m.Key())
			}
			if got := strings.Join(keys, " "); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestMarks holds that a mark is on the copy that is returned alone.
func TestMarks(t *testing.T) {
	plain := usd("a", "1")
	marked := plain.Of(2).At("6a", Cite{Name: "form"})
	if plain.N != 0 || plain.No != "" || plain.Cite.Name != "" {
		t.Errorf("the line itself is marked: %+v", plain)
	}
	if marked.Key() != "a:2" || marked.No != "6a" || marked.Under(Cite{}).Cite.Name != "" {
		t.Errorf("marked as %+v", marked)
	}
}

// TestDay reads the day of a line, if it has one.
func TestDay(t *testing.T) {
	for _, test := range []struct {
		name string
		l    Line
		want string
	}{
		{"a day", GivenDay("d", datetest.Day("2026-04-01")), "2026-04-01"},
		{"a day that is not known", GivenDay("d", 0), ""},
		{"an amount of as many dollars", usd("a", "739707"), ""},
		{"a date of no day", Worked("d", dec("0"), Date, Cite{}), ""},
	} {
		if got := test.l.Day().String(); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestWalk visits a line before what it was made from, and stops when told.
func TestWalk(t *testing.T) {
	l := Sum("sum", Minus("minus", usd("a", "3"), usd("b", "1")), usd("c", "2"))
	var seen []string
	for depth, x := range Walk(l) {
		seen = append(seen, strings.Repeat(".", depth)+x.ID)
	}
	if got, want := strings.Join(seen, " "), "sum .minus ..a ..b .c"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for _, x := range Walk(l) {
		if x.ID == "a" {
			break
		}
	}
}
