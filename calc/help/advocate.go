package help

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// advocate is the Taxpayer Advocate Service: for those whom the IRS's action brings, or
// is about to bring, into hardship, and for those whose case it did not deal with in its
// own time (IRC 7811(a)(2)). Whether it did is not asked.
//
//	open = hardship or a levy, or the IRS has failed
func advocate(c facts.Case, m Means, b *law.Book) way.Way {
	cites := &b.Help.Cites
	harm := line.Any("economic-harm", m.Hardship, facts.Answered("levy-now", c.Living.Levy)).Under(cites.Advocate)
	return way.Way{
		ID:       Advocate,
		Open:     line.Any("advocate-open", harm, found("irs-failed", line.NotYet, &cites.AdvocateCases)),
		Warnings: []line.Finding{found("ask-the-irs-first", line.Yes, &cites.AdvocateCases)},
		Effects: []way.Effect{
			way.Holds(way.Levy, "advocate-may-stop-levy", cites.Advocate),
			way.Holds(way.Clock, "order-may-stop-clock", b.Clock.Cites.Advocate),
		},
		Forms: []string{"911"},
		Steps: []way.Step{{ID: "call-advocate"}, {ID: "form-911"}},
	}
}
