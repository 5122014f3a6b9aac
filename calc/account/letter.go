package account

import (
	"slices"

	"offercheck/calc/cents"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// readLetter reads the balance that a letter of the IRS states on a day, with which
// the account then begins. If it is unknown how much of it is tax, none of it is
// or, against the taxpayer, all.
func (h *history) readLetter(y facts.TaxYear, n int, reading facts.Reading, b *law.Book) {
	answers := y.History
	h.letterBalance = h.amount("year-owed", n, answers.Owed)
	if !answers.OwedOn.Given {
		h.missing = append(h.missing, line.GivenDay("year-owed-on", 0).Of(n))
		return
	}
	h.start = boundedDay(answers.OwedOn.Value)
	h.letterTax = min(sumOf(answers.OwedTax), h.letterBalance)
	if !answers.OwedTax.Given {
		h.assume(facts.Given("year-owed-tax", answers.OwedTax).Of(n))
		if h.letterTax = 0; reading == facts.AgainstTaxpayer {
			h.letterTax = h.letterBalance
		}
	}
	h.assessments = []assessment{{tax: h.letterTax, assessed: y.Assessed.Value, demand: h.start}}
	h.letterLatePayment = h.latePaymentBy(answers, n, reading, b)
	h.letterCharged.lateFiling, h.letterCharged.latePayment = sumOf(answers.Charged.LateFiling), sumOf(answers.Charged.LatePayment)
	h.readPayments(answers, n, reading, b.On)
	h.credits = 0
	h.payments = slices.DeleteFunc(h.payments, func(p payment) bool { return p.on <= h.start })
}

// latePaymentBy is late payment charged by the day of the letter, which limits what
// may still be charged. An unknown one is the maximum or, against the taxpayer, the
// least for so many months.
func (h *history) latePaymentBy(answers facts.History, n int, reading facts.Reading, b *law.Book) cents.Sum {
	most := h.letterTax.Part(cents.ShareOf(b.Account.LatePaymentMostShare))
	if answers.Charged.LatePayment.Given {
		return sumOf(answers.Charged.LatePayment)
	}
	months := h.due.MonthsBegun(h.start)
	least := h.letterTax.Part(cents.ShareOf(b.Account.LatePaymentAgreementRate) * cents.Share(months))
	if least >= most {
		return most
	}
	h.assume(facts.Given("year-late-payment", answers.Charged.LatePayment).Of(n))
	if reading == facts.ForTaxpayer {
		return most
	}
	return least
}
