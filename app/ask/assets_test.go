package ask

import (
	"slices"
	"testing"

	"offercheck/calc/facts"
)

// TestRetirementQuestions has a row for each way an account can be reached, with what
// is asked about it.
func TestRetirementQuestions(t *testing.T) {
	first := []string{"retirement-value", "retirement-loan", "retirement-access"}
	for _, test := range []struct {
		name    string
		account facts.Retirement
		want    []string
	}{
		{"not answered", facts.Retirement{}, []string{"retirement-lived-on", "retirement-lost"}},
		{"it can be withdrawn", facts.Retirement{Access: facts.Say(facts.AccessWithdraw)}, []string{"retirement-lived-on", "retirement-lost"}},
		{"not known", facts.Retirement{Access: facts.DoNotKnow[string]()}, []string{"retirement-lived-on", "retirement-lost"}},
		{"only a loan", facts.Retirement{Access: facts.Say(facts.AccessLoan)}, []string{"retirement-borrow", "retirement-lived-on"}},
		{"neither", facts.Retirement{Access: facts.Say(facts.AccessNone)}, []string{"retirement-lived-on"}},
		{"it will be lived on", facts.Retirement{LivedOn: facts.Say(true)}, []string{"retirement-lived-on", "retirement-pays", "retirement-lost"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := &facts.Case{Assets: facts.Assets{HasRetirement: facts.Say(true), Retirement: []facts.Retirement{test.account}}}
			if got, want := askedAt("retirement", c), slices.Concat(first, test.want); !slices.Equal(got, want) {
				t.Errorf("asked %q, want %q", got, want)
			}
		})
	}
}

// TestOtherInformationLeadsOn has what is asked after a box of section 9: amounts for
// what may come in, and no other page.
func TestOtherInformationLeadsOn(t *testing.T) {
	none := facts.Other{}
	if got := askedAt("coming", &facts.Case{Other: none}); len(got) > 0 {
		t.Errorf("asked %q of somebody without any of it", got)
	}
	has := facts.Maybe{Has: facts.Say(true)}
	c := &facts.Case{Other: facts.Other{Lawsuit: has, HeldInTrust: has, SafeDeposit: facts.Say(true), Prison: facts.Say(true)}}
	if got, want := askedAt("coming", c), []string{"lawsuit", "held-in-trust"}; !slices.Equal(got, want) {
		t.Errorf("asked %q, want %q", got, want)
	}
}

// askedAt is the questions that a step asks about the first item.
func askedAt(step string, c *facts.Case) []string {
	s, _, _ := Find(step)
	var ids []string
	for _, q := range s.Asked(c, 0) {
		ids = append(ids, q.ID)
	}
	return ids
}
