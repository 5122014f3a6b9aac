package liability

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// factors is what weighs in equitable relief, and what bars any. Only those that hold are
// named on a page.
func (d *doubt) factors() []line.Finding {
	c := &d.law.Cites
	abused := facts.Answered("spouse-abused", d.d.Abuse)
	unknowing := line.Any("knowledge-excused", facts.Chosen("no-reason-to-know", d.d.Knew, facts.KnewNothing), abused)
	apart := facts.Answered("spouses-apart", d.d.Apart)
	knew := line.All("factor-knew", facts.Chosen("knew-or-should", d.d.Knew, facts.KnewReason, facts.KnewIt), line.Not("spouse-not-abused", abused))
	return []line.Finding{
		line.All("spouse-streamlined", apart, d.hardship(), unknowing).Under(c.Factors),
		line.All("factor-hardship", d.hardship()).Under(c.Factors),
		knew.Under(c.Factors),
		line.All("spouse-abuse-counts", abused).Under(c.Form8857),
		line.All("spouse-claim-pending", facts.Answered("innocent-claim", d.c.Applying.InnocentClaim)).Under(d.b.Clock.Cites.InnocentSpouse),
		line.All("spouse-tax-decided", d.said("tax-decided", d.d.Decided)).Under(c.InnocentDecided),
		line.Stated("spouse-no-fraud", line.Yes).Under(c.Factors),
	}
}

// hardship says that paying would leave the taxpayer short: what is left each month is
// little, or income is low and nothing could be sold.
func (d *doubt) hardship() line.Finding {
	return line.Any("spouse-hardship",
		line.AtMost("little-left", d.m.Left, d.law.HardshipLeft),
		line.All("low-income-and-nothing-owned",
			line.AtMost("low-income-spouse", facts.Given("agi", d.c.Applying.AGI), d.m.LowIncomeLimit),
			line.AtMost("nothing-owned", d.m.Equity, line.Sum("nothing"))),
	).Under(d.law.Cites.Factors)
}
