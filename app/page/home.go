package page

import (
	"slices"

	"offercheck/app/ask"
)

// ChangeFrom notes that one has come to the page at home, which shows many
// answers: after one is changed, Continue leads back there, by way of what the
// change makes necessary.
func (m *Memory) ChangeFrom(home ask.Place) {
	m.home, m.open = home, nil
	for _, s := range ask.Sections() {
		m.open = append(m.open, ask.Unanswered(&m.Case, s)...)
	}
	m.saveDrafts()
}

// StartOver notes that Continue leads on from here, question by question.
func (m *Memory) StartOver() {
	if m.home.Step == "" {
		return
	}
	m.home, m.open = ask.Place{}, nil
	m.saveDrafts()
}

// homeOf is the page from which the answer at p is being changed, if it is. A
// section's own page is that for its own questions only.
func (m *Memory) homeOf(p ask.Place) (ask.Place, bool) {
	_, section, _ := ask.Find(p.Step)
	if s, isCheck := ask.Checked(m.home.Step); isCheck && s.ID != section.ID {
		return ask.Place{}, false
	}
	return m.home, m.home.Step != ""
}

// after is where Continue leads from p.
func (m *Memory) after(p ask.Place) ask.Place {
	if home, changing := m.homeOf(p); changing {
		return ask.Back(&m.Case, p, slices.Clone(m.open), home)
	}
	return ask.Next(&m.Case, p)
}

// before is where Back leads from p.
func (m *Memory) before(p ask.Place) ask.Place {
	if home, changing := m.homeOf(p); changing {
		return home
	}
	return ask.Prev(&m.Case, p)
}
