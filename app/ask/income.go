package ask

import "offercheck/calc/facts"

// income is the monthly income before tax: Form 433-A (OIC), section 7. Boxes say which
// kinds of income there are, and only those are asked about.
var income = []Step{
	{ID: "comes-in", Questions: []Question{
		{ID: "comes-in", Kind: Picks{Options: []Pick{
			{ID: "employed", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Income.Employed }},
			{ID: "has-business", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Business.Has }},
			{ID: "social-security", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.Own.SocialSecurity }},
			{ID: "pension", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.Own.Pension }},
			{ID: "unemployment", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.Own.Unemployment }},
			{ID: "other-benefit", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.Own.Other }},
			{ID: "interest", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.Interest }},
			{ID: "distribution", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.Distribution }},
			{ID: "rent-income", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.Rent }},
			{ID: "child-support", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.ChildSupport }},
			{ID: "alimony", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.Alimony }},
			{ID: "income-changing", Is: incomeChanging},
			{ID: "changing-unsure", Line: "income-changing", Says: TickUnsure, Is: incomeChanging},
		}}},
		{ID: "agi", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Applying.AGI }, Signed: true}, Unsure: true},
	}},
	{ID: "jobs", When: func(c *facts.Case, _ int) bool { return yes(c.Income.Employed) },
		Items: &Items{collection: sliceOf[facts.Job](func(c *facts.Case) *[]facts.Job { return &c.Income.Jobs }), Steps: []Step{
			{ID: "job", Questions: []Question{
				{ID: "job-whose", When: whoseMatters, Kind: Choice{At: func(c *facts.Case, n int) *facts.Choice { return &c.Income.Jobs[n].Whose },
					Options: []string{facts.WhoseOwn, facts.WhoseSpouse}}},
				{ID: "job-every", Kind: Choice{At: func(c *facts.Case, n int) *facts.Choice { return &c.Income.Jobs[n].Every },
					Options: []string{facts.EveryWeek, facts.EveryTwoWeeks, facts.TwiceEachMonth, facts.EveryMonth}}},
				{ID: "job-pay", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Income.Jobs[n].Pay }}, Unsure: true},
				{ID: "job-overtime", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Income.Jobs[n].Overtime }}},
			}},
		}}},
	{ID: "comes-in-amounts", Questions: []Question{
		{ID: "social-security", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Own.SocialSecurity.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.Own.SocialSecurity.Has) }, Unsure: true},
		{ID: "pension", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Own.Pension.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.Own.Pension.Has) }, Unsure: true},
		{ID: "unemployment", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Own.Unemployment.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.Own.Unemployment.Has) }, Unsure: true},
		{ID: "other-benefit", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Own.Other.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.Own.Other.Has) }, Unsure: true},
		{ID: "interest", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Interest.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.Interest.Has) }, Unsure: true},
		{ID: "distribution", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Distribution.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.Distribution.Has) }, Unsure: true},
		{ID: "rent-income", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Rent.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.Rent.Has) }, Unsure: true},
		{ID: "child-support", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.ChildSupport.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.ChildSupport.Has) }, Unsure: true},
		{ID: "alimony", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Alimony.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.Alimony.Has) }, Unsure: true},
	}},
	{ID: "spouse-benefits", When: joint, Questions: []Question{
		{ID: "spouse-benefits", Kind: Picks{Options: []Pick{
			{ID: "spouse-social-security", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.Spouse.SocialSecurity }},
			{ID: "spouse-pension", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.Spouse.Pension }},
			{ID: "spouse-unemployment", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.Spouse.Unemployment }},
			{ID: "spouse-other-benefit", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Income.Spouse.Other }},
		}}},
	}},
	{ID: "spouse-benefits-amounts", When: joint, Questions: []Question{
		{ID: "spouse-social-security", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Spouse.SocialSecurity.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.Spouse.SocialSecurity.Has) }, Unsure: true},
		{ID: "spouse-pension", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Spouse.Pension.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.Spouse.Pension.Has) }, Unsure: true},
		{ID: "spouse-unemployment", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Spouse.Unemployment.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.Spouse.Unemployment.Has) }, Unsure: true},
		{ID: "spouse-other-benefit", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Spouse.Other.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Income.Spouse.Other.Has) }, Unsure: true},
	}},
	{ID: "income-change", When: func(c *facts.Case, _ int) bool { return c.ChangesIncome() }, Questions: []Question{
		{ID: "income-change", Kind: Choice{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Income.Expected.Change }, Only: incomeChanges,
			Options: []string{facts.ChangeWork, facts.ChangeLooking, facts.ChangeMore, facts.ChangeEnds, facts.ChangeRetire, facts.ChangeNoWork}}, Unsure: true},
		{ID: "income-expected", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Expected.Amount }}, When: func(c *facts.Case, _ int) bool { return c.Income.Expected.Change.Value != facts.ChangeNoWork }, Unsure: true},
		{ID: "expected-taxes", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Expected.Taxes }}, When: func(c *facts.Case, _ int) bool { return c.Income.Expected.Change.Value != facts.ChangeNoWork }, Unsure: true},
		{ID: "expected-months", Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Income.Expected.Months }, Least: 0, Most: 120}, Unsure: true, When: func(c *facts.Case, _ int) bool {
			e := c.Income.Expected.Change.Value
			return e != facts.ChangeNoWork && e != facts.ChangeLooking
		}},
		{ID: "income-proof", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Income.Expected.Proof }}},
	}},
}

func incomeChanging(c *facts.Case, _ int) *facts.YesNo { return &c.Income.Changing }

// incomeChanges is what begins or ends that can: nothing ends for somebody out of work
// but the benefits, which says nothing of what is expected.
func incomeChanges(c *facts.Case, _ int) []string {
	if c.OutOfWork() {
		return []string{facts.ChangeWork, facts.ChangeLooking, facts.ChangeRetire, facts.ChangeNoWork}
	}
	return []string{facts.ChangeWork, facts.ChangeMore, facts.ChangeEnds, facts.ChangeRetire}
}

// whoseMatters reports whether to ask whose job it is: if both spouses owe, or if the
// job is already the spouse's, since the pay of a spouse who does not owe is not counted.
func whoseMatters(c *facts.Case, n int) bool {
	return joint(c, n) || c.Income.Jobs[n].Whose.Value == facts.WhoseSpouse
}
