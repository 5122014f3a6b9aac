// Package help says who helps with a tax debt, and when it can be dealt with alone: Low
// Income Taxpayer Clinics (IRC 7526), the Taxpayer Advocate (IRC 7811), and
// representatives. It also has how offers in compromise fare, as the IRS counts them.
//
//	help.go            the ways, and what they are judged by
//	clinic.go          a Low Income Taxpayer Clinic
//	advocate.go        the Taxpayer Advocate
//	representative.go  a representative, and when none is needed
//	offers.go          how many offers are accepted
//
// Missing answers give figures and findings that are unknown, and so do the zero Means
// and a nil or empty law.Book. A representative is open to anybody.
package help

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// The IDs of the ways.
const (
	Clinic         = "clinic"
	Advocate       = "advocate"
	Representative = "representative"
)

// Means is what a household is judged by besides its answers. The zero Means is unknown.
type Means struct {
	LowIncomeLimit line.Line    // 250 percent of the poverty guideline, for a household of its size
	Income         line.Line    // twelve months of what comes in now
	Total          line.Line    // the balance due of all years
	Years          []line.Line  // of each tax year
	Hardship       line.Finding // a fact of economic hardship
	PlanFits       line.Finding // a way without a financial statement is open, and can be afforded
}

// Ways is those who help. They have no costs: a clinic and the Advocate are free or
// nearly so, and a representative's fee is the firm's.
func Ways(c facts.Case, m Means, b *law.Book) []way.Way {
	b = b.OrEmpty()
	return []way.Way{clinic(c, m, b), advocate(c, m, b), representative(c, m, b)}
}

// found is a finding, with its source.
func found(id string, v line.Verdict, cite *line.Cite) line.Finding {
	return line.Stated(id, v).Under(*cite)
}
