package interview

import (
	"slices"
	"sort"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// fields draws the fields of a form.
type fields struct {
	v           shell.Visit
	n           int         // the item's number, from 1; 0 outside of a collection
	c           *facts.Case // with what is typed
	typed       ask.Typed
	heading     bool // the only question of its page
	brief       bool // without the reason it is asked
	independent bool // no question of the page depends on another
	source      line.Cite
	wrong       func(id string) (ask.Problem, bool)
	input       func(ctx app.Context, id, text string)
}

// draw is the field of a question.
func (f fields) draw(q ask.Question) app.UI {
	around, t := f.around(q), f.typed
	switch k := q.Kind.(type) {
	case ask.Money:
		return &part.Money{Field: around, Value: t[q.ID], Signed: k.Signed}
	case ask.Percent:
		return &part.Percent{Field: around, Value: t[q.ID]}
	case ask.Count:
		return &part.Count{Field: around, Value: t[q.ID]}
	case ask.YesNo:
		return &part.YesNo{Field: around, Value: t[q.ID], Row: f.independent}
	case ask.Date:
		return &part.Date{Field: around, Month: t[q.ID+ask.MonthField], Day: t[q.ID+ask.DayField], Year: t[q.ID+ask.YearField]}
	case ask.Choice:
		return &part.Choice{Field: around, Value: t[q.ID], Options: f.options(q.ID, k.Offered(f.c, max(f.n-1, 0))), Row: q.ID == "quick-cars"}
	case ask.Entries:
		return f.entries(around, q, k)
	case ask.Picks:
		return &part.Checkboxes{Field: around, Options: f.boxes(k.Offered(f.c, max(f.n-1, 0))), None: t[q.ID+ask.NoneField] == ask.On, Bare: k.Bare}
	case ask.State:
		return &part.Select{Field: around, Value: t[q.ID], Empty: f.v.Words.Say("step.state.choose"), Options: states(f.v.Words)}
	case ask.County:
		return f.county(around, k)
	case ask.LetterKind:
		return f.letterKind(around)
	}
	panic("interview: no part for question " + q.ID)
}

// around is the label, hint and error around a question's input.
func (f fields) around(q ask.Question) part.Field {
	w, key := f.v.Words, "ask."+q.Words()
	field := part.Field{
		Words:     w,
		ID:        q.ID,
		N:         f.n,
		Label:     shell.OptionalText(w, f.as(q, key+".label")),
		Hint:      shell.OptionalText(w, f.as(q, key+".hint")),
		Why:       shell.OptionalText(w, f.as(q, key+".why")),
		DoNotKnow: shell.OptionalText(w, key+".unsure"),
		Source:    f.source,
		Heading:   f.heading,
		Optional:  q.Optional,
		CanUnsure: q.Unsure,
		Unsure:    f.typed[q.ID+ask.UnsureField] == ask.On,
		Input:     f.input,
	}
	if q.ID == "letter-on" { // nothing can be counted without it, or it is not known
		field.Optional = false
	}
	if q.ID == "year-due" {
		field.Hint = f.dueHint(field.Hint)
	}
	if q.ID == "taxes" {
		field.Hint = f.taxHint(field.Hint)
	}
	if q.ID == "debt-total" {
		field.Hint = f.totalHint(field.Hint)
	}
	if f.brief || q.ID == "letter-kind" || q.ID == "letter-on" { // the page says why
		field.Why = ""
		if f.brief {
			field.DoNotKnow = shell.OptionalText(w, "quick."+q.Words()+".unsure")
		}
		if short := "quick." + q.Words(); w.Has(short) { // the group says the rest
			field.Label, field.Hint, field.Optional = w.Say(short), shell.OptionalText(w, short+".hint"), false
		}
	}
	if p, is := f.wrong(q.ID); is {
		field.Error = problem(w, p)
	}
	return field
}

// dueHint is the hint of a tax year's due day. It names the day to which the IRS
// postponed the year for the state, or a part of it, if there is one.
func (f fields) dueHint(hint string) string {
	b, err := f.v.Book()
	state, year := f.c.Household.State, f.c.Debt.Years[f.n-1].Year
	if err != nil || !state.Given || !year.Given {
		return hint
	}
	to, ok := b.Disaster(year.Value, state.Value)
	if !ok {
		to, ok = b.InTime(year.Value, state.Value)
	}
	if !ok {
		return hint
	}
	w := f.v.Words
	return w.Say("ask.year-due.hint.named", "year", strconv.Itoa(year.Value), "state", w.Say("state."+state.Value), "day", w.Amount(to))
}

// taxHint is the hint of this year's taxes. It names what they come to by the year's
// rates on the profit of a business, if that is known.
func (f fields) taxHint(hint string) string {
	b, err := f.v.Book()
	if err != nil || f.c == nil {
		return hint
	}
	least, most := oic.CurrentTax(*f.c, b)
	if !least.Known || !most.Known {
		return hint
	}
	w := f.v.Words
	return w.Say("ask.taxes.hint.estimated", "least", w.Amount(least), "most", w.Amount(most))
}

// totalHint is the hint of all that is owed. Where the years entered have it, it says so.
func (f fields) totalHint(hint string) string {
	if f.c == nil || f.brief || f.c.Debt.Total.Given {
		return hint
	}
	if owed := owedByYears(f.v, *f.c); owed.Known {
		return f.v.Words.Say("ask.debt-total.hint.by-years", "owed", f.v.Words.Amount(owed))
	}
	return hint
}

// owedByYears is what a case owes, whose total was not answered, by its years.
func owedByYears(v shell.Visit, c facts.Case) line.Line {
	b, err := v.Book()
	if err != nil {
		return line.Line{}
	}
	return oic.TallyOf(c, b).Balance
}

// as is the key of the question's words, or of those it has for this case.
func (f fields) as(q ask.Question, key string) string {
	if q.As != nil && f.c != nil {
		if own := key + "." + q.As(f.c, f.n-1); f.v.Words.Has(own) {
			return own
		}
	}
	return key
}

// entries is a list with its fields for each line.
func (f fields) entries(around part.Field, q ask.Question, k ask.Entries) app.UI {
	around.Optional = false // an empty list says that there is none
	list := &part.Entries{Field: around, Add: f.v.Words.Say("ask." + q.ID + ".add"), Clear: f.v.Words.Say("part.clear")}
	f.heading, f.brief = false, true
	for n := range k.Shown(q, f.typed) {
		row := part.Entry{Name: entryName(f.v.Words, q.ID, n+1)}
		for _, of := range k.Asked(q, n, n+1) {
			row.Fields = append(row.Fields, f.draw(of))
		}
		list.Entries = append(list.Entries, row)
	}
	return list
}

// entryName is what a line of a list is called: "Payment 2".
func entryName(w say.Words, list string, n int) string {
	return w.Say("item."+list, "n", strconv.Itoa(n))
}

// problem is what is wrong with an answer, in a sentence. On a line of a list it
// names the line.
func problem(w say.Words, p ask.Problem) string {
	text := w.ProblemAs(p.Words(), p.As, p.Code, p.Args...)
	if p.Entry == nil {
		return text
	}
	return w.Say("error.line", "line", entryName(w, p.Entry.List, p.Entry.N), "problem", text)
}

// options is what one may choose.
func (f fields) options(question string, ids []string) []part.Option {
	var options []part.Option
	for _, id := range ids {
		key := "choice." + question + "." + id
		o := part.Option{ID: id, Label: f.v.Words.Say(key)}
		if !f.brief {
			o.Hint = shell.OptionalText(f.v.Words, key+".hint")
		}
		options = append(options, o)
	}
	return options
}

// boxes is what one may tick.
func (f fields) boxes(picks []ask.Pick) []part.Option {
	var boxes []part.Option
	for _, p := range picks {
		key := "pick." + p.ID
		if short := "quick." + key; f.brief && f.v.Words.Has(short) {
			key = short
		}
		box := part.Option{ID: p.ID, Label: f.v.Words.Say(key), Hint: shell.OptionalText(f.v.Words, key+".hint"),
			Group: shell.OptionalText(f.v.Words, key+".group"), On: f.typed[p.ID] == ask.On}
		if box.On {
			box.Stop = f.stop(p.ID)
		}
		boxes = append(boxes, box)
	}
	return boxes
}

// stop is what a ticked box means that can stop everything; nil for any other.
func (f fields) stop(id string) app.UI {
	w, key := f.v.Words, "gate."+id
	if !w.Has(key) {
		return nil
	}
	texts := []app.UI{app.P().Text(w.Say(key + ".do")), app.P().Text(w.Say(key + ".open"))}
	if id == "years-unknown" {
		texts = append(texts, f.v.PasteLink())
	}
	return part.Stop(w.Say(key), texts...)
}

// states is the list of states and territories by name.
func states(w say.Words) []part.Option {
	var states []part.Option
	for _, code := range slices.Concat(law.States(), law.Territories()) {
		states = append(states, part.Option{ID: code, Label: w.Say("state." + code)})
	}
	sort.SliceStable(states, func(i, j int) bool { return part.Before(states[i].Label, states[j].Label) })
	return states
}

// territoryNotice says, beside the question for the state, what an offer to the IRS does
// not settle for somebody in a territory, and which standards there are. It is a region
// that is read out when it fills.
func territoryNotice(w say.Words, state string) app.UI {
	var notices []app.UI
	if law.OwnIncomeTax(state) {
		notices = append(notices, part.Notice("territory-tax", w.Say("finding.territory-tax"), app.P().Text(w.Say("finding.territory-tax.why"))))
	}
	if law.IsTerritory(state) {
		notices = append(notices, part.Notice("no-local-standards", w.Say("finding.no-local-standards"), app.P().Text(w.Say("finding.no-local-standards.why"))))
	}
	return app.Div().Role("status").Body(notices...)
}

// county is the field for a county of the state that is chosen.
func (f fields) county(around part.Field, k ask.County) app.UI {
	state := k.In(f.c).Value
	field := &part.Lookup{Field: around, Value: f.typed[around.ID], List: f.v.Words.Say("step.county.none"), Places: f.v.Counties(state)}
	if state != "" {
		field.List = f.v.Words.Say("step.county.list", "state", f.v.Words.Say("state."+state))
	}
	return field
}

// summary is what is wrong, each with the field to go to.
func summary(w say.Words, problems []ask.Problem) []part.Problem {
	var all []part.Problem
	for _, p := range problems {
		all = append(all, part.Problem{Field: p.Field, Text: problem(w, p)})
	}
	return all
}
