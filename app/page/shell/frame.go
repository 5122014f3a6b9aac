package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// Frame is a whole page: its content in the frame that all pages have. The path is the
// page's own, below the language; the kind is one of part.Frame's.
func (v Visit) Frame(path, kind string, main ...app.UI) app.UI {
	f := part.Frame{
		Words:  v.Words,
		Kind:   kind,
		Home:   v.Link("/"),
		Other:  v.other().Link(path) + v.shown(),
		Footer: v.footer(),
		On:     v.Day,
	}
	if v.Preview {
		f.Today = v.Link(path) + "#on=" + onToday
	}
	if path != "/privacy/" {
		f.Check = v.Link("/privacy/")
	}
	if v.kept.initials != "" {
		main = append([]app.UI{&opened{Visit: v, Now: v.kept.initials, Can: CanLock(v.Memory)}}, main...)
	}
	return f.Around(append(main, v.statusRegion(), &update{Visit: v}, &keeping{Visit: v, Now: v.Trouble()})...)
}

// footer is the pages that can be reached from everywhere.
func (v Visit) footer() []part.Link {
	var links []part.Link
	for _, name := range []string{"your-debt", "case", "figures", "limits", "privacy"} {
		links = append(links, part.Link{Text: v.Words.Say("footer." + name), Href: v.Link("/" + name + "/")})
	}
	return links
}

// statusRegion is the live region for announcements. It is always there, since only
// changes are read aloud.
func (m *Memory) statusRegion() app.UI {
	return app.P().Class("hidden").ID("status").Role("status").Aria("live", "polite").Aria("atomic", true).Text(m.status)
}

// Announce has the page announce what was done.
func (m *Memory) Announce(text string) { m.status = text }

// AnnounceNext has the next page announce it.
func (m *Memory) AnnounceNext(text string) { m.nextStatus = text }

// ProblemArea is the place above a heading for problems. It exists even when empty, so
// that go-app keeps the form below it, with its text and focus.
func ProblemArea(what ...app.UI) app.UI { return app.Div().Body(what...) }

// PasteLink leads to the transcript page, from where years are typed.
func (v Visit) PasteLink() app.UI {
	return app.P().Body(app.A().Href(v.Link("/transcript/")).Text(v.Words.Say("transcript.enter")))
}

// Print opens the browser's own way to print, beside go-app, which draws what is still to be drawn
// before the browser goes on.
func Print(ctx app.Context) {
	ctx.Async(func() {
		defer Recover()
		app.Window().Call("print")
	})
}
