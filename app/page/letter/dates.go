package letter

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/calendar"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
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
func (a answer) events() []calendar.Event {
	if a.Done {
		return nil
	}
	w := a.Words
	var events []calendar.Event
	add := func(kind, what string, day line.Line) {
		if !day.Known || day.Day() < a.Day {
			return
		}
		events = append(events, calendar.Event{
			Letter: a.Kind.ID, Dated: a.held.On.Value, Kind: kind, Day: day.Day(),
			Plain:  calendar.Text{Summary: w.Say("letter-page.calendar.plain")},
			Matter: calendar.Text{Summary: strings.TrimSpace(shell.LetterTitle(w, a.Notice) + ": " + what), Description: shell.OptionalText(w, "right."+a.Kind.Right+".gains")},
		})
	}
	add(a.Kind.Right, shell.DueFor(w, a.Notice), a.Last)
	for _, f := range a.After {
		for _, l := range f.Figures {
			if f.Verdict == line.Yes && l.Unit == line.Date && l.ID != a.Last.ID {
				add(f.ID, w.Name(l.ID), l)
			}
		}
	}
	return events
}
