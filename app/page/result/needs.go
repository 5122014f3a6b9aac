package result

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/calc/line"
)

// needs is what the least offers still wait for, in the order of the sums.
func (v result) needs() []shell.Need { return v.NeedsOf(v.Report.Options[0].Cost.Missing()) }

// openNeeds is what it still waits for to say whether one may apply. A question
// that another makes unnecessary is not asked.
func (v result) openNeeds() []shell.Need {
	var missing []line.Line
	for _, f := range v.openPoints() {
		missing = append(missing, unanswered(f)...)
	}
	return slices.DeleteFunc(v.NeedsOf(missing), func(n shell.Need) bool {
		step, _, _ := ask.Find(n.Place.Step)
		return n.Asked && !step.Applies(&v.Case, n.Place.Item())
	})
}

// unanswered is the lines a finding waits for, and the plain answers of yes or
// no, each as a line of that name.
func unanswered(f line.Finding) []line.Line {
	if f.Verdict != line.NotYet {
		return nil
	}
	var missing []line.Line
	for _, l := range f.Figures {
		missing = append(missing, l.Missing()...)
	}
	if len(f.Figures) == 0 && len(f.Because) == 0 {
		missing = append(missing, line.Given(f.ID, decimal.NullDecimal{}).Of(f.N))
	}
	for _, g := range f.Because {
		missing = append(missing, unanswered(g)...)
	}
	return missing
}
