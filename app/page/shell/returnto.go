package shell

import (
	"slices"

	"offercheck/app/ask"
)

// ChangeFrom notes a page that shows many answers: after one of them is changed,
// Continue returns there, by way of the questions that the change makes necessary.
func (m *Memory) ChangeFrom(home ask.Place) {
	m.returnTo, m.unanswered = home, nil
	for _, s := range ask.Sections() {
		m.unanswered = append(m.unanswered, ask.Unanswered(&m.Case, s)...)
	}
	m.saveDrafts()
}

// StartOver forgets that page: Continue leads from question to question.
func (m *Memory) StartOver() {
	if m.returnTo.Step == "" {
		return
	}
	m.returnTo, m.unanswered = ask.Place{}, nil
	m.saveDrafts()
}

// ReturnTo is the page from which the answer at p is being changed, if there is one. A
// section's answers are returned to from its own questions only, and a letter also from
// those on a levy.
func (m *Memory) ReturnTo(p ask.Place) (ask.Place, bool) {
	_, section, _ := ask.Find(p.Step)
	if s, isCheck := ask.Checked(m.returnTo.Step); isCheck && s.ID != section.ID {
		return ask.Place{}, false
	}
	if m.returnTo.Step == "letters" && section.ID != "letters" && p.Step != "levy" {
		return ask.Place{}, false
	}
	return m.returnTo, m.returnTo.Step != ""
}

// ComeBack has a page that is no part of the interview drawn as it was left, if it is the one
// from which an answer was changed.
func (m *Memory) ComeBack(to ask.Place) {
	m.window.changed = to == m.returnTo && slices.Contains(outside, to.Step)
	m.window.returning = m.window.returning || m.window.changed
}

// CameBack says once that the page is returned to after an answer was changed from it.
func (m *Memory) CameBack() bool {
	came := m.window.changed
	m.window.changed = false
	return came
}

// outside is the pages outside the interview whose figures lead to their answers.
var outside = []string{"result", "worksheet"}

// After is where Continue leads from p.
func (m *Memory) After(p ask.Place) ask.Place {
	if home, changing := m.ReturnTo(p); changing {
		return ask.AfterChange(&m.Case, p, slices.Clone(m.unanswered), home)
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
