//go:build !js

package main

import (
	"fmt"
	"strings"

	"offercheck/calc"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// refs gathers the lines of a report, each once, while it is encoded.
type refs struct {
	lines []lineJSON
	known map[string]ref // by all that a line is
	times map[string]int // how many lines have the same key
}

func encoded(r calc.Report) reportJSON {
	s := &refs{known: map[string]ref{}, times: map[string]int{}}
	f, p := r.Form, r.FullPay
	x := reportJSON{
		On:        r.On.String(),
		Open:      s.finding(r.Open),
		Options:   each(r.Offers, s.option),
		FullPay:   fullPayJSON{s.finding(p.Can), s.line(p.Equity), s.line(p.Months), s.line(p.Reach), s.line(p.Short), s.line(p.Flip)},
		Gates:     each(r.Gates, s.finding),
		Grounds:   each(r.Grounds, s.finding),
		LowIncome: s.finding(r.LowIncome),
		Fee:       s.line(r.Fee),
		Form:      each(f.Sections, s.section),
		Boxes:     boxesJSON{s.line(f.A), s.line(f.B), s.line(f.C), s.line(f.D), s.line(f.E), s.line(f.F), s.line(f.G), s.line(f.H)},
		Caps:      each(r.Caps, s.cap),
		Range:     rangeJSON{s.span(r.Range.Lump), s.span(r.Range.Periodic), each(r.Range.Drivers, s.driver)},
		Flags:     each(r.Flags, s.finding),
		Missing:   each(r.Missing(), s.line),
	}
	x.Lines = s.lines
	return x
}

// line is the ref of a line, noted with those it was made from. A line without
// a name is none.
func (s *refs) line(l line.Line) ref {
	if l.ID == "" {
		return ""
	}
	x := lineJSON{ID: l.ID, N: l.N, FormLine: l.No, Unit: l.Unit, Op: l.Op, In: each(l.In, s.line), Cite: cited(l.Cite)}
	amount := l.Amount.String()
	if l.Unit == line.Date {
		amount = l.String()
	}
	if l.Known {
		x.Amount = &amount
	}
	all := strings.Join([]string{l.Key(), l.No, fmt.Sprint(l.Known), amount, string(l.Unit), string(l.Op), fmt.Sprint(x.In), fmt.Sprint(l.Cite)}, "\x00")
	if known, noted := s.known[all]; noted {
		return known
	}
	x.Ref = s.fresh(l.Key())
	s.known[all] = x.Ref
	s.lines = append(s.lines, x)
	return x.Ref
}

// fresh is a ref that no line has yet.
func (s *refs) fresh(key string) ref {
	s.times[key]++
	if n := s.times[key]; n > 1 {
		return ref(fmt.Sprintf("%s~%d", key, n))
	}
	return ref(key)
}

func (s *refs) finding(f line.Finding) findingJSON {
	x := findingJSON{ID: f.ID, N: f.N, Figures: each(f.Figures, s.line), Because: each(f.Because, s.finding), Cite: cited(f.Cite)}
	if f.Verdict != line.NotYet {
		x.Verdict = &f.Verdict
	}
	return x
}

func (s *refs) option(o way.Way) optionJSON {
	return optionJSON{o.ID, s.finding(o.Open), s.line(o.Cost(way.Amount)), s.line(o.Cost(way.Months)), s.line(o.Cost(way.Upfront)), each(o.Payments, s.line), s.line(o.Cost(way.Total))}
}

func (s *refs) section(f oic.FormSection) sectionJSON {
	return sectionJSON{f.ID, each(f.Lines, s.line)}
}

func (s *refs) cap(c oic.ExpenseLimit) capJSON {
	return capJSON{c.ID, c.N, s.line(c.Said), s.line(c.Limit), s.line(c.Counted), s.line(c.Lost), s.line(c.LostLump), s.line(c.LostPeriodic)}
}

func (s *refs) span(p line.Range) spanJSON { return spanJSON{s.line(p.Least), s.line(p.Most)} }

func (s *refs) driver(d oic.Driver) driverJSON {
	return driverJSON{d.ID, d.N, s.line(d.Said), s.line(d.Low), s.line(d.High), s.span(d.Lump), s.span(d.Periodic)}
}

func cited(c line.Cite) *citeJSON {
	if c.Name == "" {
		return nil
	}
	return &citeJSON{c.ID, c.Name, c.URL, c.From.String(), c.Still.String(), c.Unverified}
}

// each is what f makes of every one of them: an empty list if there is none.
func each[T, U any](all []T, f func(T) U) []U {
	made := make([]U, 0, len(all))
	for _, x := range all {
		made = append(made, f(x))
	}
	return made
}
