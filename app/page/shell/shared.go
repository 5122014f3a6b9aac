package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/part"
	"offercheck/app/say"
)

// sharedField is the checkbox by which somebody says that others use this computer too, and
// sharedMark the attribute of the page that says so to the script that loads the program.
const (
	sharedField = "shared"
	sharedMark  = "data-shared"
)

// Shared says that others use this computer too: nothing that is typed is kept, and after a
// while without use it is forgotten.
func (m *Memory) Shared() bool { return m.kept.shared }

// Share has this window keep nothing from now on, or keep in this tab again. What is on the
// device already stays there, which may be somebody else's. A passphrase stays too: the file
// is still sealed with it, and so is what is kept in this tab again.
func (m *Memory) Share(on bool) {
	if on {
		m.leaveInitials()
	}
	m.kept.shared, m.kept.device = on, false
	root().Call("toggleAttribute", sharedMark, on)
	if !on {
		keep.Browser.Leave(keep.Shared, false)
		m.Save()
		m.saveDrafts()
		return
	}
	if m.kept.trouble == Changed || m.kept.trouble == Moved {
		m.kept.trouble = NoTrouble // of answers on the device, where this window's are no longer
	}
	m.shareTab()
	m.tell(nil)
	m.watchUse()
}

// shareTab keeps in this tab that the computer is shared, and drops what else it keeps.
func (m *Memory) shareTab() {
	if m.LoadErr == nil {
		keep.Browser.Leave(m.name(), false)
	}
	keep.Browser.Leave(keep.Drafts, false)
	_ = keep.Browser.Put(keep.Shared, "yes", false) // refused, the page still knows
}

// Remains is what a browser may still hold that no page can erase.
func Remains(w say.Words) app.UI {
	var items []app.UI
	for _, id := range []string{"addresses", "files", "disk", "program"} {
		items = append(items, app.Li().Text(w.Say("remains."+id)))
	}
	return app.Ul().Body(items...)
}

// root is the element of the whole page.
func root() app.Value { return app.Window().Get("document").Get("documentElement") }

// Sharing asks whether others use this computer too, and says what follows beforehand.
type Sharing struct {
	app.Compo
	Visit
	Now bool // of the visit, so that a page that is drawn again draws this again
}

// Render draws the checkbox.
func (s *Sharing) Render() app.UI {
	w := s.Words
	also := app.Div().Role("status")
	if _, found := keep.Browser.At(keep.Answers, true); s.Shared() && found {
		also = also.Body(app.P().Body(
			app.Text(w.Say("shared.device")+" "),
			app.A().Href(s.Link("/case/")+"#erase").Text(w.Say("shared.erase")),
		))
	}
	return app.Div().Class("sharing").Body(
		&part.Checkbox{
			ID: sharedField, Label: w.Say("shared.label"), On: s.Shared(), Set: s.set,
			Hint: w.Say("shared.hint", "n", minutes(idleLimit)),
		},
		also,
	)
}

func (s *Sharing) set(_ app.Context, on bool) {
	defer Recover()
	s.Share(on)
	s.Announce(s.Words.Say("case.kept." + s.Where()))
}
