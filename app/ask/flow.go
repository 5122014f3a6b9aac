package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// Next is where Continue leads from p, or from the place nearest to it:
//
//   - to the same page while one of its questions wants an answer, which an answer on
//     the page may have made necessary;
//   - from a step about an item to the next step about it; from the last one to what
//     follows the list of the collection or, of an item before the last, to the list;
//   - from any other step to the next one of the section that wants an answer;
//   - from the end of a section, and from the page of its answers, to the next section
//     that wants an answer;
//   - from an optional step to the next optional one, and from the last to the list or
//     to the answers of the section;
//   - from every step about a letter to what the letter comes to, with its number;
//   - from Tasks, CheckAll, a section that asks the case nothing and an unknown place
//     to Tasks.
func Next(c *facts.Case, p Place) Place {
	p = Nearest(c, p)
	if s, isCheck := Checked(p.Step); isCheck {
		return nextSection(c, s)
	}
	at, found := positions[p.Step]
	if !found {
		return Place{Step: Tasks}
	}
	opened := WithItem(*c, p)
	if len(unansweredOf(&opened, at.step, p.N)) > 0 {
		return p
	}
	if at.list.Items != nil {
		return nextOfItem(&opened, at, p)
	}
	switch {
	case p.Step == "had-letter" && yes(c.Letters.Has) && len(c.Letters.Held) == 0:
		return Place{Step: "letter", N: 1}
	case at.step.Optional:
		return CheckOf(at.section)
	}
	return nextInSection(c, at.section, at.step)
}

// nextOfItem is the next step about the same item and, after the last one, that of a later
// item that wants an answer, else the list of the collection or, of the last item, what
// follows the list.
func nextOfItem(c *facts.Case, at position, p Place) Place {
	if at.list.Items.Answers {
		return Place{Step: at.list.ID, N: p.N}
	}
	steps := at.list.Items.Steps
	for _, step := range steps[indexOf(steps, p.Step)+1:] {
		if at.step.leadsTo(step) && step.Applies(c, p.Item()) {
			return Place{Step: step.ID, N: p.N}
		}
	}
	for n := p.N + 1; n <= at.list.Items.Len(c) && !at.optional(); n++ {
		for _, step := range steps {
			if len(unansweredOf(c, step, n)) > 0 {
				return Place{Step: step.ID, N: n}
			}
		}
	}
	if at.list.Items.Len(c) == p.N && !at.optional() {
		return nextInSection(c, at.section, at.list)
	}
	return Place{Step: at.list.ID}
}

// nextInSection is the next place of a section after a step that wants an answer or, if
// none does, that of the next section.
func nextInSection(c *facts.Case, s Section, step Step) Place {
	s.Steps = s.Steps[indexOf(s.Steps, step.ID)+1:]
	if open := Unanswered(c, s); len(open) > 0 {
		return enter(c, open[0])
	}
	return nextSection(c, s)
}

// nextSection is where the end of a section leads: to the next section that wants an
// answer, after the last the first; else to the answers of this one, if it does; else
// to all answers.
func nextSection(c *facts.Case, s Section) Place {
	all := Sections()
	i := slices.IndexFunc(all, func(other Section) bool { return other.ID == s.ID })
	for _, next := range slices.Concat(all[i+1:], all[:i]) {
		if len(Unanswered(c, next)) > 0 {
			return Resume(c, next)
		}
	}
	if len(Unanswered(c, all[i])) > 0 {
		return CheckOf(s)
	}
	return Place{Step: CheckAll}
}

// Begin is the first place of the interview that wants an answer, CheckAll if none does.
func Begin(c *facts.Case) Place {
	for _, s := range Sections() {
		if open := Unanswered(c, s); len(open) > 0 {
			return enter(c, open[0])
		}
	}
	return Place{Step: CheckAll}
}

// Resume is the first place of a section that wants an answer, the page of its answers
// if none does.
func Resume(c *facts.Case, s Section) Place {
	if open := Unanswered(c, s); len(open) > 0 {
		return enter(c, open[0])
	}
	return CheckOf(s)
}

// Another is where an item is added to the collection, if p is the last page about its
// last item; false anywhere else, and for an unknown place.
func Another(c *facts.Case, p Place) (Place, bool) {
	list, isItem := ListOf(p.Step)
	if !isItem || p.N < 1 || p.N != list.Items.Len(c) {
		return Place{}, false
	}
	steps, step := list.Items.Steps, positions[p.Step].step
	later := func(s Step) bool { return s.Applies(c, p.Item()) && step.leadsTo(s) }
	if step.Optional || slices.ContainsFunc(steps[indexOf(steps, p.Step)+1:], later) {
		return Place{}, false
	}
	return FirstOfItem(list, p.N+1), true
}

// enter is p or, if p is the list of an empty collection, the first step of its first
// item.
func enter(c *facts.Case, p Place) Place {
	if list := positions[p.Step].step; list.Items != nil && list.Items.Len(c) == 0 {
		return FirstOfItem(list, 1)
	}
	return p
}

// FirstOfItem is the first step about the nth item of a collection, from 1. If list is
// the list of no collection, it is the place of list itself.
func FirstOfItem(list Step, n int) Place {
	if list.Items == nil {
		return Place{Step: list.ID}
	}
	return Place{Step: list.Items.Steps[0].ID, N: n}
}

// AfterChange is where Continue leads after the answer at p was changed from the page
// shown at from, which shows many: first to the questions that the change made
// necessary, then back to from. unanswered is what was unanswered before the change.
func AfterChange(c *facts.Case, p Place, unanswered []Place, from Place) Place {
	_, s, found := Find(p.Step)
	if !found {
		return from
	}
	if list, isItem := ListOf(p.Step); isItem && list.ID == from.Step && list.Items.Answers {
		from.N = p.N
	}
	for _, open := range Unanswered(c, s) {
		if open == p || !slices.Contains(unanswered, open) {
			return enter(c, open)
		}
	}
	return from
}

func indexOf(steps []Step, id string) int {
	return slices.IndexFunc(steps, func(s Step) bool { return s.ID == id })
}
