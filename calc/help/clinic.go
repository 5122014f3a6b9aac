package help

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// clinic is a Low Income Taxpayer Clinic. Each decides whom it takes.
//
//	open = income of the latest return, or of a year at what comes in now, within 250
//	       percent of the poverty guideline, and the amount in dispute of every tax year
//	       within that of IRC 7463
func clinic(c facts.Case, m Means, b *law.Book) way.Way {
	cite := &b.Help.Cites.Clinic
	income := line.Any("clinic-income",
		line.AtMost("agi-within-limit", facts.Given("agi", c.Applying.AGI), m.LowIncomeLimit),
		line.AtMost("income-within-limit", m.Income, m.LowIncomeLimit))
	return way.Way{
		ID:       Clinic,
		Open:     line.All("clinic-open", income.Under(*cite), dispute(m, b)),
		Warnings: []line.Finding{found("clinic-decides", line.Yes, cite)},
		Effects: []way.Effect{
			way.Holds(way.Clock, "clock-runs", b.Clock.Cites.Collection),
			way.Holds(way.Disclosure, "clinic-is-told", *cite),
		},
		Steps: []way.Step{{ID: "find-clinic"}, {ID: "bring-letters"}},
	}
}

// dispute says that no tax year has more in dispute than clinics usually take. If what
// is owed for each is not known, all of it is compared, which is never lower.
func dispute(m Means, b *law.Book) line.Finding {
	const id = "clinic-dispute"
	cite := b.Help.ClinicMost.Cite
	all := line.AtMost(id, m.Total, b.Help.ClinicMost).Under(cite)
	if len(m.Years) == 0 || all.Verdict == line.Yes {
		return all
	}
	return line.AtMost(id, line.GreaterOf("clinic-largest-year", m.Years[0], m.Years[1:]...), b.Help.ClinicMost).Under(cite)
}
