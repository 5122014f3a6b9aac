package shell

import (
	"maps"
	"slices"
	"strings"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/calc/facts"
)

// The answer whether a spouse was abusive is held in this window alone. It is kept, and goes into
// the case file, only by choice: whoever it is about may use the same device, or see the file. The
// choice goes on with a file that was written by it.

// HasPrivate says whether the question was answered, in the case, a scenario or a draft.
func (m *Memory) HasPrivate() bool {
	if keep.IsPrivate(m.Case, m.scenarios) {
		return true
	}
	for _, typed := range m.drafts {
		for field := range typed {
			if isPrivate(field) {
				return true
			}
		}
	}
	return false
}

// isPrivate says whether a field is one of the question's.
func isPrivate(field string) bool { return strings.HasPrefix(field, ask.Abused) }

// chosen has the answer kept on if what was kept is so by choice, and else no longer.
func (m *Memory) chosen(byChoice bool) {
	m.keepPrivate = byChoice
	if !byChoice && m.HasPrivate() {
		m.Save()
		m.saveDrafts()
	}
}

// KeepsPrivate says whether the answer is kept with the others.
func (m *Memory) KeepsPrivate() bool { return m.keepPrivate }

// KeepPrivate has the answer kept with the others, or no longer.
func (m *Memory) KeepPrivate(on bool) {
	m.keepPrivate = on
	m.Save()
	m.saveDrafts()
}

// public is the case, and its scenarios, as they are kept.
func (m *Memory) public() (facts.Case, []keep.Scenario) {
	if m.keepPrivate {
		return m.Case, m.scenarios
	}
	c := m.Case
	c.Dispute.Abuse = facts.YesNo{}
	var scenarios []keep.Scenario
	for _, s := range m.scenarios {
		s.Changes = slices.DeleteFunc(slices.Clone(s.Changes), func(x keep.Change) bool { return x.Answer == keep.Abuse })
		if len(s.Changes) > 0 {
			scenarios = append(scenarios, s)
		}
	}
	return c, scenarios
}

// publicDrafts is what is typed and not submitted, as it is kept.
func (m *Memory) publicDrafts() map[string]ask.Typed {
	if m.keepPrivate {
		return m.drafts
	}
	public := map[string]ask.Typed{}
	for place, typed := range m.drafts {
		typed = maps.Clone(typed)
		maps.DeleteFunc(typed, func(field, _ string) bool { return isPrivate(field) })
		if len(typed) > 0 {
			public[place] = typed
		}
	}
	return public
}
