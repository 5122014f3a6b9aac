package account

import (
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A history is the answers about one tax year, with unknowns resolved for or
// against the taxpayer.
type history struct {
	due, dueWorkday           date.Day // of return and payment; the same or, if it is no workday, the next one (IRC 7503), or one still later that is in time
	extended, extendedWorkday date.Day // the same of the return, with an extension; due without one
	filed                     date.Day // no day if it was not
	filedOnTime               bool
	latenessUnknown           bool     // of the return: it was filed on time or, against the taxpayer, late
	against                   bool     // unknowns are resolved against the taxpayer
	levyNotice                date.Day // of intent to levy
	agreementFrom             date.Day // the first day of an installment agreement
	agreementTo               date.Day // its last; no day while it is in effect

	dueElsewhere       line.Line // a later day for the taxpayer's state or a part of it; unknown if there is none or it was answered
	lateFilingRelieved bool      // no penalty for late filing: Notice 2022-36
	reliefs            []relief  // from late payment
	disregarded        []span    // days that count for no penalty and no interest, in order: IRC 7508

	penalty     bool         // it is a civil penalty, and no income tax
	start       date.Day     // the first day of the account: the due day, or that of a letter or of a civil penalty's assessment
	assessments []assessment // the return's first
	credits     cents.Sum    // paid by the due day
	payments    []payment    // later ones, in order

	// What the IRS says it charged; nil if it is not known.
	lateFilingCharged    *cents.Sum
	latePaymentCharged   *cents.Sum // less what it abated
	latePaymentChargedTo date.Day   // up to this day
	accuracyPenalty      cents.Sum  // and that for fraud
	otherPenalties       cents.Sum

	// Of a letter; zero if the assessments are known.
	letterBalance     cents.Sum
	letterTax         cents.Sum                                   // the part of the balance that is tax
	letterLatePayment cents.Sum                                   // late payment charged by then
	letterCharged     struct{ lateFiling, latePayment cents.Sum } // of the balance, as the IRS states it: what relief may take off

	given   []line.Line // the amounts that the account begins with
	assumed []line.Line // unknowns that were resolved
	missing []line.Line // answers without which there is no account
}

// An assessment is tax, or a civil penalty, assessed on one day.
type assessment struct {
	tax      cents.Sum
	penalty  cents.Sum // a civil penalty, which has no tax
	assessed date.Day
	demand   date.Day // notice and demand; no day if there was none
	unbilled bool     // that day is not known
	waiver   date.Day // of the notice of deficiency (Form 870)
}

// A payment is money received on one day.
type payment struct {
	on     date.Day
	amount cents.Sum
}

// historyOf is the history of the case's nth year, from 1, on the book's day. The
// only year of a case owes the whole debt, if nothing else is known about it.
func historyOf(c facts.Case, n int, reading facts.Reading, b *law.Book) *history {
	y := c.Debt.Years[n-1]
	answers := &y.History
	if len(c.Debt.Years) == 1 && !answers.Shown.Given && !answers.Penalty.Given && !answers.Owed.Given && c.Debt.Total.Given {
		answers.Owed, answers.OwedOn = c.Debt.Total, facts.Say(b.On)
	}
	h := readHistory(c, y, n, reading, b.On, b)
	if !h.penalty {
		h.dueElsewhere = dueElsewhere(y, c.Household.State.Value, b)
	}
	return h
}

// readHistory is the history of the nth year, which takes a payment of an unknown
// day as received today at the latest.
func readHistory(c facts.Case, y facts.TaxYear, n int, reading facts.Reading, today date.Day, b *law.Book) *history {
	h := &history{against: reading == facts.AgainstTaxpayer}
	if y.IsPenalty() {
		h.readPenalty(y, n, reading, b)
		return h
	}
	h.readCombat(c, y, reading, b)
	if h.readDueDays(y, n, b); len(h.missing) > 0 {
		return h
	}
	h.readFiling(y, n, reading, b)
	h.readCollection(y, n, reading, b)
	if y.History.Shown.Given || !y.History.Owed.Given {
		h.readAssessments(y, n, reading)
		h.readPayments(y.History, n, reading, today)
	} else {
		h.readLetter(y, n, reading, b)
	}
	if len(h.missing) == 0 {
		h.readBankruptcy(c, y, reading, b)
		h.readRelief(c, y, n, reading, b)
	}
	return h
}

// readFiling reads when the return was filed, on which the penalty for late filing
// and the rate of late payment depend.
func (h *history) readFiling(y facts.TaxYear, n int, reading facts.Reading, b *law.Book) {
	answers, unknown := y.History, ""
	switch {
	case answers.Filed.Value == facts.FiledNever || answers.Filed.Value == facts.FiledSubstitute:
	case answers.Filed.Given && answers.FiledOn.Given:
		h.filed = answers.FiledOn.Value
	case answers.Filed.Given:
		unknown = "year-filed-on"
	default:
		unknown = "year-filed"
	}
	if h.latenessUnknown = unknown != ""; h.latenessUnknown {
		h.assume(line.GivenDay(unknown, 0).Of(n))
		if reading == facts.ForTaxpayer {
			h.filed = h.due
		}
	}
	if !answers.Extended.Given && !answers.ExtendedTo.Given && (h.filed == 0 || h.filed > h.dueWorkday) {
		h.latenessUnknown = true
		h.assume(facts.Missing("year-extended").Of(n))
		if reading == facts.ForTaxpayer {
			h.extended = h.due.AddMonths(b.Account.ExtensionMonths.Int())
			h.extendedWorkday = h.extended.NextWorkday()
		}
	}
	h.filedOnTime = h.filed != 0 && h.filed <= h.extendedWorkday
}

// readCollection reads the notice of levy and the installment agreement, which
// change the rate of late payment.
func (h *history) readCollection(y facts.TaxYear, n int, reading facts.Reading, b *law.Book) {
	answers := y.History
	h.levyNotice, h.agreementFrom, h.agreementTo = answers.Levy.Value, answers.PlanFrom.Value, answers.PlanTo.Value
	if answers.Levy.Unsure {
		h.assume(line.GivenDay("year-levy", 0).Of(n))
		if reading == facts.AgainstTaxpayer {
			h.levyNotice = h.earliestLevyNotice(b)
		}
	}
	if answers.PlanFrom.Unsure {
		h.assume(line.GivenDay("year-plan-from", 0).Of(n))
		if reading == facts.ForTaxpayer {
			h.agreementFrom = h.due
		}
	}
	if answers.PlanTo.Unsure {
		h.assume(line.GivenDay("year-plan-to", 0).Of(n))
		if reading == facts.AgainstTaxpayer {
			h.agreementTo = h.agreementFrom
		}
	}
}

// earliestLevyNotice is the first day on which a notice of levy may have come: by
// then the return was filed, or was as late as the penalty for it counts.
func (h *history) earliestLevyNotice(b *law.Book) date.Day {
	if h.filed == 0 {
		return h.extended.AddMonthsToEnd(b.Account.LateFilingMostMonths.Int())
	}
	return max(h.filed, h.due)
}

// assume notes an unknown that is resolved for or against the taxpayer.
func (h *history) assume(l line.Line) { h.assumed = append(h.assumed, l) }

// amount is an answer without which there is no account, not below zero.
func (h *history) amount(id string, n int, a facts.Amount) cents.Sum {
	l := facts.Given(id, a).Of(n)
	if a.Given {
		h.given = append(h.given, l)
	} else {
		h.missing = append(h.missing, l)
	}
	return max(sumOf(a), 0)
}

// sumOf is an answer in cents: zero if it is not given.
func sumOf(a facts.Amount) cents.Sum { return bounded(cents.Of(a.Value)) }
