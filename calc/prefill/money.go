package prefill

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/transcript"
)

// fillMoney is what came in. What was withheld or credited counts from the due
// day, and so does what was paid by then. Money that was sent back, moved away
// or turned out not to be there never came. If more went out than is known to
// have come in, what came in is not known.
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
	for _, s := range in {
		switch early := s.row.Fact == transcript.Withheld || s.row.Fact == transcript.Credit || s.row.On <= due; {
		case early:
			credits, known = credits.Add(s.left), true
		case s.left.IsPositive():
			h.Payments = append(h.Payments, facts.Payment{On: facts.Say(s.row.On), Amount: amountOf(s.left)})
		}
	}
	if known {
		h.Credits = amountOf(credits)
	}
}

// addsUp says that the entries account for all of the printed balance: what is
// not among them is none.
func addsUp(a *transcript.Account) bool {
	return len(filed(a)) > 0 && a.Check().Result == transcript.Matches
}

// fillOwed is what the IRS says is owed with interest and penalties to a day,
// if it names one day for both and its sum is right.
func fillOwed(h *facts.History, a *transcript.Account) {
	if !a.WithAccruals.Valid || a.InterestOn == 0 || a.InterestOn != a.PenaltyOn {
		return
	}
	sum := decimal.Sum(a.Balance.Decimal, a.Interest.Decimal, a.Penalty.Decimal)
	if a.Balance.Valid && a.Interest.Valid && a.Penalty.Valid && !sum.Equal(a.WithAccruals.Decimal) {
		return
	}
	if h.Owed = amountOf(a.WithAccruals.Decimal); h.Owed.Given {
		h.OwedOn = facts.Say(a.InterestOn)
	}
}

// fillCharged is the penalties that were charged, less what was taken off
// again. A penalty of which nothing is printed is none only if the entries add
// up to the printed balance. Late payment counts to the day of what is owed,
// and so with what has accrued since it was last charged.
func fillCharged(c *facts.Charged, a *transcript.Account, owed bool) {
	all := addsUp(a)
	sum := func(facts ...transcript.Fact) (decimal.Decimal, bool) {
		return a.Total(facts...), all || len(entries(a, facts...)) > 0
	}
	if d, known := sum(transcript.LateFiling, transcript.LateFilingReduced); known {
		c.LateFiling = amountOf(d)
	}
	if d, known := sum(transcript.LatePayment, transcript.LatePaymentReduced); known && owed && a.Penalty.Valid {
		c.LatePayment = amountOf(d.Add(a.Penalty.Decimal))
	}
	accuracy, known := sum(transcript.Accuracy, transcript.Fraud, transcript.FraudReduced)
	other, more := sum(transcript.EstimatedTax, transcript.EstimatedTaxReduced, transcript.OtherPenalty, transcript.OtherPenaltyReduced)
	if other.IsNegative() { // the code that takes a penalty off is the same for both
		accuracy, other = accuracy.Add(other), decimal.Zero
	}
	if known {
		c.Accuracy = amountOf(accuracy)
	}
	if more {
		c.Other = amountOf(other)
	}
}
