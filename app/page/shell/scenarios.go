package shell

import (
	"offercheck/app/keep"
	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// Scenarios is the scenarios of the case.
func (m *Memory) Scenarios() []keep.Scenario { return m.scenarios }

// KeepScenarios makes these the scenarios of the case, and saves them with it.
func (m *Memory) KeepScenarios(all []keep.Scenario) {
	m.scenarios = all
	m.keepPrivate = m.keepPrivate && m.HasPrivate()
	m.Save()
}

// Aside is the visit with another case, on the same day and under the same law. It
// saves nothing.
func (v Visit) Aside(c facts.Case) Visit {
	return (&Memory{Base: v.Base, Case: c, Day: v.Day, Preview: v.Preview, book: v.book}).In(v.Words)
}

// AsideOn is the same on another day, under the law of that day.
func AsideOn(v Visit, c facts.Case, day date.Day) Visit {
	return (&Memory{Base: v.Base, Case: c, Day: day, Preview: true}).In(v.Words)
}
