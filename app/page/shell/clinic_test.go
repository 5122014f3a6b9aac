package shell

import (
	"errors"
	"strings"
	"testing"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/calc/facts"
)

// inState is a case with one answer, which is found where it is kept in clear.
func inState(code string) (c facts.Case) {
	c.Household.State = facts.Say(code)
	return c
}

// TestClinic keeps two cases under initials, each with a passphrase of its own: nothing of either
// is in clear, one is open at a time, and each comes back as it was left, also after a reload.
func TestClinic(t *testing.T) {
	tab, device := browser(t)
	m := woken()
	m.Change(inState("OH"))
	if !tab.has(`"OH"`) || !loose(m) {
		t.Fatal("nothing is kept")
	}
	if err := KeepUnder(m, "AB", "red river", true); !errors.Is(err, ErrLoose) {
		t.Errorf("an empty case in the place of answers that would be lost: %v", err)
	}
	if err := KeepUnder(m, "AB", "blue river", false); err != nil || Initials(m) != "AB" || ClinicOf(m).Initials != "AB" {
		t.Fatal(err)
	}
	clear := func(when string) {
		t.Helper()
		for _, s := range []*shelf{tab, device} {
			for _, text := range []string{`"OH"`, `"TX"`, `"61234`, "Lease seen", "blue river", "red river"} {
				if s.has(text) {
					t.Errorf("%s: %s is in clear", when, text)
				}
			}
		}
	}
	clear("put under initials")
	m.KeepDraft(placeOfRent, ask.Typed{"rent": "61234"})
	KeepClinic(m, keep.Clinic{Initials: "AB", Notes: []keep.Note{{Line: "rent", Text: "Lease seen", By: "MK", On: m.Day}}})
	clear("typed")

	again := woken()
	if !again.Locked() || Initials(again) != "AB" || HoldsAnswers(again) {
		t.Error("a reload does not ask for the passphrase of the open case")
	}
	if err := again.Unlock("blue river"); err != nil || again.Case.Household.State.Value != "OH" || again.Draft(placeOfRent)["rent"] != "61234" ||
		len(ClinicOf(again).Notes) != 1 || SavedOn(again) != again.Day {
		t.Errorf("reloaded: %v, %+v", err, again.Case.Household)
	}

	again.FillBlank("name", "Quillfeather")
	if !LockCase(again) || Initials(again) != "" || HoldsAnswers(again) || again.Blanks() > 0 || again.Draft(placeOfRent) != nil || again.Locked() || len(ClinicOf(again).Notes) > 0 {
		t.Errorf("locked: %q, %+v", Initials(again), again.Case.Household)
	}
	clear("locked")
	if _, open := keep.Browser.At(keep.Opened, false); open {
		t.Error("the tab still says which case was open")
	}
	if err := KeepUnder(again, "AB", "red river", true); !errors.Is(err, ErrTaken) {
		t.Errorf("the same initials twice: %v", err)
	}
	if err := KeepUnder(again, "CD", "red river", true); err != nil || HoldsAnswers(again) {
		t.Error(err)
	}
	again.Change(inState("TX"))
	clear("a second case")
	var wrong *keep.Error
	if err := OpenUnder(again, "AB", "red river"); !errors.As(err, &wrong) || wrong.Code != keep.Passphrase || Initials(again) != "CD" || again.Case.Household.State.Value != "TX" {
		t.Errorf("another passphrase: %v, %s is open", err, Initials(again))
	}
	if err := OpenUnder(again, "AB", "blue river"); err != nil || Initials(again) != "AB" || again.Case.Household.State.Value != "OH" {
		t.Errorf("the first again: %v", err)
	}
	clear("the first again")
	if name, _, b := again.File(); !strings.HasPrefix(name, "AB-") || !strings.HasSuffix(name, ".age") || !keep.IsSealed(b) {
		t.Errorf("its file is %s", name)
	}
	if all := keep.Browser.Cases(); len(all) != 2 || all[0].Changed != today() {
		t.Errorf("the cases are %v", all)
	}
	RemoveCase(again, "CD")
	RemoveCase(again, "AB")
	if all := keep.Browser.Cases(); len(all) > 0 || HoldsAnswers(again) || Initials(again) != "" {
		t.Errorf("removed: %v, %q", all, Initials(again))
	}
}

