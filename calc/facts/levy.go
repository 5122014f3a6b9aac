package facts

// Levy is what decides how much of the pay a levy leaves: the statement of Form 668-W,
// and the pay itself.
type Levy struct {
	Status     Choice `json:"status,omitzero"`     // the filing status on the statement: StatementSingle, ...
	Dependents Count  `json:"dependents,omitzero"` // on it; nobody is a dependent of their own
	Boxes      Count  `json:"boxes,omitzero"`      // of 65 or over, and of blind, ticked on it
	Every      Choice `json:"every,omitzero"`      // the pay period: EveryDay, EveryWeek, ...
	TakeHome   Amount `json:"takeHome,omitzero"`   // each pay period, after tax and deductions, without the levy
}

// The filing statuses of the statement. A surviving spouse is on it with StatementJoint.
const (
	StatementSingle   = "single"
	StatementSeparate = "separate"
	StatementHead     = "head"
	StatementJoint    = "joint"
)

// EveryDay is a pay period that only a levy knows: Publication 1494.
const EveryDay = "day"
