package help

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// representative is an attorney, a certified public accountant or an enrolled agent, who
// may speak to the IRS for anybody who signs Form 2848. Fees are the firm's.
func representative(c facts.Case, m Means, b *law.Book) way.Way {
	cite := b.Help.Cites.Representative
	alone := Alone(c, m, b)
	return way.Way{
		ID:   Representative,
		Open: line.Stated("representative-open", line.Yes).Under(cite),
		Warnings: []line.Finding{
			alone,
			line.Stated("not-alone", line.VerdictOf(alone.Verdict == line.No)).Under(b.OwnMethod),
			line.Stated("firms-charge", line.Yes).Under(b.Help.Cites.Quote),
		},
		Effects: []way.Effect{
			effect(way.Clock, "clock-runs", b.Clock.Cites.Collection),
			effect(way.Disclosure, "representative-is-told", cite),
		},
		Forms: []string{"2848"},
		Steps: []way.Step{{ID: "check-credentials"}, {ID: "hold-quote"}, {ID: "sign-2848"}},
	}
}

// Alone says that no representative is needed: a plan that takes no financial statement
// fits, and nothing is disputed, in court, with a revenue officer or a business.
func Alone(c facts.Case, m Means, b *law.Book) line.Finding {
	a := c.Applying
	none := func(id string, answer facts.YesNo) line.Finding {
		return line.Not("no-"+id, facts.Answered(id, answer))
	}
	return line.All("alone-is-enough", m.PlanFits,
		none("tax-may-be-wrong", a.TaxIsWrong),
		none("levy-now", c.Living.Levy),
		none("case-now", a.Bankruptcy),
		none("audit-now", a.Audit),
		none("trust-fund", a.TrustFund),
		line.Stated("no-officer", line.VerdictOf(!facts.Yes(c.Paying.Officer))),
	).Under(b.OwnMethod)
}
