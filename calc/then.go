package calc

import (
	"offercheck/calc/agreement"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// addThen works out what fits once what comes first is done: this year's tax is paid, or
// what is owned is used for the debt. The report keeps those ways beside today's.
func (r *Report) addThen(c facts.Case, b *law.Book, u oic.Unanswered) {
	var after Report
	switch r.Advice.Rule.ID {
	case currentFirst:
		c.Applying.Estimated, c.Applying.Deposits = facts.Say(true), facts.Say(true)
		a := oic.AssessAs(c, b, u)
		after = Report{On: r.On, Assessment: a}
		after.Ways, _ = allWays(c, a, b)
	case useEquity:
		m := planMeans(r.Assessment, b)
		_, m.Used = reachableEquity(*r, branchOf(*r))
		after = *r
		after.Ways = append(agreement.Ways(c, m, b), withoutPlans(r.Ways)...)
		after.FullPay.Equity, after.Form.A, after.Form.B = line.Sum("nothing"), line.Sum("nothing"), line.Sum("nothing")
	default:
		return
	}
	found := advise(c, after, b)
	r.Then, r.Advice.Then, r.Advice.ThenWays = after.Ways, found.Rule, found.Ways
}
