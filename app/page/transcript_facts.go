package page

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/prefill"
	"offercheck/calc/transcript"
)

// facts is what would be filled in, in the words of the questions it answers.
// If the year is among the answers already, what stands there now is beside it.
func (c *card) facts() app.UI {
	w, at := c.w, c.of.at()
	var read facts.Case
	prefill.Fill(&read, c.of.year, nil)
	told := toldOf(&read, 1)
	if at >= 0 {
		return c.beside(&read, told, at)
	}
	var facts []part.Fact
	for _, q := range told {
		facts = append(facts, part.Fact{Name: w.Name(q.ID), Value: answer(w, &read, q, 0)})
	}
	return part.Facts(facts...)
}

// toldOf is the questions about the nth year, from 1, that are answered.
func toldOf(c *facts.Case, n int) []ask.Question {
	var all []ask.Question
	for _, r := range ask.Rows(c, sectionOf("tax-year")) {
		list, _ := ask.ListOf(r.Place.Step)
		if list.ID == "tax-years" && r.Place.N == n && r.Question.ID != "tax-year" && r.Told(c) {
			all = append(all, r.Question)
		}
	}
	return all
}

// beside is the same with what stands in the case now, what would go among it.
func (c *card) beside(read *facts.Case, told []ask.Question, at int) app.UI {
	w := c.w
	t := part.Table{Caption: c.title(), Stack: true, Words: true,
		Head: []string{w.Say("transcript.fact"), w.Say("transcript.fact.read"), w.Say("transcript.fact.now")}}
	row := func(q ask.Question, value, now string) {
		t.Rows = append(t.Rows, part.Row{Name: w.Name(q.ID), Cells: part.Cells(value, now)})
	}
	for _, q := range told {
		value := answer(w, read, q, 0)
		row(q, value, c.stood(value, answer(w, &Store.Case, q, at)))
	}
	for _, q := range c.gone(at) {
		row(q, w.Say("transcript.fact.gone"), answer(w, &Store.Case, q, at))
	}
	return app.Div().Body(app.P().Text(c.say("transcript.stands")), t.UI())
}

// gone is the questions that would lose their answers.
func (c *card) gone(at int) []ask.Question {
	then := copyOf(Store.Case)
	prefill.Fill(&then, c.of.year, nil)
	var all []ask.Question
	for _, q := range toldOf(&Store.Case, at+1) {
		if !slices.ContainsFunc(q.Answers(&then, at), ask.Answer.Answered) {
			all = append(all, q)
		}
	}
	return all
}

// stood is what stands in a fact's place now.
func (c *card) stood(read, now string) string {
	switch now {
	case "":
		return c.w.Say("transcript.fact.none")
	case read:
		return c.w.Say("transcript.fact.same")
	}
	return now
}

// check says whether what was read adds up to the printed balance.
func (c *card) check() app.UI {
	k, in := c.of.account.Check(), dollars(c.w)
	text := c.w.Say("transcript.check."+string(k.Result), "balance", in(k.Printed.Decimal), "sum", in(k.Used().Add(k.NotUsed)),
		"unknown", in(k.NotUsed), "apart", in(k.Difference.Abs()))
	if k.Result == transcript.Differs {
		return part.Notice(c.id("-check"), c.w.Say("transcript.check"), app.P().Text(text))
	}
	return app.P().Text(text)
}

func itoa(n int) string { return strconv.Itoa(n) }
