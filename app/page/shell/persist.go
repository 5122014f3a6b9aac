package shell

import (
	"encoding/json"
	"reflect"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// unsent is what is typed and not submitted, as the browser keeps it for a reload.
type unsent struct {
	Typed map[string]ask.Typed `json:"typed,omitempty"`
	Home  ask.Place            `json:"home,omitzero"`
	Open  []ask.Place          `json:"open,omitempty"`
}

// wake restores what the browser kept: the window's own case, else the device's.
func (m *Memory) wake() {
	if _, shared := keep.Browser.At(keep.Shared, false); shared || app.IsClient && root().Call("hasAttribute", sharedMark).Bool() {
		m.Share(true)
		return
	}
	m.kept.initials, _ = keep.Browser.At(keep.Opened, false)
	text, found := keep.Browser.Get(m.name())
	if !found && m.kept.initials != "" { // another window has removed it
		m.leaveInitials()
		text, _ = keep.Browser.Get(m.name())
	}
	m.savedOn, _ = keep.On([]byte(text))
	m.Case, m.LoadErr = keep.Browser.Load(m.name())
	m.scenarios, m.clinic, _ = keep.Browser.Beside(m.name())
	if _, own := keep.Browser.At(m.name(), false); !own {
		m.kept.seen, m.kept.device = keep.Browser.At(m.name(), true)
	}
	if text, _ := keep.Browser.Get(keep.Drafts); !m.Locked() {
		m.wakeDrafts([]byte(text))
	}
	m.chosen(keep.ByChoice([]byte(text)))
}

// wakeDrafts restores what was typed and not submitted.
func (m *Memory) wakeDrafts(text []byte) {
	var u unsent
	if json.Unmarshal(text, &u) == nil {
		m.drafts, m.returnTo, m.unanswered = u.Typed, u.Home, u.Open
	}
}

// Save stores the case where the visitor wants it kept. It does not overwrite a case
// that could not be read, which may be of a later version.
func (m *Memory) Save() {
	if m.LoadErr == nil {
		m.save()
	}
}

// save stores the case with its scenarios, on the device or in this tab only. What another
// window has put on the device, or dropped there, stays so: this window then keeps its own.
func (m *Memory) save() {
	if m.Locked() || m.kept.trouble == Erased && reflect.ValueOf(m.Case).IsZero() {
		return // nothing is left to keep, or known yet
	}
	if m.kept.shared {
		m.shareTab()
		return
	}
	if m.kept.device {
		m.compare()
	}
	if m.waits() {
		return
	}
	text := m.sealed([]byte(m.file()))
	m.tell(keep.Browser.Put(m.name(), text, m.kept.device))
	if m.kept.device && m.saveErr == nil {
		m.kept.seen = text
		if m.kept.initials != "" {
			keep.Browser.Stamp(m.kept.initials, today())
		}
	}
}

// file is the case file of the case, as of the day on which it is written.
func (m *Memory) file() string {
	c, scenarios := m.public()
	return string(keep.WriteWith(m.clinic, c, TodayOf(m), scenarios...))
}

// saveDrafts stores what is typed and not submitted, for this tab only.
func (m *Memory) saveDrafts() {
	if m.kept.shared || m.Locked() || m.waits() {
		return
	}
	b, err := json.Marshal(unsent{m.publicDrafts(), m.returnTo, m.unanswered})
	if err != nil {
		return
	}
	if string(b) == "{}" {
		keep.Browser.Drop(keep.Drafts)
		return
	}
	err = keep.Browser.Put(keep.Drafts, m.sealed(b), false)
	if err != nil && m.kept.key != nil {
		keep.Browser.Drop(keep.Drafts) // what stands there may be in clear
	}
	m.tell(err)
}

// Adopt replaces the case, and what stands beside it, by a file's, and drops drafts and
// transcripts, which belong to the old one; on is the day on which the file was written.
// So it does with a day that a link chose, for the case that was open. Initials under which
// the case is open stay; whether it has what is kept only by choice goes with the file. What
// came from a sealed file is kept sealed: with the file's key, unless this window's answers
// have one of their own, which stays.
func (m *Memory) Adopt(c facts.Case, on date.Day, scenarios []keep.Scenario, clinic keep.Clinic, key *keep.Key, byChoice bool) {
	if m.kept.key == nil {
		m.kept.key = key
	}
	m.DropDrafts()
	m.EmptyBlanks()
	m.StartOver()
	m.LoadErr, m.Pasted = nil, nil
	if m.window.dayByLink {
		m.Judge(TodayOf(m), false)
	}
	m.Hold(c)
	m.keepPrivate = byChoice
	if m.kept.initials != "" {
		clinic.Initials = m.kept.initials
	}
	m.scenarios, m.clinic, m.savedOn = scenarios, clinic, on
	m.save()
}

// Keep stores the answers on the device, or in this tab only, and no longer in the other
// place. Answers that another window has put on the device stay there until the visitor
// chooses between them.
func (m *Memory) Keep(device bool) {
	if now, found := keep.Browser.At(m.name(), true); found && now != m.kept.seen {
		m.kept.device, m.kept.trouble = false, m.changedTo(now)
		m.save()
		return
	}
	if m.kept.device, m.kept.seen = device, ""; device {
		keep.Persist()
		m.kept.seen, _ = keep.Browser.At(m.name(), true)
	}
	m.save()
	if m.saveErr == nil {
		keep.Browser.Leave(m.name(), !device)
	}
}

// Where says where the answers are kept: "device", or by default "tab"; "shared" if they are
// not, since others use this computer too, "nowhere" if the browser refuses, "waits" if the
// visitor has to choose first, "unread" if what was kept could not be read.
func (m *Memory) Where() string {
	switch {
	case m.kept.shared:
		return "shared"
	case m.waits():
		return "waits"
	case m.LoadErr != nil:
		return "unread"
	case m.saveErr != nil:
		return "nowhere"
	case m.kept.device:
		return "device"
	}
	return "tab"
}

// OnDevice says whether this window keeps the answers on the device.
func (m *Memory) OnDevice() bool { return m.kept.device }

// Left is the names of everything this program keeps in the browser.
func (m *Memory) Left() []string { return keep.Browser.Left() }

// Erase drops every answer, and returns the names of what is still kept: none, unless
// the browser refuses.
func (m *Memory) Erase() []string {
	m.forget()
	left := keep.Browser.Erase()
	keep.TellErased()
	return left
}

// forget drops everything that this window knows of the case, and the day that was chosen for it.
func (m *Memory) forget() {
	*m = Memory{Base: m.Base, Day: TodayOf(m), window: m.window, kept: kept{shared: m.kept.shared}}
	m.window.typed, m.window.positions, m.window.idle.soon = typed{}, map[string]position{}, false
	m.KeepEstimate(false)
}
