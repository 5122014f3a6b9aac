package shell

import (
	"slices"

	"offercheck/app/ask"
)

// ChangeFrom notes that one has come to the page at home, which shows many
// answers: after one is changed, Continue leads back there, by way of what the
// change makes necessary.
func (m *Memory) ChangeFrom(home ask.Place) {
	m.returnTo, m.open = home, nil
	for _, s := range ask.Sections() {
		m.open = append(m.open, ask.Unanswered(&m.Case, s)...)
	}
	m.saveDrafts()
}

// StartOver notes that Continue leads on from here, question by question.
func (m *Memory) StartOver() {
	if m.returnTo.Step == "" {
		return
	}
	m.returnTo, m.open = ask.Place{}, nil
	m.saveDrafts()
}

// ReturnTo is the page from which the answer at p is being changed, if it is. A
// section's own page is that for its own questions only.
func (m *Memory) ReturnTo(p ask.Place) (ask.Place, bool) {
	_, section, _ := ask.Find(p.Step)
	if s, isCheck := ask.Checked(m.returnTo.Step); isCheck && s.ID != section.ID {
		return ask.Place{}, false
	}
	return m.returnTo, m.returnTo.Step != ""
}

// After is where Continue leads from p.
func (m *Memory) After(p ask.Place) ask.Place {
	if home, changing := m.ReturnTo(p); changing {
		return ask.Back(&m.Case, p, slices.Clone(m.open), home)
	}
	return ask.Next(&m.Case, p)
}

// Before is where Back leads from p.
func (m *Memory) Before(p ask.Place) ask.Place {
	if home, changing := m.ReturnTo(p); changing {
		return home
	}
	return ask.Prev(&m.Case, p)
}
