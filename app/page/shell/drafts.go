package shell

import (
	"maps"

	"offercheck/app/ask"
)

// Draft is what is typed at a place and not submitted. It survives leaving the page
// and a reload.
func (m *Memory) Draft(p ask.Place) ask.Typed { return m.drafts[draftKey(p)] }

// KeepDraft keeps what is typed at a place; an empty t drops it.
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

// DropDrafts drops all drafts, which belong to another case or to items that are
// renumbered.
func (m *Memory) DropDrafts() {
	m.drafts = nil
	m.saveDrafts()
}

func draftKey(p ask.Place) string { return p.Step + "#" + p.Fragment() }
