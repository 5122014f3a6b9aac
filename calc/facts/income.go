package facts

// Income is what comes in, before tax: Form 433-A (OIC), section 7.
type Income struct {
	Employed     YesNo    `json:"employed,omitzero"`
	Jobs         []Job    `json:"jobs,omitempty"`
	Own          Benefits `json:"own,omitzero"`
	Spouse       Benefits `json:"spouse,omitzero"` // of a spouse who owes the debt too
	Interest     Maybe    `json:"interest,omitzero"`
	Distribution Maybe    `json:"distribution,omitzero"` // of a partnership or S corporation
	Rent         Maybe    `json:"rent,omitzero"`         // net of its costs
	ChildSupport Maybe    `json:"childSupport,omitzero"`
	Alimony      Maybe    `json:"alimony,omitzero"`
	Changing     YesNo    `json:"changing,omitzero"` // income that will soon stop, fall or rise
}

// A Job pays wages.
type Job struct {
	Whose    Choice `json:"whose,omitzero"`    // WhoseOwn or WhoseSpouse
	Every    Choice `json:"every,omitzero"`    // how often it pays: EveryWeek, …
	Pay      Amount `json:"pay,omitzero"`      // gross, each time
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

// Benefits is what comes in to one person without work.
type Benefits struct {
	SocialSecurity Maybe `json:"socialSecurity,omitzero"`
	Pension        Maybe `json:"pension,omitzero"`
	Unemployment   Maybe `json:"unemployment,omitzero"`
	Other          Maybe `json:"other,omitzero"`
}

// HeldJobs is the jobs there are: none if it was said that there is none.
func (i Income) HeldJobs() []Job {
	if Yes(i.Employed) {
		return i.Jobs
	}
	return nil
}
