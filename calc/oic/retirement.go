package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// retirement is what counts of retirement accounts: lines 3a and 3b.
func retirement(a facts.Assets, b *law.Book) []line.Line {
	return facts.Listed("has-retirement", "retirements", a.HasRetirement, a.Retirement, func(n int, r facts.Retirement) line.Line {
		return wholeDollars(lineNo(n, "3a", "3b"), retirementEquity(n, r, b), b.Offer.Cites.Section3)
	})
}

// retirementEquity is what the taxpayer could get out of the account today: what a
// withdrawal leaves, what can be borrowed where only a loan is possible, and nothing
// where neither is (IRM 5.8.5.10). Without an answer it can be withdrawn.
func retirementEquity(n int, r facts.Retirement, b *law.Book) line.Line {
	cite := b.Offer.Cites.RetirementAccounts
	switch r.Access.Value {
	case facts.AccessNone:
		return line.Worked("retirement-out-of-reach", decimal.Zero, line.USD, cite).Of(n)
	case facts.AccessLoan:
		return line.Sum("retirement-borrowable", facts.Given("retirement-borrow", r.Borrow).Of(n)).Of(n).Under(cite)
	}
	return lessLoan("retirement", n, line.Rounded("retirement-quick-sale", withdrawn(n, r, b)).Of(n), r.Loan, cite)
}

// withdrawn is what a withdrawal leaves: the form's 80 percent, or less if tax and
// penalty take more than the other 20 (IRM 5.8.5.10).
func withdrawn(n int, r facts.Retirement, b *law.Book) line.Line {
	value := facts.Given("retirement-value", r.Value).Of(n)
	kept := line.Times("retirement-marked-down", value, b.Offer.QuickSaleShare).Of(n)
	if !r.Lost.Given {
		return kept
	}
	lost := line.GivenIn("retirement-lost", line.Share, percent(r.Lost)).Of(n)
	tax := line.Times("retirement-tax", value, lost).Of(n)
	return line.LesserOf("retirement-kept", kept, line.Minus("retirement-after-tax", value, tax).Of(n)).Of(n)
}

// percent is an answer in percent as a share.
func percent(a facts.Amount) decimal.NullDecimal {
	return decimal.NullDecimal{Decimal: a.Value.Shift(-2), Valid: a.Given}
}

// mostBorrowed is the most that the plan may lend without tax (IRC 72(p)(2)(A)), and
// never more than the account holds. A loan that is not known takes nothing off.
//
//	the lesser of the balance, 50,000, and the greater of half the balance and 10,000,
//	less the loan already taken
func mostBorrowed(n int, r facts.Retirement, b *law.Book) line.Line {
	value := facts.Given("retirement-value", r.Value).Of(n)
	half := line.Times("retirement-half", value, b.Offer.PlanLoanShare).Of(n)
	share := line.GreaterOf("retirement-loan-share", half, b.Offer.PlanLoanLeast).Of(n)
	most := line.LesserOf("retirement-loan-most", value, b.Offer.PlanLoanMost, share).Of(n)
	taken := facts.Say(r.Loan.Value)
	return line.NotBelowZero("tried-high", line.Minus("retirement-loan-left", most, facts.Given("retirement-loan", taken).Of(n)).Of(n)).Of(n)
}

// addRetirement adds whether the money in a retirement account can be reached at
// all, and what can be borrowed from it.
func (u *unknowns) addRetirement() {
	for i, r := range u.answers.Assets.OwnedRetirement() {
		if r.Access.Unsure {
			u.add(adjustment{
				id: "retirement-access", n: i + 1, answer: facts.Missing("retirement-access").Of(i + 1), parts: assetsPart,
				low: zero("tried-low", i+1), high: line.Sum("tried-high", retirementEquity(i+1, r, u.book)).Of(i + 1),
				lower: func(c *facts.Case, _ *examiner) {
					elementOf(&c.Assets.Retirement, i).Access = facts.Say(facts.AccessNone)
				},
			})
		}
		if most := mostBorrowed(i+1, r, u.book); r.Access.Value == facts.AccessLoan && most.Known {
			u.addAmount("retirement-borrow", i+1, zero("tried-low", i+1), most, assetsPart,
				func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Retirement, i).Borrow })
		}
	}
}

// retirementReleased is each account that cannot be reached now, of somebody who will
// stop working within about a year: the examiner may then count it as what it leaves
// once it can be withdrawn.
func (f *form) retirementReleased() []adjustment {
	var all []adjustment
	for i, r := range f.answers.Assets.OwnedRetirement() {
		if r.Access.Value != facts.AccessNone || !facts.Yes(r.LivedOn) {
			continue
		}
		r.Access = facts.Say(facts.AccessWithdraw)
		counted := retirementEquity(i+1, r, f.book)
		if !counted.Known || counted.IsZero() {
			continue
		}
		all = append(all, adjustment{
			id: "retirement-out-of-reach", n: i + 1, answer: counted, low: zero("tried-low", i+1), high: counted, parts: assetsPart,
			raise: func(c *facts.Case, _ *examiner) {
				elementOf(&c.Assets.Retirement, i).Access = facts.Say(facts.AccessWithdraw)
			},
		})
	}
	return all
}

// retirementFlags says of each retirement account what an examiner would look into.
func (f *form) retirementFlags() []line.Finding {
	cite := f.book.Offer.Cites.RetirementAccounts
	var flags []line.Finding
	for i, r := range f.answers.Assets.OwnedRetirement() {
		value, loan := facts.Given("retirement-value", r.Value).Of(i+1), facts.Given("retirement-loan", r.Loan).Of(i+1)
		flags = append(flags,
			f.retirementReduced(i+1),
			line.Stated("retirement-out-of-reach", line.VerdictOf(r.Access.Value == facts.AccessNone)).Of(i+1).With(value).Under(cite),
			line.Stated("retirement-loan-only", line.VerdictOf(r.Access.Value == facts.AccessLoan)).Of(i+1).With(retirementEquity(i+1, r, f.book)).Under(cite),
			line.Stated("retirement-loan-taken", line.VerdictOf(r.Loan.Given && r.Loan.Value.IsPositive())).Of(i+1).With(loan).Under(cite),
		)
	}
	return append(flags, f.livedOnFlag())
}

// retirementReduced says that tax and penalty reduce the nth account below the form's
// 80 percent.
func (f *form) retirementReduced(n int) line.Finding {
	reduced := line.Stated("retirement-reduced", line.No)
	for _, l := range f.assets.lines {
		for _, x := range line.Walk(l) {
			if x.ID == "retirement-kept" && x.N == n && l.N == n {
				reduced = line.Below("retirement-reduced", x, x.In[0])
			}
		}
	}
	return reduced.Of(n).Under(f.book.Offer.Cites.RetirementAccounts)
}
