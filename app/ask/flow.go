package ask

import (
	"slices"

	"offercheck/calc"
)

// Next is where Continue leads: the same page as long as one of its questions
// wants an answer, which an answer on the page itself may have brought about;
// then the next step that applies and is not aside; behind the last one of an item,
// the list of the collection; behind the last one of a section, its check page; and from
// there the tasks. An empty collection starts with its first item.
func Next(c *calc.Case, p Place) Place {
	p = Nearest(c, p)
	at, found := spots[p.Step]
	if !found {
		return Place{Step: Tasks}
	}
	opened := Open(*c, p)
	if len(left(&opened, at.step, p.N)) > 0 {
		return p
	}
	if at.list.Items != nil {
		return nextOfItem(&opened, at, p)
	}
	steps := at.section.Steps
	for _, step := range steps[indexOf(steps, p.Step)+1:] {
		if step.Applies(c, 0) && at.step.leadsTo(step) {
			return enter(c, step)
		}
	}
	return CheckOf(at.section)
}

func nextOfItem(c *calc.Case, at spot, p Place) Place {
	steps := at.list.Items.Steps
	for _, step := range steps[indexOf(steps, p.Step)+1:] {
		if step.Applies(c, p.Item()) && at.step.leadsTo(step) {
			return Place{Step: step.ID, N: p.N}
		}
	}
	return Place{Step: at.list.ID}
}

// enter is where a step begins when one comes to it from the step before.
func enter(c *calc.Case, s Step) Place {
	if s.Items != nil && s.Items.Len(c) == 0 {
		return FirstOfItem(s, 1)
	}
	return Place{Step: s.ID}
}

// FirstOfItem is where the nth item of a collection, from 1, is asked.
func FirstOfItem(list Step, n int) Place {
	return Place{Step: list.Items.Steps[0].ID, N: n}
}

// Prev is where Back leads: the way that Next came.
func Prev(c *calc.Case, p Place) Place {
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
	if at.list.Items.Len(c) > 0 || at.list.Aside {
		return Place{Step: at.list.ID}
	}
	return before(c, at.section, indexOf(at.section.Steps, at.list.ID))
}

// before is the last step that applies of those before the ith of a section,
// and the tasks if there is none. To a step aside Back leads as little as
// Continue does.
func before(c *calc.Case, s Section, i int) Place {
	for i--; i >= 0; i-- {
		if s.Steps[i].Applies(c, 0) && !s.Steps[i].Aside {
			return Place{Step: s.Steps[i].ID}
		}
	}
	return Place{Step: Tasks}
}

// Nearest is p if it can be asked in the case as it stands, and else the
// closest place before it that can be: an old address, or a question that
// another answer made needless, still leads somewhere sensible.
func Nearest(c *calc.Case, p Place) Place {
	at, found := spots[p.Step]
	if _, isCheck := Checked(p.Step); !found && !isCheck {
		return Place{Step: Tasks}
	}
	if !found {
		return Place{Step: p.Step}
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

func nearestStep(c *calc.Case, s Section, step Step) Place {
	if step.Applies(c, 0) {
		return Place{Step: step.ID}
	}
	return before(c, s, indexOf(s.Steps, step.ID)+1)
}

func indexOf(steps []Step, id string) int {
	return slices.IndexFunc(steps, func(s Step) bool { return s.ID == id })
}

// Back is where Continue leads when an answer was changed from a page that
// shows many: to the questions that the change made necessary, then to home.
// unanswered is what Unanswered said of the section before the change.
func Back(c *calc.Case, p Place, unanswered []Place, home Place) Place {
	_, s, found := Find(p.Step)
	if !found {
		return home
	}
	for _, open := range Unanswered(c, s) {
		if open == p || !slices.Contains(unanswered, open) {
			if step := spots[open.Step].step; step.Items != nil {
				return enter(c, step)
			}
			return open
		}
	}
	return home
}
