package result

import (
	"slices"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// lastDays is the IDs of the lines that are the last day to ask for something.
var lastDays = []string{"spouse-until", "amend-until", "injured-until", "injured-until-taken", "hearing-last-day"}

// deadlines is the last days that a way rests on, by name.
func (v result) deadlines(x way.Way) []part.Fact {
	var facts []part.Fact
	for _, l := range v.daysOf(x) {
		facts = append(facts, part.Fact{Name: v.Words.Name(l.ID), Value: v.Words.Amount(l)})
	}
	return facts
}

// daysOf is the last days that a way rests on and that are yet to come, each once. A
// closed way has none.
func (v result) daysOf(x way.Way) []line.Line {
	if x.Open.Verdict == line.No {
		return nil
	}
	var days []line.Line
	var look func(f line.Finding)
	look = func(f line.Finding) {
		for _, l := range f.Figures {
			if !slices.Contains(lastDays, l.ID) || !l.Known || l.Day() < v.Report.On {
				continue
			}
			if !slices.ContainsFunc(days, func(d line.Line) bool { return d.ID == l.ID && d.Day() == l.Day() }) {
				days = append(days, l)
			}
		}
		for _, g := range f.Because {
			look(g)
		}
	}
	look(x.Open)
	for _, f := range x.Warnings {
		look(f)
	}
	for _, e := range x.Effects {
		look(e.Finding)
	}
	return days
}
