package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/part"
	"offercheck/app/say"
)

// Frame is a whole page: what it shows, and around it what all pages have. The
// path is the page's own, below the language; the kind is one of part.Frame's.
func Frame(w say.Words, path, kind string, main ...app.UI) app.UI {
	f := part.Frame{
		Words:  w,
		Kind:   kind,
		Home:   Link(w, "/"),
		Other:  Link(other(w), path) + Store.shown(),
		Footer: footer(w),
		On:     Store.Day,
		OnExit: leave,
	}
	if path != "/privacy/" {
		f.Check = Link(w, "/privacy/")
	}
	return f.Around(append(main, status(), &newer{Words: w})...)
}

// other is the words of the other language.
func other(w say.Words) say.Words {
	for _, lang := range say.Langs {
		if lang != w.Lang() {
			return say.In(lang)
		}
	}
	return w
}

// footer is the pages that can be reached from everywhere.
func footer(w say.Words) []part.Link {
	var links []part.Link
	for _, name := range []string{"your-debt", "case", "figures", "limits", "privacy"} {
		links = append(links, part.Link{Text: w.Say("footer." + name), Href: Link(w, "/"+name+"/")})
	}
	return links
}

// status is the region that says what was done. It is always there, since only
// a change in it is read aloud.
func status() app.UI {
	return app.P().Class("hidden").ID("status").Role("status").Aria("live", "polite").Aria("atomic", true).Text(Store.status)
}

// Say has the page say what was done.
func (m *Memory) Say(text string) { m.status = text }

// SayThere has the page that is gone to say so.
func (m *Memory) SayThere(text string) { m.news = text }

// leave is what the quick exit does first: nothing stays behind in this tab, as
// if it were closed. What is kept on the device stays there.
func leave(app.Context) {
	defer caught()
	for _, name := range keep.Browser.Left() {
		keep.Browser.Tab.Drop(keep.Prefix + name)
	}
}
