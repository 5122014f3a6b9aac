package facts

import "offercheck/calc/date"

// Debt is what is owed, and what bears on how long the IRS may collect it.
type Debt struct {
	Total Amount    `json:"total,omitzero"`      // tax, penalties and interest of all years on the day of the answer
	Known YesNo     `json:"yearsKnown,omitzero"` // the taxpayer knows which years; without an answer, those that are listed
	Years []TaxYear `json:"years,omitempty"`

	Events []Event `json:"events,omitempty"` // those that may have suspended the collection statute
}

// A TaxYear is one tax year of the debt: its income tax. Or it is the civil penalty of
// one tax period, which has an account of its own, and Year is that in which it ended.
type TaxYear struct {
	Kind     Choice `json:"kind,omitzero"`   // KindIncome, KindTrustFund or KindCivil; income tax without an answer
	Period   Date   `json:"period,omitzero"` // of a civil penalty: the last day of its tax period
	Year     Count  `json:"year,omitzero"`
	Expires  Date   `json:"expires,omitzero"`  // the CSED that the IRS states: the last day it may collect
	Assessed Date   `json:"assessed,omitzero"` // the return's tax; asked if the CSED is not known

	History History `json:"history,omitzero"` // how the balance came about
	Relief  Relief  `json:"relief,omitzero"`  // what bears on taking its penalties off
}

// What a year's debt is.
const (
	KindIncome    = "income"
	KindTrustFund = "trust-fund" // the trust fund recovery penalty: IRC 6672
	KindCivil     = "civil"      // another penalty that is assessed by itself
)

// IsPenalty reports whether the debt is a civil penalty, and no income tax: no return
// is due for it, and it bears neither of the penalties of IRC 6651.
func (y TaxYear) IsPenalty() bool {
	return y.Kind.Value == KindTrustFund || y.Kind.Value == KindCivil
}

// Same reports whether two answers are about the same debt: the same tax year, or civil
// penalties of the same period.
func (y TaxYear) Same(x TaxYear) bool {
	if y.IsPenalty() || x.IsPenalty() {
		return y.IsPenalty() && x.IsPenalty() && y.Period == x.Period && y.Year == x.Year
	}
	return y.Year == x.Year
}

// Earliest is the first day on which the debt can have been assessed: after the tax
// year, or after the period of a civil penalty or, if that is not known, as the year in
// which the period ended begins. It is no day if neither is known.
func (y TaxYear) Earliest() date.Day {
	switch {
	case y.IsPenalty() && y.Period.Given:
		return y.Period.Value + 1
	case !y.Year.Given:
		return 0
	case y.IsPenalty():
		return date.FirstOf(y.Year.Value)
	}
	return date.FirstOf(y.Year.Value + 1)
}

// A History is how one tax year's balance came about, by the return, letters or an
// account transcript. The zero History is a year of which none of this is known.
//
// A date without an answer belongs to something that, as far as the taxpayer knows,
// did not happen. "I do not know" means that it happened on an unknown day.
type History struct {
	Owed    Amount `json:"owed,omitzero"`    // the balance due that the IRS states: tax, penalties and interest
	OwedOn  Date   `json:"owedOn,omitzero"`  // the day to which the balance is computed
	OwedTax Amount `json:"owedTax,omitzero"` // how much of it is tax

	Penalty  Amount       `json:"penalty,omitzero"` // of a civil penalty, as assessed, in the place of Shown
	Shown    Amount       `json:"shown,omitzero"`   // the tax shown on the return, or on the IRS's substitute for return
	Credits  Amount       `json:"credits,omitzero"` // withholding, credits and payments by the due date of the return
	Payments []Payment    `json:"payments,omitempty"`
	Later    []Assessment `json:"later,omitempty"` // additional assessments: after an audit or an adjustment

	Due        Date   `json:"due,omitzero"` // the due date of the return, if it was not the usual one
	Extended   YesNo  `json:"extended,omitzero"`
	ExtendedTo Date   `json:"extendedTo,omitzero"` // the extended due date, if it was not the usual one
	Filed      Choice `json:"filed,omitzero"`      // FiledReturn, FiledNever or FiledSubstitute
	FiledOn    Date   `json:"filedOn,omitzero"`

	Demand   Date    `json:"demand,omitzero"`   // notice and demand: the first bill
	Levy     Date    `json:"levy,omitzero"`     // the first notice of intent to levy
	PlanFrom Date    `json:"planFrom,omitzero"` // an installment agreement took effect
	PlanTo   Date    `json:"planTo,omitzero"`   // its last day; no answer while it is in effect
	Charged  Charged `json:"charged,omitzero"`
}

// How the return was filed.
const (
	FiledReturn     = "return"
	FiledNever      = "never"
	FiledSubstitute = "substitute" // the IRS prepared one: IRC 6020(b)
)

// A Payment is a payment or credit for the year after the due date of the return.
type Payment struct {
	On     Date   `json:"on,omitzero"`
	Amount Amount `json:"amount,omitzero"`
}

// An Assessment is an additional assessment of tax, after the return's; of a civil
// penalty, another one on the same account, whose amount is Tax.
type Assessment struct {
	On      Date   `json:"on,omitzero"`
	Tax     Amount `json:"tax,omitzero"`
	Demand  Date   `json:"demand,omitzero"`  // its own notice and demand
	Waiver  Date   `json:"waiver,omitzero"`  // Form 870 or the like was filed, so that no notice of deficiency was needed
	Expires Date   `json:"expires,omitzero"` // its CSED, as the IRS states it
}

