package ask

import "offercheck/calc/facts"

// borrowing is the loans that could pay the debt, as a lender offers them.
var borrowing = []Question{
	{ID: "borrow-loan-rate", Optional: true, Kind: Percent{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Borrowing.Loan.Rate }}},
	{ID: "borrow-loan-months", Optional: true, Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Borrowing.Loan.Months }, Least: 1, Most: mostLeft}},
	{ID: "borrow-loan-fees", Optional: true, Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Borrowing.Loan.Fees }}},
	{ID: "borrow-home-rate", Optional: true, When: ownsHome, Kind: Percent{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Borrowing.Home.Rate }}},
	{ID: "borrow-home-months", Optional: true, When: ownsHome, Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Borrowing.Home.Months }, Least: 1, Most: mostLeft}},
	{ID: "borrow-home-fees", Optional: true, When: ownsHome, Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Borrowing.Home.Fees }}},
	{ID: "borrow-401k-rate", Optional: true, When: hasPlan, Kind: Percent{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Borrowing.Plan.Rate }}},
	{ID: "borrow-401k-months", Optional: true, When: hasPlan, Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Borrowing.Plan.Months }, Least: 1, Most: mostLeft}},
	{ID: "borrow-401k-fees", Optional: true, When: hasPlan, Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Borrowing.Plan.Fees }}},
}

// ownsHome and hasPlan report whether a loan could be secured by real estate, or come
// from a retirement plan.
func ownsHome(c *facts.Case, _ int) bool { return yes(c.Assets.HasProperties) }
func hasPlan(c *facts.Case, _ int) bool  { return yes(c.Assets.HasRetirement) }
