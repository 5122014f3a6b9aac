// Package ask is the interview: which questions there are, in which order, and
// when each is asked. It has no words and no pages; a question's ID names both
// its words and the line its answer becomes in a report.
//
// The questions, in the order of the task list:
//
//	sections.go   the sections
//	debt.go       what is owed
//	year.go       what a tax year's debt is made of, for those who want to say
//	event.go      what may have stopped the clock
//	household.go  where and with whom
//	own.go        what is owned
//	income.go     what comes in; business.go a sole proprietor's
//	spending.go   what goes out
//	applying.go   what the IRS asks first, and what may speak for an offer
//	quick.go      the quick estimate; sketch.go a case as it sees it
//
// How an answer is given:
//
//	question.go   sections, steps, questions, and the kinds of answers
//	typed.go      from the fields of a page into the case, and back
//	figures.go    amounts, percentages, whole numbers; amount.go how they are typed
//	date.go       days
//	options.go    yes or no, one of a few, any of a few
//	lines.go      several of a kind on one page
//	home.go       the state and the county
//	codes.go      what may be wrong with an answer
//	doubt.go      what is wrong with answers taken together; order.go with days
//	fault.go      what is wrong with a case that nobody typed
//
// Where somebody is:
//
//	place.go      addresses of the interview
//	flow.go       where Continue leads; aside.go where one goes only to say more
//	back.go       where Back leads, and an address that cannot be asked
//	status.go     what is answered and what is missing
package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// A Section is one task of the list: steps that belong together.
type Section struct {
	ID    string // its words are "section.<ID>"
	Steps []Step
}

// A Step is one page of the interview: one question, or a few that are one
// thing. A step with Items is the list of a collection instead.
type Step struct {
	ID        string // its address, and its words are "step.<ID>"
	When      func(c *facts.Case, n int) bool
	Questions []Question
	Items     *Items
	Aside     bool // for those who want to say more: Continue leads there from no other step
}

// Items is a collection: accounts, vehicles, jobs. The steps of one item are
// asked with its number, from 0.
type Items struct {
	list
	Steps []Step
}

type list interface {
	Len(c *facts.Case) int
	Add(c *facts.Case)
	Remove(c *facts.Case, n int)
}

// A Question asks for one answer of the case.
type Question struct {
	ID       string // its words are "ask.<ID>", and a report calls its answer so
	Kind     Kind   // what sort of answer, and where it is kept
	When     func(c *facts.Case, n int) bool
	Unsure   bool                              // one may say "I do not know"
	Optional bool                              // one may leave it empty,
	Wanted   func(c *facts.Case, n int) bool   // but not as long as this holds
	As       func(c *facts.Case, n int) string // what its words depend on, if some do
	Line     *Line                             // of a list, if it is asked of each; else nil
}

// A Kind is what sort of answer a question wants, and the way to its place in
// the case. The number is the item's, from 0, and means nothing outside a
// collection.
type Kind interface {
	answers(c *facts.Case, n int) []Answer
	show(q Question, c *facts.Case, n int, t Typed)
	take(q Question, c *facts.Case, n int, t Typed) []Problem
}

type (
	// Money is an amount in dollars; Signed allows one below zero.
	Money struct {
		At     func(c *facts.Case, n int) *facts.Amount
		Signed bool
	}
	// Percent is a share, asked and kept as a percentage.
	Percent struct {
		At func(c *facts.Case, n int) *facts.Amount
	}
	// YesNo is a plain yes or no.
	YesNo struct {
		At func(c *facts.Case, n int) *facts.YesNo
	}
	// Count is a whole number between Least and Most.
	Count struct {
		At          func(c *facts.Case, n int) *facts.Count
		Least, Most int
	}
	// Date is a day of the calendar; Past one that cannot be still to come.
	Date struct {
		At   func(c *facts.Case, n int) *facts.Date
		Past bool
	}
	// Choice is one of a few, named by their IDs.
	Choice struct {
		At      func(c *facts.Case, n int) *facts.Choice
		Options []string
		Only    func(c *facts.Case, n int) []string // those there are, if not always all
	}
	// State is one of the states.
	State struct {
		At func(c *facts.Case, n int) *facts.Choice
	}
	// County is one of the counties of the state that In answers.
	County struct {
		At func(c *facts.Case, n int) *facts.Choice
		In func(c *facts.Case) facts.Choice
	}
	// Picks is any number of yes-or-no answers, given together by ticking
	// those that are true, or none.
	Picks struct {
		Options []Pick
	}
)

// A Pick is one box to tick.
type Pick struct {
	ID string                           // its words are "pick.<ID>"
	Is func(c *facts.Case) *facts.YesNo // it is a plain yes or no,
	Of func(c *facts.Case) *facts.Maybe // or something that many do not have, of which another question asks more
}

// At is where the answer is kept.
func (p Pick) At(c *facts.Case) *facts.YesNo {
	if p.Of != nil {
		return &p.Of(c).Has
	}
	return p.Is(c)
}

// drop forgets what was said of something that is not ticked any more.
func (p Pick) drop(c *facts.Case) {
	if p.Of != nil {
		p.Of(c).Amount = facts.Amount{}
	}
}

// Applies says whether the step is asked in the case as it stands: its own
// condition holds, and one of its questions is asked.
func (s Step) Applies(c *facts.Case, n int) bool {
	if s.When != nil && !s.When(c, n) {
		return false
	}
	return s.Items != nil || len(s.Asked(c, n)) > 0
}

// Asked is the step's questions that are asked in the case as it stands.
func (s Step) Asked(c *facts.Case, n int) []Question {
	var asked []Question
	for _, q := range s.Questions {
		if q.When == nil || q.When(c, n) {
			asked = append(asked, q.in(c, n))
		}
	}
	return asked
}

// question is the step's question with that ID.
func (s Step) question(id string) (Question, bool) {
	i := slices.IndexFunc(s.Questions, func(q Question) bool { return q.ID == id })
	if i < 0 {
		return Question{}, false
	}
	return s.Questions[i], true
}

// in is the question as the case as it stands asks it.
func (q Question) in(c *facts.Case, n int) Question {
	q.Optional = q.Optional && (q.Wanted == nil || !q.Wanted(c, n))
	return q
}

// An Answer is the place in the case where a question keeps an answer: a
// pointer to a calc.Amount, calc.YesNo, …
type Answer interface{ Answered() bool }

// Answers is where the question keeps its answer: one place, or one for each
// box to tick.
func (q Question) Answers(c *facts.Case, n int) []Answer { return q.Kind.answers(c, n) }

// Answered says whether the question has an answer, if only "I do not know".
// One that may be left empty is always answered.
func (q Question) Answered(c *facts.Case, n int) bool {
	return q.Optional || !slices.ContainsFunc(q.Answers(c, n), func(a Answer) bool { return !a.Answered() })
}
