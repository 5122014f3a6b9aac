package calc

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/law"
	"offercheck/calc/transcript"
)

// pasteMoney is what came in. What was withheld or credited counts from the due
// day, and so does what was paid by then. Money that was sent back, moved away
// or turned out not to be there never came. If more went out than is known to
// have come in, what came in is not known.
func pasteMoney(h *History, a transcript.Account, due law.Day) {
	in := byDay(moneyIn(a))
	for _, out := range a.Of(transcript.PaymentRemoved, transcript.CreditRemoved) {
		if takeOff(in, out.Amount.Decimal, out, true).IsPositive() {
			return
		}
	}
	for _, out := range a.Of(transcript.MovedOut, transcript.Refund) {
		if takeOff(in, out.Amount.Decimal, out, false).IsPositive() {
			return
		}
	}
	credits, known := decimal.Zero, addsUp(a)
	for _, r := range in {
		switch early := r.Fact == transcript.Withheld || r.Fact == transcript.Credit || r.On <= due; {
		case early:
			credits, known = credits.Add(r.Amount.Decimal), true
		case r.Amount.Decimal.IsPositive():
			h.Payments = append(h.Payments, Payment{On: Say(r.On), Amount: pasted(r.Amount.Decimal)})
		}
	}
	if known {
		h.Credits = pasted(credits)
	}
}

// addsUp says that the entries account for all of the printed balance: what is
// not among them is none.
func addsUp(a transcript.Account) bool {
	return len(filed(a)) > 0 && a.Check().Result == transcript.Matches
}

// moneyIn is the entries of money that came in, as amounts above zero.
func moneyIn(a transcript.Account) []transcript.Row {
	in := a.Of(transcript.Payment, transcript.Withheld, transcript.Credit, transcript.MovedIn)
	for i := range in {
		in[i].Amount.Decimal = in[i].Amount.Decimal.Neg()
	}
	return in
}

// pasteOwed is what the IRS says is owed with interest and penalties to a day,
// if it names one day for both and its sum is right.
func pasteOwed(h *History, a transcript.Account) {
	if !a.WithAccruals.Valid || a.InterestOn == "" || a.InterestOn != a.PenaltyOn {
		return
	}
	sum := decimal.Sum(a.Balance.Decimal, a.Interest.Decimal, a.Penalty.Decimal)
	if a.Balance.Valid && a.Interest.Valid && a.Penalty.Valid && !sum.Equal(a.WithAccruals.Decimal) {
		return
	}
	if h.Owed = pasted(a.WithAccruals.Decimal); h.Owed.Given {
		h.OwedOn = Say(a.InterestOn)
	}
}

// pasteCharged is the penalties that were charged, less what was taken off
// again. A penalty of which nothing is printed is none only if the entries add
// up to the printed balance. Late payment counts to the day of what is owed,
// and so with what has accrued since it was last charged.
func pasteCharged(c *Charged, a transcript.Account, owed bool) {
	all := addsUp(a)
	sum := func(facts ...transcript.Fact) (decimal.Decimal, bool) {
		return a.Total(facts...), all || len(a.Of(facts...)) > 0
	}
	if d, known := sum(transcript.LateFiling, transcript.LateFilingReduced); known {
		c.LateFiling = pasted(d)
	}
	if d, known := sum(transcript.LatePayment, transcript.LatePaymentReduced); known && owed && a.Penalty.Valid {
		c.LatePayment = pasted(d.Add(a.Penalty.Decimal))
	}
	accuracy, known := sum(transcript.Accuracy, transcript.Fraud, transcript.FraudReduced)
	other, more := sum(transcript.EstimatedTax, transcript.EstimatedTaxReduced, transcript.OtherPenalty, transcript.OtherPenaltyReduced)
	if other.IsNegative() { // the code that takes a penalty off is the same for both
		accuracy, other = accuracy.Add(other), decimal.Zero
	}
	if known {
		c.Accuracy = pasted(accuracy)
	}
	if more {
		c.Other = pasted(other)
	}
}
