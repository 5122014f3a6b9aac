package interview

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// tallyOf is the running summary beside a question: what is said so far, and what it comes
// to; nil before anything of it is known. It is of the case as the page began, so that it
// stands still while somebody types.
func (f *form) tallyOf(v shell.Visit) app.UI {
	b, err := v.Book()
	if err != nil {
		return nil
	}
	if f.tally == nil {
		t := oic.TallyOf(f.before, b)
		f.tally = &t
	}
	w, t, h := v.Words, f.tally, f.before.Household
	people := ""
	if h.Under65.Given && h.Over65.Given {
		people = strconv.Itoa(h.Under65.Value + h.Over65.Value)
	}
	rows, some := []part.Fact{}, false
	for _, r := range []struct{ key, text string }{
		{"owed", soFar(w, t.Balance)},
		{"years", yearsSaid(v)},
		{"people", people},
		{"income", soFar(w, t.Income)},
		{"expenses", soFar(w, t.Expenses)},
		{"equity", soFar(w, t.Equity)},
	} {
		some = some || r.text != ""
		if r.text == "" {
			r.text = w.Say("tally.unknown")
		}
		rows = append(rows, part.Fact{Name: w.Say("tally." + r.key), Value: r.text})
	}
	if !some {
		return nil
	}
	left := shell.Left(w, t.Left, t.Then, func(l line.Line) string {
		if l.Known {
			return w.Amount(l)
		}
		return w.Say("tally.unknown")
	})
	return app.Aside().Class("tally").Aria("labelledby", "tally").Body(
		app.H2().ID("tally").Text(w.Say("tally.h2")),
		part.Facts(rows...),
		app.P().Class("tally__total").Body(app.Text(w.Say("tally.left")+" "), app.B().Text(left)),
		part.Note(w.Say("tally.note")),
	)
}

// beside is the questions with the summary beside them, if there is one.
func (f *form) beside(v shell.Visit, questions app.UI) app.UI {
	if tally := f.tallyOf(v); tally != nil {
		return part.Split(questions, tally)
	}
	return questions
}

// yearsSaid is the years of the debt that are known by name; empty if none is.
func yearsSaid(v shell.Visit) string {
	var years []string
	for i, y := range v.Case.Debt.Years {
		if y.Year.Given || y.IsPenalty() {
			years = append(years, v.Words.ItemOf(line.Given("tax-year", decimal.NullDecimal{}).Of(i+1)))
		}
	}
	return strings.Join(years, ", ")
}

// soFar is an amount or, while it is unknown, what is known of it so far; empty if that is
// nothing.
func soFar(w say.Words, l line.Line) string {
	if l.Known {
		return w.Amount(l)
	}
	part := knownPart(l)
	if part.IsZero() {
		return ""
	}
	return w.Say("tally.part", "amount", w.Amount(line.Given(l.ID, decimal.NewNullDecimal(part))))
}

// knownPart is the sum of the parts of a sum that are known.
func knownPart(l line.Line) decimal.Decimal {
	if l.Known {
		return l.Amount
	}
	sum := decimal.Zero
	if l.Op == line.OpSum {
		for _, in := range l.In {
			sum = sum.Add(knownPart(in))
		}
	}
	return sum
}
