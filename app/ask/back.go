package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// Prev is where the link Back leads from p, or from the place nearest to it: the step
// before, whether it wants an answer or not; the list of a collection from an item's
// first step, if there are several; and the task list from the start of a section, from
// Tasks and CheckAll, and from an unknown place.
func Prev(c *facts.Case, p Place) Place {
	p = Nearest(c, p)
	if s, isCheck := Checked(p.Step); isCheck {
		return lastBefore(c, s, len(s.Steps))
	}
	at, found := positions[p.Step]
	if !found {
		return Place{Step: Tasks}
	}
	if at.list.Items == nil {
		return lastBefore(c, at.section, indexOf(at.section.Steps, p.Step))
	}
	opened := WithItem(*c, p)
	steps := at.list.Items.Steps
	for i := indexOf(steps, p.Step) - 1; i >= 0; i-- {
		if steps[i].Applies(&opened, p.Item()) && steps[i].Optional == at.step.Optional {
			return Place{Step: steps[i].ID, N: p.N}
		}
	}
	if n := at.list.Items.Len(c); n > 1 || n == 1 && p.N == 2 || at.optional() {
		return Place{Step: at.list.ID}
	}
	return lastBefore(c, at.section, indexOf(at.section.Steps, at.list.ID))
}

// lastBefore is the place before the ith step of a section: that of the last step
// before it that applies and is not optional, the task list if there is none.
func lastBefore(c *facts.Case, s Section, i int) Place {
	for i--; i >= 0; i-- {
		if s.Steps[i].Applies(c, 0) && !s.Steps[i].Optional {
			return lastPlaceIn(c, s.Steps[i])
		}
	}
	return Place{Step: Tasks}
}

// lastPlaceIn is the place of a step or, if it is the list of a single item, of the last
// step about that item.
func lastPlaceIn(c *facts.Case, s Step) Place {
	if s.Items == nil || s.Items.Len(c) != 1 {
		return Place{Step: s.ID}
	}
	steps := slices.DeleteFunc(slices.Clone(s.Items.Steps), func(of Step) bool { return of.Optional || !of.Applies(c, 0) })
	return Place{Step: steps[len(steps)-1].ID, N: 1}
}

// Nearest is p if the case is asked there, and else the closest place before it in its
// section at which it is, or the task list. So a bookmark, or the page of a question
// that another answer made unnecessary, still leads somewhere. A new item, the one
// after the last, is asked at its first step. An unknown place gives the task list.
func Nearest(c *facts.Case, p Place) Place {
	at, found := positions[p.Step]
	if s, isCheck := Checked(p.Step); isCheck && len(Rows(c, s)) > 0 {
		return Place{Step: p.Step}
	}
	if !found {
		return Place{Step: Tasks}
	}
	if at.list.Items == nil {
		return nearestStep(c, at.section, at.step)
	}
	items := at.list.Items
	if !at.list.Applies(c, 0) || p.N < 1 || p.N > items.Len(c)+1 {
		return nearestStep(c, at.section, at.list)
	}
	if p.N > items.Len(c) { // a new item begins at its beginning
		return FirstOfItem(at.list, p.N)
	}
	for i := indexOf(items.Steps, p.Step); i >= 0; i-- {
		if items.Steps[i].Applies(c, p.Item()) {
			return Place{Step: items.Steps[i].ID, N: p.N}
		}
	}
	return Place{Step: at.list.ID}
}

// nearestStep is the place of the step or, if it does not apply, of the closest step
// before it in the section that does, or the task list.
func nearestStep(c *facts.Case, s Section, step Step) Place {
	for i := indexOf(s.Steps, step.ID); i >= 0; i-- {
		if s.Steps[i].Applies(c, 0) {
			return Place{Step: s.Steps[i].ID}
		}
	}
	return Place{Step: Tasks}
}
