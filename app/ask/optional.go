package ask

import "offercheck/calc/facts"

// leadsTo reports whether Continue may lead from one step to another: to an optional
// step only from another optional step.
func (s Step) leadsTo(other Step) bool { return s.Optional || !other.Optional }

// optional reports whether the step, or the list whose items it asks about, is
// optional.
func (p position) optional() bool { return p.step.Optional || p.list.Optional }

// OptionalOfYear is the optional steps about the nth tax year, from 1, in their order,
// which Continue follows. Those that would change no figure of the case are left out.
func OptionalOfYear(c *facts.Case, n int) []Place {
	return OptionalOfItem(c, positions["tax-years"].step, n)
}

// OptionalOfItem is the optional steps about the nth item of a collection, from 1; none
// if the case does not have it, or list is the list of no collection.
func OptionalOfItem(c *facts.Case, list Step, n int) []Place {
	var places []Place
	for _, step := range list.itemSteps() {
		if step.Optional && step.Applies(c, n-1) {
			places = append(places, Place{Step: step.ID, N: n})
		}
	}
	return places
}

// OptionalOfSection is the optional steps of a section that are about no item.
func OptionalOfSection(c *facts.Case, s Section) []Place {
	var places []Place
	for _, step := range s.Steps {
		if step.Optional && step.Applies(c, 0) {
			places = append(places, Place{Step: step.ID})
		}
	}
	return places
}
