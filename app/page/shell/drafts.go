package shell

import (
	"maps"

	"offercheck/app/ask"
)

// Draft is the text typed at a place and not taken yet: it comes back after a
// reload, and when one goes away and returns.
func (m *Memory) Draft(p ask.Place) ask.Typed { return m.drafts[draftKey(p)] }

// KeepDraft keeps what is typed at a place; nothing typed forgets it.
func (m *Memory) KeepDraft(p ask.Place, t ask.Typed) {
	if m.drafts == nil {
		m.drafts = map[string]ask.Typed{}
	}
	if len(t) == 0 {
		delete(m.drafts, draftKey(p))
	} else {
		m.drafts[draftKey(p)] = maps.Clone(t)
	}
	m.saveDrafts()
}

// DropDrafts forgets everything that was typed and not taken: it belonged to
// another case, or to an item that has another number now.
func (m *Memory) DropDrafts() {
	m.drafts = nil
	m.saveDrafts()
}

func draftKey(p ask.Place) string { return p.Step + "#" + p.Fragment() }
