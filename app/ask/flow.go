package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// Next is where Continue leads: the same page as long as one of its questions
// wants an answer, which an answer on the page itself may have brought about;
// then the next step that wants one; behind the last one of one item of
// several, the list of the collection; and from the end of a section, onward.
// What is answered already is not asked again, unless it is about the thing one
// is looking at. To a step aside it leads from another such step only, and back
// from there to the list, or to the answers.
func Next(c *facts.Case, p Place) Place {
	p = Nearest(c, p)
	if s, isCheck := Checked(p.Step); isCheck {
		return onward(c, s)
	}
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
	if at.step.Aside {
		return CheckOf(at.section)
	}
	return following(c, at.section, at.step)
}

// nextOfItem is the next step about the same thing of a collection, and behind
// the last one its list or, of one thing, what follows the list.
func nextOfItem(c *facts.Case, at spot, p Place) Place {
	steps := at.list.Items.Steps
	for _, step := range steps[indexOf(steps, p.Step)+1:] {
		if at.step.leadsTo(step) && step.Applies(c, p.Item()) {
			return Place{Step: step.ID, N: p.N}
		}
	}
	if at.list.Items.Len(c) == 1 && !at.aside() {
		return following(c, at.section, at.list)
	}
	return Place{Step: at.list.ID}
}

// following is what wants an answer behind a step of a section, or onward.
func following(c *facts.Case, s Section, step Step) Place {
	s.Steps = s.Steps[indexOf(s.Steps, step.ID)+1:]
	if open := Unanswered(c, s); len(open) > 0 {
		return enter(c, open[0])
	}
	return onward(c, s)
}

// onward is where one goes on from the end of a section: to the next one that
// wants an answer, or to what is missing in this one, and when there is nothing
// left to ask, to all answers.
func onward(c *facts.Case, s Section) Place {
	all := Sections()
	i := slices.IndexFunc(all, func(other Section) bool { return other.ID == s.ID })
	for _, next := range slices.Concat(all[i+1:], all[:i]) {
		if len(Unanswered(c, next)) > 0 {
			return Into(c, next)
		}
	}
	if len(Unanswered(c, all[i])) > 0 {
		return CheckOf(s)
	}
	return Place{Step: CheckAll}
}

// Begin is where the interview begins, or goes on if it is begun.
func Begin(c *facts.Case) Place {
	for _, s := range Sections() {
		if open := Unanswered(c, s); len(open) > 0 {
			return enter(c, open[0])
		}
	}
	return Place{Step: CheckAll}
}

// Into is where one goes on with a section: at the first question that wants an
// answer, and if none does, at its answers.
func Into(c *facts.Case, s Section) Place {
	if open := Unanswered(c, s); len(open) > 0 {
		return enter(c, open[0])
	}
	return CheckOf(s)
}

// Another is where one more thing of a collection is asked about, if p is the
// last page about the last of them.
func Another(c *facts.Case, p Place) (Place, bool) {
	list, isItem := ListOf(p.Step)
	if !isItem || p.N != list.Items.Len(c) {
		return Place{}, false
	}
	steps, step := list.Items.Steps, spots[p.Step].step
	later := func(s Step) bool { return s.Applies(c, p.Item()) && step.leadsTo(s) }
	if step.Aside || slices.ContainsFunc(steps[indexOf(steps, p.Step)+1:], later) {
		return Place{}, false
	}
	return FirstOfItem(list, p.N+1), true
}

// enter is where an open place begins: an empty collection with its first item.
func enter(c *facts.Case, p Place) Place {
	if list := spots[p.Step].step; list.Items != nil && list.Items.Len(c) == 0 {
		return FirstOfItem(list, 1)
	}
	return p
}

// FirstOfItem is where the nth item of a collection, from 1, is asked.
func FirstOfItem(list Step, n int) Place {
	return Place{Step: list.Items.Steps[0].ID, N: n}
}

// Back is where Continue leads when an answer was changed from a page that
// shows many: to the questions that the change made necessary, then to home.
// unanswered is what Unanswered said of the section before the change.
func Back(c *facts.Case, p Place, unanswered []Place, home Place) Place {
	_, s, found := Find(p.Step)
	if !found {
		return home
	}
	for _, open := range Unanswered(c, s) {
		if open == p || !slices.Contains(unanswered, open) {
			return enter(c, open)
		}
	}
	return home
}

func indexOf(steps []Step, id string) int {
	return slices.IndexFunc(steps, func(s Step) bool { return s.ID == id })
}
