package ask

import (
	"slices"
	"strconv"

	"offercheck/calc/facts"
)

// Entries is a list within an item that is asked on one page, with the same questions
// for each entry: the payments of a tax year. It may be empty, and an entry whose
// fields are all empty is left out.
type Entries struct {
	At   itemCollection
	Each func(i int) []Question // the questions about the ith entry of the case, from 0
}

// An Entry is the entry that a question asks about.
type Entry struct {
	List     string // the ID of the list's question
	N        int    // which entry on the page, from 1
	Question string // the question's ID without that number, under which its words stand
}

// maxEntries is how many entries a page shows at most.
const maxEntries = 60

// An itemCollection is a list within the nth item of the case, from 0.
type itemCollection interface {
	Len(c *facts.Case, n int) int
	Resize(c *facts.Case, n, size int)
	Keep(c *facts.Case, n int) (restore func())
}

// sliceOfItem is a list that an item has as a slice.
type sliceOfItem[T any] func(c *facts.Case, n int) *[]T

// Len is the number of entries.
func (at sliceOfItem[T]) Len(c *facts.Case, n int) int { return len(*at(c, n)) }

// Resize makes the list a new one of that size, with the entries there are and then
// empty ones.
func (at sliceOfItem[T]) Resize(c *facts.Case, n, size int) {
	var list []T
	if size > 0 {
		list = make([]T, size)
		copy(list, *at(c, n))
	}
	*at(c, n) = list
}

// Keep gives a function that restores the list as it is now.
func (at sliceOfItem[T]) Keep(c *facts.Case, n int) func() {
	list := *at(c, n)
	return func() { *at(c, n) = list }
}

// Shown is how many entries the page shows: the number in the field of the list's
// question, at least one; one if it is not a number.
func (k Entries) Shown(q Question, t Typed) int {
	n, err := strconv.Atoi(t[q.ID])
	if err != nil {
		return 1
	}
	return min(max(n, 1), maxEntries)
}

// Asked is the questions about the ith entry of the case, from 0, with the fields of
// the nth on the page, from 1. The two differ where an entry on the page is empty.
func (k Entries) Asked(q Question, i, n int) []Question {
	asked := k.Each(i)
	for j, f := range asked {
		asked[j].Entry = &Entry{q.ID, n, f.ID}
		asked[j].ID += "-" + strconv.Itoa(n)
	}
	return asked
}

// Words is the ID under which the question's words stand.
func (q Question) Words() string { return q.Entry.words(q.ID) }

// Words is the ID under which the words of the problem's question stand.
func (p Problem) Words() string { return p.Entry.words(p.Field) }

func (e *Entry) words(id string) string {
	if e != nil {
		return e.Question
	}
	return id
}

func (k Entries) answers(c *facts.Case, n int) []Answer {
	var all []Answer
	for row := range k.At.Len(c, n) {
		for _, q := range k.Each(row) {
			all = append(all, q.Answers(c, n)...)
		}
	}
	return all
}

func (k Entries) show(q Question, c *facts.Case, n int, t Typed) {
	size := k.At.Len(c, n)
	for row := range size {
		for _, f := range k.Asked(q, row, row+1) {
			f.Show(c, n, t)
		}
	}
	t[q.ID] = strconv.Itoa(max(size, 1))
}

func (k Entries) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	restore := k.At.Keep(c, n)
	k.At.Resize(c, n, 0)
	var problems []Problem
	for i := range k.Shown(q, t) {
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
