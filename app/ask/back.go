package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// Prev is where Back leads: the way that Next came.
func Prev(c *facts.Case, p Place) Place {
	p = Nearest(c, p)
	if s, isCheck := Checked(p.Step); isCheck {
		return before(c, s, len(s.Steps))
	}
	at, found := spots[p.Step]
	if !found {
		return Place{Step: Tasks}
	}
	if at.list.Items == nil {
		return before(c, at.section, indexOf(at.section.Steps, p.Step))
	}
	opened := Open(*c, p)
	steps := at.list.Items.Steps
	for i := indexOf(steps, p.Step) - 1; i >= 0; i-- {
		if steps[i].Applies(&opened, p.Item()) && steps[i].Aside == at.step.Aside {
			return Place{Step: steps[i].ID, N: p.N}
		}
	}
	if n := at.list.Items.Len(c); n > 1 || n == 1 && p.N == 2 || at.aside() {
		return Place{Step: at.list.ID}
	}
	return before(c, at.section, indexOf(at.section.Steps, at.list.ID))
}

// before is where one came from to the ith step of a section: the last step
// that applies of those before, of a collection of one thing the last about
// it, and the tasks if there is none. To a step aside nothing leads back.
func before(c *facts.Case, s Section, i int) Place {
	for i--; i >= 0; i-- {
		if s.Steps[i].Applies(c, 0) && !s.Steps[i].Aside {
			return leaving(c, s.Steps[i])
		}
	}
	return Place{Step: Tasks}
}

// leaving is where one stood last in a step: of a collection of one thing, the
// last step about it.
func leaving(c *facts.Case, s Step) Place {
	if s.Items == nil || s.Items.Len(c) != 1 {
		return Place{Step: s.ID}
	}
	steps := slices.DeleteFunc(slices.Clone(s.Items.Steps), func(of Step) bool { return of.Aside || !of.Applies(c, 0) })
	return Place{Step: steps[len(steps)-1].ID, N: 1}
}

// Nearest is p if it can be asked in the case as it stands, and else the
// closest place before it that can be: an old address, or a question that
// another answer made needless, still leads somewhere sensible.
func Nearest(c *facts.Case, p Place) Place {
	at, found := spots[p.Step]
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

// nearestStep is the step, or the closest before it in the section that can be
// asked.
func nearestStep(c *facts.Case, s Section, step Step) Place {
	for i := indexOf(s.Steps, step.ID); i >= 0; i-- {
		if s.Steps[i].Applies(c, 0) {
			return Place{Step: s.Steps[i].ID}
		}
	}
	return Place{Step: Tasks}
}
