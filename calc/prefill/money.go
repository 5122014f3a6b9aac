package prefill

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/transcript"
)

// fillMoney answers the payments, and the credits that count from the due date:
// withholding, refundable credits, and payments made by then. Refunds, transfers
// out and dishonored payments are taken off again. If they exceed what came in,
// nothing of it is answered.
func fillMoney(h *facts.History, a *transcript.Account, due date.Day) {
	in := remainders(entries(a, transcript.Payment, transcript.Withheld, transcript.Credit, transcript.MovedIn))
	short := decimal.Zero
	for _, out := range entries(a, transcript.PaymentRemoved, transcript.CreditRemoved) {
		short = short.Add(takeOff(in, out, true))
	}
	for _, out := range entries(a, transcript.MovedOut, transcript.Refund) {
		short = short.Add(takeOff(in, out, false))
	}
	if short.IsPositive() {
		return
	}
	credits, known := decimal.Zero, addsUp(a)
	for _, m := range in {
		switch early := m.row.Fact == transcript.Withheld || m.row.Fact == transcript.Credit || m.row.On <= due; {
		case early:
			credits, known = credits.Add(m.left), true
		case m.left.IsPositive():
			h.Payments = append(h.Payments, facts.Payment{On: facts.Say(m.row.On), Amount: amountOf(m.left)})
		}
	}
	if known {
		h.Credits = amountOf(credits)
	}
}

// addsUp says whether the entries add up to the printed balance, so that what is
// not among them is zero.
func addsUp(a *transcript.Account) bool {
	return len(filed(a)) > 0 && a.Check().Result == transcript.Matches
}

// fillOwed answers the balance with accruals and its day.
func fillOwed(h *facts.History, a *transcript.Account) {
	owed := withAccruals(a)
	if !owed.Valid {
		return
	}
	if h.Owed = amountOf(owed.Decimal); h.Owed.Given {
		h.OwedOn = facts.Say(a.InterestOn)
	}
}

// withAccruals is the balance with accruals, as printed or as the sum of its printed
// parts. It is not valid if interest and penalty are not accrued to the same day, or
// if the printed sum is wrong.
func withAccruals(a *transcript.Account) decimal.NullDecimal {
	sum := decimal.Sum(a.Balance.Decimal, a.Interest.Decimal, a.Penalty.Decimal)
	parts := a.Balance.Valid && a.Interest.Valid && a.Penalty.Valid
	switch {
	case a.InterestOn == 0 || a.InterestOn != a.PenaltyOn, parts && a.WithAccruals.Valid && !sum.Equal(a.WithAccruals.Decimal):
		return decimal.NullDecimal{}
	case parts:
		return decimal.NewNullDecimal(sum)
	}
	return a.WithAccruals
}

// fillCharged answers the penalties charged, less abatements. One that is not
// printed is zero only if the entries add up to the printed balance. Late payment
// includes what has accrued to the day of the balance, so it is answered only if
// that is: owed says so.
func fillCharged(c *facts.Charged, a *transcript.Account, owed bool) {
	complete := addsUp(a)
	sum := func(said ...transcript.Fact) (total decimal.Decimal, known bool) {
		return a.Total(said...), complete || len(entries(a, said...)) > 0
	}
	if d, known := sum(transcript.LateFiling, transcript.LateFilingReduced); known {
		c.LateFiling = amountOf(d)
	}
	if d, known := sum(transcript.LatePayment, transcript.LatePaymentReduced); known && owed && a.Penalty.Valid {
		c.LatePayment = amountOf(d.Add(a.Penalty.Decimal))
	}
	accuracy, knownAccuracy := sum(transcript.Accuracy, transcript.Fraud, transcript.FraudReduced)
	other, knownOther := sum(transcript.EstimatedTax, transcript.EstimatedTaxReduced, transcript.OtherPenalty, transcript.OtherPenaltyReduced)
	if other.IsNegative() { // code 241 abates either
		accuracy, other = accuracy.Add(other), decimal.Zero
	}
	if knownAccuracy {
		c.Accuracy = amountOf(accuracy)
	}
	if knownOther {
		c.Other = amountOf(other)
	}
}
