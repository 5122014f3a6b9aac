package facts

// A Reading is how unknowns are resolved: for or against the taxpayer.
type Reading bool

// The readings.
const (
	ForTaxpayer     Reading = false // the least that may be owed, and the shortest time to collect it
	AgainstTaxpayer Reading = true  // the most that may be owed, and the longest time to collect it
)
