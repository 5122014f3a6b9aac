package ask

import "offercheck/calc/facts"

// living is the others who pay for the home, on whom the words for its costs depend, and
// the monthly living expenses: Form 433-A (OIC), section 7. What others bring in is asked
// here, behind the household's own income. Food and clothing
// are not asked, since the IRS allows a fixed amount. What a vehicle costs is asked with
// the vehicle.
var living = []Step{
	{ID: "others", When: func(c *facts.Case, _ int) bool { return c.Household.Alone.Given && !c.Household.Alone.Value },
		Items: &Items{collection: sliceOf[facts.Person](func(c *facts.Case) *[]facts.Person { return &c.Household.Others }), Steps: []Step{
			{ID: "other", As: ofSpouse, Questions: []Question{
				{ID: "other-spouse", Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Household.Others[n].Spouse }},
					When: func(c *facts.Case, _ int) bool { return c.Household.Owing.Value == facts.OwingMarried }},
				{ID: "other-apart", Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Household.Others[n].Apart }},
					When: func(c *facts.Case, n int) bool { return !yes(c.Household.Others[n].Spouse) }},
				{ID: "other-shares", As: ofSpouse, Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Household.Others[n].Shares }}, When: together},
				{ID: "other-income", As: ofSpouse, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Household.Others[n].Income }}, Unsure: true,
					When: func(c *facts.Case, n int) bool {
						p := c.Household.Others[n]
						return together(c, n) && yes(p.Shares) || p.Shares.Given && yes(p.Spouse) && inCommunityState(c)
					}},
				{ID: "other-gives", As: ofSpouse, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Household.Others[n].Gives }}, Unsure: true,
					When: func(c *facts.Case, n int) bool {
						return together(c, n) && facts.No(c.Household.Others[n].Shares)
					}},
			}},
		}}},
	{ID: "community", When: func(c *facts.Case, _ int) bool {
		return c.Household.Owing.Value == facts.OwingMarried && c.Household.State.Given
	},
		Questions: []Question{
			{ID: "community-lived", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Household.Community.Lived }},
				When: func(c *facts.Case, _ int) bool { return !inCommunityState(c) }},
			{ID: "community-debt", Kind: Choice{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Household.Community.Debt },
				Options: []string{facts.DebtBefore, facts.DebtDuring, facts.DebtBoth}}, Unsure: true, When: inCommunity},
			{ID: "community-agreement", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Household.Community.Agreement }}, Unsure: true, When: inCommunity},
			{ID: "community-apart", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Household.Community.Apart }}, Unsure: true, When: inCommunity},
			{ID: "community-spouse-income", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Household.Community.Income }}, Unsure: true,
				When: func(c *facts.Case, _ int) bool { return inCommunityState(c) && !spouseListed(c) }},
			{ID: "community-spouse-taxes", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Household.Community.Taxes }}, Unsure: true, When: inCommunity},
		}},
	{ID: "housing", Questions: []Question{
		{ID: "rent", As: whoseRent, Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Rent }}, Unsure: true},
		{ID: "utilities", As: whoseRent, Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Utilities }}, Unsure: true},
		{ID: "taxes", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Taxes }}, Unsure: true},
		{ID: "health-insurance", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.HealthInsurance }}, Unsure: true},
		{ID: "public-transport", Optional: true, Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.PublicTransport }}, Unsure: true},
	}},
	{ID: "more-spending", Questions: []Question{
		{ID: "more-spending", Kind: Picks{Options: []Pick{
			{ID: "has-medical", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.Medical }},
			{ID: "court-ordered", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.CourtOrdered }},
			{ID: "garnishment", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.Garnishment }},
			{ID: "levy", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Living.Levy }},
			{ID: "care", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.Care }},
			{ID: "life-insurance", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.LifeInsurance }},
			{ID: "student-loans", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.StudentLoans }},
			{ID: "dues", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.Dues }},
			{ID: "secured", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.Secured }},
			{ID: "fees", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.Fees }},
			{ID: "credit-cards", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.CreditCards }},
			{ID: "savings", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.Savings }},
			{ID: "giving", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.Giving }},
			{ID: "tuition", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Living.Tuition }},
			{ID: "state-tax", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Living.StateTax.Has }},
		}}},
	}},
	{ID: "more-spending-amounts", Questions: []Question{
		{ID: "medical", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Medical.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.Medical.Has) }, Unsure: true},
		{ID: "court-ordered", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.CourtOrdered.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.CourtOrdered.Has) }, Unsure: true},
		{ID: "court-ordered-left", Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Living.Left.CourtOrdered }, Least: 0, Most: mostLeft}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.CourtOrdered.Has) }, Unsure: true,
			Optional: true, Wanted: func(c *facts.Case, _ int) bool { return endsOf(c.Living.CourtOrdered.Amount) }},
		{ID: "garnishment", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Garnishment.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.Garnishment.Has) }, Unsure: true},
		{ID: "care", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Care.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.Care.Has) }, Unsure: true},
		{ID: "care-left", Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Living.Left.Care }, Least: 0, Most: mostLeft}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.Care.Has) }, Unsure: true,
			Optional: true, Wanted: func(c *facts.Case, _ int) bool { return endsOf(c.Living.Care.Amount) }},
		{ID: "life-insurance", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.LifeInsurance.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.LifeInsurance.Has) }, Unsure: true},
		{ID: "term", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Living.Term }}, Unsure: true,
			When: func(c *facts.Case, _ int) bool { return yes(c.Living.LifeInsurance.Has) }},
		{ID: "student-loans", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.StudentLoans.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.StudentLoans.Has) }, Unsure: true},
		{ID: "student-loans-left", Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Living.Left.StudentLoans }, Least: 0, Most: mostLeft}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.StudentLoans.Has) }, Unsure: true,
			Optional: true, Wanted: func(c *facts.Case, _ int) bool { return endsOf(c.Living.StudentLoans.Amount) }},
		{ID: "dues", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Dues.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.Dues.Has) }, Unsure: true},
		{ID: "secured", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Secured.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.Secured.Has) }, Unsure: true},
		{ID: "secured-left", Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Living.Left.Secured }, Least: 0, Most: mostLeft}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.Secured.Has) }, Unsure: true,
			Optional: true, Wanted: func(c *facts.Case, _ int) bool { return endsOf(c.Living.Secured.Amount) }},
		{ID: "fees", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Fees.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.Fees.Has) }, Unsure: true},
		{ID: "credit-cards", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.CreditCards.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.CreditCards.Has) }, Unsure: true},
		{ID: "savings", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Savings.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.Savings.Has) }, Unsure: true},
		{ID: "giving", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Giving.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.Giving.Has) }, Unsure: true},
		{ID: "tuition", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Tuition.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Living.Tuition.Has) }, Unsure: true},
	}},
	{ID: "state-tax", When: func(c *facts.Case, _ int) bool { return yes(c.Living.StateTax.Has) }, Questions: []Question{
		{ID: "state-tax-payment", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.StateTax.Payment }}, Unsure: true},
		{ID: "state-tax-payments-left", Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Living.Left.StateTax }, Least: 0, Most: mostLeft}, Unsure: true,
			Optional: true, Wanted: func(c *facts.Case, _ int) bool { return endsOf(c.Living.StateTax.Payment) }},
		{ID: "state-tax-earlier", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Living.StateTax.Earlier }}, Unsure: true},
		{ID: "state-tax-balance", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Living.StateTax.Balance }}, Unsure: true},
	}},
}

// mostLeft is the most payments left that a field takes: ten years and more come to the
// same.
const mostLeft = 600

// endsOf reports whether the payments left are wanted: unless nothing is paid, or it is not
// known what.
func endsOf(a facts.Amount) bool { return !a.Answered() || pays(a) }

// pays reports whether something is paid.
func pays(a facts.Amount) bool { return a.Given && a.Value.IsPositive() }
