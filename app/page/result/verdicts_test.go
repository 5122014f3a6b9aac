package result

import (
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestAnOfferThatIsNoWay does not wait for anything: somebody of whom the IRS could collect
// everything reads of the plan first, whether a bill has come or not. By hand: 222 payments of
// 300 and 11,750 from what is owned are 78,350, far above 42,000. Where it would be a hardship,
// an offer is a way, and it does wait.
func TestAnOfferThatIsNoWay(t *testing.T) {
	for _, lang := range say.Langs {
		c := pagetest.Same(t)
		c.Debt.Years[0].Expires = facts.Say(datetest.Day("2045-05-27"))
		billed := judged(t, lang, c)
		for name, change := range map[string]func(*facts.Applying){
			"not billed": func(a *facts.Applying) { a.Billed = facts.Say(false) },
			"an audit":   func(a *facts.Applying) { a.Audit = facts.Say(true) },
		} {
			c := c
			change(&c.Applying)
			v := judged(t, lang, c)
			if got, want := v.headline(v.outcome()), billed.headline(billed.outcome()); got != want {
				t.Errorf("%s, %s: the page opens with %q, and without it with %q", lang, name, got, want)
			}
			if got, want := v.decidedSays(v.outcome()), billed.decidedSays(billed.outcome()); got != want {
				t.Errorf("%s, %s: what decided it is %q, and without it %q", lang, name, got, want)
			}
			if c.Applying.Unfair = facts.Say(true); judged(t, lang, c).outcome() != outcomeGate {
				t.Errorf("%s, %s: an offer that would be fair does not wait", lang, name)
			}
		}
	}
}
