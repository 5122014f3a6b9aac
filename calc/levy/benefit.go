package levy

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// benefits is what the Federal Payment Levy Program takes of Social Security a month,
// unless its filter leaves the household out.
func benefits(c facts.Case, b *law.Book) []line.Line {
	var all []line.Line
	add := func(id, of string, m facts.Maybe) {
		if facts.No(m.Has) {
			return
		}
		paid := m.Line(of, of)
		taken := paid.Amount.Mul(b.Levy.BenefitShare.Amount).Round(toCents)
		all = append(all, line.Worked(id, taken, line.USD, b.Levy.Cites.Benefits, paid, b.Levy.BenefitShare))
	}
	add("levy-benefit", "social-security", c.Income.Own.SocialSecurity)
	if c.Household.Joint() {
		add("levy-spouse-benefit", "spouse-social-security", c.Income.Spouse.SocialSecurity)
	}
	return all
}

// leftOut says that the program's filter is expected to leave the household out: its
// income is low, and every return is filed, without which the filter is off as a rule.
// The IRS estimates the income in its own way.
func leftOut(c facts.Case, m Means, e Effect, b *law.Book) line.Finding {
	if len(e.Benefits) == 0 {
		return line.Finding{}
	}
	year := line.Times("levy-income-year", m.Income, b.MonthsInYear)
	return line.All("benefit-levy-left-out",
		line.AtMost("benefit-levy-low-income", year, m.LowIncomeLimit).Under(b.Levy.Cites.Filter),
		facts.Answered("returns-filed", c.Applying.ReturnsFiled).Under(b.Levy.Cites.Filter),
	).With(year, m.LowIncomeLimit).Under(b.Levy.Cites.Filter)
}

// ofBenefits is what else holds of a levy on benefits.
func ofBenefits(b *law.Book) []line.Finding {
	l := &b.Levy
	return []line.Finding{
		holds("benefit-levy-share", l.Cites.Benefits, l.BenefitShare),
		holds("benefit-levy-not-taken", l.Cites.LeftOut),
		holds("benefit-levy-filter", l.Cites.Filter),
		holds("benefit-levy-on-paper", l.Cites.OutsideFPLP),
	}
}
