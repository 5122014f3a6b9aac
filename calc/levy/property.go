package levy

import (
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// ofBank is what a levy on a bank account reaches: what is in it on the day it comes,
// which the bank holds for a time (IRC 6332(c)).
func ofBank(b *law.Book) []line.Finding {
	l := &b.Levy
	return []line.Finding{
		holds("bank-levy-hold", l.Cites.Bank, l.BankDays),
		holds("bank-levy-once", l.Cites.BankOnce),
		holds("bank-levy-pay", l.Cites.PaidWages),
	}
}

// ofRefunds is what becomes of refunds: a federal one is kept against the debt without a
// levy, and one of a state may be taken after notice CP504.
func ofRefunds(b *law.Book) []line.Finding {
	return []line.Finding{
		holds("levy-refund-federal", b.Agreement.Cites.Refunds),
		holds("levy-refund-state", b.Waiting.Cites.Intent, b.Waiting.IntentDays),
	}
}

// exempt is what no levy takes, as IRC 6334(a) lists it, and what of it the IRS may take
// a share of all the same.
func exempt(b *law.Book) []line.Finding {
	l, cite := &b.Levy, b.Levy.Cites.Exempt
	return []line.Finding{
		holds("exempt-assistance", cite),
		holds("exempt-unemployment", cite),
		holds("exempt-workers-compensation", cite),
		holds("exempt-child-support", cite),
		holds("exempt-veterans", cite),
		holds("exempt-annuities", cite),
		holds("exempt-payments-share", l.Cites.Payments, l.BenefitShare),
		holds("exempt-clothing", cite),
		holds("exempt-household", cite, b.Offer.EffectsExemption),
		holds("exempt-tools", cite, b.Offer.ToolsExemption),
		holds("exempt-home", cite, l.HomeMost),
	}
}
