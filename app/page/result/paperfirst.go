package result

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/csed"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// first is who it is about and what it comes to, what to do by when, and what to have
// ready.
func (s *summary) first() []app.UI {
	w := s.Words
	body := []app.UI{part.Facts(s.household()...)}
	if advice := s.Report.Advice.Rule; advice.ID != "" {
		body = append(body, app.P().Body(app.B().Text(sentence(part.Statement(w, advice))), app.Text(" "+part.Reason(w, advice))))
	}
	return append(body,
		s.part(w.Say("paper.do"), s.steps(0)),
		s.part(w.Say("paper.dates"), s.dates()),
		s.part(w.Say("paper.papers"), s.ready()),
	)
}

// household is the case in a few facts, as far as they are known. It names nobody.
func (s *summary) household() []part.Fact {
	w, c := s.Words, &s.Case
	var all []part.Fact
	add := func(key, value string) {
		if value != "" {
			all = append(all, part.Fact{Name: w.Say("paper." + key), Value: value})
		}
	}
	place := ""
	if state := c.Household.State.Value; state != "" {
		place = w.Say("state." + state)
		if county := law.CountyName(c.Household.County.Value); county != "" {
			place = county + ", " + place
		}
	}
	add("place", place)
	if n, known := c.Household.People(); known {
		add("people", strconv.Itoa(n))
	}
	add("owed", s.Owed())
	add("years", s.taxYears())
	add("left", s.Left(w.Amount))
	if lump := s.Report.Offer(oic.Lump); lump.Open.Verdict != line.No && s.Report.Open.Verdict != line.No {
		offer := s.ofOffer(lump.Cost(way.Amount))
		if !lump.Cost(way.Amount).Known {
			offer = s.costOrRange(lump, s.Report.Range.Lump)
		}
		add("offer", offer)
	}
	add("letters", s.heldLetters())
	if facts.Yes(c.Living.Levy) {
		add("levy", w.Say("part.yes"))
	}
	return s.knownTerms(all)
}

// taxYears is the years of the debt.
func (s *summary) taxYears() string {
	var years []string
	for _, y := range s.Case.Debt.Years {
		if y.Year.Given {
			years = append(years, strconv.Itoa(y.Year.Value))
		}
	}
	return strings.Join(years, ", ")
}

// heldLetters is the letters of the case by their numbers.
func (s *summary) heldLetters() string {
	var held []string
	for _, l := range s.Case.Letters.Held {
		kind, _ := law.LetterOf(l.Kind.Value)
		if number := shell.LetterNumber(kind); number != "" {
			held = append(held, number)
		}
	}
	return strings.Join(held, "; ")
}

// steps is what to do next, the first most or, with 0, all, each with its forms, its address and
// its number.
func (s *summary) steps(most int) app.UI {
	var items []app.UI
	for i, a := range s.todo() {
		if most > 0 && i >= most {
			break
		}
		body := []app.UI{app.B().Text(sentence(a.title))}
		if a.id == answerLetter { // the days that are left are others once it is printed
			a.how = s.Words.Say("paper.letter")
		}
		if a.how != "" {
			body = append(body, app.Text(" "+a.how))
		}
		for _, text := range s.whereTo(a) {
			body = append(body, app.Text(" "+text))
		}
		items = append(items, app.Li().Body(body...))
	}
	help := s.helpAction()
	return app.Div().Body(
		app.Ol().Body(items...),
		app.P().Body(app.B().Text(sentence(help.title)), app.Text(" "+strings.Join(append([]string{help.how}, s.whereTo(help)...), " "))),
	)
}

// whereTo is the forms of an action, where they go and whom to call, in a sentence each.
func (s *summary) whereTo(a action) []string {
	w := s.Words
	var texts []string
	var forms []string
	for _, n := range a.forms {
		if f, is := law.FormOf(n); is && f.Revision != "" {
			forms = append(forms, shell.FormName(w, f))
		}
	}
	if len(forms) > 0 {
		texts = append(texts, strings.Join(forms, ", ")+".")
	}
	if o, found := s.Office(a.mail); found {
		texts = append(texts, w.Say("action.mail")+" "+strings.Join(o.Lines, ", ")+".")
	}
	if p, is := law.PhoneOf(a.call); is {
		texts = append(texts, p.Number+".")
	}
	if page := law.PageOf(a.web); page != "" {
		texts = append(texts, strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(page, "https://"), "www."), "/")+".")
	}
	return texts
}

// dates is the days that are ahead: of the letters, to ask for a way, of what holds besides, and
// the last ones to collect each year; nil if none is known. They are those of the screen.
func (s *summary) dates() app.UI {
	w := s.Words
	table := part.Table{Caption: w.Say("paper.dates"), Words: true, Head: []string{w.Say("paper.day"), w.Say("paper.what")}}
	for _, f := range shell.DueFacts(s.Visit) {
		table.Rows = append(table.Rows, part.Row{Name: f.Value, Cells: part.Cells(f.Name)})
	}
	for _, x := range s.inTime() {
		for _, l := range s.daysOf(x) {
			table.Rows = append(table.Rows, part.Row{Name: w.Amount(l), Cells: part.Cells(s.dayName(l))})
		}
	}
	for _, f := range s.Report.Advice.Besides {
		for _, l := range f.Figures {
			if l.Unit == line.Date && l.Known && l.Day() > s.Report.On && !slices.ContainsFunc(table.Rows, func(r part.Row) bool { return r.Name == w.Amount(l) }) {
				cell := part.Cell{Body: app.Span().Body(app.Text(part.Statement(w, f)), s.noteOn(f.Cite))}
				table.Rows = append(table.Rows, part.Row{Name: w.Amount(l), Cells: []part.Cell{cell}})
			}
		}
	}
	for _, y := range s.Report.Debts.Years {
		if r := csed.LastDaysOfYear(s.Case, y.N, s.Law); r.Least.Known && !y.Expired {
			says := w.Say("paper.collect", "year", w.ItemOf(facts.GivenCount("tax-year", line.Year, s.Case.Debt.Years[y.N-1].Year).Of(y.N)))
			cell := part.Cell{Body: app.Span().Body(app.Text(says), s.noteOn(s.Law.Clock.Cites.Collection))}
			table.Rows = append(table.Rows, part.Row{Name: s.LastDay(r), Cells: []part.Cell{cell}})
		}
	}
	if len(table.Rows) == 0 {
		return nil
	}
	return table.UI()
}

// ready is the papers to gather: those that have not arrived.
func (s *summary) ready() app.UI {
	var items []app.UI
	for _, id := range s.missing() {
		items = append(items, app.Li().Text(s.paper(id, s.forPlan())))
	}
	var arrived app.UI
	if len(shell.ClinicOf(s.Memory).Papers) > 0 {
		arrived = app.P().Text(s.papersMissing())
	}
	if len(items) == 0 {
		return arrived
	}
	return app.Div().Body(arrived, app.Ul().Class("paper__list").Body(items...))
}
