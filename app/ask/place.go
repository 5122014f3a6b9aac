package ask

import (
	"strconv"
	"strings"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// A Place is where somebody is in the interview.
type Place struct {
	Step string // the step's ID, CheckOf a section, or Tasks
	N    int    // which item of a collection, from 1; 0 outside of one
}

// Tasks is the list of all sections.
const Tasks = "tasks"

// CheckAll is where all answers are checked, the last thing before the result.
const CheckAll = "check"

const checkPrefix = "check-"

// CheckOf is where a section's answers are checked.
func CheckOf(s Section) Place { return Place{Step: checkPrefix + s.ID} }

// Item is the number that the functions of a step or question want.
func (p Place) Item() int { return max(p.N-1, 0) }

// Path is the address of the place's page. Which item it is about stands in
// the Fragment, since that part of an address never leaves the browser.
func (p Place) Path() string { return "/" + p.Step + "/" }

// Fragment is the number of the item, and empty outside of a collection.
func (p Place) Fragment() string {
	if p.N == 0 {
		return ""
	}
	return strconv.Itoa(p.N)
}

// PlaceOf is the place with that path and fragment. An item's step without a
// number is that of the first.
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

// Checked is the section whose check page has that ID.
func Checked(id string) (Section, bool) {
	name, isCheck := strings.CutPrefix(id, checkPrefix)
	for _, s := range Sections() {
		if isCheck && s.ID == name {
			return s, true
		}
	}
	return Section{}, false
}

// Find is the step with that ID and the section it belongs to.
func Find(id string) (Step, Section, bool) {
	at, found := spots[id]
	return at.step, at.section, found
}

// ListOf is the list of the collection whose items are asked at the step with
// that ID.
func ListOf(id string) (Step, bool) {
	at, found := spots[id]
	return at.list, found && at.list.Items != nil
}

// Where is the place at which a given line of a report is asked.
func Where(l line.Line) (Place, bool) { return WhereIs(l.ID, l.N) }

// WhereIs is the place of the question, of the box to tick, or of the list,
// with that ID, for the nth of a collection, from 1.
func WhereIs(id string, n int) (Place, bool) {
	if s, _, _ := Find(id); s.Items != nil {
		return Place{Step: id}, true
	}
	step, found := asks[id]
	if !found {
		return Place{}, false
	}
	if _, isItem := ListOf(step); !isItem {
		return Place{Step: step}, true
	}
	return Place{Step: step, N: max(n, 1)}, true
}

// A spot is where a step stands in the interview.
type spot struct {
	step    Step
	section Section
	list    Step // of the collection whose item the step asks about
}

// spots is every step by its ID, asks the step of every question and box.
var spots, asks = index()

func index() (map[string]spot, map[string]string) {
	spots, asks := map[string]spot{}, map[string]string{}
	note := func(at spot) {
		spots[at.step.ID] = at
		for _, q := range at.step.Questions {
			asks[q.ID] = at.step.ID
			if k, isLines := q.Kind.(Lines); isLines {
				for _, of := range k.Each(0) {
					asks[of.ID] = at.step.ID
				}
			}
			if k, isPicks := q.Kind.(Picks); isPicks {
				for _, p := range k.Options {
					if _, asked := asks[p.ID]; !asked {
						asks[p.ID] = at.step.ID
					}
				}
			}
		}
	}
	for _, s := range Sections() {
		for _, step := range s.Steps {
			note(spot{step: step, section: s})
			for _, of := range step.itemSteps() {
				note(spot{step: of, section: s, list: step})
			}
		}
	}
	return spots, asks
}

// itemSteps is the steps of each item, if the step is a collection's list.
func (s Step) itemSteps() []Step {
	if s.Items == nil {
		return nil
	}
	return s.Items.Steps
}

// Open is the case as the page at p has it: with an empty item behind the
// last, if that is the one p is about. The item is part of the case only when
// the page puts back what it opened.
func Open(c facts.Case, p Place) facts.Case {
	if list, isItem := ListOf(p.Step); isItem && p.N == list.Items.Len(&c)+1 {
		list.Items.Add(&c)
	}
	return c
}
