package page

import (
	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/calc/law"
)

// lastCounties is the state whose counties were last asked for, and those: a page
// that is drawn for every key asks for the same ones.
var lastCounties struct {
	state  string
	places []part.Place
}

// countiesOf is the list of a state's counties; it is empty without a state.
func countiesOf(state string) []part.Place {
	if state == lastCounties.state {
		return lastCounties.places
	}
	var places []part.Place
	for _, c := range law.Counties(state) {
		places = append(places, part.Place{Code: c.Code, Name: c.Name})
	}
	lastCounties.state, lastCounties.places = state, places
	return places
}

// findCounty puts a county's code in the place of its name. Whoever typed it
// before the state, or before the program was there, did not choose from a list.
func findCounty(t ask.Typed, state string) {
	if typed := t["county"]; typed != "" {
		t["county"] = part.Named(countiesOf(state), typed)
	}
}
