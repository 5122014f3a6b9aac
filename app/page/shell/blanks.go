package shell

import "maps"

// Blank is what was typed into a blank of a letter or a form: a name, a number, a reason.
// It is in this window's memory alone, and in no case file, storage, draft or address. It
// goes with the answers: when they are erased or replaced, on leaving by the quick exit, and
// after a while without use on a shared computer.
func (m *Memory) Blank(id string) string { return m.blanks[id] }

// FillBlank notes what is typed into a blank; an empty text empties it.
func (m *Memory) FillBlank(id, text string) {
	if m.blanks == nil {
		m.blanks = map[string]string{}
	}
	if text == "" {
		delete(m.blanks, id)
	} else {
		m.blanks[id] = text
	}
}

// FilledBlanks is what was typed into all blanks, by their IDs.
func (m *Memory) FilledBlanks() map[string]string { return maps.Clone(m.blanks) }

// EmptyBlanks forgets what was typed into all blanks.
func (m *Memory) EmptyBlanks() { m.blanks = nil }

// Blanks is how many blanks are filled.
func (m *Memory) Blanks() int { return len(m.blanks) }
