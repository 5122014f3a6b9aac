package result

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// needs is what the lump-sum offer still needs, in the order of the form.
func (v result) needs() []shell.Need {
	return v.NeedsOf(v.Report.Offer(oic.Lump).Cost(way.Amount).Missing())
}

// openNeeds is what deciding whether an offer is open still needs, without questions
// that other answers make unnecessary.
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

// unanswered is the unknown lines that leave a finding undecided. A plain yes-or-no
// answer counts as a line of its name.
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
