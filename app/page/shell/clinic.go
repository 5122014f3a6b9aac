package shell

import (
	"errors"

	"offercheck/app/keep"
	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// name is the name under which the case is kept.
func (m *Memory) name() string {
	if m.kept.initials == "" {
		return keep.Answers
	}
	return keep.Under(m.kept.initials)
}

// Initials are those under which the case of this window is kept; empty if it is under none.
func Initials(m *Memory) string { return m.kept.initials }

// ClinicOf is what stands beside the case.
func ClinicOf(m *Memory) keep.Clinic { return m.clinic }

// KeepClinic makes this what stands beside the case, and saves it with it.
func KeepClinic(m *Memory, k keep.Clinic) {
	m.clinic = k
	m.Save()
}

// SavedOn is the day on which the case was last written before this visit; 0 if it was not.
func SavedOn(m *Memory) date.Day { return m.savedOn }

// loose reports whether this window's answers would be lost with it: they are under no
// initials, and not on the device.
func loose(m *Memory) bool {
	stays := m.kept.device && m.saveErr == nil
	return m.kept.initials == "" && !stays && (m.Locked() || HoldsAnswers(m))
}

// HoldsAnswers reports whether the case has any.
func HoldsAnswers(m *Memory) bool {
	return len(m.scenarios) > 0 || m.HasPrivate() || keep.Digest(m.Case) != keep.Digest(facts.Case{})
}

// Why a case is not kept under initials, or not opened.
var (
	ErrTaken = errors.New("shell: a case is under these initials")
	ErrLoose = errors.New("shell: the answers of this window would be lost")
)

// KeepUnder seals this window's case with a passphrase and keeps it on the device under
// initials from now on, and no longer where it was; with fresh that is an empty case, and what
// this window had stays where it is kept. It is an error if there is a case under them, if
// answers would be lost, or if the browser refuses; then nothing changes.
func KeepUnder(m *Memory, initials, passphrase string, fresh bool) error {
	if _, taken := keep.Browser.Get(keep.Under(initials)); taken {
		return ErrTaken
	}
	if fresh && !CanLeave(m) || !fresh && (m.LoadErr != nil || m.kept.shared || m.kept.initials != "") {
		return ErrLoose
	}
	with, old, device := m.fresh(), m.name(), m.kept.device
	if !fresh {
		with.Case, with.scenarios, with.clinic, with.drafts = m.Case, m.scenarios, m.clinic, m.drafts
		with.keepPrivate = m.keepPrivate
	}
	with.clinic.Initials = initials
	with.kept = kept{initials: initials, device: true, key: keep.NewKey(passphrase)}
	with.save()
	if with.saveErr != nil {
		return with.saveErr
	}
	keep.Persist()
	if !fresh {
		keep.Browser.Leave(old, device)
	}
	m.become(with)
	m.saveDrafts()
	return nil
}

// OpenUnder opens the case under initials in the place of this window's, which stays where it
// is kept. If the passphrase is another, if what is kept cannot be read, or if answers would be
// lost, everything stays as it is.
func OpenUnder(m *Memory, initials, passphrase string) error {
	if !CanLeave(m) {
		return ErrLoose
	}
	other := m.fresh()
	other.kept.initials = initials
	text, own := keep.Browser.At(other.name(), false)
	if !own {
		text, _ = keep.Browser.At(other.name(), true)
	}
	if !keep.IsSealed([]byte(text)) { // another window has removed it
		return &keep.Error{Code: keep.Foreign}
	}
	other.kept.device = !own
	if err := other.Unlock(passphrase); err != nil {
		return err
	}
	m.become(other)
	return nil
}

// fresh is a memory of the same visit that knows of no case, on the visitor's own day.
func (m *Memory) fresh() *Memory { return &Memory{Base: m.Base, Day: TodayOf(m)} }

// become has this window go on with another case, and with nothing of its own.
func (m *Memory) become(other *Memory) {
	m.forget()
	m.kept, m.savedOn = other.kept, other.savedOn
	m.Hold(other.Case)
	m.scenarios, m.clinic, m.keepPrivate = other.scenarios, other.clinic, other.keepPrivate
	m.drafts, m.returnTo, m.unanswered = other.drafts, other.returnTo, other.unanswered
	if drafts, _ := keep.Browser.At(keep.Drafts, false); !keep.IsSealed([]byte(drafts)) {
		keep.Browser.Leave(keep.Drafts, false)
	}
	_ = keep.Browser.Put(keep.Opened, m.kept.initials, false) // refused, a reload has the case closed
}

// CanLeave says whether nothing is lost when this window turns to another case.
func CanLeave(m *Memory) bool {
	if m.kept.initials != "" {
		return m.Locked() || CanLock(m)
	}
	return !loose(m)
}

// CanLock says whether LockCase would lose nothing: the answers are sealed, kept as they are and,
// under initials, where they are found again.
func CanLock(m *Memory) bool {
	return m.kept.key != nil && m.LoadErr == nil && m.saveErr == nil && !m.kept.shared && !m.waits() &&
		(m.kept.initials == "" || m.kept.device)
}

// LockCase has this window forget the case, which is kept sealed: the answers, what is typed, names
// and numbers for letters and forms, transcripts. A case under initials is then closed, and any
// other waits for its passphrase. It is false, and nothing changes, unless CanLock.
func LockCase(m *Memory) bool {
	if !CanLock(m) {
		return false
	}
	m.save()
	if !CanLock(m) {
		return false
	}
	CloseCase(m)
	return true
}

// CloseCase has this window forget what it knows of the case. What is kept of it stays.
func CloseCase(m *Memory) {
	keep.Browser.Leave(keep.Opened, false)
	m.forget()
	m.wake()
}

// RemoveCase drops the case under initials from the device, and closes it if it is this
// window's.
func RemoveCase(m *Memory, initials string) {
	keep.Browser.Remove(initials)
	if m.kept.initials == initials {
		CloseCase(m)
	}
}

// leaveInitials has the window's case be under none, and kept nowhere yet.
func (m *Memory) leaveInitials() {
	if m.kept.initials != "" {
		keep.Browser.Leave(m.name(), false)
		keep.Browser.Leave(keep.Opened, false)
		m.kept.initials = ""
	}
}
