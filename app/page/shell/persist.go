package shell

import (
	"encoding/json"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/calc/facts"
)

// unsent is what is typed and not submitted, as the browser keeps it for a reload.
type unsent struct {
	Typed map[string]ask.Typed `json:"typed,omitempty"`
	Home  ask.Place            `json:"home,omitzero"`
	Open  []ask.Place          `json:"open,omitempty"`
}

// wake restores what the browser kept.
func (m *Memory) wake() {
	m.Case, m.LoadErr = keep.Browser.Load()
	m.scenarios, _ = keep.Browser.Scenarios()
	text, _ := keep.Browser.Get(keep.Drafts)
	var u unsent
	if json.Unmarshal([]byte(text), &u) == nil {
		m.drafts, m.returnTo, m.unanswered = u.Typed, u.Home, u.Open
	}
}

// Save stores the case where the visitor wants it kept. It does not overwrite a case
// that could not be read, which may be of a later version.
func (m *Memory) Save() {
	if m.LoadErr != nil {
		return
	}
	m.Scenarios() // those of another tab too
	m.save(keep.Browser.OnDevice())
}

// save stores the case with its scenarios, on the device or in this tab only.
func (m *Memory) save(device bool) {
	m.saveErr = keep.Browser.Save(m.Case, m.Day, device, m.scenarios...)
}

// saveDrafts stores what is typed and not submitted, for this tab only.
func (m *Memory) saveDrafts() {
	b, err := json.Marshal(unsent{m.drafts, m.returnTo, m.unanswered})
	if err != nil {
		return
	}
	if string(b) == "{}" {
		keep.Browser.Drop(keep.Drafts)
		return
	}
	m.saveErr = keep.Browser.Put(keep.Drafts, string(b), false)
}

// Adopt replaces the case and its scenarios by a file's, and drops drafts and
// transcripts, which belong to the old one.
func (m *Memory) Adopt(c facts.Case, scenarios []keep.Scenario) {
	m.DropDrafts()
	m.StartOver()
	m.LoadErr, m.Pasted = nil, nil
	m.Hold(c)
	m.scenarios = scenarios
	m.save(keep.Browser.OnDevice())
}

// Keep stores the answers on the device, or in this tab only.
func (m *Memory) Keep(device bool) {
	m.Scenarios() // those of another tab too
	m.save(device)
}

// Where says where the answers are kept: "device", or by default "tab"; "nowhere" if
// the browser refuses, "unread" if what it kept could not be read.
func (m *Memory) Where() string {
	switch {
	case m.LoadErr != nil:
		return "unread"
	case m.saveErr != nil:
		return "nowhere"
	case keep.Browser.OnDevice():
		return "device"
	}
	return "tab"
}

// Left is the names of everything this program keeps in the browser.
func (m *Memory) Left() []string { return keep.Browser.Left() }

// Erase drops every answer, and returns the names of what is still kept: none, unless
// the browser refuses.
func (m *Memory) Erase() []string {
	*m = Memory{Base: m.Base, Day: m.Day, Preview: m.Preview, window: m.window}
	m.window.typed = typed{}
	return keep.Browser.Erase()
}
