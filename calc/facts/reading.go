package facts

// A Reading is which way what was not answered is taken.
type Reading bool

// The readings.
const (
	ForTaxpayer     Reading = false // as little as may be owed, and the shortest time to collect it
	AgainstTaxpayer Reading = true
)
