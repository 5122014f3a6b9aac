// Package tree is the structure of a report: named parts, down to lines and
// findings. A part of a report builds its [Node] once; the text, the JSON and the
// tests all read that node, so none of them can omit what another shows.
package tree

import (
	"iter"
	"strconv"

	"offercheck/calc/date"
	"offercheck/calc/line"
)

// A Kind is what a node holds.
type Kind int

// The kinds of node.
const (
	None      Kind = iota // nothing: the zero Node
	IsText                // a word or a date
	IsNumber              // a whole number
	IsTruth               // a condition that holds
	IsLine                // a figure; a line without an ID stands for none
	IsFinding             // a yes, a no or not yet
	IsObject              // named parts
	IsList                // parts in order, without names
)

// A Node is a part of a report. Which of its fields are set depends on its Kind.
type Node struct {
	Name    string // its name within an object: "fullPay"; empty in a list
	Kind    Kind
	Text    string       // of IsText, IsNumber and IsTruth
	Line    line.Line    // of IsLine
	Finding line.Finding // of IsFinding
	Nodes   []Node       // of IsObject and IsList
}

// Text is a word. An empty word gives the zero Node.
func Text(name, s string) Node {
	if s == "" {
		return Node{}
	}
	return Node{Name: name, Kind: IsText, Text: s}
}

// Day is a date. No day gives the zero Node.
func Day(name string, d date.Day) Node { return Text(name, d.String()) }

// Number is a whole number. Zero gives the zero Node.
func Number(name string, n int) Node {
	if n == 0 {
		return Node{}
	}
	return Node{Name: name, Kind: IsNumber, Text: strconv.Itoa(n)}
}

// Truth is a condition. One that does not hold gives the zero Node.
func Truth(name string, holds bool) Node {
	if !holds {
		return Node{}
	}
	return Node{Name: name, Kind: IsTruth, Text: "yes"}
}

// Line is a figure.
func Line(name string, l line.Line) Node { return Node{Name: name, Kind: IsLine, Line: l} }

// Finding is a finding.
func Finding(name string, f line.Finding) Node {
	return Node{Name: name, Kind: IsFinding, Finding: f}
}

// Object is named parts. Readers skip the zero Node among them.
func Object(name string, parts ...Node) Node {
	return Node{Name: name, Kind: IsObject, Nodes: parts}
}

// List is a list with a part for each item.
func List[T any](name string, items []T, part func(name string, t T) Node) Node {
	n := Node{Name: name, Kind: IsList, Nodes: make([]Node, len(items))}
	for i, t := range items {
		n.Nodes[i] = part("", t)
	}
	return n
}

// Lines is a list of figures.
func Lines(name string, all []line.Line) Node { return List(name, all, Line) }

// Findings is a list of findings.
func Findings(name string, all []line.Finding) Node { return List(name, all, Finding) }

// Range is an object of the two bounds, "least" and "most".
func Range(name string, r line.Range) Node {
	return Object(name, Line("least", r.Least), Line("most", r.Most))
}

// At returns the part that a path of names leads to; the zero Node if there is
// none.
func (n Node) At(path ...string) Node {
	for _, name := range path {
		n = n.part(name)
	}
	return n
}

// part returns the part of that name; the zero Node if there is none.
func (n Node) part(name string) Node {
	for _, p := range n.Nodes {
		if p.Name == name {
			return p
		}
	}
	return Node{}
}

// All yields the node and every part of it, each before its own parts.
func (n Node) All() iter.Seq[Node] {
	return func(yield func(Node) bool) { n.all(yield) }
}

func (n Node) all(yield func(Node) bool) bool {
	if !yield(n) {
		return false
	}
	for _, p := range n.Nodes {
		if !p.all(yield) {
			return false
		}
	}
	return true
}

// Findings yields every finding of the node, each after the findings that decided
// it.
func (n Node) Findings() iter.Seq[line.Finding] {
	return func(yield func(line.Finding) bool) {
		for p := range n.All() {
			if p.Kind == IsFinding && !because(p.Finding, yield) {
				return
			}
		}
	}
}

// because yields a finding after those that decided it, and returns false if yield
// did.
func because(f line.Finding, yield func(line.Finding) bool) bool {
	for _, g := range f.Because {
		if !because(g, yield) {
			return false
		}
	}
	return yield(f)
}

// Lines yields every line of the node that has an ID, including those of its
// findings, each before the lines it was computed from. A line used in two places
// is yielded twice.
func (n Node) Lines() iter.Seq[line.Line] {
	return func(yield func(line.Line) bool) {
		for p := range n.All() {
			roots := []line.Line{p.Line}
			if p.Kind == IsFinding {
				roots = nil
				for f := range (Node{Kind: IsFinding, Finding: p.Finding}).Findings() {
					roots = append(roots, f.Figures...)
				}
			}
			for _, root := range roots {
				for _, l := range line.Walk(root) {
					if l.ID != "" && !yield(l) {
						return
					}
				}
			}
		}
	}
}
