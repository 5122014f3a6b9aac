package facts

// Debt is what is owed and how long the IRS may collect it.
type Debt struct {
	Total Amount    `json:"total,omitzero"` // tax, penalties and interest of all years, today
	Years []TaxYear `json:"years,omitempty"`

	Events []Event `json:"events,omitempty"` // what may have stopped the clock
}

// A TaxYear is one period of the debt.
type TaxYear struct {
	Year     Count `json:"year,omitzero"`
	Expires  Date  `json:"expires,omitzero"`  // the last day the IRS may collect it, as the IRS says
	Assessed Date  `json:"assessed,omitzero"` // asked if that day is not known

	History History `json:"history,omitzero"` // what the year is made of
}

// A History is what one tax year's debt is made of, as a return, letters or a
// transcript say it. It may be left empty: then what the year is made of is
// not known.
//
// A day that is not answered is of something that did not happen, as far as
// the taxpayer knows; "I do not know" is of something that did, some day.
type History struct {
	Owed    Amount `json:"owed,omitzero"`    // tax, penalties and interest of the year, as the IRS says
	OwedOn  Date   `json:"owedOn,omitzero"`  // the day to which that counts
	OwedTax Amount `json:"owedTax,omitzero"` // how much of it is tax

	Shown    Amount       `json:"shown,omitzero"`   // the total tax on the return, or on the IRS's substitute for one
	Credits  Amount       `json:"credits,omitzero"` // withheld, credited and paid by the day the return was due
	Payments []Payment    `json:"payments,omitempty"`
	Later    []Assessment `json:"later,omitempty"` // tax added later: an audit, an adjustment

	Due        Date   `json:"due,omitzero"` // if it was not the usual day
	Extended   YesNo  `json:"extended,omitzero"`
	ExtendedTo Date   `json:"extendedTo,omitzero"` // if it was not the usual day
	Filed      Choice `json:"filed,omitzero"`      // FiledReturn, FiledNever or FiledSubstitute
	FiledOn    Date   `json:"filedOn,omitzero"`

	Demand   Date    `json:"demand,omitzero"`   // the first bill: notice and demand
	Levy     Date    `json:"levy,omitzero"`     // the first notice of intent to levy
	PlanFrom Date    `json:"planFrom,omitzero"` // an installment agreement in effect
	PlanTo   Date    `json:"planTo,omitzero"`   // its last day; none while it lasts
	Charged  Charged `json:"charged,omitzero"`
}

// How the return was filed.
const (
	FiledReturn     = "return"
	FiledNever      = "never"
	FiledSubstitute = "substitute" // the IRS made one, the taxpayer did not
)

// A Payment is money the IRS got for the year after the return was due.
type Payment struct {
	On     Date   `json:"on,omitzero"`
	Amount Amount `json:"amount,omitzero"`
}

// An Assessment is tax that was added after the return.
type Assessment struct {
	On      Date   `json:"on,omitzero"`
	Tax     Amount `json:"tax,omitzero"`
	Demand  Date   `json:"demand,omitzero"`  // its own bill
	Waiver  Date   `json:"waiver,omitzero"`  // Form 870 or the like was filed: no need of a notice of deficiency
	Expires Date   `json:"expires,omitzero"` // the last day to collect it, as the IRS says
}

// Charged is the penalties the IRS has charged, as it says.
type Charged struct {
	LateFiling  Amount `json:"lateFiling,omitzero"`  // counted instead of what the law comes to
	LatePayment Amount `json:"latePayment,omitzero"` // up to the day of OwedOn: in a letter's balance, or less what was taken off again
	Accuracy    Amount `json:"accuracy,omitzero"`    // and fraud
	Other       Amount `json:"other,omitzero"`       // estimated tax and the like
}

// An Event is something that may stop the clock of the ten years.
type Event struct {
	Kind   Choice `json:"kind,omitzero"` // EventOffer, …
	Year   Count  `json:"year,omitzero"` // the one tax year it is about; not answered: all
	From   Date   `json:"from,omitzero"`
	To     Date   `json:"to,omitzero"`     // its end; not answered while it lasts
	How    Choice `json:"how,omitzero"`    // EndRejected, …: of an offer, a request for a plan and a hearing
	Appeal Date   `json:"appeal,omitzero"` // the day an appeal of the rejection or termination ended
	Spouse YesNo  `json:"spouse,omitzero"` // it is about the spouse alone
}

// The kinds of events.
const (
	EventOffer      = "offer"      // an offer in compromise, from the day it was taken up
	EventRequest    = "request"    // a request for an installment agreement
	EventTerminated = "terminated" // an installment agreement was terminated: From is that day, and there is no To
	EventBankruptcy = "bankruptcy" // from the petition to the discharge, dismissal or closing
	EventHearing    = "hearing"    // collection due process, from the day the IRS got Form 12153
	EventInnocent   = "innocent"   // a claim of innocent spouse, from the day Form 8857 was filed
	EventAbroad     = "abroad"     // outside of the country
	EventCourt      = "court"      // from a notice of deficiency to the Tax Court's final decision
	EventCustody    = "custody"    // what is owned was in the hands of a court
	EventMilitary   = "military"   // military service for which collection was deferred
	EventCombat     = "combat"     // in a combat zone, with a stay in hospital after it
	EventAdvocate   = "advocate"   // a taxpayer assistance order: To has what the order adds
	EventLevy       = "levy"       // a wrongful levy or lien
	EventWaiver     = "waiver"     // Form 900: To is the day it extends to
	EventEquivalent = "equivalent" // an equivalent hearing or a collection appeal, which stop nothing
	EventHardship   = "hardship"   // currently not collectible, which stops nothing
)

// How an offer, a request or a hearing ended.
const (
	EndAccepted   = "accepted"
	EndRejected   = "rejected"
	EndReturned   = "returned"
	EndWithdrawn  = "withdrawn"
	EndDetermined = "determined" // of a hearing
)

// Told says that something is known of what the year is made of.
func (y TaxYear) Told() bool {
	h := y.History
	return h.Shown.Answered() || h.Owed.Answered() || h.Filed.Answered()
}
