package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A currentTax is this year's federal tax of a self-employed household, a month's
// in whole dollars: what line 49 of Form 433-A (OIC) allows as due, not as paid (IRM
// 5.8.5.22.4). It is an estimate to compare the answer with, never an answer. State
// tax, credits, income besides profit and wages, and every deduction but those named
// below are left out.
type currentTax struct {
	least line.Line // with the deduction for business income, as head of household if the taxpayer may be
	most  line.Line // without it, as a single filer or a couple
}

// currentTax is the estimate; its lines are unknown without a profit and in a year whose
// tables are not held. Of a taxpayer whose spouse does not owe it is the tax on the
// taxpayer's own income: at least as a couple's without other income, at most filing
// separately.
func (f *form) currentTax() currentTax {
	h, profit := f.answers.Household, f.business.profit
	most, least := law.Single, law.Single
	switch people, known := h.People(); {
	case !profit.Known || !profit.Amount.IsPositive() || !known:
		return currentTax{}
	case h.Owing.Value == facts.OwingJoint:
		most, least = law.Joint, law.Joint
	case h.Owing.Value == facts.OwingMarried && !f.splitsToMore():
		most, least = law.Separate, law.Joint
	case h.Owing.Value != facts.OwingAlone:
		return currentTax{}
	case people > 1:
		least = law.HeadOfHousehold
	}
	y := f.taxYear()
	return currentTax{
		least: f.monthlyTax("current-tax-least", y, least, true),
		most:  f.monthlyTax("current-tax-most", y, most, false),
	}
}

// splitsToMore says that half of what spouses earn in a community property state, which
// is what one who files separately there reports, is or may be more than the taxpayer's own
// income.
func (f *form) splitsToMore() bool {
	if !concernsCommunity(f.answers.Household) {
		return false
	}
	spouse, own := f.spouseGross(), line.Sum("earned", f.business.profit, f.wagesOfOwing())
	return !spouse.Known || !own.Known || spouse.Amount.GreaterThan(own.Amount)
}

// A taxYear is a year's income and the tax on earnings, which is the same for every
// filing status.
type taxYear struct {
	profit, wages  line.Line // dollars a year
	selfEmployment line.Line // self-employment tax: IRC 1401
	half           line.Line // of it, deducted: IRC 164(f)
	payroll        line.Line // an employee's Social Security and Medicare tax
}

// taxYear is twelve of the month's profit and wages, with the tax on both. Wages use
// up the Social Security base first; a couple's count together, which never gives
// too much tax.
func (f *form) taxYear() taxYear {
	t, months := f.book.Tax, f.book.MonthsInYear
	y := taxYear{
		profit: line.Times("profit-year", f.business.profit, months),
		wages:  line.Times("wages-year", f.wagesOfOwing(), months),
	}
	base := f.book.SocialSecurityBase()
	y.payroll = line.Times("payroll-tax", line.Sum("payroll-tax-whole",
		line.Times("payroll-social-security", line.LesserOf("wages-to-base", y.wages, base), t.SocialSecurityRate),
		line.Times("payroll-medicare", y.wages, t.MedicareRate)), t.HalfShare).Under(t.Cites.SelfEmployment)
	y.selfEmployment = f.selfEmploymentTax(y, base)
	y.half = line.Times("self-employment-half", y.selfEmployment, t.HalfShare).Under(t.Cites.Half)
	return y
}

// wagesOfOwing is a month's pay of those who owe the debt.
func (f *form) wagesOfOwing() line.Line {
	earned := wages(f.answers.Income, facts.WhoseOwn, f.book)
	if f.answers.Household.Joint() {
		earned = append(earned, wages(f.answers.Income, facts.WhoseSpouse, f.book)...)
	}
	return line.Sum("wages-month", earned...)
}

// selfEmploymentTax is a year's tax on the profit.
//
//	earnings = profit × 92.35%, none below 400
//	tax = 12.4% of earnings up to the base less wages + 2.9% of earnings
func (f *form) selfEmploymentTax(y taxYear, base line.Line) line.Line {
	t := f.book.Tax
	earnings := line.Times("self-employment-earnings", y.profit, t.SelfEmploymentShare)
	if earnings.Known && earnings.Amount.LessThan(t.SelfEmploymentLeast.Amount) {
		return line.Sum("self-employment-tax").Under(t.Cites.SelfEmployment)
	}
	left := line.NotBelowZero("base-left", line.Minus("base-less-wages", base, y.wages))
	return line.Sum("self-employment-tax",
		line.Times("self-employment-security", line.LesserOf("earnings-to-base", earnings, left), t.SocialSecurityRate),
		line.Times("self-employment-medicare", earnings, t.MedicareRate)).Under(t.Cites.SelfEmployment)
}

