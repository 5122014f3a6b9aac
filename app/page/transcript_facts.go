package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/transcript"
)

// facts is what would be filled in, in the words of the questions it answers.
// If the year is among the answers already, what stands there now is beside it.
func (c *card) facts() app.UI {
	w, at := c.w, c.of.at()
	var read calc.Case
	read.Fill(c.of.year, nil)
	var facts []part.Fact
	t := part.Table{Caption: c.title(), Stack: true, Words: true,
		Head: []string{w.Say("transcript.fact"), w.Say("transcript.fact.read"), w.Say("transcript.fact.now")}}
	for _, r := range ask.Rows(&read, sectionOf("tax-year")) {
		if r.Place.N != 1 || r.Question.ID == "tax-year" || !r.Told(&read) {
			continue
		}
		f := part.Fact{Name: w.Name(r.Question.ID), Value: answer(w, &read, r.Question, 0)}
		facts = append(facts, f)
		if at >= 0 {
			now := answer(w, &Store.Case, r.Question, at)
			t.Rows = append(t.Rows, part.Row{Name: f.Name, Cells: part.Cells(f.Value, c.stood(f.Value, now))})
		}
	}
	if at < 0 {
		return part.Facts(facts...)
	}
	return app.Div().Body(app.P().Text(c.say("transcript.stands")), t.UI())
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
