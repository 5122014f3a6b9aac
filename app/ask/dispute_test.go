package ask

import (
	"strings"
	"testing"

	"offercheck/calc/facts"
)

// TestDispute has what is asked of whether the tax is owed: of a spouse only where a return
// was joint and the tax may be the other's, and of a refund only if one was taken.
func TestDispute(t *testing.T) {
	yes, no := facts.Say(true), facts.Say(false)
	for _, test := range []struct {
		name   string
		change func(c *facts.Case)
		asked  string
	}{
		{"nothing answered", func(*facts.Case) {}, "dispute-why joint-return"},
		{"no joint return", func(c *facts.Case) { c.Dispute.Joint = no }, "dispute-why joint-return"},
		{"a joint return", func(c *facts.Case) { c.Dispute.Joint = yes }, "dispute-why joint-return whose-tax spouse-abused"},
		{"of two who owe together", func(c *facts.Case) { c.Household.Owing = facts.Say(facts.OwingJoint) }, "dispute-why whose-tax spouse-abused"},
		{"one's own tax", func(c *facts.Case) { c.Dispute.Joint, c.Dispute.Whose = yes, facts.Say(facts.WhoseMine) }, "dispute-why joint-return whose-tax spouse-abused"},
		{"the other's", func(c *facts.Case) { c.Dispute.Joint, c.Dispute.Whose = yes, facts.Say(facts.WhoseUnpaid) },
			"dispute-why joint-return whose-tax spouse-knew spouses-apart spouse-abused collecting-since"},
		{"a refund was taken", func(c *facts.Case) { c.Dispute.Offset = yes }, "dispute-why refund-year refund-taken-on joint-return"},
	} {
		var c facts.Case
		test.change(&c)
		var ids []string
		for _, q := range positions["dispute"].step.Asked(&c, 0) {
			ids = append(ids, q.ID)
		}
		if got := strings.Join(ids, " "); got != test.asked {
			t.Errorf("%s: asked %s, want %s", test.name, got, test.asked)
		}
	}
}
