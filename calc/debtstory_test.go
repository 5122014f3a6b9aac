package calc

import "testing"

// TestStoriesOfDebt replays the stories of testdata/debts: the parts of the balance,
// and the collection statute.
func TestStoriesOfDebt(t *testing.T) { replayAll(t, "testdata/debts/*.txt", Report.FprintDebts) }
