package account

import (
	"sort"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// readAssessments reads the return's tax and what was assessed later, with the
// notice and demand for each, and the penalties that the IRS says it charged.
func (h *history) readAssessments(y facts.TaxYear, n int, reading facts.Reading) {
	answers := y.History
	tax := h.amount("year-shown", n, answers.Shown)
	h.credits = h.amount("year-credits", n, answers.Credits)
	h.assessments = append(h.assessments, assessment{
		tax: tax, assessed: y.Assessed.Value,
		demand: h.demand("year-demand", n, answers.Demand, y.Assessed, reading), unbilled: !answers.Demand.Given,
	})
	for _, later := range answers.Later {
		tax := h.amount("later-tax", n, later.Tax)
		h.assessments = append(h.assessments, assessment{
			tax: tax, assessed: later.On.Value, waiver: later.Waiver.Value,
			demand: h.demand("later-demand", n, later.Demand, later.On, reading), unbilled: !later.Demand.Given,
		})
	}
	charged := answers.Charged
	if charged.LateFiling.Given {
		s := sumOf(charged.LateFiling)
		h.lateFilingCharged = &s
	}
	if charged.LatePayment.Given && answers.OwedOn.Given {
		s := sumOf(charged.LatePayment)
		h.latePaymentCharged, h.latePaymentChargedTo = &s, answers.OwedOn.Value
	}
	h.accuracyPenalty, h.otherPenalties = sumOf(charged.Accuracy), sumOf(charged.Other)
}

// demand is the day of notice and demand for an assessment. An unknown one never
// came or, against the taxpayer, came with the assessment.
func (h *history) demand(id string, n int, demand, assessed facts.Date, reading facts.Reading) date.Day {
	if demand.Given {
		return demand.Value
	}
	h.assume(line.GivenDay(id, 0).Of(n))
	switch {
	case reading == facts.ForTaxpayer:
		return 0
	case assessed.Given:
		return assessed.Value
	}
	return h.due
}

// readPayments reads the payments in order. One that came in time is a credit of
// the due day: IRC 7503. One of an unknown day came then or, against the taxpayer,
// today; where the account begins with a letter, it came after the letter or, against
// the taxpayer, is in its balance already.
func (h *history) readPayments(answers facts.History, n int, reading facts.Reading, today date.Day) {
	for _, p := range answers.Payments {
		on := p.On.Value
		if !p.On.Given {
			h.assume(line.GivenDay("payment-on", 0).Of(n))
			on = h.unknownPayment(reading, today)
		}
		amount := h.amount("payment-amount", n, p.Amount)
		if on <= h.dueWorkday {
			h.credits += amount
		} else {
			h.payments = append(h.payments, payment{on, amount})
		}
	}
	sort.SliceStable(h.payments, func(i, j int) bool { return h.payments[i].on < h.payments[j].on })
}

// unknownPayment is the day of a payment whose day is not known.
func (h *history) unknownPayment(reading facts.Reading, today date.Day) date.Day {
	switch forTaxpayer := reading == facts.ForTaxpayer; {
	case h.letterBalance > 0 && forTaxpayer:
		return h.start + 1
	case h.letterBalance > 0:
		return h.start
	case forTaxpayer:
		return h.due
	}
	return today
}
