package shell

import (
	"strings"
	"testing"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/calc/facts"
)

// TestPrivate answers whether a spouse was abusive, types it without sending it, and saves a scenario
// with it: it is in no storage and no file, in clear or sealed, and a window that is opened again does
// not know it. By choice it is kept, and the choice goes with the file; taken back, it is gone.
func TestPrivate(t *testing.T) {
	tab, device := browser(t)
	const said = `"abuse"`
	m := NewMemory("/")
	yes := facts.Say(true)
	m.scenarios = []keep.Scenario{
		{Name: "alone", Changes: []keep.Change{{Answer: keep.Abuse, Was: "no", Is: "yes"}}},
		{Name: "both", Changes: []keep.Change{{Answer: keep.Abuse, Was: "no", Is: "yes"}, {Answer: "case.dispute.apart", Is: "yes"}}},
	}
	m.KeepDraft(ask.Place{Step: "joint-returns"}, ask.Typed{ask.Abused: "yes", "spouses-apart": "yes"})
	m.Change(facts.Case{Dispute: facts.Dispute{Abuse: yes, Apart: yes}})
	m.Keep(true)
	nowhere := func(when string) {
		t.Helper()
		_, _, file := m.File()
		if tab.has("abuse") || device.has("abuse") || strings.Contains(string(file), "abuse") {
			t.Errorf("%s: it is kept: %v %v %s", when, tab.texts, device.texts, file)
		}
		if again := woken(); again.HasPrivate() || again.Case.Dispute.Apart != yes || len(again.scenarios) != 1 || len(again.scenarios[0].Changes) != 1 {
			t.Errorf("%s: another window knows %+v and %+v", when, again.Case.Dispute, again.scenarios)
		}
	}
	nowhere("at first")
	if m.Case.Dispute.Abuse != yes {
		t.Error("the window has forgotten it")
	}

	m.KeepPrivate(true)
	if !device.has(said) || !tab.has(ask.Abused) {
		t.Errorf("chosen, and not kept: %v %v", device.texts, tab.texts)
	}
	if again := woken(); !again.KeepsPrivate() || again.Case.Dispute.Abuse != yes || len(again.scenarios) != 2 {
		t.Errorf("chosen, and another window knows %+v", again.Case.Dispute)
	}
	other := NewMemory("/")
	if other.Adopt(m.Case, m.Day, nil, keep.Clinic{}, nil, true); !other.KeepsPrivate() || !strings.Contains(other.file(), said) {
		t.Error("the choice did not go with the file")
	}
	if other.Adopt(facts.Case{}, m.Day, nil, keep.Clinic{}, nil, false); other.KeepsPrivate() {
		t.Error("the choice stayed for another case")
	}
	m.Keep(true)
	m.KeepPrivate(false)
	nowhere("taken back")

	if err := m.Seal("six words that nobody says alike"); err != nil {
		t.Fatal(err)
	}
	_, _, file := m.File()
	if text, _, err := keep.Open(file, "six words that nobody says alike"); err != nil || strings.Contains(string(text), "abuse") {
		t.Errorf("it is in the sealed file: %s, %v", text, err)
	}
}

// TestPrivateBefore wakes to what an earlier version kept, which had the answer without being
// asked: this window knows it, and what is kept has it no more. A file of that kind is no choice.
func TestPrivateBefore(t *testing.T) {
	tab, _ := browser(t)
	old := strings.Replace(string(keep.Write(facts.Case{Dispute: facts.Dispute{Abuse: facts.Say(true)}}, today())), "\n  \"private\": true", "", 1)
	old = strings.Replace(old, "},\n}", "}\n}", 1)
	if err := keep.Browser.Put(NewMemory("/").name(), old, false); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(old, "private") {
		t.Fatal(old)
	}
	m := woken()
	if m.Case.Dispute.Abuse != facts.Say(true) || m.KeepsPrivate() || tab.has("abuse") || !HoldsAnswers(m) {
		t.Errorf("it knows %+v, chosen %t, kept %v", m.Case.Dispute, m.KeepsPrivate(), tab.texts)
	}
	if keep.ByChoice([]byte(old)) {
		t.Error("an old file has the choice")
	}
}

// TestPrivateChoice follows the choice: it ends with the answer, goes with a case that is put
// under initials, and a sign-off holds with the answer and without it.
func TestPrivateChoice(t *testing.T) {
	browser(t)
	c := facts.Case{Dispute: facts.Dispute{Abuse: facts.Say(true), Apart: facts.Say(true)}}
	m := NewMemory("/")
	m.Change(c)
	m.KeepPrivate(true)
	signed := keep.Signed{By: "R. B.", Of: keep.Digest(c)}
	if err := KeepUnder(m, "AB", "six words that nobody says alike", false); err != nil || !m.KeepsPrivate() {
		t.Errorf("under initials the choice is %t: %v", m.KeepsPrivate(), err)
	}
	c.Dispute.Abuse = facts.YesNo{}
	if !signed.Holds(c) {
		t.Error("the sign-off does not hold without the answer")
	}
	m.Change(c)
	if m.HasPrivate() || m.KeepsPrivate() {
		t.Error("the choice outlives the answer")
	}
	m.KeepDraft(ask.Place{Step: "joint-returns"}, ask.Typed{ask.Abused: "yes"})
	if !m.HasPrivate() {
		t.Error("a draft with the answer is not asked about")
	}
}
