package oic

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// incomeLines is the income of section 7 of Form 433-A (OIC), a month's, before
// tax.
type incomeLines struct {
	lines []line.Line // 30 to 38 and box D
	own   line.Line   // of those who owe the debt, without what others contribute

	community line.Line // of a spouse who does not owe, by state law; without a name unless the examiner counts it

	total line.Line // box D
}

// fillIncome fills in lines 30 to 38.
//
//	box D = lines 30 to 38
func (f *form) fillIncome() incomeLines {
	if f.expecting {
		return f.fillExpectedIncome()
	}
	i, h, b := f.answers.Income, f.answers.Household, f.book
	cite := b.Offer.Cites.Section7
	own := []line.Line{wholeDollars("30", taxpayerIncome(i, b), cite), wholeDollars("31", spouseIncome(i, h, b), cite)}
	community := f.countedOfSpouse()
	others := wholeDollars("32", contributions(h, community), b.Offer.Cites.FutureIncome)
	rest := []line.Line{
		wholeDollars("33", i.Interest.Line("interest", "interest"), cite),
		wholeDollars("34", i.Distribution.Line("distribution", "distribution"), cite),
		wholeDollars("35", line.NotBelowZero("rental-income", i.Rent.Line("rent-income", "rent-income")), cite),
		line.Sum("business-carried", f.business.profit).At("36", cite),
		wholeDollars("37", i.ChildSupport.Line("child-support", "child-support"), cite),
		wholeDollars("38", i.Alimony.Line("alimony", "alimony"), cite),
	}
	lines := slices.Concat(own, []line.Line{others}, rest)
	total := line.Sum("household-income", lines...).At("Box D", cite)
	owners := slices.Concat(own, rest)
	if community.Known {
		owners = append(owners, community)
	}
	return incomeLines{
		lines:     append(lines, total),
		own:       line.Sum("own-income", owners...),
		community: community,
		total:     total,
	}
}

// countedOfSpouse is the income of a spouse who does not owe as far as the
// examiner counts it (IRM 25.18.4), in whole dollars; without a name if not.
func (f *form) countedOfSpouse() line.Line {
	share := f.examiner.community
	if !share.Known {
		return line.Line{}
	}
	counted := line.Times("community-income-exact", f.spouseGross(), share)
	return line.Rounded("community-income", counted).Under(f.book.Offer.Cites.Community)
}

// taxpayerIncome is the taxpayer's wages and benefits: line 30.
func taxpayerIncome(i facts.Income, b *law.Book) line.Line {
	return line.Sum("taxpayer-income", append(wages(i, facts.WhoseOwn, b),
		i.Own.SocialSecurity.Line("social-security", "social-security"),
		i.Own.Pension.Line("pension", "pension"),
		i.Own.Unemployment.Line("unemployment", "unemployment"),
		i.Own.Other.Line("other-benefit", "other-benefit"))...)
}

// spouseIncome is the wages and benefits of a spouse who owes the debt too, and
// zero without one: line 31.
func spouseIncome(i facts.Income, h facts.Household, b *law.Book) line.Line {
	switch {
	case !h.Owing.Given:
		return line.Sum("spouse-income", facts.Missing("owing"))
	case !h.Joint():
		return line.Sum("spouse-income")
	}
	return line.Sum("spouse-income", append(wages(i, facts.WhoseSpouse, b),
		i.Spouse.SocialSecurity.Line("spouse-social-security", "spouse-social-security"),
		i.Spouse.Pension.Line("spouse-pension", "spouse-pension"),
		i.Spouse.Unemployment.Line("spouse-unemployment", "spouse-unemployment"),
		i.Spouse.Other.Line("spouse-other-benefit", "spouse-other-benefit"))...)
}

// wages is a month's pay from each job of one person, facts.WhoseOwn or
// facts.WhoseSpouse; a job is the taxpayer's unless answered otherwise. Jobs are
// listed once for both, so a missing list is missing on the taxpayer's line. The
// pay of a spouse who does not owe is on neither line.
func wages(i facts.Income, whose string, b *law.Book) []line.Line {
	var lines []line.Line
	ofSpouse := whose == facts.WhoseSpouse
	if !ofSpouse {
		lines = facts.Unlisted("employed", "jobs", i.Employed, len(i.Jobs))
	}
	for n, j := range i.HeldJobs() {
		if ofSpouse == (j.Whose.Value == facts.WhoseSpouse) {
			lines = append(lines, wage(n+1, j, b))
		}
	}
	return lines
}

// wage is a month's pay from the nth job.
func wage(n int, j facts.Job, b *law.Book) line.Line {
	paydays, ok := map[string]line.Line{
		facts.EveryWeek:      b.Offer.WeeklyFactor,
		facts.EveryTwoWeeks:  b.Offer.BiweeklyFactor,
		facts.TwiceEachMonth: b.Offer.SemimonthlyFactor,
		facts.EveryMonth:     b.Offer.MonthlyFactor,
	}[j.Every.Value]
	if !ok {
		paydays = facts.Missing("job-every").Of(n)
	}
	return line.Times("job-wages", facts.Given("job-pay", j.Pay).Of(n), paydays).Of(n)
}

// contributions is what people in the home who share no costs give to the
// household: line 32. Of people who share costs, their share of the costs counts
// instead. What counts of the income of a spouse is here too, in place of what the
// spouse gives, unless that is more.
func contributions(h facts.Household, community line.Line) line.Line {
	spouse, found := h.Spouse()
	given := otherPeople(h, func(n int, p facts.Person) []line.Line {
		if facts.Yes(p.Shares) {
			return nil
		}
		gives := facts.Given("other-gives", p.Gives).Of(n)
		if community.Known && found && n == spouse+1 {
			return []line.Line{line.NotBelowZero("gives-over-community", line.Minus("gives-less-community", gives, community)).Of(n)}
		}
		return []line.Line{gives}
	})
	if community.Known {
		given = append(given, community)
	}
	return line.Sum("others-income", given...)
}
