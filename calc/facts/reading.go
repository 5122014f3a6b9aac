package facts

// A Reading is how unknowns are resolved: for or against the taxpayer.
type Reading bool

// The readings. What is against the taxpayer depends on the question: of a balance
// it is the most that may be owed; of the time to collect it is the longest where
// the IRS is to run out of it (csed.Clocks), and the shortest where the taxpayer
// has to pay within it (csed.LastDay). Each function says which.
const (
	ForTaxpayer     Reading = false
	AgainstTaxpayer Reading = true
)
