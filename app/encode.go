//go:build !js

// The report that assess prints is JSON, of the version that it begins with
// (calc.Version): within a version, fields are added, and none is renamed, taken
// away or given another meaning. Version 1 had the two offers as "options", the
// expenses as "caps", and no debts.
//
// What does not apply is left out. The fields are
//
//	version    2
//	on         the day of the law, as are all days: 2026-11-22
//	open       whether an offer in compromise is open: a finding, as are
//	           gates, lowIncome, grounds and flags
//	form       the sections of Form 433-A (OIC), each {"id", "lines"}; boxes has
//	           its boxes A to H
//	ways       the ways out of the debt, each {"id", "open", "costs", "payments",
//	           "steps", "warnings"}: costs by kind ("amount", "months", "upfront",
//	           "fee", "total"), steps by name
//	fullPay    whether the IRS could collect everything before its time runs out:
//	           {"can", "equity", "months", "reach", "short", "flip",
//	           "withAccruals"}, the last with the interest and penalties to come
//	           and a list of periods, one for each bill
//	expenses   each expense with what was said, its limit and what of it counts
//	range      how far the offers may move, and the answers that move them
//	debts      what each year owes, {"years", "tax", "balance", "range", "saving",
//	           "held"}; a year has its parts, "saving", "findings" and "clocks",
//	           and a clock its "suspensions" and "projections"
//	missing    the answers that the report waits for
//	lines      every line, behind those it was made from
//
// Wherever a line belongs it stands as its "ref": the ID, behind a colon which
// of several vehicles or accounts it belongs to, and behind a tilde which of
// several readings, where a range judges the case again. In "lines" it is
// {"ref", "id", "n", "formLine", "amount", "unit", "operation", "inputs",
// "cite"}: formLine is its number on the form, amount a string in units of unit,
// or null while an answer is missing, and inputs the refs of the lines it was
// made from.
//
// A finding is {"id", "n", "verdict", "figures", "because", "cite"}: its
// verdict is "yes", "no", or null while it is not decided. A cite is {"id",
// "name", "url", "from", "still", "unverified", "announced"}.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"offercheck/calc"
	"offercheck/calc/line"
	"offercheck/calc/tree"
)

// writeReport writes the report as JSON.
func writeReport(w io.Writer, r calc.Report) error { return indented(w, encoded(r)) }

// encoded is the report as values that encoding/json knows.
func encoded(r calc.Report) object {
	e := &encoder{refs: map[string]ref{}, readings: map[string]int{}}
	report := e.object(r.Tree())
	return append(report, field{"lines", e.lines})
}

// An object is fields in their order, which a map would lose.
type object []field

type field struct {
	name  string
	value any
}

// MarshalJSON writes the fields in their order.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, f := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		name, err := json.Marshal(f.name)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(f.value)
		if err != nil {
			return nil, err
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// A ref names a line; it is empty if there is no such line.
type ref string

type lineJSON struct {
	Ref      ref       `json:"ref"`
	ID       string    `json:"id"`
	N        int       `json:"n,omitempty"`
	FormLine string    `json:"formLine,omitempty"`
	Amount   *string   `json:"amount"`
	Unit     line.Unit `json:"unit"`
	Op       line.Op   `json:"operation"`
	In       []ref     `json:"inputs,omitempty"`
	Cite     *citeJSON `json:"cite,omitempty"`
}

type findingJSON struct {
	ID      string        `json:"id"`
	N       int           `json:"n,omitempty"`
	Verdict *line.Verdict `json:"verdict"`
	Figures []ref         `json:"figures,omitempty"`
	Because []findingJSON `json:"because,omitempty"`
	Cite    *citeJSON     `json:"cite,omitempty"`
}

type citeJSON struct {
	ID         string `json:"id"`
	Name       string `json:"name"`
	URL        string `json:"url,omitempty"`
	From       string `json:"from,omitempty"`
	Still      string `json:"still,omitempty"`
	Unverified bool   `json:"unverified,omitempty"`
	Announced  bool   `json:"announced,omitempty"`
}

// An encoder gathers the lines of a report, each once, while it is encoded.
type encoder struct {
	lines    []lineJSON
	refs     map[string]ref // by all that a line is
	readings map[string]int // how many lines have the same key
}

// object is the parts of a node by their names.
func (e *encoder) object(n tree.Node) object {
	o := object{}
	for _, part := range n.Nodes {
		if v := e.value(part); v != nil {
			o = append(o, field{part.Name, v})
		}
	}
	return o
}

// value is a node as JSON has it, and nil if there is nothing.
func (e *encoder) value(n tree.Node) any {
	switch n.Kind {
	case tree.IsText:
		return n.Text
	case tree.IsNumber:
		return json.Number(n.Text)
	case tree.IsTruth:
		return true
	case tree.IsFinding:
		return e.finding(n.Finding)
	case tree.IsObject:
		return e.object(n)
	case tree.IsList:
		return each(n.Nodes, e.value)
	case tree.IsLine:
		if l := e.line(n.Line); l != "" {
			return l
		}
	}
	return nil
}

// line is the ref of a line, noted with those it was made from. A line without
// a name is none.
func (e *encoder) line(l line.Line) ref {
	if l.ID == "" {
		return ""
	}
	x := lineJSON{ID: l.ID, N: l.N, FormLine: l.No, Unit: l.Unit, Op: l.Op, In: each(l.In, e.line), Cite: cited(l.Cite)}
	amount := l.Amount.String()
	if l.Unit == line.Date {
		amount = l.String()
	}
	if l.Known {
		x.Amount = &amount
	}
	all := fmt.Sprintf("%q", []any{l.Key(), l.No, l.Known, amount, l.Unit, l.Op, x.In, l.Cite.ID, l.Cite.URL, l.Cite.From, l.Cite.Still, l.Cite})
	if known, noted := e.refs[all]; noted {
		return known
	}
	x.Ref = e.fresh(l.Key())
	e.refs[all] = x.Ref
	e.lines = append(e.lines, x)
	return x.Ref
}

// fresh is a ref that no line has yet.
func (e *encoder) fresh(key string) ref {
	e.readings[key]++
	if n := e.readings[key]; n > 1 {
		return ref(fmt.Sprintf("%s~%d", key, n))
	}
	return ref(key)
}

func (e *encoder) finding(f line.Finding) findingJSON {
	x := findingJSON{ID: f.ID, N: f.N, Figures: each(f.Figures, e.line), Because: each(f.Because, e.finding), Cite: cited(f.Cite)}
	if f.Verdict != line.NotYet {
		x.Verdict = &f.Verdict
	}
	return x
}

func cited(c line.Cite) *citeJSON {
	if c.Name == "" {
		return nil
	}
	return &citeJSON{c.ID, c.Name, c.URL, c.From.String(), c.Still.String(), c.Unverified, c.Announced()}
}

// each is what f makes of every one of them: an empty list if there is none.
func each[T, U any](all []T, f func(T) U) []U {
	made := make([]U, 0, len(all))
	for _, x := range all {
		made = append(made, f(x))
	}
	return made
}
