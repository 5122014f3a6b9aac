package shell

import (
	"sort"

	"offercheck/app/part"
	"offercheck/calc/law"
)

// counties caches the counties of one state, since every key redraws the same list.
type counties struct {
	state  string
	places []part.Place
}

// Counties is a state's counties by name, and behind them what else people call them; none without a state.
func (m *Memory) Counties(state string) []part.Place {
	last := &m.counties
	if state == last.state {
		return last.places
	}
	var places []part.Place
	for _, c := range law.Counties(state) {
		places = append(places, part.Place{Code: c.Code, Name: c.Name})
	}
	sort.SliceStable(places, func(i, j int) bool { return part.Before(places[i].Name, places[j].Name) })
	for _, other := range law.OtherNames(state) {
		places = append(places, part.Place{Code: other.Code, Name: law.CountyName(other.Code), Other: other.Name})
	}
	last.state, last.places = state, places
	return places
}
