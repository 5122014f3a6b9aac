package record

import (
	"strconv"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// A place is where a case has an answer: its question, the box of it if it has several, and the
// number of the item, from 0.
type place struct {
	q   ask.Question
	box string
	n   int
	at  ask.Place
}

// places is where a case has its answers, by their names in a file: also those that it is no longer
// asked for.
func places(c *facts.Case) map[string]place {
	all, names := map[string]place{}, keep.Fields(c)
	note := func(s ask.Step, at ask.Place) {
		for _, q := range s.Questions {
			of := place{q: q, n: at.Item(), at: at}
			if k, isPicks := q.Kind.(ask.Picks); isPicks {
				for _, p := range k.Options {
					if name := names[p.At(c, of.n)]; all[name].box == "" {
						of.box = p.ID
						all[name] = of
					}
				}
				continue
			}
			for _, a := range q.Answers(c, of.n) {
				all[names[a]] = of
			}
		}
	}
	for _, s := range ask.Sections() {
		for _, step := range s.Steps {
			note(step, ask.Place{Step: step.ID})
			if step.Items == nil {
				continue
			}
			for n := range step.Items.Len(c) {
				for _, of := range step.Items.Steps {
					note(of, ask.Place{Step: of.ID, N: n + 1})
				}
			}
		}
	}
	return all
}

// changedAnswers is the answers that differ between two cases, by name, with what each was and
// is.
func changedAnswers(was, is shell.Visit) []part.Row {
	before, after := places(&was.Case), places(&is.Case)
	var rows []part.Row
	seen := map[string]bool{}
	for _, c := range keep.Changes(was.Case, is.Case) {
		of, known := after[c.Answer]
		words := is.Words
		if !known {
			if of, known = before[c.Answer]; known {
				words = was.Words
			}
		}
		if !known { // which neither is asked any more
			rows = append(rows, part.Row{Name: c.Answer, Cells: part.Cells(orNone(is.Words, c.Was), orNone(is.Words, c.Is))})
			continue
		}
		key := of.q.ID + of.box + "#" + strconv.Itoa(of.n)
		if seen[key] {
			continue
		}
		seen[key] = true
		rows = append(rows, part.Row{Name: of.name(words), Cells: part.Cells(of.answer(was, c.Was), of.answer(is, c.Is))})
	}
	return rows
}

// name is what the answer is called, with its item's number if that is one of several.
func (of place) name(w say.Words) string {
	name := w.Name(of.q.ID)
	if of.box != "" {
		name = w.Say("pick." + of.box)
	}
	if list, is := ask.ListOf(of.at.Step); is {
		item := w.Say("item."+list.ID, "n", strconv.Itoa(of.n+1))
		if list.ID == "tax-years" {
			item = w.Debt(of.n + 1)
		}
		name = w.Say("changes.item", "item", item, "name", name)
	}
	return name
}

// answer is the answer of a case in words; that of a box is what the file says.
func (of place) answer(v shell.Visit, text string) string {
	if of.box != "" {
		switch text {
		case "yes", "no":
			return v.Words.Say("part." + text)
		case "?":
			return v.Words.Say("part.unsure")
		}
		return orNone(v.Words, text)
	}
	return orNone(v.Words, shell.Answer(v.Words, &v.Case, of.q, of.n))
}

// orNone is an answer, or that there is none.
func orNone(w say.Words, text string) string {
	if text == "" {
		return w.Say("scenarios.none")
	}
	return text
}

// figuresOf is what a report comes to, in its main figures, by name: what fits first, every way
// with what it costs, what is left each month, what is owed, and the days.
func figuresOf(j *shell.Judged) []part.Fact {
	w, r := j.Words, j.Report
	var all []part.Fact
	add := func(name, value string) {
		if value != "" {
			all = append(all, part.Fact{Name: name, Value: value})
		}
	}
	if r.Advice.Rule.ID != "" {
		add(w.Say("changes.verdict"), part.Statement(w, r.Advice.Rule))
	}
	for _, x := range r.Ways {
		value := part.Verdict(w, x.Open.Verdict)
		if x.Open.Verdict != line.No {
			for _, kind := range []way.Kind{way.Amount, way.Monthly} {
				if l := x.Cost(kind); l.Known {
					value += "; " + w.Say("changes.cost."+string(kind), "amount", w.Amount(l))
				}
			}
		}
		add(w.Say("way."+x.ID), value)
	}
	add(w.Name(r.Form.F.ID), w.Amount(r.Form.F))
	add(w.Say("paper.owed"), j.Owed())
	all = append(all, shell.DueFacts(j.Visit)...)
	for _, y := range r.Debts.Years {
		if year := j.Case.Debt.Years[y.N-1].Year; year.Given && len(y.Clocks) > 0 {
			add(w.Say("paper.collect", "year", strconv.Itoa(year.Value)), j.LastDay(y.Clocks[0].Range))
		}
	}
	return all
}

// changedFigures is the figures that differ between the reports on two cases.
func changedFigures(was, is shell.Visit) ([]part.Row, error) {
	before, err := was.Judged()
	if err != nil {
		return nil, err
	}
	after, err := is.Judged()
	if err != nil {
		return nil, err
	}
	old := figuresOf(before)
	take := func(name string) string {
		for i, f := range old {
			if f.Name == name {
				old = append(old[:i:i], old[i+1:]...)
				return f.Value
			}
		}
		return ""
	}
	var rows []part.Row
	row := func(name, a, b string) {
		if a != b {
			rows = append(rows, part.Row{Name: name, Cells: part.Cells(orNone(is.Words, a), orNone(is.Words, b))})
		}
	}
	for _, f := range figuresOf(after) {
		row(f.Name, take(f.Name), f.Value)
	}
	for _, f := range old {
		row(f.Name, f.Value, "")
	}
	return rows, nil
}
