package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/part"
)

// Frame is a whole page: what it shows, and around it what all pages have. The
// path is the page's own, below the language; the kind is one of part.Frame's.
func (v Visit) Frame(path, kind string, main ...app.UI) app.UI {
	f := part.Frame{
		Words:  v.Words,
		Kind:   kind,
		Home:   v.Link("/"),
		Other:  v.other().Link(path) + v.shown(),
		Footer: v.footer(),
		On:     string(v.Day),
		OnExit: leave,
	}
	if path != "/privacy/" {
		f.Check = v.Link("/privacy/")
	}
	return f.Around(append(main, v.statusRegion(), &update{Visit: v})...)
}

// footer is the pages that can be reached from everywhere.
func (v Visit) footer() []part.Link {
	var links []part.Link
	for _, name := range []string{"your-debt", "case", "figures", "limits", "privacy"} {
		links = append(links, part.Link{Text: v.Words.Say("footer." + name), Href: v.Link("/" + name + "/")})
	}
	return links
}

// statusRegion says what was done. It is always there, since only a change in it
// is read aloud.
func (m *Memory) statusRegion() app.UI {
	return app.P().Class("hidden").ID("status").Role("status").Aria("live", "polite").Aria("atomic", true).Text(m.status)
}

// Announce has the page say what was done.
func (m *Memory) Announce(text string) { m.status = text }

// AnnounceNext has the page that is gone to say so.
func (m *Memory) AnnounceNext(text string) { m.news = text }

// leave is what the quick exit does first: nothing stays behind in this tab, as
// if it were closed. What is kept on the device stays there.
func leave(app.Context) {
	defer Recover()
	for _, name := range keep.Browser.Left() {
		keep.Browser.Tab.Drop(keep.Prefix + name)
	}
}

// Above is the place above a page's heading for what is wrong. It is there also
// if nothing is, so that the form below keeps its place, and with it what is
// typed and the focus.
func Above(what ...app.UI) app.UI { return app.Div().Body(what...) }

// PasteLink leads to where a transcript is pasted from where years are typed.
func (v Visit) PasteLink() app.UI {
	return app.P().Body(app.A().Href(v.Link("/transcript/")).Text(v.Words.Say("transcript.enter")))
}

// Print opens the browser's own way to print.
func Print(app.Context) {
	defer Recover()
	app.Window().Call("print")
}
