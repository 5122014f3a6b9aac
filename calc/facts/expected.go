package facts

// Expected is the income of those who owe the debt once it has changed: in a job
// that begins or pays more, or without what ends.
type Expected struct {
	Change Choice `json:"change,omitzero"` // ChangeWork, ...
	Months Count  `json:"months,omitzero"` // from now until it changes; not asked if nothing is set
	Amount Amount `json:"amount,omitzero"` // gross a month from then on, of every kind, without what others in the home give
	Taxes  Amount `json:"taxes,omitzero"`  // current-year taxes a month from then on
	Proof  YesNo  `json:"proof,omitzero"`  // such as a letter from the employer
}

// What changes an income.
const (
	ChangeWork    = "work"    // work begins, or begins again
	ChangeMore    = "more"    // pay or other income goes up
	ChangeEnds    = "ends"    // a job, overtime or a benefit ends
	ChangeRetire  = "retire"  // the taxpayer retires
	ChangeLooking = "looking" // nothing is set: out of work and looking
	ChangeNoWork  = "no-work" // no return to work is expected, as with illness
)

// ChangesIncome reports whether the income of those who owe the debt is about to
// change, as it is for somebody who is out of work whatever was answered.
func (c *Case) ChangesIncome() bool { return Yes(c.Income.Changing) || c.OutOfWork() }

// ExpectsIncome reports whether another income is expected, and how much.
func (c *Case) ExpectsIncome() bool {
	e := c.Income.Expected
	return e.Amount.Given && e.Change.Value != ChangeNoWork && c.ChangesIncome()
}

// AwaitsIncome reports whether somebody is out of work of whom income is likely to be
// expected, and it is not known how much.
func (c *Case) AwaitsIncome() bool {
	e := c.Income.Expected
	return !e.Amount.Given && e.Change.Value != ChangeNoWork && e.Change.Value != ChangeRetire && c.OutOfWork()
}

// OutOfWork reports whether somebody who owes the debt gets unemployment benefits and
// has no job.
func (c *Case) OutOfWork() bool {
	own, spouse := false, false
	for _, j := range c.Income.HeldJobs() {
		own = own || j.Whose.Value != WhoseSpouse
		spouse = spouse || j.Whose.Value == WhoseSpouse
	}
	return Yes(c.Income.Own.Unemployment.Has) && !own ||
		c.Household.Joint() && Yes(c.Income.Spouse.Unemployment.Has) && !spouse
}
