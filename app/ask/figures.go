package ask

import (
	"strconv"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
)

func (k Money) answers(c *facts.Case, n int) []Answer { return []Answer{k.At(c, n)} }

func (k Money) show(q Question, c *facts.Case, n int, t Typed) { showFigure(q, *k.At(c, n), t) }

func (k Money) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	return takeFigure(q, k.At(c, n), t, k.Signed, facts.MostTyped)
}

func (k Percent) answers(c *facts.Case, n int) []Answer { return []Answer{k.At(c, n)} }

func (k Percent) show(q Question, c *facts.Case, n int, t Typed) { showFigure(q, *k.At(c, n), t) }

func (k Percent) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	bare := Typed{q.ID: withoutPercent(t[q.ID]), q.ID + UnsureField: t[q.ID+UnsureField]}
	return takeFigure(q, k.At(c, n), bare, false, decimal.New(100, 0))
}

func showFigure(q Question, a facts.Amount, t Typed) {
	t[q.ID] = ""
	if a.Given {
		t[q.ID] = facts.ShowTyped(a.Value)
	}
	showUnsure(q, a, t)
}

func takeFigure(q Question, at *facts.Amount, t Typed, signed bool, most decimal.Decimal) []Problem {
	return takeText(q, at, t[q.ID], t, func(typed string) (decimal.Decimal, []Problem) {
		d, code := facts.ParseTyped(typed)
		switch {
		case code == TooHigh || code == "" && d.GreaterThan(most):
			return d, q.problem(TooHigh, facts.ShowTyped(most))
		case code != "":
			return d, q.problem(code)
		case d.IsNegative() && !signed:
			return d, q.problem(Negative)
		}
		return d, nil
	})
}

func (k Count) answers(c *facts.Case, n int) []Answer { return []Answer{k.At(c, n)} }

func (k Count) show(q Question, c *facts.Case, n int, t Typed) {
	a := *k.At(c, n)
	t[q.ID] = ""
	if a.Given {
		t[q.ID] = strconv.Itoa(a.Value)
	}
	showUnsure(q, a, t)
}

func (k Count) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	return takeText(q, k.At(c, n), t[q.ID], t, func(typed string) (int, []Problem) {
		d, code := facts.ParseTyped(typed)
		switch {
		case code == Cents || code == "" && !d.IsInteger():
			return 0, q.problem(NotWhole)
		case code == TooHigh || code == "" && d.GreaterThan(decimal.New(int64(k.Most), 0)):
			return 0, q.problem(TooHigh, strconv.Itoa(k.Most))
		case code != "":
			return 0, q.problem(code)
		case d.LessThan(decimal.New(int64(k.Least), 0)):
			return 0, q.problem(TooLow, strconv.Itoa(k.Least))
		}
		return int(d.IntPart()), nil
	})
}
