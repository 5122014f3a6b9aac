// Package ask is the interview: its questions, their order, and when each is
// asked. It holds no words and draws no pages: a question's ID names its words in
// package say and the line that its answer becomes in a report.
//
// The questions, in the order of the task list:
//
//	sections.go   the sections
//	gates.go      what can stop everything
//	debt.go       what is owed
//	year.go       the history of a tax year's debt, all of it optional
//	relief.go     what bears on taking its penalties off, all of it optional
//	event.go      what may have suspended the time to collect
//	household.go  where the taxpayer lives, and with whom
//	assets.go     assets
//	income.go     income; business.go a sole proprietor's assets and income
//	living.go     living expenses
//	applying.go   further conditions of an offer, and grounds for one
//	paying.go     paying over time, all of it optional
//	dispute.go    whether the tax is owed, and by whom, all of it optional
//	borrowing.go  a loan, all of it optional
//	letter.go     the letters of the IRS, all of it optional
//	levy.go       the statement that limits a levy on pay, all of it optional
//	intake.go     the ten things that decide most, on one page for somebody who helps
//	quick.go      the quick estimate; quickcase.go the case as it sees it; quickapply.go what it writes
//
// How an answer is given:
//
//	question.go   sections, steps, questions, and the kinds of answers
//	typed.go      between the fields of a page and the case
//	figures.go    amounts, percentages, whole numbers
//	date.go       days
//	options.go    yes or no, one of a few, any of a few
//	entries.go    several entries of one kind on one page
//	county.go     the state and the county
//	codes.go      the codes of errors and warnings
//	warnings.go   answers that contradict each other or are unlikely; order.go days
//	fault.go      answers of a case file that no field would have taken
//
// Where in the interview somebody is:
//
//	place.go      places and their addresses
//	flow.go       where Continue leads; optional.go the optional steps
//	back.go       where Back leads, and the place nearest to an address
//	former.go     the pages that are no more, and what took their place
//	rows.go       what is answered and what is missing
//
// The number of an item counts from 0, except in a [Place], where it counts from 1. It
// means nothing for what is no item. An item that the case does not have is asked
// nothing, has no answers and takes none.
package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// A Section is one row of the task list: a group of steps.
type Section struct {
	ID    string // its words are "section.<ID>"
	Steps []Step
}

// A Step is one page of the interview: one question, or a few about one thing. A
// step with Items is the list of a collection and has no questions.
type Step struct {
	ID        string                          // its address, and its words are "step.<ID>"
	When      func(c *facts.Case, n int) bool // whether it applies; nil if always
	Questions []Question
	Items     *Items
	Optional  bool                              // reached by a link: Continue leads there only from other optional steps
	As        func(c *facts.Case, n int) string // the variant of its heading; nil if there is one only
}

// Items is a collection of the case, such as vehicles. Its steps are asked once for
// each item.
type Items struct {
	collection
	Steps   []Step
	Free    func(c *facts.Case) bool // whether nothing need be listed; nil if never
	Answers bool                     // the list says what an item comes to: Continue leads there from every step about it
}

type collection interface {
	Len(c *facts.Case) int
	Add(c *facts.Case)
	Remove(c *facts.Case, n int)
}

// A Question asks for one answer of the case, or for those of one set of boxes or
// entries.
type Question struct {
	ID       string                            // its words are "ask.<ID>"; the answer is the report's line of that ID
	Kind     Kind                              // the kind of answer, and where the case has it
	When     func(c *facts.Case, n int) bool   // whether it is asked; nil if always
	Unsure   bool                              // "I do not know" is an answer
	Moot     func(c *facts.Case, n int) bool   // whether no answer could change the outcome: then it is not asked; nil if never
	Optional bool                              // it may be left empty, except while Wanted holds
	Wanted   func(c *facts.Case, n int) bool   // whether an Optional question wants an answer all the same; nil if never
	Or       string                            // the question of the same step whose answer does as well, so that Wanted ends
	As       func(c *facts.Case, n int) string // the variant of its words; nil if there is one only
	Entry    *Entry                            // the entry it asks about; nil if it is about none
}

// A Kind is the kind of answer that a question wants, with the way to where the case
// has it.
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
	// Percent is a percentage from 0 to 100, kept as that number: 30 is 30%.
	Percent struct {
		At func(c *facts.Case, n int) *facts.Amount
	}
	// YesNo is yes or no.
	YesNo struct {
		At func(c *facts.Case, n int) *facts.YesNo
	}
	// Count is a whole number between Least and Most.
	Count struct {
		At          func(c *facts.Case, n int) *facts.Count
		Least, Most int
	}
	// Date is a calendar day. One that is Past and still to come gives a warning.
	Date struct {
		At   func(c *facts.Case, n int) *facts.Date
		Past bool
	}
	// Choice is one of a few, named by their IDs.
	Choice struct {
		At      func(c *facts.Case, n int) *facts.Choice
		Options []string
		Only    func(c *facts.Case, n int) []string // those offered; nil if always all
	}
	// State is a state or territory, by its postal code.
	State struct {
		At func(c *facts.Case, n int) *facts.Choice
	}
	// County is a county of the state that In answers, by its FIPS code.
	County struct {
		At func(c *facts.Case, n int) *facts.Choice
		In func(c *facts.Case) facts.Choice
	}
	// Picks is any number of yes-or-no answers, given together: boxes are ticked for
	// what is so, or the one for none of them.
	Picks struct {
		Options []Pick
		Bare    bool // without a box for none of them: a box that is left alone is answered too
	}
)

