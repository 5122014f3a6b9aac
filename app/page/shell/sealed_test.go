package shell

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/calc/facts"
)

// A shelf is a browser's storage; a full one takes nothing more, and one with room no longer text.
type shelf struct {
	texts map[string]string
	full  bool
	room  int // 0: any
}

func (s *shelf) Put(name, text string) error {
	if s.full || s.room > 0 && len(text) > s.room {
		return errors.New("full")
	}
	s.texts[name] = text
	return nil
}

func (s *shelf) Get(name string) (string, bool) { text, found := s.texts[name]; return text, found }
func (s *shelf) Drop(name string)               { delete(s.texts, name) }
func (s *shelf) Names() []string                { return slices.Collect(maps.Keys(s.texts)) }

// browser is a browser in whose storages nothing is kept yet, and what both have.
func browser(t *testing.T) (tab, device *shelf) {
	was := keep.Browser
	t.Cleanup(func() { keep.Browser = was })
	tab, device = &shelf{texts: map[string]string{}}, &shelf{texts: map[string]string{}}
	keep.Browser = keep.Keeper{Tab: tab, Device: device}
	return tab, device
}

// has reports whether a text is anywhere in a storage. With its quotation marks it is not found
// by chance in what is sealed.
func (s *shelf) has(text string) bool {
	for _, kept := range s.texts {
		if strings.Contains(kept, text) {
			return true
		}
	}
	return false
}

var placeOfRent = ask.Place{Step: "rent"}

// woken is a window that was opened again.
func woken() *Memory {
	m := NewMemory("/")
	m.wake()
	return m
}

// answering is a window with a case that is kept on the device, and something typed.
func answering() *Memory {
	m := woken()
	m.Keep(true)
	var c facts.Case
	c.Household.State = facts.Say("OH")
	m.Change(c)
	m.KeepDraft(placeOfRent, ask.Typed{"rent": "61234"})
	return m
}

// TestSealed seals what is kept, and opens it in another window: with another passphrase
// nothing changes, with its own all is there, also what was typed; and nothing is in clear.
func TestSealed(t *testing.T) {
	tab, device := browser(t)
	m := answering()
	if !device.has(`"OH"`) || !tab.has(`"61234`) {
		t.Fatal("nothing is kept")
	}
	if err := m.Seal("blue river"); err != nil || !m.IsSealed() {
		t.Fatal(err)
	}
	clear := func(when string) {
		t.Helper()
		for _, s := range []*shelf{tab, device} {
			if s.has(`"OH"`) || s.has(`"61234`) || s.has(`"TX"`) || s.has("blue river") {
				t.Errorf("%s: in clear", when)
			}
		}
	}
	clear("sealed")

	again := woken()
	before := device.texts[keep.Prefix+keep.Answers]
	if !again.Locked() || again.Where() != "unread" || again.Trouble() == Unread || again.TakeTyped() != nil {
		t.Error("the other window does not wait for the passphrase")
	}
	again.Save()
	again.save()
	again.KeepDraft(placeOfRent, nil)
	var wrong *keep.Error
	if err := again.Unlock("red river"); !errors.As(err, &wrong) || wrong.Code != keep.Passphrase || !again.Locked() {
		t.Errorf("another passphrase: %v", err)
	}
	if device.texts[keep.Prefix+keep.Answers] != before || tab.texts[keep.Prefix+keep.Answers] != "" {
		t.Error("something was written over what is sealed")
	}
	if err := again.Unlock("blue river"); err != nil || again.Case.Household.State != m.Case.Household.State || again.Draft(placeOfRent)["rent"] != "61234" {
		t.Errorf("opened: %v, %+v, %v", err, again.Case.Household, again.drafts)
	}
	again.Case.Household.State = facts.Say("TX")
	again.Change(again.Case)
	again.KeepDraft(placeOfRent, ask.Typed{"rent": "61234.50"})
	if device.texts[keep.Prefix+keep.Answers] == before || again.Trouble() != NoTrouble || !again.OnDevice() {
		t.Error("the change was not kept")
	}
	clear("changed")
	if err := again.Seal(""); err != nil || !device.has(`"TX"`) || !tab.has(`"61234.50"`) {
		t.Errorf("in clear again: %v", err)
	}
}

// TestStartAside begins another case beside one that is sealed on the device, which is not
// overwritten, even when the window would keep its own there.
func TestStartAside(t *testing.T) {
	tab, device := browser(t)
	m := answering()
	if err := m.Seal("blue river"); err != nil {
		t.Fatal(err)
	}
	sealed := device.texts[keep.Prefix+keep.Answers]
	other := woken()
	other.StartAside()
	other.Case.Household.State = facts.Say("TX")
	other.Change(other.Case)
	other.Keep(true)
	if device.texts[keep.Prefix+keep.Answers] != sealed || !tab.has(`"TX"`) || other.Trouble() != Sealed || other.Where() != "tab" {
		t.Errorf("trouble %q, %s; the tab has %v", other.Trouble(), other.Where(), tab.texts)
	}
}

