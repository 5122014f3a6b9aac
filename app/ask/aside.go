package ask

import "offercheck/calc/facts"

// leadsTo says whether Continue may lead from one step to another: to one aside
// only from another aside.
func (s Step) leadsTo(other Step) bool { return s.Aside || !other.Aside }

// aside says whether it is asked only of those who want to say more.
func (at spot) aside() bool { return at.step.Aside || at.list.Aside }

// More is where more can be told of the nth tax year, from 1, in order: what
// would change no answer as the case stands is left out. Continue leads from one
// to the next.
func More(c *facts.Case, n int) []Place { return Asides(c, spots["tax-years"].step, n) }

// Asides is the steps aside of the nth of a collection, from 1.
func Asides(c *facts.Case, list Step, n int) []Place {
	var places []Place
	for _, step := range list.itemSteps() {
		if step.Aside && n <= list.Items.Len(c) && step.Applies(c, n-1) {
			places = append(places, Place{Step: step.ID, N: n})
		}
	}
	return places
}

// Beside is the steps aside of a section.
func Beside(c *facts.Case, s Section) []Place {
	var places []Place
	for _, step := range s.Steps {
		if step.Aside && step.Applies(c, 0) {
			places = append(places, Place{Step: step.ID})
		}
	}
	return places
}
