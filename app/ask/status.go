package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// A Row is a question that the case as it stands makes necessary, and its
// place. One without a question is a collection's list.
type Row struct {
	Place    Place
	Question Question
}

// Rows is all questions of a section in the order in which they are asked, the
// list of a collection before the questions about its items. What is asked aside
// is among them once it is answered.
func Rows(c *facts.Case, s Section) []Row {
	var rows []Row
	for _, step := range s.Steps {
		if !step.Applies(c, 0) || step.Aside && step.Items != nil && step.Items.Len(c) == 0 {
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
		if r := (Row{p, q}); !s.Aside || r.Told(c) {
			rows = append(rows, r)
		}
	}
	return rows
}

// Answered says whether the row wants nothing more: its question is answered,
// or may stay empty, or its list has an item.
func (r Row) Answered(c *facts.Case) bool {
	if r.Question.Kind == nil {
		list, _, _ := Find(r.Place.Step)
		return list.Items.Len(c) > 0
	}
	return r.Question.Answered(c, r.Place.Item())
}

// Told says whether somebody has begun to answer the row.
func (r Row) Told(c *facts.Case) bool {
	if r.Question.Kind == nil {
		return r.Answered(c)
	}
	return slices.ContainsFunc(r.Question.Answers(c, r.Place.Item()), Answer.Answered)
}

// Unanswered is the places of a section that still want an answer, in order.
func Unanswered(c *facts.Case, s Section) []Place {
	var places []Place
	for _, r := range Rows(c, s) {
		if !r.Answered(c) && !slices.Contains(places, r.Place) {
			places = append(places, r.Place)
		}
	}
	return places
}

// A Status is how far a section is answered.
type Status string

// The statuses.
const (
	Untouched Status = "untouched"
	Started   Status = "started"
	Done      Status = "done"
)

// StatusOf is how far the section is answered.
func StatusOf(c *facts.Case, s Section) Status {
	rows := Rows(c, s)
	touched := slices.ContainsFunc(rows, func(r Row) bool { return r.Told(c) })
	open := slices.ContainsFunc(rows, func(r Row) bool { return !r.Answered(c) })
	switch {
	case !open:
		return Done
	case touched:
		return Started
	}
	return Untouched
}

// Relevant is the sections that ask anything in the case as it stands.
func Relevant(c *facts.Case) []Section {
	return slices.DeleteFunc(Sections(), func(s Section) bool { return len(Rows(c, s)) == 0 })
}

// left is the questions of the nth item's step, from 1, or of a step outside
// of collections, that still want an answer.
func left(c *facts.Case, s Step, n int) []Question {
	n = max(n-1, 0)
	return slices.DeleteFunc(s.Asked(c, n), func(q Question) bool { return q.Answered(c, n) })
}
