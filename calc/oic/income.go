package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// An incomeLines is what comes in each month: Form 433-A (OIC), section 7.
type incomeLines struct {
	lines []line.Line // 30 to 38 and box D
	own   line.Line   // of those who owe the debt, without what others give
	total line.Line   // box D
}

// income is what comes in before tax to everybody who pays for the household.
//
//	box D = lines 30 to 38
func income(c facts.Case, b *law.Book, profit line.Line) incomeLines {
	cite, i := b.Offer.Cites.Section7, c.Income
	others := wholeDollars("32", gifts(c.Household), b.Offer.Cites.FutureIncome)
	rest := []line.Line{
		wholeDollars("33", i.Interest.Line("interest", "interest"), cite),
		wholeDollars("34", i.Distribution.Line("distribution", "distribution"), cite),
		wholeDollars("35", line.NotBelowZero("rental-income", i.Rent.Line("rent-income", "rent-income")), cite),
		line.Sum("business-carried", profit).At("36", cite),
		wholeDollars("37", i.ChildSupport.Line("child-support", "child-support"), cite),
		wholeDollars("38", i.Alimony.Line("alimony", "alimony"), cite),
	}
	own := []line.Line{wholeDollars("30", taxpayer(c, b), cite), wholeDollars("31", spouse(c, b), cite)}
	lines := append(append(own[:2:2], others), rest...)
	total := line.Sum("household-income", lines...).At("Box D", cite)
	return incomeLines{
		lines: append(lines, total),
		own:   line.Sum("own-income", append(own, rest...)...),
		total: total,
	}
}

// taxpayer is the taxpayer's pay and benefits: line 30.
func taxpayer(c facts.Case, b *law.Book) line.Line {
	o := c.Income.Own
	return line.Sum("taxpayer-income", append(wages(c, false, b),
		o.SocialSecurity.Line("social-security", "social-security"),
		o.Pension.Line("pension", "pension"),
		o.Unemployment.Line("unemployment", "unemployment"),
		o.Other.Line("other-benefit", "other-benefit"))...)
}

// spouse is the same of a spouse who owes the debt too: line 31. Of one who
// does not, it is nothing.
func spouse(c facts.Case, b *law.Book) line.Line {
	switch {
	case !c.Household.Owing.Given:
		return line.Sum("spouse-income", facts.Missing("owing"))
	case !c.Household.Joint():
		return line.Sum("spouse-income")
	}
	s := c.Income.Spouse
	return line.Sum("spouse-income", append(wages(c, true, b),
		s.SocialSecurity.Line("spouse-social-security", "spouse-social-security"),
		s.Pension.Line("spouse-pension", "spouse-pension"),
		s.Unemployment.Line("spouse-unemployment", "spouse-unemployment"),
		s.Other.Line("spouse-other-benefit", "spouse-other-benefit"))...)
}

// wages is a month's pay from each job of the taxpayer or of the spouse. Who
// works is said once for both, so what is missing stands with the taxpayer. The
// pay of a spouse who does not owe is on neither line.
func wages(c facts.Case, ofSpouse bool, b *law.Book) []line.Line {
	var lines []line.Line
	if !ofSpouse {
		lines = facts.Unlisted("employed", "jobs", c.Income.Employed, len(c.Income.Jobs))
	}
	for i, j := range c.Income.HeldJobs() {
		if ofSpouse == (j.Whose.Value == facts.WhoseSpouse) {
			lines = append(lines, wage(i+1, j, b))
		}
	}
	return lines
}

// wage is a job's pay for a month.
func wage(n int, j facts.Job, b *law.Book) line.Line {
	times, ok := map[string]line.Line{
		facts.EveryWeek:      b.Offer.WeeklyFactor,
		facts.EveryTwoWeeks:  b.Offer.BiweeklyFactor,
		facts.TwiceEachMonth: b.Offer.SemimonthlyFactor,
		facts.EveryMonth:     b.Offer.MonthlyFactor,
	}[j.Every.Value]
	if !ok {
		times = facts.Missing("job-every").Of(n)
	}
	return line.Times("job-wages", facts.Given("job-pay", j.Pay).Of(n), times).Of(n)
}

// gifts is what people of the home who share no costs give to the household:
// line 32. Of people who do share them, only the share of the costs is counted.
func gifts(h facts.Household) line.Line {
	return line.Sum("others-income", otherPeople(h, func(n int, p facts.Person) []line.Line {
		if facts.Yes(p.Shares) {
			return nil
		}
		return []line.Line{facts.Given("other-gives", p.Gives).Of(n)}
	})...)
}

// otherPeople is some lines for each person who brings money into the home and does
// not owe the debt.
func otherPeople(h facts.Household, each func(n int, p facts.Person) []line.Line) []line.Line {
	switch {
	case facts.Yes(h.Alone):
		return nil
	case !facts.No(h.Alone):
		return []line.Line{facts.Missing("alone")}
	case len(h.Others) == 0:
		return []line.Line{facts.Missing("others")}
	}
	var lines []line.Line
	for i, p := range h.Others {
		if !p.Shares.Given {
			lines = append(lines, facts.Missing("other-shares").Of(i+1))
			continue
		}
		lines = append(lines, each(i+1, p)...)
	}
	return lines
}

// percent is an answer in percent as a share.
func percent(a facts.Amount) decimal.NullDecimal {
	return decimal.NullDecimal{Decimal: a.Value.Shift(-2), Valid: a.Given}
}
