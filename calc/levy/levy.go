// Package levy says what a levy of the IRS takes, and what is exempt from it: of wages by
// the table of Publication 1494 (IRC 6334(d)), of Social Security (IRC 6331(h)), of a bank
// account (IRC 6332(c)), and of refunds; and when it has to be released (IRC 6343).
//
//	levy.go      the effect of a levy, and Of
//	pay.go       wages: what is left of each pay, and what is taken
//	exempt.go    the exempt amount of Publication 1494
//	wages.go     what else holds of a levy on wages
//	benefit.go   Social Security
//	property.go  a bank account, refunds, and what is exempt
//	release.go   when a levy is released
//	tree.go      the effect as part of a report
//
// Missing answers give figures and findings that are unknown, and so do the zero Means
// and a nil or empty law.Book.
package levy

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Means is what a household lives on, from its Form 433-A (OIC). The zero Means is
// unknown.
type Means struct {
	Income         line.Line // box D: a month's
	Left           line.Line // box D less box E: below zero if expenses are more
	LowIncomeLimit line.Line // two and a half times the poverty guideline, a year
}

// Effect is what levies take of a household, and what they leave. Amounts are dollars,
// those of benefits a month's.
type Effect struct {
	Concerns bool // a levy takes already, a letter announces one, or somebody asked

	Pays     []Pay          // what a levy takes of the pay of each job
	Wages    []line.Finding // what else holds of a levy on wages
	Benefits []line.Line    // what the Federal Payment Levy Program takes of Social Security: the taxpayer's, and that of a spouse who owes the debt too
	LeftOut  line.Finding   // the program's filter is expected to leave them out
	Payments []line.Finding // what else holds of a levy on benefits
	BankDays line.Line      // how long a bank holds the money before it goes to the IRS
	Bank     []line.Finding // what a levy on an account reaches
	Refunds  []line.Finding // what becomes of refunds
	Exempt   []line.Finding // what no levy takes: IRC 6334(a)
	Hardship line.Finding   // what is taken would leave too little for the expenses that the IRS allows
	Release  []line.Finding // when the IRS must release a levy, and who helps
}

// Of is the effect that levies have on a case.
func Of(c facts.Case, m Means, b *law.Book) Effect {
	b = b.OrEmpty()
	e := Effect{
		Concerns: concerns(c),
		Pays:     pays(c, b),
		Benefits: benefits(c, b),
		Payments: ofBenefits(b),
		BankDays: b.Levy.BankDays,
		Bank:     ofBank(b),
		Refunds:  ofRefunds(b),
		Exempt:   exempt(b),
		Release:  release(c, b),
	}
	e.Wages = ofWages(c, e, b)
	e.LeftOut = leftOut(c, m, e, b)
	e.Hardship = hardship(m, e, b)
	return e
}

// concerns reports whether a levy is near: one takes already, a letter announces
// one, or what a statement to the employer says was answered.
func concerns(c facts.Case) bool {
	l := c.Levy
	return facts.Yes(c.Living.Levy) || slices.ContainsFunc(c.Letters.Held, announces) ||
		l.Status.Answered() || l.Dependents.Answered() || l.Boxes.Answered() || l.Every.Answered() || l.TakeHome.Answered()
}

// announces reports whether a letter is about a levy, made or to come.
func announces(l facts.Letter) bool {
	kind, ok := law.LetterOf(l.Kind.Value)
	return ok && l.Kind.Given && slices.Contains([]string{law.StageIntent, law.StageFinal, law.StageLevy}, kind.Stage)
}

// holds is a statement of the law, with the figures a reader wants beside it.
func holds(id string, cite line.Cite, figures ...line.Line) line.Finding {
	return line.Stated(id, line.Yes).With(figures...).Under(cite)
}
