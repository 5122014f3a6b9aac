package facts

// Income is gross monthly income: Form 433-A (OIC), section 7, lines 30 to 38.
type Income struct {
	Employed     YesNo    `json:"employed,omitzero"`
	Jobs         []Job    `json:"jobs,omitempty"`
	Own          Benefits `json:"own,omitzero"`
	Spouse       Benefits `json:"spouse,omitzero"` // of a spouse who owes the debt too
	Interest     Maybe    `json:"interest,omitzero"`
	Distribution Maybe    `json:"distribution,omitzero"` // from a partnership or S corporation
	Rent         Maybe    `json:"rent,omitzero"`         // net of expenses
	ChildSupport Maybe    `json:"childSupport,omitzero"`
	Alimony      Maybe    `json:"alimony,omitzero"`
	Changing     YesNo    `json:"changing,omitzero"` // it will soon stop, fall or rise
	Expected     Expected `json:"expected,omitzero"` // once it has; also of somebody out of work
}

// A Job is employment that pays wages.
type Job struct {
	Whose    Choice `json:"whose,omitzero"`    // WhoseOwn or WhoseSpouse
	Every    Choice `json:"every,omitzero"`    // the pay period: EveryWeek, ...
	Pay      Amount `json:"pay,omitzero"`      // gross, each pay period
	Overtime Amount `json:"overtime,omitzero"` // how much of that is overtime or bonus
}

// Whose a job is.
const (
	WhoseOwn    = "own"
	WhoseSpouse = "spouse"
)

// How often a job pays.
const (
	EveryWeek      = "week"
	EveryTwoWeeks  = "two-weeks"
	TwiceEachMonth = "half-month"
	EveryMonth     = "month"
)

// Benefits is one person's income other than from work.
type Benefits struct {
	SocialSecurity Maybe `json:"socialSecurity,omitzero"`
	Pension        Maybe `json:"pension,omitzero"`
	Unemployment   Maybe `json:"unemployment,omitzero"`
	Other          Maybe `json:"other,omitzero"`
}

// HeldJobs returns the jobs, and none unless the answer is that there are some.
func (i Income) HeldJobs() []Job {
	if Yes(i.Employed) {
		return i.Jobs
	}
	return nil
}
