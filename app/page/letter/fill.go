package letter

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

// fill offers to put what the letter says into the case or, once it did, says what it put
// there; nil if there is nothing to put.
func (a answer) fill() app.UI {
	w := a.Words
	if a.wrote == a.N {
		return part.Section("filled", w.Say("letter-page.filled"), part.Facts(a.written...),
			app.P().Body(app.A().Href(a.Link("/tasks/")).Text(w.Say("letter-page.filled.go-on"))))
	}
	c, written := prefill.Letter(a.Case, a.N-1)
	if len(written) == 0 {
		return nil
	}
	return part.Section("fill", w.Say("letter-page.fill"),
		part.Facts(said(a.Visit, c, written)...),
		part.Buttons(&part.Button{ID: "fill-in", Text: w.Say("letter-page.fill.do"), Look: part.Quiet, Do: a.fillIn}),
	)
}

// fillIn puts what the letter says into the case.
func (p *Letters) fillIn(app.Context) {
	defer shell.Recover()
	b, err := p.Book()
	if err != nil {
		return
	}
	n := p.answer(b).N
	c, written := prefill.Letter(p.Case, n-1)
	p.Change(c)
	p.wrote, p.written = n, said(p.Visit, c, written)
	p.Announce(p.Words.Say("letter-page.filled"))
	part.Focus(p.here, "filled")
}

// said is the answers that were put into a case, in words.
func said(v shell.Visit, c facts.Case, written []prefill.Written) []part.Fact {
	w := v.Words
	var all []part.Fact
	for _, x := range written {
		at, _ := ask.WhereIs(x.Question, x.N)
		step, _, _ := ask.Find(at.Step)
		fact := part.Fact{Name: w.Say("ask." + x.Question + ".key")}
		if i := slices.IndexFunc(step.Questions, func(q ask.Question) bool { return q.ID == x.Question }); i >= 0 {
			fact.Value = shell.Answer(w, &c, step.Questions[i], max(x.N-1, 0))
		} else { // a box
			fact = part.Fact{Name: w.Say("pick." + x.Question), Value: w.Say("part.yes")}
		}
		if x.N > 0 && x.Question != "tax-year" {
			fact.Name = w.Say("letter-page.filled.year", "name", fact.Name, "year", strconv.Itoa(c.Debt.Years[x.N-1].Year.Value))
		}
		all = append(all, fact)
	}
	return all
}
