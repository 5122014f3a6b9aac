package law

import "offercheck/calc/line"

// Account is the law of what a tax year's debt grows by: due days, penalties and
// interest. The rates of interest are the method Underpayment of Book.
type Account struct {
	// When a return is due, and what being late costs.
	ReturnMonth         line.Line `law:"return.month"`
	ReturnDay           line.Line `law:"return.day"`
	ReturnMoreMonths    line.Line `law:"return.more-months"`     // with an extension
	LateFiling          line.Line `law:"late-filing.share"`      // of the tax, a month
	LateFilingMonths    line.Line `law:"late-filing.months"`     // at most
	LateFilingLeastDays line.Line `law:"late-filing.least-days"` // after which there is a least penalty
	LatePayment         line.Line `law:"late-payment.share"`     // of the unpaid tax, a month
	LatePaymentPlan     line.Line `law:"late-payment.share-agreement"`
	LatePaymentLevy     line.Line `law:"late-payment.share-levy"`
	LatePaymentLevyDays line.Line `law:"late-payment.levy-days"`       // from the notice
	LatePaymentMost     line.Line `law:"late-payment.most"`            // of the tax, in all
	LatePaymentExtended line.Line `law:"late-payment.extension-share"` // paid by the due date, with an extension
	DemandDays          line.Line `law:"demand.days"`                  // to pay after notice and demand
	DemandBusinessDays  line.Line `law:"demand.business-days"`         // the same for a large amount
	DemandLarge         line.Line `law:"demand.large"`
	WaiverDays          line.Line `law:"interest.waiver-days"` // after which interest waits for the notice
	NoticeMonths        line.Line `law:"interest.notice-months"`
	KwongFrom           line.Line `law:"kwong.from"`
	KwongTo             line.Line `law:"kwong.to"`

	// The same of a year's debt and its clock.
	ReturnDue       line.Cite `source:"irc-6072"`
	Demand          line.Cite `source:"irc-6303"`
	InterestFrom    line.Cite `source:"irc-6601-a"`
	InterestWaiver  line.Cite `source:"irc-6601-c"`
	InterestPenalty line.Cite `source:"irc-6601-e-2"`
	InterestGrace   line.Cite `source:"irc-6601-e-3"`
	Compounding     line.Cite `source:"irc-6622"`
	InterestFactors line.Cite `source:"rev-proc-95-17"`
	InterestNotice  line.Cite `source:"irc-6404-g"`
	LatePayments    line.Cite `source:"irc-6651-a-2"`
	LateDeficiency  line.Cite `source:"irc-6651-a-3"`
	LateTogether    line.Cite `source:"irc-6651-d-h"`
	PenaltyMonths   line.Cite `source:"reg-301.6651-1-b"`
	NextWorkday     line.Cite `source:"irc-7503"`
	PaymentOrder    line.Cite `source:"rev-proc-2002-26"`
	Kwong           line.Cite `source:"kwong"`
}
