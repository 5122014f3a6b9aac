package result

import (
	"slices"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// lastDays is the IDs of the lines that are the last day to ask for something.
var lastDays = []string{"spouse-until", "amend-until", "injured-until", "injured-until-taken", "refund-until", "hearing-last-day"}

// deadlines is the last days that a way rests on, by name.
func (v result) deadlines(x way.Way) []part.Fact {
	var facts []part.Fact
	for _, l := range v.daysOf(x) {
		facts = append(facts, part.Fact{Name: v.dayName(l), Value: v.Words.Amount(l)})
	}
	return facts
}

// dayName is what a last day is called, with the tax year that it was worked out from.
func (v result) dayName(l line.Line) string {
	name := v.Words.Name(l.ID)
	for _, x := range line.Walk(l) {
		if x.ID == "tax-year" && x.Known {
			return v.Words.Say("part.numbered", "name", name, "n", v.Words.Amount(x))
		}
	}
	return name
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
