package account

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// findings is what a reader should know about the nth year's account.
func (a *account) findings(y facts.TaxYear, n int) []line.Finding {
	answers, book := y.History, a.book
	noticeBy := max(a.filed, a.due).AddMonths(book.Account.InterestNoticeMonths.Int())
	noticeLate := !a.penalty && a.filedOnTime && len(a.assessments) > 1 &&
		slices.ContainsFunc(a.assessments[1:], func(s assessment) bool { return s.assessed > noticeBy })
	var held []line.Finding
	for _, f := range []struct {
		id    string
		holds bool
		cite  line.Cite
	}{
		{"year-not-filed", answers.Filed.Value == facts.FiledNever, book.Account.Cites.ReturnDue},
		{"year-substitute", answers.Filed.Value == facts.FiledSubstitute, book.Account.Cites.ReturnDue},
		{"agreement-and-levy", a.filedOnTime && a.agreementFrom != 0 && a.levyNotice != 0, book.Account.Cites.LatePaymentRates},
		{"interest-may-stop", noticeLate, book.Account.Cites.InterestNotice}, // IRC 6404(g)
		{"kwong", a.kwong, book.Account.Cites.Kwong},
	} {
		if f.holds {
			held = append(held, line.Stated(f.id, line.Yes).Of(n).Under(f.cite))
		}
	}
	return slices.Concat(a.reliefFindings(n), a.laterDue(n), held, a.balanceDiffers(answers, n))
}

// laterDue asks whether the year was due on a later day where the taxpayer lived,
// if that would change the account: nobody is taken to have lived there. It is nil
// if there is no such day.
func (a *account) laterDue(n int) []line.Finding {
	l := a.dueElsewhere
	if !l.Known || len(a.missing) > 0 || l.Day() <= a.dueWorkday || a.start != a.due {
		return nil
	}
	within := func(d date.Day) bool { return d > a.dueWorkday && d <= l.Day() }
	id := "due-after-disaster"
	if l.ID == "return.in-time" {
		if id = "due-in-state"; !within(a.filed) && !slices.ContainsFunc(a.payments, func(p payment) bool { return within(p.on) }) {
			return nil
		}
	}
	return []line.Finding{line.Stated(id, line.NotYet).With(l, line.GivenDay("year-due", 0).Of(n)).Of(n).Under(l.Cite)}
}

// balanceDiffers compares the balance that the IRS states on a day with the one
// computed for that day; nil if they agree or if either is unknown.
func (a *account) balanceDiffers(answers facts.History, n int) []line.Finding {
	if !answers.Owed.Given || !answers.OwedOn.Given || a.letterBalance > 0 || len(a.missing) > 0 {
		return nil
	}
	then := a.history.accountTo(answers.OwedOn.Value, a.book, a.rates, options{})
	computed := then.balance().Line("year-balance", a.book.Account.Cites.Compounding).Of(n)
	stated := facts.Given("year-owed", answers.Owed).Of(n)
	if computed.Amount.Equal(stated.Amount) {
		return nil
	}
	apart := line.Minus("balance-apart", stated, computed).Of(n)
	return []line.Finding{line.Stated("balance-differs", line.Yes).With(computed, stated, apart).Of(n)}
}