// monthlyTax is a twelfth of a year's income tax and the tax on earnings, rounded
// once.
//
//	taxable = profit + wages − half of self-employment tax − standard deduction
//	less the lesser of 20% of business income and 20% of that, if deducted
func (f *form) monthlyTax(id string, y taxYear, s law.FilingStatus, deducts bool) line.Line {
	business, t, suffix := line.Minus("business-less-half", y.profit, y.half), f.book.Tax, ""
	if deducts {
		suffix = "-least"
	}
	taxable := line.NotBelowZero("taxable-income"+suffix, line.Minus("income-less-deduction"+suffix,
		line.Sum("adjusted-income", business, y.wages), f.book.StandardDeduction(s)))
	if deducts {
		deduction := line.LesserOf("business-deduction",
			line.Times("business-deduction-of-profit", business, t.BusinessDeduction),
			line.Times("business-deduction-of-taxable", taxable, t.BusinessDeduction)).Under(t.Cites.BusinessDeduction)
		taxable = line.Minus("taxable-income-left", taxable, deduction)
	}
	year := line.Sum("tax-year-in-all"+suffix, f.incomeTax(suffix, taxable, s), y.selfEmployment, y.payroll)
	return line.DividedBy(id, year, f.book.MonthsInYear, 0).Under(f.book.Living.Cites.OtherExpenses)
}

// incomeTax is the income tax on a year's taxable income: the part of it in each
// bracket at the rate of the bracket. The suffix ends the IDs of its lines.
func (f *form) incomeTax(suffix string, taxable line.Line, s law.FilingStatus) line.Line {
	brackets := f.book.IncomeTaxBrackets(s)
	if len(brackets) == 0 {
		return line.Sum("income-tax"+suffix, taxable, line.Gap("bracket-end-"+string(s), line.USD, f.book.Tax.Cites.IncomeTax))
	}
	if !taxable.Known {
		return line.Sum("income-tax"+suffix, taxable)
	}
	var parts []line.Line
	for i, b := range brackets {
		if taxable.Amount.LessThanOrEqual(b.From.Amount) {
			break
		}
		upTo := taxable
		if !b.Last {
			upTo = line.LesserOf("bracket-to"+suffix, taxable, b.To).Of(i + 1)
		}
		part := line.Minus("bracket-part"+suffix, upTo, b.From).Of(i + 1)
		parts = append(parts, line.Times("bracket-tax"+suffix, part, b.Rate).Of(i+1))
	}
	return line.Sum("income-tax"+suffix, parts...).Under(f.book.Tax.Cites.IncomeTax)
}

// taxFlags says that this year's taxes were answered as none although there is pay or
// profit, or as clearly other than the estimate, or that they are not known although there is
// one.
func (f *form) taxFlags() []line.Finding {
	answer, tax, cite := facts.Given("taxes", f.answers.Living.Taxes), f.currentTax(), f.book.Living.Cites.OtherExpenses
	earned := line.GreaterOf("earned", f.business.profit, f.wagesOfOwing())
	none := answer.IsZero() && !tax.least.Known && earned.Known && earned.Amount.IsPositive()
	unsure := f.answers.Living.Taxes.Unsure && tax.least.Known
	return []line.Finding{
		line.Stated("taxes-none", line.VerdictOf(none)).With(answer).Under(cite),
		line.Stated("taxes-below", line.VerdictOf(f.taxesBelow(tax))).With(answer, tax.least, tax.most).Under(cite),
		line.Stated("taxes-above", line.VerdictOf(f.taxesAbove(tax))).With(answer, tax.least, tax.most).Under(cite),
		line.Stated("taxes-estimated", line.VerdictOf(unsure)).With(tax.least, tax.most).Under(cite),
	}
}

// taxesBelow says that the answer is below the estimate by more than the margin by
// which a value may turn out otherwise.
func (f *form) taxesBelow(tax currentTax) bool {
	answer := f.answers.Living.Taxes
	if !answer.Given || !tax.least.Known {
		return false
	}
	margin := tax.least.Amount.Mul(f.book.Offer.ValueMargin.Amount)
	return answer.Value.LessThan(tax.least.Amount.Sub(margin))
}

// taxesAbove is the same of an answer above the estimate. State tax may be the rest.
func (f *form) taxesAbove(tax currentTax) bool {
	answer := f.answers.Living.Taxes
	if !answer.Given || !tax.most.Known {
		return false
	}
	margin := tax.most.Amount.Mul(f.book.Offer.ValueMargin.Amount)
	return answer.Value.GreaterThan(tax.most.Amount.Add(margin))
}

// taxesAsDue is current taxes as due by this year's rates, where less was answered.
func (f *form) taxesAsDue() []adjustment {
	tax := f.currentTax()
	if !f.taxesBelow(tax) {
		return nil
	}
	answer := facts.Given("taxes", f.answers.Living.Taxes)
	return []adjustment{{
		id: "taxes", answer: answer, low: tax.least, high: answer, parts: expensesPart,
		lower: func(c *facts.Case, _ *examiner) { c.Living.Taxes = facts.Say(tax.least.Amount) },
	}}
}

// CurrentTax is an estimate of this year's federal tax of a self-employed household,
// a month's in whole dollars, between the least and the most that it is by the year's
// rates before credits. Both are unknown where there is no estimate.
func CurrentTax(c facts.Case, b *law.Book) (least, most line.Line) {
	f := &form{answers: &c, book: b.OrEmpty()}
	f.business = f.fillBusiness()
	tax := f.currentTax()
	return tax.least, tax.most
}
