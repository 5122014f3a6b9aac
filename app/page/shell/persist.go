package shell

import (
	"encoding/json"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/calc"
)

// unsent is what is typed and not taken, as the browser keeps it: a page that
// is loaded again goes on where it was.
type unsent struct {
	Typed map[string]ask.Typed `json:"typed,omitempty"`
	Home  ask.Place            `json:"home,omitzero"`
	Open  []ask.Place          `json:"open,omitempty"`
}

// wake takes up what the browser kept.
func (m *Memory) wake() {
	m.Case, m.Unread = keep.Browser.Load()
	text, _ := keep.Browser.Get(keep.Drafts)
	var u unsent
	if json.Unmarshal([]byte(text), &u) == nil {
		m.drafts, m.returnTo, m.open = u.Typed, u.Home, u.Open
	}
}

// Save keeps the case where the visitor wants it kept. What could not be kept
// stays in the memory of the page. It does not take the place of something that
// cannot be read: that may be of a later version.
func (m *Memory) Save() {
	if m.Unread != nil {
		return
	}
	m.unkept = keep.Browser.Save(m.Case, m.Day, keep.Browser.OnDevice())
}

// saveDrafts keeps what is typed and not taken, in this tab only.
func (m *Memory) saveDrafts() {
	b, err := json.Marshal(unsent{m.drafts, m.returnTo, m.open})
	if err != nil {
		return
	}
	if string(b) == "{}" {
		keep.Browser.Drop(keep.Drafts)
		return
	}
	m.unkept = keep.Browser.Put(keep.Drafts, string(b), false)
}

// Adopt makes the case of a file the case. What was typed belonged to another.
func (m *Memory) Adopt(c calc.Case) {
	m.DropDrafts()
	m.StartOver()
	m.Unread, m.Pasted = nil, nil
	m.Change(c)
}

// Keep keeps the answers on the device, or in this tab only.
func (m *Memory) Keep(device bool) {
	m.unkept = keep.Browser.Save(m.Case, m.Day, device)
}

// Where is where the answers are kept: "device", or "tab" as long as nobody
// asked for more; "nowhere" if the browser refuses, "unread" if something that
// cannot be read stands there.
func (m *Memory) Where() string {
	switch {
	case m.Unread != nil:
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
	*m = Memory{Base: m.Base, Day: m.Day, Preview: m.Preview, window: m.window}
	m.window.typed = typed{}
	return keep.Browser.Erase()
}
