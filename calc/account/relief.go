package account

import (
	"slices"

	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A relief is days for which no penalty for late payment is charged.
type relief struct {
	span
	id    string // of the finding that names it
	cite  line.Cite
	byLaw bool // by the code, not by a notice
}

// A lateReading says how a month of late payment is counted of which only some days
// are relieved, which no text settles.
type lateReading int

const (
	asBegun      lateReading = iota // it is relieved if its first day is, on which it is charged
	fewestMonths                    // if any of its days is
	mostMonths                      // if all of its days are
)

// relieves reports whether the month after one day and up to another is relieved.
func (r relief) relieves(from, to date.Day, reading lateReading) bool {
	switch reading {
	case fewestMonths:
		return r.from <= to && from+1 <= r.to
	case mostMonths:
		return r.from <= from+1 && to <= r.to
	}
	return r.from <= from+1 && from+1 <= r.to
}

// relieved is the first of the reliefs by which no late payment is charged for the
// month after one day and up to another; below zero if it is charged.
func (h *history) relieved(from, to date.Day, reading lateReading) int {
	return slices.IndexFunc(h.reliefs, func(r relief) bool { return r.relieves(from, to, reading) })
}

// readRelief reads the relief that the IRS gave by notice, unless an accepted offer
// settled the year. Both notices are about a return that the taxpayer filed.
func (h *history) readRelief(c facts.Case, y facts.TaxYear, n int, reading facts.Reading, b *law.Book) {
	if !y.Year.Given || y.History.Filed.Given && y.History.Filed.Value != facts.FiledReturn || offerAccepted(c.Debt.Events, y) {
		return
	}
	if by, ok := b.LateFilingRelief(y.Year.Value); ok {
		h.lateFilingRelieved = h.filed != 0 && h.filed <= by.Day()
	}
	if from, ok := b.LatePaymentRelief(y.Year.Value); ok {
		h.readLatePaymentRelief(y, n, from.Day(), reading, b)
	}
}

// readLatePaymentRelief reads the relief of Notice 2024-7: from its first day or,
// if that is later, from the first bill.
func (h *history) readLatePaymentRelief(y facts.TaxYear, n int, from date.Day, reading facts.Reading, b *law.Book) {
	to := b.Account.LatePaymentReliefTo.Day()
	if h.start >= to || !y.History.Filed.Given && reading == facts.AgainstTaxpayer {
		return
	}
	bill, known := h.firstBill(y, reading)
	if !known || bill > b.Account.LatePaymentReliefBilled.Day() || !h.assessedBelow(y, n, reading, b) {
		return
	}
	h.reliefs = append(h.reliefs, relief{span: span{max(from, bill), to}, id: "late-payment-relief", cite: b.Account.Cites.LatePaymentRelief})
}

// firstBill is the day of the year's first notice and demand. An unknown one came
// with the assessment or, if that is unknown, on the due day; against the taxpayer,
// never.
func (h *history) firstBill(y facts.TaxYear, reading facts.Reading) (first date.Day, known bool) {
	days := []facts.Date{y.History.Demand}
	for _, later := range y.History.Later {
		days = append(days, later.Demand)
	}
	if h.letterBalance > 0 {
		days = append(days, facts.Say(h.start))
	}
	if reading == facts.ForTaxpayer && !y.History.Demand.Given {
		if y.Assessed.Given {
			days = append(days, y.Assessed)
		} else {
			days = append(days, facts.Say(h.due))
		}
	}
	for _, d := range days {
		if d.Given && (!known || d.Value < first) {
			first, known = d.Value, true
		}
	}
	return first, known
}

// assessedBelow reports whether the tax assessed by the day of the notice is small
// enough for relief. What a letter does not say is; against the taxpayer it is not.
func (h *history) assessedBelow(y facts.TaxYear, n int, reading facts.Reading, b *law.Book) bool {
	if h.letterBalance > 0 {
		h.assume(facts.Given("year-shown", y.History.Shown).Of(n))
		return reading == facts.ForTaxpayer
	}
	tax := h.assessments[0].tax
	for i, s := range h.assessments[1:] { // none of a letter, whatever was assessed before it
		on := y.History.Later[i].On
		if on.Given && on.Value <= b.Account.LatePaymentReliefBilled.Day() || !on.Given && reading == facts.AgainstTaxpayer {
			tax += s.tax
		}
	}
	return tax < cents.Of(b.Account.LatePaymentReliefBelow.Amount)
}

// offerAccepted reports whether the IRS accepted an offer that covers a year.
func offerAccepted(events []facts.Event, y facts.TaxYear) bool {
	return slices.ContainsFunc(events, func(e facts.Event) bool {
		return e.Kind.Value == facts.EventOffer && e.How.Value == facts.EndAccepted && e.About(y)
	})
}

// reliefFindings says what the notices take off the nth year's penalties, and what
// the IRS charged although a notice forbids it: that is money to ask for.
func (a *account) reliefFindings(n int) []line.Finding {
	if len(a.missing) > 0 {
		return nil
	}
	cites := &a.book.Account.Cites
	var found []line.Finding
	yes := func(id string, c line.Cite, figures ...line.Line) {
		found = append(found, line.Stated(id, line.Yes).With(figures...).Of(n).Under(c))
	}
	if a.lateFilingRelieved && a.lateFilingMonths() > 0 {
		if charged := a.lateFilingCharged; charged == nil {
			byLaw := a.accountWith(options{ignoreRelief: true}).lateFiling
			yes("late-filing-relief", cites.LateFilingRelief, byLaw.Line("late-filing-relieved", cites.LateFilingRelief).Of(n))
		} else if *charged > 0 {
			yes("late-filing-to-ask", cites.LateFilingRelief, charged.Line("late-filing-asked", cites.LateFilingRelief).Of(n))
		}
	}
	if !a.latePaymentMayDiffer() {
		return found
	}
	if asked := a.latePaymentToAsk(); asked > 0 {
		yes("late-payment-to-ask", a.reliefs[0].cite, asked.Line("late-payment-asked", a.reliefs[0].cite).Of(n))
	}
	low, high := a.accountWith(options{late: fewestMonths}).total().latePayment, a.accountWith(options{late: mostMonths}).total().latePayment
	for i, r := range a.reliefs {
		if a.relievedBy[i] == 0 {
			continue
		}
		figures := []line.Line{a.relievedBy[i].Line("late-payment-relieved", r.cite).Of(n)}
		if low != high {
			figures = append(figures, low.Line("late-payment-least", cites.PenaltyMonths).Of(n), high.Line("late-payment-most", cites.PenaltyMonths).Of(n))
		}
		yes(r.id, r.cite, figures...)
	}
	if counted := a.accountWith(options{abatedCounts: true}).total().latePayment; counted != a.total().latePayment {
		yes("abated-may-count", cites.LatePaymentMost, counted.Line("late-payment-counted", cites.LatePaymentMost).Of(n))
	}
	return found
}

// latePaymentMayDiffer reports whether late payment may differ from one reading of
// the law to the other.
func (h *history) latePaymentMayDiffer() bool {
	return len(h.reliefs) > 0 || h.latePaymentCharged != nil
}

// accountWith is the account computed again with other options.
func (a *account) accountWith(o options) *account {
	return a.history.accountTo(a.until, a.book, a.rates, o)
}

// latePaymentToAsk is how much late payment the IRS charged for whole months of
// relief, by the day of its figure.
func (a *account) latePaymentToAsk() cents.Sum {
	if a.latePaymentCharged == nil || len(a.reliefs) == 0 {
		return 0
	}
	byLaw := func(o options) cents.Sum { return a.history.latePaymentByLaw(a.book, a.rates, o) }
	most := byLaw(options{late: mostMonths})
	unrelieved := byLaw(options{ignoreRelief: true})
	return max(min(*a.latePaymentCharged, unrelieved)-most, 0)
}
