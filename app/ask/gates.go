package ask

import "offercheck/calc/facts"

// status is what can stop everything, and comes first: returns, a bankruptcy, this year's
// tax, employees, and whether the years are known. Of each the page says at once what to
// do first, and what stays open.
var status = []Step{
	{ID: "status", Questions: []Question{
		{ID: "can-stop", Kind: Picks{Options: []Pick{
			{ID: "returns-missing", Line: "returns-filed", Says: TickNo, Is: returnsFiled},
			{ID: "latest-late", Line: "extension", Says: TickNo, Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Extension }},
			{ID: "returns-unsure", Line: "returns-filed", Says: TickUnsure, Is: returnsFiled},
			{ID: "bankruptcy", Is: inBankruptcy},
			{ID: "bankruptcy-unsure", Line: "bankruptcy", Says: TickUnsure, Is: inBankruptcy},
			{ID: "tax-behind", Line: "estimated", Says: TickNo, Is: taxPaid},
			{ID: "tax-unsure", Line: "estimated", Says: TickUnsure, Is: taxPaid},
			{ID: "employer", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Employer }},
			{ID: "years-unknown", Line: "years-known", Says: TickNo, Late: true, Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Debt.Known }},
		}}},
		{ID: "deposits", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Deposits }}, Unsure: true,
			When: func(c *facts.Case, _ int) bool { return yes(c.Applying.Employer) }},
	}},
}

func returnsFiled(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.ReturnsFiled }
func inBankruptcy(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Bankruptcy }
func taxPaid(c *facts.Case, _ int) *facts.YesNo      { return &c.Applying.Estimated }

// yearsUnknown reports whether the taxpayer does not know which years the debt is for.
func yearsUnknown(c *facts.Case) bool { return facts.No(c.Debt.Known) }
