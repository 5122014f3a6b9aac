package record

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/prefill"
)

// facts is the answers that would be filled in. If the case has the year already, its
// present answers are beside them.
func (c *card) facts() app.UI {
	w, at := c.w, c.page.YearIndex(c.of)
	var read facts.Case
	prefill.Fill(&read, c.of.Year, nil)
	answered := answersAbout(&read, 1)
	if at >= 0 {
		return c.beside(&read, answered, at)
	}
	var rows []part.Fact
	for _, q := range answered {
		rows = append(rows, part.Fact{Name: w.Name(q.ID), Value: shell.Answer(w, &read, q, 0)})
	}
	return part.Facts(rows...)
}

// answersAbout is the answered questions about the nth year, from 1.
func answersAbout(c *facts.Case, n int) []ask.Question {
	var all []ask.Question
	_, section, _ := ask.Find("tax-year")
	for _, r := range ask.Rows(c, section) {
		list, _ := ask.ListOf(r.Place.Step)
		if list.ID == "tax-years" && r.Place.N == n && r.Question.ID != "tax-year" && r.HasAnswer(c) {
			all = append(all, r.Question)
		}
	}
	return all
}

// beside is the same beside the case's answers, with those that would be removed.
func (c *card) beside(read *facts.Case, answered []ask.Question, at int) app.UI {
	w := c.w
	t := part.Table{Caption: c.title(), Stack: true, Words: true,
		Head: []string{w.Say("transcript.fact"), w.Say("transcript.fact.read"), w.Say("transcript.fact.now")}}
	row := func(q ask.Question, value, now string) {
		t.Rows = append(t.Rows, part.Row{Name: w.Name(q.ID), Cells: part.Cells(value, now)})
	}
	for _, q := range answered {
		value := shell.Answer(w, read, q, 0)
		row(q, value, c.standing(value, shell.Answer(w, &c.page.Case, q, at)))
	}
	for _, q := range c.removed(at) {
		row(q, w.Say("transcript.fact.gone"), shell.Answer(w, &c.page.Case, q, at))
	}
	return app.Div().Body(app.P().Text(c.say("transcript.stands")), t.UI())
}

// removed is the questions that would lose their answers.
func (c *card) removed(at int) []ask.Question {
	then := c.page.Case.Clone()
	prefill.Fill(&then, c.of.Year, nil)
	var all []ask.Question
	for _, q := range answersAbout(&c.page.Case, at+1) {
		if !slices.ContainsFunc(q.Answers(&then, at), ask.Answer.Answered) {
			all = append(all, q)
		}
	}
	return all
}

// standing is the case's present answer, or that it is the same or none.
func (c *card) standing(read, now string) string {
	switch now {
	case "":
		return c.w.Say("transcript.fact.none")
	case read:
		return c.w.Say("transcript.fact.same")
	}
	return now
}

func itoa(n int) string { return strconv.Itoa(n) }
