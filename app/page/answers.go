package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// answers is what was answered in a section: one list, and one more for each
// thing of a collection, under its name in a heading.
func answers(w say.Words, c *facts.Case, s ask.Section, heading func(string) app.UI) []app.UI {
	var lists []app.UI
	var rows []part.Answer
	var about ask.Place // the thing the rows are about
	end := func() {
		if len(rows) > 0 {
			lists = append(lists, part.Answers(w, rows...))
		}
		rows = nil
	}
	for _, r := range ask.Rows(c, s) {
		if name, is := newThing(w, r, about); is {
			end()
			lists = append(lists, heading(name))
		}
		if about.N > 0 && r.Place.N == 0 {
			end()
		}
		about = r.Place
		rows = append(rows, row(w, c, r))
	}
	end()
	return lists
}

// newThing is the name of the thing of a collection that a row begins to speak
// of.
func newThing(w say.Words, r ask.Row, before ask.Place) (string, bool) {
	list, isItem := ask.ListOf(r.Place.Step)
	if !isItem {
		return "", false
	}
	was, _ := ask.ListOf(before.Step)
	if was.ID == list.ID && before.N == r.Place.N {
		return "", false
	}
	return itemName(w, list, r.Place.N), true
}

// row is one answer, or a collection as one.
func row(w say.Words, c *facts.Case, r ask.Row) part.Answer {
	href := StepLink(w, r.Place)
	if r.Question.Kind == nil {
		key := w.Say("step." + r.Place.Step)
		list, _, _ := ask.Find(r.Place.Step)
		n := list.Items.Len(c)
		if n == 0 {
			return part.Answer{Key: key, Href: href, Hidden: key}
		}
		return part.Answer{Key: key, Value: strconv.Itoa(n), Href: href, Hidden: key}
	}
	a := part.Answer{Key: w.Say("ask." + r.Question.ID + ".key"), Href: href, Hidden: w.Say("ask." + r.Question.ID + ".it")}
	if list, isItem := ask.ListOf(r.Place.Step); isItem {
		a.Hidden += ", " + itemName(w, list, r.Place.N)
	}
	a.Value = answer(w, c, r.Question, r.Place.Item())
	if a.Value == "" && r.Question.Optional {
		a.Value = w.Say("check.none")
	}
	return a
}

// answer is what was answered to q, in words; empty if nothing was. Some have their
// own words for "I do not know".
func answer(w say.Words, c *facts.Case, q ask.Question, n int) string {
	text := plainly(w, c, q, n)
	if own := "ask." + q.Words() + ".unsure"; w.Has(own) && text == w.Say("part.unsure") {
		return w.Say(own)
	}
	return text
}

// plainly is the same in words that all questions of a kind share.
func plainly(w say.Words, c *facts.Case, q ask.Question, n int) string {
	switch k := q.Kind.(type) {
	case ask.Money:
		return worded(w, *k.At(c, n), dollars(w))
	case ask.Percent:
		return worded(w, *k.At(c, n), func(d decimal.Decimal) string { return d.String() + "%" })
	case ask.Count:
		return worded(w, *k.At(c, n), strconv.Itoa)
	case ask.YesNo:
		return worded(w, *k.At(c, n), yesNo(w))
	case ask.Date:
		return worded(w, *k.At(c, n), func(d date.Day) string { return w.Day(d) })
	case ask.Choice:
		return worded(w, *k.At(c, n), func(id string) string { return w.Say("choice." + q.Words() + "." + id) })
	case ask.State:
		return worded(w, *k.At(c, n), func(code string) string { return w.Say("state." + code) })
	case ask.County:
		return worded(w, *k.At(c, n), law.CountyName)
	case ask.Picks:
		return picked(w, c, q, k)
	case ask.Lines:
		return linesOf(w, c, q, k, n)
	}
	panic("page: no words for an answer to " + q.ID)
}

// worded is an answer in words: "I do not know" is one too.
func worded[T any](w say.Words, a facts.Answer[T], words func(T) string) string {
	switch {
	case a.Given:
		return words(a.Value)
	case a.Unsure:
		return w.Say("part.unsure")
	}
	return ""
}

func dollars(w say.Words) func(decimal.Decimal) string {
	return func(d decimal.Decimal) string {
		return w.Amount(line.Given("", decimal.NullDecimal{Decimal: d, Valid: true}))
	}
}

func yesNo(w say.Words) func(bool) string {
	return func(yes bool) string {
		if yes {
			return w.Say("part.yes")
		}
		return w.Say("part.no")
	}
}

// picked is the boxes that were ticked.
func picked(w say.Words, c *facts.Case, q ask.Question, k ask.Picks) string {
	if !q.Answered(c, 0) {
		return ""
	}
	var names []string
	for _, p := range k.Options {
		if a := p.At(c); a.Given && a.Value {
			names = append(names, w.Say("pick."+p.ID))
		}
	}
	if len(names) == 0 {
		return w.Say("part.none")
	}
	return strings.Join(names, "; ")
}

// linesOf is the lines of a list, each with what was answered of it.
func linesOf(w say.Words, c *facts.Case, q ask.Question, k ask.Lines, n int) string {
	var all []string
	for i := range k.At.Len(c, n) {
		var texts []string
		for _, of := range k.Asked(q, i, i+1) {
			if text := answer(w, c, of, n); text != "" {
				texts = append(texts, text)
			}
		}
		all = append(all, strings.Join(texts, ": "))
	}
	return strings.Join(all, "; ")
}
