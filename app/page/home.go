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

// after is where Continue leads from p.
func (m *Memory) after(p ask.Place) ask.Place {
	if m.home.Step == "" {
		return ask.Next(&m.Case, p)
	}
	return ask.Back(&m.Case, p, slices.Clone(m.open), m.home)
}
