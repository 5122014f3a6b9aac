package relief

import (
	"offercheck/calc/account"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A taxYear is one tax year of the case, with what was charged for it.
type taxYear struct {
	facts.TaxYear
	n       int // of the case, from 1
	charged line.Finding
	saving  line.Line // of late filing and late payment, with the interest
	filing  line.Line // of late filing
	payment line.Line // of late payment
	account account.YearDebt
}

// yearsOf is the case's years of income tax that can still be collected, with those of
// no known tax year left out.
func yearsOf(c facts.Case, d account.Debts, b *law.Book) []taxYear {
	var years []taxYear
	for i, y := range c.Debt.Years {
		if y.IsPenalty() || !y.Year.Given || i >= len(d.Years) || d.Years[i].Expired {
			continue
		}
		t := taxYear{TaxYear: y, n: i + 1, account: d.Years[i]}
		t.saving, t.filing, t.payment = savings(c, t, b)
		t.charged = charged(t, b)
		years = append(years, t)
	}
	return years
}

// savings is what comes off a year, by its account or, of one that is known from a
// letter, by what the IRS says it charged.
func savings(c facts.Case, y taxYear, b *law.Book) (both, filing, payment line.Line) {
	s := y.account.Saving
	both, filing, payment = s.Both, s.LateFiling, s.LatePayment
	if charged := y.History.Charged; !both.Known && (charged.LateFiling.Given || charged.LatePayment.Given) {
		both = account.SavingOf(c, account.Relief{Year: y.n, LateFiling: true, LatePayment: true}, b)
		filing = account.SavingOf(c, account.Relief{Year: y.n, LateFiling: true}, b)
		payment = account.SavingOf(c, account.Relief{Year: y.n, LatePayment: true}, b)
	}
	named := func(l line.Line) line.Line { return line.Sum("penalty-saving", l).Of(y.n) }
	return named(both), named(filing), named(payment)
}

// charged says that a penalty for late filing or late payment was charged.
func charged(y taxYear, b *law.Book) line.Finding {
	return line.Above("penalty-charged", y.saving, line.Sum("nothing")).Of(y.n).Under(b.Account.Cites.LatePayment)
}

// forbidden is what the IRS charged although one of its notices forbids it.
func (y taxYear) forbidden() []line.Finding {
	var found []line.Finding
	for _, f := range y.account.Findings {
		if f.ID == "late-filing-to-ask" || f.ID == "late-payment-to-ask" {
			found = append(found, f)
		}
	}
	return found
}

// disregarded is what the law disregards, or may: time before a due day that a disaster or
// a state moved (IRC 7508A), and time in a combat zone (IRC 7508).
func (y taxYear) disregarded() []line.Finding {
	var found []line.Finding
	for _, f := range y.account.Findings {
		switch f.ID {
		case "due-after-disaster", "due-in-state", "combat-relief":
			found = append(found, f)
		}
	}
	return found
}

// byNotice is what comes off because a notice forbids it, in dollars, and which penalties
// that are as a whole. Late payment is one only if the notice forbids all of it; of a part
// the interest is not counted.
func (y taxYear) byNotice() (saving line.Line, off account.Relief) {
	off.Year = y.n
	var saved []line.Line
	for _, f := range y.forbidden() {
		asked := f.Figures[0]
		switch {
		case f.ID == "late-filing-to-ask":
			off.LateFiling = true
			asked = y.filing
		case line.Above("", y.account.LatePayment, asked).Verdict == line.No:
			off.LatePayment = true
			asked = y.payment
		}
		saved = append(saved, asked)
	}
	return line.Sum("penalty-saving", saved...).Of(y.n), off
}

// marked says that the year has a penalty other than for estimated tax, or that its
// return was not filed: either closes first-time abatement for the years after it.
func (y taxYear) marked() line.Verdict {
	h := y.History
	if h.Charged.Accuracy.Value.IsPositive() || h.Filed.Value == facts.FiledNever || h.Filed.Value == facts.FiledSubstitute {
		return line.Yes
	}
	return y.charged.Verdict
}

// tax is the tax year as a figure.
func (y taxYear) tax() line.Line { return facts.GivenCount("tax-year", line.Year, y.Year).Of(y.n) }
