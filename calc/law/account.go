package law

import "offercheck/calc/line"

// Account is the law of how a tax year's debt grows: due dates, penalties and
// interest. A rate is a share of the tax for each month or part of a month. The
// interest rates, the minimum penalty, postponed due dates and the years of relief
// by notice are methods of Book: Underpayment, LateFilingLeast, Postponed, InTime,
// Disaster, LateFilingRelief and LatePaymentRelief.
type Account struct {
	// When a return is due: IRC 6072(a).
	ReturnDueMonth  line.Line `law:"return.month"`       // of the year after the tax year, from 1
	ReturnDueDay    line.Line `law:"return.day"`         // of that month
	ExtensionMonths line.Line `law:"return.more-months"` // by which an extension puts off filing, not payment

	EstimatedDay line.Line `law:"estimated.day"` // of the months in which estimated tax is due: IRC 6654(c)(2); see Book.EstimatedDue

	// The penalty for late filing: IRC 6651(a)(1).
	LateFilingRate       line.Line `law:"late-filing.share"`
	LateFilingMostMonths line.Line `law:"late-filing.months"`
	LateFilingLeastDays  line.Line `law:"late-filing.least-days"` // late by more than this, the minimum penalty applies

	// The penalty for late payment: IRC 6651(a)(2) and (3).
	LatePaymentRate           line.Line `law:"late-payment.share"`
	LatePaymentAgreementRate  line.Line `law:"late-payment.share-agreement"` // during an installment agreement, if the return was on time: IRC 6651(h)
	LatePaymentLevyRate       line.Line `law:"late-payment.share-levy"`      // after notice of intent to levy: IRC 6651(d)
	LatePaymentLevyDays       line.Line `law:"late-payment.levy-days"`       // from that notice to the first month at that rate
	LatePaymentMostShare      line.Line `law:"late-payment.most"`            // of the tax, in all
	LatePaymentExtensionShare line.Line `law:"late-payment.extension-share"` // of the tax: with so much paid by the due date, no penalty runs during an extension

	// Relief from late payment for the tax years of LatePaymentRelief: Notice 2024-7.
	LatePaymentReliefTo     line.Line `law:"late-payment.relief-to"`     // the last day of the relief
	LatePaymentReliefBilled line.Line `law:"late-payment.relief-billed"` // the last day for the first bill, and the day on which the assessed tax is counted
	LatePaymentReliefBelow  line.Line `law:"late-payment.relief-below"`  // dollars: assessed tax of less than this

	DemandWithinDays line.Line `law:"demand.within-days"` // from an assessment to its notice and demand: IRC 6303(a)

	// Time to pay without interest after notice and demand: IRC 6601(e)(3).
	DemandDays         line.Line `law:"demand.days"`
	DemandBusinessDays line.Line `law:"demand.business-days"` // for a large amount
	DemandLargeAmount  line.Line `law:"demand.large"`         // dollars: this much or more is large

	// When interest is suspended.
	InterestWaiverDays   line.Line `law:"interest.waiver-days"`   // from a waiver (Form 870); interest stops then, until notice and demand: IRC 6601(c)
	InterestNoticeMonths line.Line `law:"interest.notice-months"` // from filing; interest stops then, until a notice says what is owed: IRC 6404(g)
	KwongFrom            line.Line `law:"kwong.from"`             // the first day of the postponement in Kwong: IRC 7508A(d)
	KwongTo              line.Line `law:"kwong.to"`               // its last day

	Cites AccountCites
}

// AccountCites are the pages that the rules on penalties and interest rest on.
type AccountCites struct {
	ReturnDue   line.Cite `source:"irc-6072"`
	NextWorkday line.Cite `source:"irc-7503"`   // a due date on a weekend or holiday
	Estimated   line.Cite `source:"irc-6654-c"` // when estimated tax is due

	LatePayment           line.Cite `source:"irc-6651-a-2"`     // of the tax shown on a return
	LatePaymentDeficiency line.Cite `source:"irc-6651-a-3"`     // of tax that was not shown
	LatePaymentRates      line.Cite `source:"irc-6651-d-h"`     // the higher and the lower rate
	LatePaymentMost       line.Cite `source:"irc-6651-a-most"`  // whether what was abated counts towards it
	PenaltyMonths         line.Cite `source:"reg-301.6651-1-b"` // how months of lateness are counted

	Demand          line.Cite `source:"irc-6303"` // notice and demand
	Interest        line.Cite `source:"irc-6601-a"`
	PenaltyInterest line.Cite `source:"irc-6601-e-2"`
	CivilPenalty    line.Cite `source:"irc-6671"` // is assessed and collected like tax
	Compounding     line.Cite `source:"irc-6622"`
	InterestFactors line.Cite `source:"rev-proc-95-17"`
	InterestNotice  line.Cite `source:"irc-6404-g"`
	Kwong           line.Cite `source:"kwong"`

	Bankruptcy        line.Cite `source:"irc-6658"`
	LateFilingRelief  line.Cite `source:"notice-2022-36"`
	LatePaymentRelief line.Cite `source:"notice-2024-7"`

	PaymentOrder line.Cite `source:"rev-proc-2002-26"` // what a payment is applied to
}
