package ask

import "offercheck/calc/facts"

// dispute is whether the tax is owed, and by whom, aside from what an offer asks: Forms
// 656-L, 8379 and 8857. What concerns a spouse is asked of joint returns alone.
var dispute = []Question{
	{ID: "dispute-why", Kind: Picks{Options: []Pick{
		{ID: "audit-without-papers", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Dispute.Audit }},
		{ID: "return-mistake", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Dispute.Mistake }},
		{ID: "substitute-made", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Dispute.Substitute }},
		{ID: "not-my-income", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Dispute.Identity }},
		{ID: "tax-decided", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Dispute.Decided }},
		{ID: "joint-refund-taken", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Dispute.Offset }},
	}}},
	{ID: "refund-year", Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Dispute.RefundYear }, Least: 1990, Most: 2035}, Unsure: true, When: refundTaken},
	{ID: "refund-taken-on", Optional: true, Unsure: true, Kind: Date{At: func(c *facts.Case, _ int) *facts.Date { return &c.Dispute.OffsetOn }, Past: true}, When: refundTaken},
	{ID: "joint-return", Unsure: true, Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Dispute.Joint }},
		When: func(c *facts.Case, n int) bool { return !joint(c, n) }},
	{ID: "whose-tax", Unsure: true, Kind: Choice{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Dispute.Whose },
		Options: []string{facts.WhoseMine, facts.WhoseTheirs, facts.WhoseUnpaid}}, When: jointReturn},
	{ID: "spouse-knew", Unsure: true, Kind: Choice{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Dispute.Knew },
		Options: []string{facts.KnewNothing, facts.KnewReason, facts.KnewIt}}, When: theirTax},
	{ID: "spouses-apart", Unsure: true, Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Dispute.Apart }}, When: theirTax},
	{ID: Abused, Optional: true, Unsure: true, Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Dispute.Abuse }}, When: jointReturn},
	{ID: "collecting-since", Optional: true, Unsure: true, Kind: Date{At: func(c *facts.Case, _ int) *facts.Date { return &c.Dispute.Collecting }, Past: true}, When: theirTax},
}

// Abused is the question of which the answer is kept only by choice.
const Abused = "spouse-abused"

// refundTaken reports whether a joint refund was taken for a debt of the spouse alone.
func refundTaken(c *facts.Case, _ int) bool { return yes(c.Dispute.Offset) }

// jointReturn reports whether a year of the debt is that of a joint return.
func jointReturn(c *facts.Case, _ int) bool { return yes(c.IsJoint()) }

// theirTax reports whether the tax of a joint return may be the other spouse's.
func theirTax(c *facts.Case, n int) bool {
	whose := c.Dispute.Whose
	return jointReturn(c, n) && whose.Answered() && whose.Value != facts.WhoseMine
}