// TestSealedRefused seals where the browser takes nothing more: what was kept stays, and
// the window goes on as it was.
func TestSealedRefused(t *testing.T) {
	_, device := browser(t)
	m := answering()
	device.full = true
	if err := m.Seal("blue river"); err == nil || m.IsSealed() || !device.has(`"OH"`) {
		t.Errorf("%v, sealed %v", err, m.IsSealed())
	}
	device.Drop(keep.Prefix + keep.Answers)
	if err := m.Seal("blue river"); err != nil || !m.IsSealed() {
		t.Errorf("where nothing is kept, the file is not sealed: %v", err)
	}
}

// TestSealedDoNotFit has room for the answers in clear and not for the sealed ones, which are
// longer: they are kept as before, and the page does not say that they are not.
func TestSealedDoNotFit(t *testing.T) {
	_, device := browser(t)
	m := answering()
	device.room = len(device.texts[keep.Prefix+keep.Answers])
	if err := m.Seal("blue river"); err == nil || m.IsSealed() {
		t.Errorf("%v, sealed %v", err, m.IsSealed())
	}
	if m.Where() != "device" || m.Trouble() != NoTrouble || !device.has(`"OH"`) {
		t.Errorf("they are kept %q, trouble %q: %v", m.Where(), m.Trouble(), device.texts)
	}
}

// TestSealedAndShared says in a window whose answers are sealed that the computer is shared,
// and takes it back: the file is sealed all the while, and nothing comes to be kept in clear.
func TestSealedAndShared(t *testing.T) {
	tab, device := browser(t)
	m := answering()
	if err := m.Seal("blue river"); err != nil {
		t.Fatal(err)
	}
	m.Share(true)
	if name, _, b := m.File(); name != keep.SealedName || !keep.IsSealed(b) || tab.has("AGE") {
		t.Errorf("shared: the file is %s, and the tab has %v", name, tab.texts)
	}
	m.Share(false)
	if !tab.has("AGE") || tab.has(`"OH"`) || tab.has(`"61234`) || device.has(`"OH"`) {
		t.Errorf("no longer shared: %v, %v", tab.texts, device.texts)
	}
}

// TestSealedFileIntoSealed opens a file that is sealed with another passphrase than the
// answers: what is kept is still sealed with theirs, and with the file's where they had none.
func TestSealedFileIntoSealed(t *testing.T) {
	_, device := browser(t)
	file := keep.NewKey("red river")
	for _, its := range []string{"blue river", ""} {
		m := answering()
		if err := m.Seal(its); err != nil {
			t.Fatal(err)
		}
		m.Adopt(m.Case, m.Day, nil, keep.Clinic{}, file, false)
		want := its
		if want == "" {
			want = "red river"
		}
		if _, _, err := keep.Open([]byte(device.texts[keep.Prefix+keep.Answers]), want); err != nil {
			t.Errorf("sealed with %q: %v", its, err)
		}
		device.Drop(keep.Prefix + keep.Answers)
	}
}

// TestSealedElsewhere has another window seal the answers that this one has open from the
// device: this one leaves no copy in clear, and none of its own on top, until the visitor
// says so.
func TestSealedElsewhere(t *testing.T) {
	tab, device := browser(t)
	m := answering()
	other := woken()
	if err := other.Seal("blue river"); err != nil {
		t.Fatal(err)
	}
	tab.Drop(keep.Prefix + keep.Drafts) // the other's, which has a tab of its own
	sealed := device.texts[keep.Prefix+keep.Answers]
	m.Change(m.Case)
	m.KeepDraft(placeOfRent, ask.Typed{"rent": "61234"})
	if m.Trouble() != Sealed || m.Where() != "waits" || len(tab.texts) > 0 || device.texts[keep.Prefix+keep.Answers] != sealed {
		t.Errorf("trouble %q, %s; the tab has %v", m.Trouble(), m.Where(), tab.texts)
	}
	(&keeping{Visit: Visit{Memory: m}}).keepInTab(app.Context{})
	if m.Trouble() != NoTrouble || !tab.has(`"OH"`) || !tab.has(`"61234`) || device.texts[keep.Prefix+keep.Answers] != sealed {
		t.Errorf("after the choice: trouble %q; the tab has %v", m.Trouble(), tab.texts)
	}
}

// TestSealedElsewhereAndShared has another window seal the answers, says in this one that the
// computer is shared, and takes it back: nothing comes to be kept in clear before the visitor
// has chosen.
func TestSealedElsewhereAndShared(t *testing.T) {
	tab, _ := browser(t)
	m := answering()
	if err := woken().Seal("blue river"); err != nil {
		t.Fatal(err)
	}
	tab.Drop(keep.Prefix + keep.Drafts)
	m.Change(m.Case)
	m.Share(true)
	if m.Trouble() != NoTrouble {
		t.Errorf("shared: trouble %q", m.Trouble())
	}
	m.Share(false)
	if m.Trouble() != Sealed || tab.has(`"OH"`) {
		t.Errorf("no longer shared: trouble %q, the tab has %v", m.Trouble(), tab.texts)
	}
}
