package calc

import "testing"

// TestStoriesOfDebt replays every debt of testdata/debts: what it is made of and
// when it ends.
func TestStoriesOfDebt(t *testing.T) { replayAll(t, "testdata/debts/*.txt", Report.fprintDebts) }
