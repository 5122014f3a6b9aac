package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
)

// A kept is how this window keeps the answers. Where is its own choice: what other windows
// of the site choose changes nothing here.
type kept struct {
	device  bool    // on the device, and not in this tab only
	shared  bool    // nowhere, since others use this computer too
	seen    string  // the case file on the device, as this window last read or wrote it
	trouble Trouble // what another window did with it
	file    string  // the case file that was last downloaded

	initials string // under which the case is kept; empty for the one case that is kept under none

	key *keep.Key // seals what is kept; nil if it is kept in clear
}

// A Trouble is what puts answers in danger, until the visitor has seen to it.
type Trouble string

// The troubles.
const (
	NoTrouble Trouble = ""
	Unread    Trouble = "unread"    // what is kept could not be read, and nothing is kept
	Full      Trouble = "full"      // the browser refused to keep the answers
	Changed   Trouble = "changed"   // another window has put other answers on the device
	Sealed    Trouble = "sealed"    // another window has put sealed answers there
	Moved     Trouble = "moved"     // another window has taken them off the device
	Erased    Trouble = "erased"    // another window has erased them, here too
	IdleSoon  Trouble = "idle-soon" // a shared computer is not used, and will soon forget them
	Idle      Trouble = "idle"      // a shared computer was not used, and has forgotten them
	NewDay    Trouble = "new-day"   // the page still counts from a day that is over
	OddClock  Trouble = "clock"     // the device's clock is likely wrong
)

// Trouble is what the answers, or the days counted from them, are in danger of. A browser that keeps nothing is none once
// they are downloaded as they are.
func (m *Memory) Trouble() Trouble {
	switch {
	case m.window.idle.soon:
		return IdleSoon
	case m.kept.trouble == Sealed && m.kept.shared: // there is nothing to choose before this window keeps again
		return NoTrouble
	case m.kept.trouble != NoTrouble:
		return m.kept.trouble
	case m.Locked():
		return NoTrouble // the page asks for the passphrase
	case m.LoadErr != nil:
		return Unread
	case m.saveErr != nil && m.kept.file != m.file():
		return Full
	case m.Preview || app.IsServer:
	case m.Day != today():
		return NewDay
	case oddClock(m.Day) && !m.window.clockSeen:
		return OddClock
	}
	return NoTrouble
}

// Downloaded notes that the case was downloaded as it is.
func (m *Memory) Downloaded() { m.kept.file = m.file() }

// tell notes why the browser did not keep what it was given, nil if it did, and has the
// page say so.
func (m *Memory) tell(err error) {
	m.saveErr = err
	if (err != nil) != m.window.told {
		m.window.told = err != nil
		m.redrawKeeping()
	}
}

// compare looks whether another window has changed what is on the device. From then on
// this window keeps its own answers in its tab, so that neither overwrites the other's.
func (m *Memory) compare() {
	now, found := keep.Browser.At(m.name(), true)
	switch {
	case !found && m.kept.seen != "":
		m.kept.trouble = Moved
	case now != m.kept.seen:
		m.kept.trouble = m.changedTo(now)
	default:
		return
	}
	m.kept.device = false
}

// changedTo is the trouble with what another window has put on the device. What is sealed is
// not overwritten by a window that has no passphrase, and its own answers, which may be the
// same ones, are kept in clear only if the visitor says so.
func (m *Memory) changedTo(now string) Trouble {
	if m.kept.key != nil || !keep.IsSealed([]byte(now)) {
		return Changed
	}
	if _, own := keep.Browser.At(m.name(), false); !own {
		keep.Browser.Leave(keep.Drafts, false)
	}
	return Sealed
}

// waits says that this window keeps nothing until the visitor has chosen: the answers were
// sealed in another, and this one has no copy of its own.
func (m *Memory) waits() bool {
	if m.kept.trouble != Sealed {
		return false
	}
	_, own := keep.Browser.At(m.name(), false)
	return !own
}

// watchWindows follows what other windows of the site do with the answers.
func (m *Memory) watchWindows() {
	keep.Watch(func() {
		defer Recover()
		if m.kept.device && m.LoadErr == nil {
			m.compare()
			if !m.kept.device {
				m.save()
				m.redrawKeeping()
			}
		}
	}, func() {
		defer Recover()
		keep.Browser.Erase()
		m.forgetHere(Erased)
	})
}

// forgetHere drops everything that this window knows of the case, and shows the start page,
// which says why.
func (m *Memory) forgetHere(why Trouble) {
	m.forget()
	m.kept.trouble = why
	if m.window.keeping.Context != nil {
		m.window.keeping.Dispatch(func(ctx app.Context) { m.Goto(ctx, m.window.home) })
	}
}
