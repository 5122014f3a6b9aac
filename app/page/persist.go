package page

import (
	"encoding/json"

	"offercheck/app/ask"
	"offercheck/app/keep"
)

// unsent is what is typed and not taken, as the browser keeps it: a page that
// is loaded again goes on where it was.
type unsent struct {
	Typed map[string]ask.Typed `json:"typed,omitempty"`
	Home  ask.Place            `json:"home,omitzero"`
	Open  []ask.Place          `json:"open,omitempty"`
}

// Wake takes up what the browser kept. The program calls it before it draws.
func Wake() {
	Store.Case, Store.unread = keep.Browser.Load()
	text, _ := keep.Browser.Get(keep.Drafts)
	var u unsent
	if json.Unmarshal([]byte(text), &u) == nil {
		Store.drafts, Store.home, Store.open = u.Typed, u.Home, u.Open
	}
}

// save keeps the case where the visitor wants it kept. What could not be kept
// stays in the memory of the page. It does not take the place of something that
// cannot be read: that may be of a later version.
func (m *Memory) save() {
	if m.unread != nil {
		return
	}
	m.unkept = keep.Browser.Save(m.Case, m.Day, keep.Browser.OnDevice())
}

// saveDrafts keeps what is typed and not taken, in this tab only.
func (m *Memory) saveDrafts() {
	b, err := json.Marshal(unsent{m.drafts, m.home, m.open})
	if err != nil {
		return
	}
	if string(b) == "{}" {
		keep.Browser.Drop(keep.Drafts)
		return
	}
	m.unkept = keep.Browser.Put(keep.Drafts, string(b), false)
}

// where is where the answers are kept: "device", or "tab" as long as nobody
// asked for more; "nowhere" if the browser refuses, "unread" if something that
// cannot be read stands there.
func (m *Memory) where() string {
	switch {
	case m.unread != nil:
		return "unread"
	case m.unkept != nil:
		return "nowhere"
	case keep.Browser.OnDevice():
		return "device"
	}
	return "tab"
}

// Left is the names of all that this program keeps in the browser now.
func (m *Memory) Left() []string { return keep.Browser.Left() }

// Erase forgets every answer, and says what is still kept: nothing, unless the
// browser refuses.
func (m *Memory) Erase() []string {
	*m = Memory{Day: m.Day, Preview: m.Preview, fragment: m.fragment}
	return keep.Browser.Erase()
}
