package ask

import (
	"slices"
	"strconv"

	"offercheck/calc/facts"
)

// Lines is a list inside of an item that is asked on one page, a line for each:
// the payments of a year. Nobody has to tell of any; a line left empty is none.
type Lines struct {
	At   lines
	Each func(row int) []Question // what is asked of a line, from 0
}

// A Line is which line of which list a question is asked of.
type Line struct {
	List     string // the list's question
	N        int    // from 1
	Question string // the question, whose words are the same on every line
}

// mostLines is how many lines a page shows.
const mostLines = 60

type lines interface {
	Len(c *facts.Case, n int) int
	Resize(c *facts.Case, n, size int)
	Keep(c *facts.Case, n int) (restore func())
}

// within is a list kept in a slice of an item.
type within[T any] func(c *facts.Case, n int) *[]T

// Len is how many lines there are.
func (at within[T]) Len(c *facts.Case, n int) int { return len(*at(c, n)) }

// Resize makes another list of the lines there are, and of empty ones.
func (at within[T]) Resize(c *facts.Case, n, size int) {
	var list []T
	if size > 0 {
		list = make([]T, size)
		copy(list, *at(c, n))
	}
	*at(c, n) = list
}

// Keep remembers the list, to be put back.
func (at within[T]) Keep(c *facts.Case, n int) func() {
	list := *at(c, n)
	return func() { *at(c, n) = list }
}

// Lines is how many lines the page shows.
func (k Lines) Lines(q Question, t Typed) int {
	n, err := strconv.Atoi(t[q.ID])
	if err != nil {
		return 1
	}
	return min(max(n, 1), mostLines)
}

// Asked is what is asked of a line of the list, from 0, with the fields of the
// nth on the page, from 1.
func (k Lines) Asked(q Question, row, n int) []Question {
	asked := k.Each(row)
	for i, f := range asked {
		asked[i].Line = &Line{q.ID, n, f.ID}
		asked[i].ID += "-" + strconv.Itoa(n)
	}
	return asked
}

// Words is the question whose words say what is asked.
func (q Question) Words() string { return q.Line.words(q.ID) }

// Words is the question whose words say what the problem is with.
func (p Problem) Words() string { return p.Line.words(p.Field) }

func (l *Line) words(id string) string {
	if l != nil {
		return l.Question
	}
	return id
}

func (k Lines) answers(c *facts.Case, n int) []Answer {
	var all []Answer
	for row := range k.At.Len(c, n) {
		for _, q := range k.Each(row) {
			all = append(all, q.Answers(c, n)...)
		}
	}
	return all
}

func (k Lines) show(q Question, c *facts.Case, n int, t Typed) {
	size := k.At.Len(c, n)
	for row := range size {
		for _, f := range k.Asked(q, row, row+1) {
			f.Show(c, n, t)
		}
	}
	t[q.ID] = strconv.Itoa(max(size, 1))
}

func (k Lines) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	restore := k.At.Keep(c, n)
	k.At.Resize(c, n, 0)
	var problems []Problem
	for i := range k.Lines(q, t) {
		row := k.At.Len(c, n)
		asked := k.Asked(q, row, i+1)
		if !slices.ContainsFunc(asked, func(f Question) bool { return !blank(t, f.ID) }) {
			continue
		}
		k.At.Resize(c, n, row+1)
		for _, f := range asked {
			problems = append(problems, f.Take(c, n, t)...)
		}
	}
	if len(problems) > 0 {
		restore()
	}
	return problems
}
