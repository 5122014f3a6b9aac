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
	cite := &b.Help.Cites.Representative
	enough := alone(c, m, b)
	return way.Way{
		ID:   Representative,
		Open: found("representative-open", line.Yes, cite),
		Warnings: []line.Finding{
			enough,
			found("not-alone", line.VerdictOf(enough.Verdict == line.No), &b.OwnMethod),
			found("firms-charge", line.Yes, &b.OwnMethod),
		},
		Effects: []way.Effect{
			way.Holds(way.Clock, "clock-runs", b.Clock.Cites.Collection),
			way.Holds(way.Disclosure, "representative-is-told", *cite),
		},
		Forms: []string{"2848"},
		Steps: []way.Step{{ID: "check-credentials"}, {ID: "hold-quote"}, {ID: "sign-2848"}},
	}
}

// alone says that no representative is needed: a plan that takes no financial statement
// fits, and nothing is disputed, in court, with a revenue officer or a business.
func alone(c facts.Case, m Means, b *law.Book) line.Finding {
	a := &c.Applying
	tests := []line.Finding{m.PlanFits, line.Stated("no-officer", line.VerdictOf(!facts.Yes(c.Paying.Officer)))}
	for _, none := range []struct {
		id     string
		answer *facts.YesNo
	}{
		{"tax-may-be-wrong", &a.TaxIsWrong}, {"levy-now", &c.Living.Levy}, {"case-now", &a.Bankruptcy}, {"audit-now", &a.Audit}, {"trust-fund", &a.TrustFund},
	} {
		tests = append(tests, line.Not("no-"+none.id, facts.Answered(none.id, *none.answer)))
	}
	return line.All("alone-is-enough", tests...).Under(b.OwnMethod)
}
