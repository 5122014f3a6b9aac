package shell

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/say"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Answer is the answer to a question in words, for the nth item from 0; empty if there is
// none, or no such item. Some questions have their own words for "I do not know".
func Answer(w say.Words, c *facts.Case, q ask.Question, n int) string {
	if q.Answers(c, n) == nil {
		return ""
	}
	text := plainly(w, c, q, n)
	if own := "ask." + q.Words() + ".unsure"; w.Has(own) && text == w.Say("part.unsure") {
		return w.Say(own)
	}
	return text
}

// plainly is the same, without words of the question's own.
func plainly(w say.Words, c *facts.Case, q ask.Question, n int) string {
	switch k := q.Kind.(type) {
	case ask.Money:
		return worded(w, *k.At(c, n), Dollars(w))
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
	case ask.LetterKind:
		return worded(w, *k.At(c, n), letterOf(w))
	case ask.Picks:
		return picked(w, c, q, k, n)
	case ask.Entries:
		return entriesOf(w, c, q, k, n)
	}
	panic("shell: no words for an answer to " + q.ID)
}

// worded is an answer in words, including "I do not know".
func worded[T any](w say.Words, a facts.Answer[T], words func(T) string) string {
	switch {
	case a.Given:
		return words(a.Value)
	case a.Unsure:
		return w.Say("part.unsure")
	}
	return ""
}

// Dollars formats an amount of the case.
func Dollars(w say.Words) func(decimal.Decimal) string {
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

// letterOf names a kind of letter by its ID.
func letterOf(w say.Words) func(string) string {
	return func(id string) string {
		l, _ := law.LetterOf(id)
		return LetterName(w, l)
	}
}

// picked is the labels of the boxes that are checked.
func picked(w say.Words, c *facts.Case, q ask.Question, k ask.Picks, n int) string {
	if !q.Answered(c, n) {
		return ""
	}
	var names []string
	for _, p := range k.Options {
		if p.On(c, n) {
			names = append(names, w.Say("pick."+p.ID))
		}
	}
	switch {
	case len(names) == 0 && k.Bare:
		return w.Say("part.no") // one box, and no "None of these" beside it
	case len(names) == 0:
		return w.Say("part.none")
	}
	return strings.Join(names, "; ")
}

// entriesOf is the entries of a list, each with its answers.
func entriesOf(w say.Words, c *facts.Case, q ask.Question, k ask.Entries, n int) string {
	var all []string
	for i := range k.At.Len(c, n) {
		var texts []string
		for _, of := range k.Asked(q, i, i+1) {
			if text := Answer(w, c, of, n); text != "" {
				texts = append(texts, text)
			}
		}
		all = append(all, strings.Join(texts, ": "))
	}
	return strings.Join(all, "; ")
}

// OptionalText is the text of a key, or empty if there is none.
func OptionalText(w say.Words, key string) string {
	if !w.Has(key) {
		return ""
	}
	return w.Say(key)
}
