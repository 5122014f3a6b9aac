package interview

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
)

// answers is the summary lists of a section: one of its own, and one for each item of a
// collection under the item's name.
func answers(v shell.Visit, s ask.Section, heading func(string) app.UI) []app.UI {
	var lists []app.UI
	var rows []part.Answer
	var about ask.Place // the item the rows are about
	end := func() {
		if len(rows) > 0 {
			lists = append(lists, part.Answers(v.Words, rows...))
		}
		rows = nil
	}
	for _, r := range ask.Rows(&v.Case, s) {
		if name, is := newItem(v.Words, r, about); is {
			end()
			lists = append(lists, heading(name))
		}
		if about.N > 0 && r.Place.N == 0 {
			end()
		}
		about = r.Place
		rows = append(rows, answerRow(v, r))
	}
	end()
	return lists
}

// newItem is the name of the item that a row is the first about; false if it is not.
func newItem(w say.Words, r ask.Row, before ask.Place) (string, bool) {
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

// answerRow is one answer, or a collection as one.
func answerRow(v shell.Visit, r ask.Row) part.Answer {
	w, c, href := v.Words, &v.Case, v.StepLink(r.Place)
	if r.Question.Kind == nil {
		key := w.Say("step." + r.Place.Step)
		list, _, _ := ask.Find(r.Place.Step)
		n := list.Items.Len(c)
		switch {
		case n == 0 && r.Answered(c):
			return part.Answer{Key: key, Value: w.Say("part.unsure"), Href: href, Hidden: key}
		case n == 0:
			return part.Answer{Key: key, Href: href, Hidden: key}
		}
		return part.Answer{Key: key, Value: strconv.Itoa(n), Href: href, Hidden: key}
	}
	a := part.Answer{Key: w.Say("ask." + r.Question.ID + ".key"), Href: href, Hidden: w.Say("ask." + r.Question.ID + ".it")}
	if list, isItem := ask.ListOf(r.Place.Step); isItem {
		a.Hidden += ", " + itemName(w, list, r.Place.N)
	}
	a.Value = shell.Answer(w, c, r.Question, r.Place.Item())
	if r.Question.ID == "debt-total" && c.Debt.Total.Unsure {
		if owed := owedByYears(v, *c); owed.Known {
			a.Value = w.Say("check.by-years", "owed", w.Amount(owed))
		}
	}
	if a.Value == "" && r.Question.Optional {
		a.Value = w.Say("check.none")
	}
	return a
}
