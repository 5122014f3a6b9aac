package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// A Row is a question that the case is asked, and its place. A row without a Kind of
// question is the list of a collection.
type Row struct {
	Place    Place
	Question Question
}

// Rows is all questions of a section that the case is asked, in their order: the list
// of a collection, then the questions about each item. A question of an optional step
// is among them once it has an answer.
func Rows(c *facts.Case, s Section) []Row {
	var rows []Row
	for _, step := range s.Steps {
		if !step.Applies(c, 0) || step.Optional && step.Items != nil && step.Items.Len(c) == 0 {
			continue
		}
		if step.Items == nil {
			rows = append(rows, step.rows(c, Place{Step: step.ID})...)
			continue
		}
		rows = append(rows, Row{Place: Place{Step: step.ID}})
		for n := range step.Items.Len(c) {
			for _, of := range step.Items.Steps {
				if of.Applies(c, n) {
					rows = append(rows, of.rows(c, Place{Step: of.ID, N: n + 1})...)
				}
			}
		}
	}
	return rows
}

func (s Step) rows(c *facts.Case, p Place) []Row {
	var rows []Row
	for _, q := range s.Asked(c, p.Item()) {
		if r := (Row{p, q}); !s.Optional || r.HasAnswer(c) {
			rows = append(rows, r)
		}
	}
	return rows
}

// Answered reports whether the row wants no answer: its question has one or may be
// left empty, or its list has an item or needs none.
func (r Row) Answered(c *facts.Case) bool {
	if r.Question.Kind == nil {
		list, _, _ := Find(r.Place.Step)
		return list.Items != nil && (list.Items.Len(c) > 0 || list.Items.Free != nil && list.Items.Free(c))
	}
	return r.Question.Answered(c, r.Place.Item())
}

// HasAnswer reports whether the row's question has an answer, or one for any of its
// boxes and entries, or its list an item.
func (r Row) HasAnswer(c *facts.Case) bool {
	if r.Question.Kind == nil {
		list, _, _ := Find(r.Place.Step)
		return list.Items.Len(c) > 0
	}
	return slices.ContainsFunc(r.Question.Answers(c, r.Place.Item()), Answer.Answered)
}

// Unanswered is the places of a section that want an answer, in their order.
func Unanswered(c *facts.Case, s Section) []Place {
	var places []Place
	for _, r := range Rows(c, s) {
		if !r.Answered(c) && !slices.Contains(places, r.Place) {
			places = append(places, r.Place)
		}
	}
	return places
}

// A Status is the status of a section in the task list.
type Status string

// The statuses.
const (
	Untouched Status = "untouched" // no question has an answer
	Started   Status = "started"   // some have
	Done      Status = "done"      // no question wants an answer
)

// StatusOf is the status of a section. One that asks the case nothing is done, and so is
// the zero Section.
func StatusOf(c *facts.Case, s Section) Status {
	rows := Rows(c, s)
	touched := slices.ContainsFunc(rows, func(r Row) bool { return r.HasAnswer(c) })
	open := slices.ContainsFunc(rows, func(r Row) bool { return !r.Answered(c) })
	switch {
	case !open:
		return Done
	case touched:
		return Started
	}
	return Untouched
}

// Relevant is the sections that ask the case anything.
func Relevant(c *facts.Case) []Section {
	return slices.DeleteFunc(Sections(), func(s Section) bool { return len(Rows(c, s)) == 0 })
}

// unansweredOf is the questions of the nth item's step, from 1, or of a step outside
// of collections, that still want an answer.
func unansweredOf(c *facts.Case, s Step, n int) []Question {
	n = max(n-1, 0)
	return slices.DeleteFunc(s.Asked(c, n), func(q Question) bool { return q.Answered(c, n) })
}
