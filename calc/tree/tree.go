// Package tree is the shape of a report: parts with names, down to lines and
// findings. What has a report to give makes a Node of it once; text, JSON and
// tests read the node, so that none of them can leave out what another has.
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
	IsText                // a word or a day
	IsNumber              // a whole number
	IsTruth               // something that holds
	IsLine                // a figure; one without a name is none there
	IsFinding             // a yes, a no or not yet
	IsObject              // parts with names
	IsList                // parts in order
)

// A Node is a part of a report.
type Node struct {
	Name    string // of a part of an object: "fullPay"; empty in a list
	Kind    Kind
	Text    string
	Line    line.Line
	Finding line.Finding
	Nodes   []Node
}

// Text is a word. An empty one is left out.
func Text(name, s string) Node {
	if s == "" {
		return Node{}
	}
	return Node{Name: name, Kind: IsText, Text: s}
}

// Day is a date. No day is left out.
func Day(name string, d date.Day) Node { return Text(name, d.String()) }

// Number is a whole number. Zero is left out.
func Number(name string, n int) Node {
	if n == 0 {
		return Node{}
	}
	return Node{Name: name, Kind: IsNumber, Text: strconv.Itoa(n)}
}

// Truth is something that holds. What does not is left out.
func Truth(name string, holds bool) Node {
	if !holds {
		return Node{}
	}
	return Node{Name: name, Kind: IsTruth, Text: "yes"}
}

// Line is a figure.
func Line(name string, l line.Line) Node { return Node{Name: name, Kind: IsLine, Line: l} }

// Finding is a yes or a no.
func Finding(name string, f line.Finding) Node {
	return Node{Name: name, Kind: IsFinding, Finding: f}
}

// Object is parts with names.
func Object(name string, parts ...Node) Node {
	return Node{Name: name, Kind: IsObject, Nodes: parts}
}

// List is a part for each thing of a list.
func List[T any](name string, things []T, part func(name string, t T) Node) Node {
	n := Node{Name: name, Kind: IsList, Nodes: make([]Node, len(things))}
	for i, t := range things {
		n.Nodes[i] = part("", t)
	}
	return n
}

// Lines is a list of figures.
func Lines(name string, all []line.Line) Node { return List(name, all, Line) }

// Findings is a list of findings.
func Findings(name string, all []line.Finding) Node { return List(name, all, Finding) }

// Range is a least and a most.
func Range(name string, r line.Range) Node {
	return Object(name, Line("least", r.Least), Line("most", r.Most))
}

// At is the part that a path of names leads to; the zero Node if there is none.
func (n Node) At(path ...string) Node {
	for _, name := range path {
		n = n.part(name)
	}
	return n
}

func (n Node) part(name string) Node {
	for _, p := range n.Nodes {
		if p.Name == name {
			return p
		}
	}
	return Node{}
}

// All is the node and every part of it, each before its own parts.
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

// Findings is every finding of the node, what decided it before it.
func (n Node) Findings() iter.Seq[line.Finding] {
	return func(yield func(line.Finding) bool) {
		for p := range n.All() {
			if p.Kind == IsFinding && !because(p.Finding, yield) {
				return
			}
		}
	}
}

func because(f line.Finding, yield func(line.Finding) bool) bool {
	for _, g := range f.Because {
		if !because(g, yield) {
			return false
		}
	}
	return yield(f)
}

// Lines is every line of the node that has a name, those of its findings too,
// each before the lines it was made from. A line that is used in two places comes
// twice.
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