// Charged is the penalties that the IRS states it has charged.
type Charged struct {
	LateFiling  Amount `json:"lateFiling,omitzero"`  // failure to file: IRC 6651(a)(1); replaces the amount computed
	LatePayment Amount `json:"latePayment,omitzero"` // failure to pay, up to OwedOn, less abatements: IRC 6651(a)(2)
	Accuracy    Amount `json:"accuracy,omitzero"`    // accuracy-related and fraud penalties: IRC 6662, 6663
	Other       Amount `json:"other,omitzero"`       // such as for underpayment of estimated tax: IRC 6654
}

// An Event is something that may suspend the ten years of the collection statute:
// IRM 5.1.19.
type Event struct {
	Kind   Choice `json:"kind,omitzero"`   // EventOffer, ...
	Year   Count  `json:"year,omitzero"`   // the tax year it is about; without an answer, or Period, it is about all of the debt
	Period Date   `json:"period,omitzero"` // the civil penalty it is about, by the last day of its tax period
	From   Date   `json:"from,omitzero"`   // its first day; of a waiver, the day it was signed
	To     Date   `json:"to,omitzero"`     // its end; no answer while it lasts
	How    Choice `json:"how,omitzero"`    // EndRejected, ...: of an offer, a request for an installment agreement, or a hearing
	Appeal Date   `json:"appeal,omitzero"` // the day an appeal of the rejection or termination ended
	Spouse YesNo  `json:"spouse,omitzero"` // it concerns the spouse alone
	Own    YesNo  `json:"own,omitzero"`    // if not the spouse alone: it concerns the taxpayer alone
}

// Concerns reports whether the event concerns one of two spouses who owe together:
// WhoseOwn, the taxpayer, or WhoseSpouse. Known is false if that was not
// answered. Without any answer an event concerns the taxpayer.
func (e Event) Concerns(whose string) (concerns, known bool) {
	switch {
	case e.Spouse.Given && e.Spouse.Value:
		return whose == WhoseSpouse, true
	case whose == WhoseOwn:
		return true, !e.Spouse.Unsure
	case e.Spouse.Unsure || !e.Own.Given:
		return false, false
	}
	return !e.Own.Value, true
}

// About reports whether the event is about a year's debt: about all of it, or about
// that tax year or that civil penalty.
func (e Event) About(y TaxYear) bool {
	switch {
	case e.Period.Given:
		return y.IsPenalty() && y.Period == e.Period
	case e.Year.Given:
		return !y.IsPenalty() && y.Year.Value == e.Year.Value
	}
	return true
}

// PausedSince is the first day on which all years were currently not collectible, and still
// are: no day if that is not so of each, or is not known to last.
func (d Debt) PausedSince() date.Day {
	var since date.Day
	for _, y := range d.Years {
		from := date.Day(0)
		for _, e := range d.Events {
			if e.Kind.Value == EventHardship && e.About(y) && e.From.Given && !e.To.Answered() {
				from = e.From.Value
			}
		}
		if from == 0 {
			return 0
		}
		since = max(since, from)
	}
	return since
}

// The kinds of events.
const (
	EventOffer      = "offer"      // an offer in compromise, from the day it was pending
	EventRequest    = "request"    // a request for an installment agreement
	EventTerminated = "terminated" // termination of an installment agreement: From is its day, and there is no To
	EventBankruptcy = "bankruptcy" // from the petition to the discharge, dismissal or closing of the case
	EventHearing    = "hearing"    // collection due process, from the day the IRS received Form 12153
	EventInnocent   = "innocent"   // a claim for innocent spouse relief, from the day Form 8857 was filed
	EventAbroad     = "abroad"     // outside the United States
	EventCourt      = "court"      // a notice of deficiency or a Tax Court case about it, which do not suspend the clock
	EventCustody    = "custody"    // assets in the control or custody of a court
	EventMilitary   = "military"   // military service during which collection was deferred
	EventCombat     = "combat"     // in a combat zone, or hospitalized after it
	EventAdvocate   = "advocate"   // a taxpayer assistance order: To includes what the order adds
	EventLevy       = "levy"       // a wrongful levy or lien
	EventWaiver     = "waiver"     // Form 900: To is the date to which it extends the CSED
	EventEquivalent = "equivalent" // an equivalent hearing or a collection appeal, which do not suspend the clock
	EventHardship   = "hardship"   // currently not collectible, which does not suspend the clock
)

// How an offer, a request or a hearing ended.
const (
	EndAccepted   = "accepted"
	EndRejected   = "rejected"
	EndReturned   = "returned"
	EndWithdrawn  = "withdrawn"
	EndDetermined = "determined" // of a hearing
	EndClosed     = "closed"     // of a request: the IRS closed it once the days to appeal had passed (code 972)
)

// HasHistory reports whether the tax, the balance, or how the return was filed has an
// answer, "I do not know" included.
func (y TaxYear) HasHistory() bool {
	h := y.History
	return h.Shown.Answered() || h.Penalty.Answered() || h.Owed.Answered() || h.Filed.Answered()
}