// A Pick is one box to tick. Several may be about one answer.
type Pick struct {
	ID   string                                  // its words are "pick.<ID>"
	Is   func(c *facts.Case, n int) *facts.YesNo // where a plain yes or no is; nil if Of is set
	Of   func(c *facts.Case, n int) *facts.Maybe // where something is whose amount another question asks; nil if Is is set
	Says Tick                                    // what the answer is if the box is ticked
	Line string                                  // the line of a report that the answer is; empty if that of the ID
	When func(c *facts.Case, n int) bool         // whether it is offered; nil if always
	Late bool                                    // asked since later: a case file from before may go without
}

// A Tick is what a ticked box says of its answer.
type Tick int

// What a tick says. Without one the answer is no, or yes where a tick says no.
const (
	TickYes Tick = iota
	TickNo
	TickUnsure // "I do not know"; another box says yes or no
)

// At is where the case has the answer.
func (p Pick) At(c *facts.Case, n int) *facts.YesNo {
	if p.Of != nil {
		return &p.Of(c, n).Has
	}
	return p.Is(c, n)
}

// LineID is the ID of the line of a report that the answer is.
func (p Pick) LineID() string {
	if p.Line != "" {
		return p.Line
	}
	return p.ID
}

// On reports whether the case's answer is what a tick says.
func (p Pick) On(c *facts.Case, n int) bool {
	a := *p.At(c, n)
	if p.Says == TickUnsure {
		return a.Unsure
	}
	return a.Given && a.Value == (p.Says == TickYes)
}

// drop clears the amount of something that is no longer ticked.
func (p Pick) drop(c *facts.Case, n int) {
	if p.Of != nil {
		p.Of(c, n).Amount = facts.Amount{}
	}
}

// Applies reports whether the case is asked the step for its nth item: the step's
// condition holds, and at least one of its questions is asked.
func (s Step) Applies(c *facts.Case, n int) bool {
	if !exists(c, s.ID, n) || s.When != nil && !s.When(c, n) {
		return false
	}
	return s.Items != nil || len(s.Asked(c, n)) > 0
}

// Asked is those of the step's questions that the case is asked for its nth item.
func (s Step) Asked(c *facts.Case, n int) []Question {
	if !exists(c, s.ID, n) {
		return nil
	}
	var asked []Question
	for _, q := range s.Questions {
		if q.applies(c, n) && !q.IsMoot(c, n) {
			asked = append(asked, q.in(c, n))
		}
	}
	return asked
}

// applies reports whether the question concerns the case.
func (q Question) applies(c *facts.Case, n int) bool { return q.When == nil || q.When(c, n) }

// IsMoot reports whether the question is not asked since no answer to it could change the
// outcome. One that has an answer all the same stays.
func (q Question) IsMoot(c *facts.Case, n int) bool {
	return q.Moot != nil && q.Moot(c, n) && !slices.ContainsFunc(q.Answers(c, n), Answer.Answered)
}

// Question is the step's question with that ID.
func (s Step) Question(id string) (Question, bool) {
	i := slices.IndexFunc(s.Questions, func(q Question) bool { return q.ID == id })
	if i < 0 {
		return Question{}, false
	}
	return s.Questions[i], true
}

// in is the question with Optional as it holds for the case.
func (q Question) in(c *facts.Case, n int) Question {
	q.Optional = q.Optional && (q.Wanted == nil || !q.Wanted(c, n))
	return q
}

// An Answer is where the case has an answer: a pointer to a facts.Amount,
// facts.YesNo, or another facts.Answer.
type Answer interface{ Answered() bool }

// Answers is where the case has the answer for the nth item: one place, or one for
// each box or each question about an entry.
func (q Question) Answers(c *facts.Case, n int) []Answer {
	if !q.has(c, n) {
		return nil
	}
	return q.Kind.answers(c, n)
}

// Answered reports whether the question wants no answer for the nth item: it has one,
// if only "I do not know", or may be left empty.
func (q Question) Answered(c *facts.Case, n int) bool {
	if k, isPicks := q.Kind.(Picks); isPicks && q.has(c, n) {
		return q.Optional || !k.open(c, n)
	}
	return q.Optional || !slices.ContainsFunc(q.Answers(c, n), func(a Answer) bool { return !a.Answered() })
}
