package calc

import (
	"offercheck/calc/account"
	"offercheck/calc/agreement"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// addThen works out what fits once what comes first is done: this year's tax is paid, or
// what is owned is used for the debt. The report keeps those ways beside today's, with
// and without the penalties. It reports whether anything comes first.
func (r *Report) addThen(c facts.Case, b *law.Book, u oic.Unanswered) bool {
	var (
		after Report
		off   []account.Relief
		means agreement.Means
	)
	switch r.Advice.Rule.ID {
	case fileFirst:
		r.nameThen(c, b, u)
		return false
	case currentFirst:
		c.Applying.Estimated, c.Applying.Deposits = facts.Say(true), facts.Say(true)
		after = Report{On: r.On, Assessment: oic.AssessAs(c, b, u)}
		after.Ways, off = ways(c, after.Assessment, b)
		means = planMeans(after.Assessment, b)
	case useEquity, equityPaysAll:
		after = *r
		means = planMeans(r.Assessment, b)
		_, means.Used = reachableEquity(*r, branchOf(*r))
		after.used = means.Used
		plans := agreement.Ways(c, means, b)
		closeAfterUse(plans, means)
		after.Ways, off = append(plans, withoutPlans(r.Ways)...), reliefOf(c, r.Assessment, plans, b).Off
		after.FullPay.Equity, after.Form.A, after.Form.B = line.Sum("nothing"), line.Sum("nothing"), line.Sum("nothing")
	default:
		return false
	}
	found := advise(c, after, b)
	r.Then, r.Advice.Then, r.Advice.ThenWays = after.Ways, found.Rule, found.Ways
	r.WithoutPenalties = withoutPenalties(c, means, pauseMeans(after.Assessment), after.Ways, off, b)
	return true
}

// nameThen names what fits once the missing returns are filed, with the debt as it is without
// them; nothing if no way does. What they add to the debt is not known, so the report's ways
// stay as they are today.
func (r *Report) nameThen(c facts.Case, b *law.Book, u oic.Unanswered) {
	c.Applying.ReturnsFiled, c.Applying.Extension = facts.Say(true), facts.Say(true)
	after := Report{On: r.On, Assessment: oic.AssessAs(c, b, u)}
	after.Ways, _ = ways(c, after.Assessment, b)
	if found := advise(c, after, b); len(found.Ways) > 0 {
		r.Advice.Then, r.Advice.ThenWays = found.Rule, found.Ways
	}
}

// closeAfterUse closes the plans, besides paying at once, where what is owned pays everything:
// nothing is left that could be paid over time.
func closeAfterUse(plans []way.Way, m agreement.Means) {
	rest := line.Above("left-after-use", m.Total, m.Used)
	if rest.Verdict != line.No {
		return
	}
	for i, w := range plans {
		if w.ID != agreement.Now {
			plans[i].Open = line.All(w.Open.ID, rest).Under(w.Open.Cite)
		}
	}
}
