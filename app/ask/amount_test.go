package ask

import (
	"testing"

	"offercheck/calc/facts"
)

// FuzzAmount takes any text: what is taken is shown, and taking what is shown
// changes nothing.
func FuzzAmount(f *testing.F) {
	for _, seed := range []string{"", "1250", "$1,250.50", "(1,200)", "−1 200", "1.250,00", "1e9", "999999999.99", "\u00a012", "0,500", "-.5"} {
		f.Add(seed)
	}
	q := Question{ID: "agi", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Applying.AGI }, Signed: true}}
	f.Fuzz(func(t *testing.T, typed string) {
		var c facts.Case
		if len(q.Take(&c, 0, Typed{q.ID: typed})) > 0 {
			if c.Applying.AGI.Answered() {
				t.Fatalf("%q was refused and kept", typed)
			}
			return
		}
		first := c.Applying.AGI
		shown := Typed{}
		q.Show(&c, 0, shown)
		if problems := q.Take(&c, 0, shown); len(problems) > 0 {
			t.Fatalf("%q was shown as %q and then refused: %v", typed, shown[q.ID], problems)
		}
		if !first.Value.Equal(c.Applying.AGI.Value) || first.Value.Abs().GreaterThan(facts.MostTyped) {
			t.Fatalf("%q became %s, then %s", typed, first.Value, c.Applying.AGI.Value)
		}
	})
}
