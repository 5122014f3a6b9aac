package oic

import (
	"offercheck/calc/line"
	"offercheck/calc/payoff"
)

// Means is what the form says of a household that other ways out are judged by: today's,
// since a plan or a pause begins now and is changed when the income is. In the zero
// Means nothing is known.
type Means struct {
	Balance        line.Line    // the balance due of all years
	Remaining      line.Line    // box F
	Expenses       line.Line    // box E
	KnownExpenses  line.Line    // box E or, while a cost is not known, those of its lines that are: no more
	Left           line.Line    // box D less box E: below zero if expenses are more; the most that it can be, if those that are known take all of box D
	Spending       line.Line    // box D less what is really spent, whatever the standards allow
	Cash           line.Line    // in hand and in the bank, without the exclusion
	LowIncomeLimit line.Line    // of adjusted gross income: two and a half times the poverty guideline
	MayApply       line.Finding // "may-apply": no gate of Form 656-B bars an offer
	Hardship       line.Finding // "hardship-shown": a fact of economic hardship, Treas. Reg. 301.7122-1(c)(3)
	Collectible    line.Finding // at least one year may still be collected: IRC 6502
	ExpiresSoon    line.Finding // "keep-on": the last of them expires soon
	CanPay         line.Finding // both tests of full payment agree that the IRS could collect everything
}

// meansToday is the means with today's income, of which present is the form. canPay is
// the finding on the form that the offers count, and owed is what is owed today.
func (f *form) meansToday(present *form, canPay line.Finding, owed *payoff.Opening) Means {
	if !f.countsExpected {
		return f.means(canPay)
	}
	p := present.fullPay()
	p.WithAccruals = owed.CanPay(present.equityInFull, present.F, p.Can)
	return present.means(p.byAllReadings(present.community(), present.book))
}

// means is the means of the household of the form.
func (f *form) means(canPay line.Finding) Means {
	return Means{
		Balance:        f.balance,
		Remaining:      f.F,
		Expenses:       f.E,
		KnownExpenses:  f.knownExpenses(),
		Left:           f.left,
		Spending:       line.Minus("income-less-spending", f.D, f.spending()),
		Cash:           f.cash(),
		LowIncomeLimit: lowIncomeLimit(f.answers.Household, f.book),
		MayApply:       mayApply(gates(f.answers, f.book)),
		Hardship:       hardshipShown(f.answers.Applying, f.book),
		Collectible:    f.remaining.Collectible(f.book),
		ExpiresSoon:    f.keepOn(),
		CanPay:         canPay,
	}
}

// cash is the money in hand and in the bank, before the exclusion of line 1.
func (f *form) cash() line.Line {
	for _, l := range f.assets.inFull {
		if l.ID == "accounts-total" {
			return l
		}
	}
	return line.Sum("accounts-total")
}

// spending is what is spent each month as it was answered, or as it is allowed where
// nothing is asked.
func (f *form) spending() line.Line {
	var spent []line.Line
	for _, e := range f.expenses.rows {
		if e.Claimed.ID == "" {
			spent = append(spent, e.Allowed)
		} else {
			spent = append(spent, e.Claimed)
		}
	}
	return line.Sum("spending", spent...)
}
