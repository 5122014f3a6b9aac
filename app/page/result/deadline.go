package result

import (
	"slices"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// lastDays is the IDs of the lines that are the last day to ask for something.
var lastDays = []string{"spouse-until", "amend-until", "injured-until", "injured-until-taken", "hearing-last-day"}

// deadlines is the last days that a way rests on and that are yet to come, each once. A
// closed way has none.
func (v result) deadlines(x way.Way) []part.Fact {
	if x.Open.Verdict == line.No {
		return nil
	}
	var facts []part.Fact
	var look func(f line.Finding)
	look = func(f line.Finding) {
		for _, l := range f.Figures {
			if !slices.Contains(lastDays, l.ID) || !l.Known || l.Day() < v.Report.On {
				continue
			}
			if fact := (part.Fact{Name: v.Words.Name(l.ID), Value: v.Words.Amount(l)}); !slices.Contains(facts, fact) {
				facts = append(facts, fact)
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
	return facts
}
