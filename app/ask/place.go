package ask

import (
	"strconv"
	"strings"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// A Place is one page of the interview.
type Place struct {
	Step string // a step's ID, Tasks, CheckAll, or the Step of CheckOf
	N    int    // the item's number, from 1; 0 for what is no item
}

// Tasks is the page of the task list.
const Tasks = "tasks"

// CheckAll is the page on which all answers are checked, the last before the result.
const CheckAll = "check"

const checkPrefix = "check-"

// CheckOf is the page on which a section's answers are checked.
func CheckOf(s Section) Place { return Place{Step: checkPrefix + s.ID} }

// Item is the number of the item, from 0, as steps and questions take it; 0 for what
// is no item.
func (p Place) Item() int { return max(p.N-1, 0) }

// Path is the path of the page, below its language: "/vehicle/". The item's number is
// the Fragment, the part of an address that never leaves the browser.
func (p Place) Path() string { return "/" + p.Step + "/" }

// Fragment is the item's number, from 1; empty for what is no item.
func (p Place) Fragment() string {
	if p.N == 0 {
		return ""
	}
	return strconv.Itoa(p.N)
}

// PlaceOf is the place with that path and fragment, with or without the path's
// slashes; false if it is none of the interview, as for CheckAll. An item's step
// without a number is that of the first item. The case may not have the item.
func PlaceOf(path, fragment string) (Place, bool) {
	id := strings.Trim(path, "/")
	if _, isCheck := Checked(id); isCheck || id == Tasks {
		return Place{Step: id}, true
	}
	if _, _, found := Find(id); !found {
		return Place{}, false
	}
	if _, isItem := ListOf(id); !isItem {
		return Place{Step: id}, true
	}
	n, err := strconv.Atoi(fragment)
	if err != nil || n < 1 {
		n = 1
	}
	return Place{Step: id, N: n}, true
}

// Checked is the section whose answers are checked on the page of that ID; false for
// any other page, CheckAll too.
func Checked(id string) (Section, bool) {
	name, isCheck := strings.CutPrefix(id, checkPrefix)
	for _, s := range Sections() {
		if isCheck && s.ID == name {
			return s, true
		}
	}
	return Section{}, false
}

// Find is the step with that ID and its section; false if there is none.
func Find(id string) (Step, Section, bool) {
	at, found := positions[id]
	return at.step, at.section, found
}

// ListOf is the list of the collection whose items the step with that ID asks about;
// false if it asks about none.
func ListOf(id string) (Step, bool) {
	at, found := positions[id]
	return at.list, found && at.list.Items != nil
}

// Where is the place at which the answer that is a line of a report is asked; false
// if the line is no answer.
func Where(l line.Line) (Place, bool) { return WhereIs(l.ID, l.N) }

// WhereIs is the place of the question, box or list with that ID, for the nth item,
// from 1; false if there is none. An n below 1 stands for the first item.
func WhereIs(id string, n int) (Place, bool) {
	if s, _, _ := Find(id); s.Items != nil {
		return Place{Step: id}, true
	}
	step, found := stepOf[id]
	if !found {
		return Place{}, false
	}
	if _, isItem := ListOf(step); !isItem {
		return Place{Step: step}, true
	}
	return Place{Step: step, N: max(n, 1)}, true
}

// A position is a step with what it belongs to.
type position struct {
	step    Step
	section Section
	list    Step // of the collection whose items the step asks about; zero if of none
}

// positions is every step by its ID, and stepOf the ID of the step of every question
// and box.
var positions, stepOf = index()

func index() (map[string]position, map[string]string) {
	positions, stepOf := map[string]position{}, map[string]string{}
	note := func(at position) {
		positions[at.step.ID] = at
		for _, q := range at.step.Questions {
			stepOf[q.ID] = at.step.ID
			if k, isEntries := q.Kind.(Entries); isEntries {
				for _, of := range k.Each(0) {
					stepOf[of.ID] = at.step.ID
				}
			}
			if k, isPicks := q.Kind.(Picks); isPicks {
				for _, p := range k.Options {
					for _, id := range []string{p.ID, p.LineID()} {
						if _, asked := stepOf[id]; !asked {
							stepOf[id] = at.step.ID
						}
					}
				}
			}
		}
	}
	for _, s := range Sections() {
		for _, step := range s.Steps {
			note(position{step: step, section: s})
			for _, of := range step.itemSteps() {
				note(position{step: of, section: s, list: step})
			}
		}
	}
	for _, id := range fromLines {
		stepOf[id] = stepOf["letter-from"]
	}
	return positions, stepOf
}

// exists reports whether the case has the nth item that the step with that ID asks
// about. It is true if the step asks about none.
func exists(c *facts.Case, step string, n int) bool {
	items := positions[step].list.Items
	return items == nil || n >= 0 && n < items.Len(c)
}

// itemSteps is the steps of each item, if the step is a collection's list.
func (s Step) itemSteps() []Step {
	if s.Items == nil {
		return nil
	}
	return s.Items.Steps
}

// WithItem is the case as the page at p sees it: with one more item, which is empty, if
// p is about the one after the last. c itself stays as it is.
func WithItem(c facts.Case, p Place) facts.Case {
	if list, isItem := ListOf(p.Step); isItem && p.N == list.Items.Len(&c)+1 {
		list.Items.Add(&c)
	}
	return c
}
