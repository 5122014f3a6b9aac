package record

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// asOf asks for a day, and says what changed since by the law and the calendar alone.
func (p *Changes) asOf() []app.UI {
	w := p.Words
	field := part.Field{Words: w, ID: "as-of-day", Label: w.Say("changes.as-of.day"), Hint: w.Say("changes.as-of.hint"), Input: p.typeDay}
	on, problem := p.day()
	if problem != "" {
		field.Error = problem
	}
	body := []app.UI{
		app.P().Text(w.Say("changes.as-of.text")),
		&part.Date{Field: field, Month: p.typed["as-of-day"+ask.MonthField], Day: p.typed["as-of-day"+ask.DayField], Year: p.typed["as-of-day"+ask.YearField]},
	}
	if on == 0 || problem != "" {
		return append(body, app.Div().Role("status"))
	}
	return append(body, app.Div().Role("status").Body(
		p.figures(w.Say("changes.as-of.figures"), shell.AsideOn(p.Visit, p.Case, on), p.Aside(p.Case), w.Day(on), w.Day(p.Day)),
		app.P().Body(app.A().Href(p.Link("/result/")+"#on="+on.String()).Text(w.Say("changes.as-of.whole", "day", w.Day(on)))),
	))
}

// askFor has the fields say a day, if it is one to compare with.
func (p *Changes) askFor(day date.Day) {
	if day == 0 || day >= p.Day {
		return
	}
	year, month, of := day.Civil()
	for end, n := range map[string]int{ask.YearField: year, ask.MonthField: month, ask.DayField: of} {
		p.typed["as-of-day"+end] = strconv.Itoa(n)
	}
}

// day is the day that is typed, 0 while it is not whole, and what is wrong with it.
func (p *Changes) day() (date.Day, string) {
	for _, end := range []string{ask.MonthField, ask.DayField, ask.YearField} {
		if p.typed["as-of-day"+end] == "" {
			return 0, ""
		}
	}
	if len(p.typed["as-of-day"+ask.YearField]) < 4 {
		return 0, ""
	}
	var at facts.Date
	q := ask.Question{ID: "as-of-day", Kind: ask.Date{At: func(*facts.Case, int) *facts.Date { return &at }}}
	if problems := q.Take(&facts.Case{}, 0, p.typed); len(problems) > 0 {
		return 0, p.Words.Problem(problems[0].Words(), problems[0].Code, problems[0].Args...)
	}
	if at.Value >= p.Day {
		return 0, p.Words.Say("changes.as-of.not-before", "day", p.Words.Day(p.Day))
	}
	return at.Value, ""
}

func (p *Changes) typeDay(_ app.Context, id, text string) {
	defer shell.Recover()
	p.typed[id] = text
}
