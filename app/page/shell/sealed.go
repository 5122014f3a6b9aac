package shell

import (
	"errors"

	"offercheck/app/keep"
)

// Locked says that the case that is kept is sealed and was not opened yet. Until then
// nothing is kept, and nothing is written over it.
func (m *Memory) Locked() bool {
	var wrong *keep.Error
	return errors.As(m.LoadErr, &wrong) && wrong.Code == keep.Sealed
}

// IsSealed says that what is kept is sealed from now on.
func (m *Memory) IsSealed() bool { return m.kept.key != nil }

// sealed is a text as it is kept: sealed, if the answers are.
func (m *Memory) sealed(text []byte) string {
	if m.kept.key == nil {
		return string(text)
	}
	return string(m.kept.key.Seal(text))
}

// File is the case file of the case for the visitor, with its name and media type: sealed,
// if the answers are.
func (m *Memory) File() (name, media string, b []byte) {
	if m.kept.key == nil {
		return keep.Name, keep.Type, []byte(m.file())
	}
	return m.sealedName(), keep.SealedType, m.kept.key.Seal([]byte(m.file()))
}

// sealedName is the name of a sealed file: that of everybody's or, under initials, these and the
// day, so that files of several people can be told apart, and what they are of is not said.
func (m *Memory) sealedName() string {
	if m.kept.initials == "" {
		return keep.SealedName
	}
	return m.kept.initials + "-" + m.Day.String() + ".age"
}

// Seal has everything that is kept sealed with a passphrase from now on, or in clear if it
// is empty. The passphrase itself is kept nowhere. If the browser refuses to take it in the
// place of what it keeps, everything stays as it was, and is still kept as it was; the error
// says so.
func (m *Memory) Seal(passphrase string) error {
	was := m.kept.key
	m.kept.key = nil
	if passphrase != "" {
		m.kept.key = keep.NewKey(passphrase)
	}
	m.save()
	if kept, found := keep.Browser.Get(m.name()); found && m.saveErr != nil && keep.IsSealed([]byte(kept)) != m.IsSealed() {
		err := m.saveErr
		m.kept.key = was
		m.save()
		return err
	}
	m.saveDrafts()
	return nil
}

// Unlock opens what is kept sealed, as it stands there now, and wakes the visit with it. If
// the passphrase is another, or what is kept was changed or cannot be read, everything stays
// as it is; the error is a *keep.Error.
func (m *Memory) Unlock(passphrase string) error {
	kept, _ := keep.Browser.Get(m.name())
	if !keep.IsSealed([]byte(kept)) { // another window has opened or erased it
		m.wake()
		return nil
	}
	text, key, err := keep.Open([]byte(kept), passphrase)
	if err != nil {
		return err
	}
	c, err := keep.Read(text)
	if err != nil {
		return err
	}
	m.LoadErr = nil
	m.Hold(c)
	m.scenarios, _ = keep.Scenarios(text)
	m.clinic, _ = keep.ClinicOf(text)
	m.savedOn, _ = keep.On(text)
	m.kept.key = key
	if m.kept.device {
		m.kept.seen = kept
	}
	drafts, _ := keep.Browser.Get(keep.Drafts)
	if text, err := key.Open([]byte(drafts)); err == nil {
		m.wakeDrafts(text)
	}
	m.chosen(keep.ByChoice(text))
	return nil
}

// StartAside leaves what is sealed on the device as it is, and has this window begin a case
// of its own, in its tab.
func (m *Memory) StartAside() {
	m.LoadErr, m.kept = nil, kept{}
	keep.Browser.Leave(keep.Opened, false)
}

// LockedFile is what is kept sealed, as it stands there, with its name and media type.
func (m *Memory) LockedFile() (name, media string, b []byte) {
	kept, _ := keep.Browser.Get(m.name())
	return m.sealedName(), keep.SealedType, []byte(kept)
}