// TestDayEndsWithTheCase: a day that was chosen for a case is today's again with the next one, and
// no file is dated by it. One that the visit began with stays.
func TestDayEndsWithTheCase(t *testing.T) {
	for _, test := range []struct {
		name string
		do   func(m *Memory) bool
	}{
		{"locked", LockCase},
		{"closed", func(m *Memory) bool { CloseCase(m); return true }},
		{"another opened", func(m *Memory) bool { return OpenUnder(m, "CD", "red river") == nil }},
		{"another begun", func(m *Memory) bool { return KeepUnder(m, "EF", "red river", true) == nil }},
		{"a file opened", func(m *Memory) bool { m.Adopt(inState("TX"), today(), nil, keep.Clinic{}, nil, false); return true }},
		{"removed", func(m *Memory) bool { RemoveCase(m, "AB"); return true }},
		{"erased", func(m *Memory) bool { return len(m.Erase()) == 0 }},
	} {
		t.Run(test.name, func(t *testing.T) {
			browser(t)
			m := woken()
			for _, initials := range []string{"CD", "AB"} {
				if err := KeepUnder(m, initials, "red river", true); err != nil {
					t.Fatal(err)
				}
			}
			m.window.arrived = "/changes/"
			m.readFragment("on=2025-03-01")
			if m.Day.String() != "2025-03-01" || !m.Preview {
				t.Fatal("the day is not chosen")
			}
			m.Change(inState("OH"))
			if on, err := keep.On([]byte(m.file())); err != nil || on != today() {
				t.Errorf("the file is of %s", on)
			}
			if !test.do(m) || m.Day != today() || m.Preview {
				t.Errorf("the next case is judged on %s", m.Day)
			}
		})
	}
	browser(t)
	m := woken()
	m.readFragment("on=2025-03-01")
	if m.Adopt(inState("TX"), today(), nil, keep.Clinic{}, nil, false); m.Day.String() != "2025-03-01" {
		t.Errorf("the day that the visit began with is %s", m.Day)
	}
}

// TestClinicLeavesTheOthersCase: the case that is kept on the device under no initials stays there
// as it is while cases under initials are begun, opened and locked, and is back after them.
func TestClinicLeavesTheOthersCase(t *testing.T) {
	tab, device := browser(t)
	m := answering()
	mine := device.texts[keep.Prefix+keep.Answers]
	if err := KeepUnder(m, "AB", "blue river", true); err != nil || HoldsAnswers(m) {
		t.Fatal(err)
	}
	if tab.has(`"61234`) {
		t.Error("what was typed for the other case is kept in clear")
	}
	m.Change(inState("TX"))
	if device.texts[keep.Prefix+keep.Answers] != mine {
		t.Error("the other case was written over")
	}
	if !LockCase(m) || m.Case.Household.State.Value != "OH" || !m.OnDevice() {
		t.Errorf("locked: %+v", m.Case.Household)
	}
}

// TestClinicWindows: two windows have the same case open. The one that comes second keeps its own
// answers, sealed, in its tab, is told, and is not locked before somebody has chosen.
func TestClinicWindows(t *testing.T) {
	tab, device := browser(t)
	first := woken()
	if err := KeepUnder(first, "AB", "blue river", true); err != nil {
		t.Fatal(err)
	}
	second := woken()
	if err := second.Unlock("blue river"); err != nil {
		t.Fatal(err)
	}
	first.Change(inState("OH"))
	theirs := device.texts[keep.Prefix+keep.Under("AB")]
	second.Change(inState("TX"))
	if device.texts[keep.Prefix+keep.Under("AB")] != theirs || second.Trouble() != Changed || CanLock(second) || CanLeave(second) {
		t.Errorf("trouble %q, can lock %v", second.Trouble(), CanLock(second))
	}
	if own := tab.texts[keep.Prefix+keep.Under("AB")]; !keep.IsSealed([]byte(own)) || tab.has(`"TX"`) {
		t.Errorf("its own are not kept sealed: %v", tab.texts)
	}
	if err := OpenUnder(second, "AB", "blue river"); !errors.Is(err, ErrLoose) {
		t.Errorf("opened over its own: %v", err)
	}
}

// TestClinicShared says in a window with an open case that the computer is shared: the case on the
// device stays sealed as it was, and this window keeps nothing, also not which case was open.
func TestClinicShared(t *testing.T) {
	tab, device := browser(t)
	m := woken()
	if err := KeepUnder(m, "AB", "blue river", true); err != nil {
		t.Fatal(err)
	}
	m.Change(inState("OH"))
	kept := device.texts[keep.Prefix+keep.Under("AB")]
	m.Share(true)
	m.Change(inState("TX"))
	m.KeepDraft(placeOfRent, ask.Typed{"rent": "61234"})
	if len(tab.texts) != 1 || device.texts[keep.Prefix+keep.Under("AB")] != kept || Initials(m) != "" || CanLock(m) {
		t.Errorf("shared: the tab has %v", tab.texts)
	}
	if left := m.Erase(); len(left) > 0 || len(device.texts) > 0 {
		t.Errorf("erased: %v", device.texts)
	}
}

// TestClinicRefused begins a case where the browser takes nothing more: the answers stay where they
// are, and no case is said to be open.
func TestClinicRefused(t *testing.T) {
	tab, device := browser(t)
	m := woken()
	m.Change(inState("OH"))
	device.full = true
	if err := KeepUnder(m, "AB", "blue river", false); err == nil || Initials(m) != "" || !tab.has(`"OH"`) || ClinicOf(m).Initials != "" {
		t.Errorf("%v, %q: %v", err, Initials(m), tab.texts)
	}
}
