package account

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// readPenalty reads a civil penalty that has an account of its own, such as the trust
// fund recovery penalty (IRC 6672). No return is due for it, so that neither penalty of
// IRC 6651 is charged, and it bears interest from its notice and demand alone (IRC
// 6601(e)(2)(A)). The account begins on the day of the assessment.
func (h *history) readPenalty(y facts.TaxYear, n int, reading facts.Reading, b *law.Book) {
	h.penalty, h.filedOnTime = true, true
	if !y.History.Penalty.Given && y.History.Owed.Given {
		h.readPenaltyLetter(y, n, reading, b)
		return
	}
	amount := h.amount("year-penalty", n, y.History.Penalty)
	if !y.Assessed.Given {
		h.missing = append(h.missing, line.GivenDay("tax-year-assessed", 0).Of(n))
	}
	if len(h.missing) > 0 {
		return
	}
	h.begin(y.Assessed.Value)
	h.addPenalty(amount, h.start, "year-demand", n, y.History.Demand, reading, b)
	for _, later := range y.History.Later {
		on := h.start
		if later.On.Given {
			on = boundedDay(max(later.On.Value, h.start))
		} else {
			h.assume(line.GivenDay("later-on", 0).Of(n))
		}
		h.addPenalty(h.amount("later-tax", n, later.Tax), on, "later-demand", n, later.Demand, reading, b)
	}
	h.readPayments(y.History, n, reading, b.On)
}

// begin makes a day the first of the account, on which nothing is late.
func (h *history) begin(d date.Day) {
	h.start = boundedDay(d)
	h.due, h.dueWorkday, h.extended, h.extendedWorkday = h.start, h.start, h.start, h.start
}

// addPenalty adds a civil penalty that was assessed on a day. Its notice and demand came
// no earlier; if that day is unknown, as late as the law allows or, against the taxpayer,
// with the assessment: IRC 6303(a).
func (h *history) addPenalty(amount cents.Sum, on date.Day, id string, n int, demand facts.Date, reading facts.Reading, b *law.Book) {
	demanded := max(demand.Value, on)
	if !demand.Given {
		h.assume(line.GivenDay(id, 0).Of(n))
		if reading == facts.ForTaxpayer {
			demanded = on + date.Day(b.Account.DemandWithinDays.Int())
		}
	}
	h.assessments = append(h.assessments, assessment{penalty: amount, assessed: on, demand: demanded, unbilled: !demand.Given})
}

// readPenaltyLetter reads the balance of a civil penalty that a letter states. All of it
// bears interest from then on.
func (h *history) readPenaltyLetter(y facts.TaxYear, n int, reading facts.Reading, b *law.Book) {
	h.begin(y.History.OwedOn.Value)
	h.due-- // so that the letter is no first notice and demand
	y.History.OwedTax, y.History.Charged.LatePayment = facts.Say(decimal.Zero), facts.Say(decimal.Zero)
	h.readLetter(y, n, reading, b)
}

// openPenalties charges the civil penalties that are assessed on a day, less what was
// paid before.
func (a *account) openPenalties(d date.Day) {
	for i := range a.bills {
		s, b := a.assessments[i], &a.bills[i]
		if s.penalty == 0 || s.assessed != d {
			continue
		}
		credited := min(a.paidAhead, s.penalty)
		a.paidAhead -= credited
		b.interestTo, b.otherPenalties, b.penaltyWaits = d, s.penalty-credited, true
		a.post(posting{kind: RowPenalty, bill: b.n, from: d, to: d, amount: s.penalty})
		a.post(posting{kind: RowCredits, bill: b.n, from: d, to: d, amount: -credited})
	}
}

// payAhead keeps what is left of a payment for civil penalties that are assessed later,
// and returns what it does not keep.
func (a *account) payAhead(p payment, rest cents.Sum) cents.Sum {
	if !slices.ContainsFunc(a.assessments, func(s assessment) bool { return s.penalty > 0 && s.assessed > p.on }) {
		return rest
	}
	a.paidAhead += rest
	return 0
}
