package letter

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/calendar"
	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// dates is the button that adds the letter's days to a calendar; nothing if none is ahead.
func (a answer) dates() []app.UI {
	w := a.Words
	if len(a.events()) == 0 {
		return nil
	}
	return []app.UI{app.Div().Class("do", "do--calendar").Body(
		&part.Button{ID: "calendar", Text: w.Say("letter-page.calendar"), Look: part.Plain, Do: a.addToCalendar},
		app.P().Text(w.Say("letter-page.calendar.says")),
		&part.Checkbox{ID: "named", Label: w.Say("letter-page.calendar.named"), On: a.named, Set: a.nameLetters},
	)}
}

func (p *Letters) nameLetters(_ app.Context, on bool) { p.named = on }

// addToCalendar hands the browser the days as a calendar file.
func (p *Letters) addToCalendar(app.Context) {
	defer shell.Recover()
	b, err := p.Book()
	if err != nil {
		return
	}
	shell.Download(p.Visit, calendar.Name, calendar.Type, calendar.File(p.answer(b).events(), p.Day, p.named))
}

// events is the days of the letter that are still ahead.
func (a answer) events() []calendar.Event { return shell.LetterDays(a.Visit, a.Notice) }
