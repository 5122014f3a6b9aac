package shell

import (
	"offercheck/app/part"
	"offercheck/calc/law"
)

// counties is the state whose counties were last asked for, and those: a page
// that is drawn for every key asks for the same ones.
type counties struct {
	state  string
	places []part.Place
}

// Counties is the list of a state's counties; it is empty without a state.
func (m *Memory) Counties(state string) []part.Place {
	last := &m.counties
	if state == last.state {
		return last.places
	}
	var places []part.Place
	for _, c := range law.Counties(state) {
		places = append(places, part.Place{Code: c.Code, Name: c.Name})
	}
	last.state, last.places = state, places
	return places
}
