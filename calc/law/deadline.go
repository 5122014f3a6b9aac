package law

import "offercheck/calc/line"

// Deadlines is how long a letter of the IRS gives, in days from its date unless it says
// otherwise, where the law of a way out does not say so already. A figure of a day before
// its series begins is unknown.
type Deadlines struct {
	MathErrorDays       line.Line `law:"letter.math-error-days"`        // to have a change reversed: IRC 6213(b)(2)(A)
	CourtDays           line.Line `law:"letter.court-days"`             // to ask the Tax Court about a deficiency: IRC 6213(a)
	CourtDaysAbroad     line.Line `law:"letter.court-days-abroad"`      // where the notice is addressed to a person outside the United States: the same
	LienDays            line.Line `law:"letter.lien-days"`              // business days, from the filing of a notice of lien to the letter about it: IRC 6320(a)(2)
	BenefitsDays        line.Line `law:"letter.benefits-days"`          // before social security is taken: IRC 6331(d)(2)
	PlanAppealDays      line.Line `law:"letter.plan-appeal-days"`       // to appeal the refusal of an installment agreement: IRC 6331(k)(2)(B)
	OfferAppealDays     line.Line `law:"letter.offer-appeal-days"`      // to appeal the rejection of an offer: Treas. Reg. 301.7122-1(f)(5)
	SuitYears           line.Line `law:"letter.suit-years"`             // to sue for a refund, from the refusal of a claim: IRC 6532(a)(1)
	TrustFundDays       line.Line `law:"letter.trust-fund-days"`        // to appeal a penalty for tax withheld and not paid: IRM 5.7.6, and IRC 6672(b) before the bill
	TrustFundDaysAbroad line.Line `law:"letter.trust-fund-days-abroad"` // where the letter is addressed to a person outside the United States: IRM 5.7.6
	LockInDays          line.Line `law:"letter.lock-in-days"`           // until an employer withholds as the IRS says: Treas. Reg. 31.3402(f)(2)-1(g)(2)
	ProtestDays         line.Line `law:"letter.protest-days"`           // to appeal the result of an examination: Publication 5
	ContactDays         line.Line `law:"letter.contact-days"`           // of notice before the IRS asks others: IRC 7602(c)(1)(B)

	// A collection appeal about a lien, a levy or a seizure, in business days: Form 9423.
	AppealCallDays line.Line `law:"collection-appeal.call-days"` // for a manager to call back
	AppealFormDays line.Line `law:"collection-appeal.form-days"` // from asking for a manager who does not, to send the form
	AppealTellDays line.Line `law:"collection-appeal.tell-days"` // from the talk with the manager, to tell the revenue officer
	AppealPostDays line.Line `law:"collection-appeal.post-days"` // from that talk, to post the form

	Cites DeadlineCites
}

// DeadlineCites are the pages that the last days of letters rest on.
type DeadlineCites struct {
	Printed line.Cite `source:"irs.letters"` // the day that a letter prints counts
	Court   line.Cite `source:"irc-6213-a"`  // a later day that the notice prints counts
	Lien    line.Cite `source:"irc-6320-a"`  // the days to ask for a hearing begin after the business days

	CollectionAppeal line.Cite `source:"form-9423"`
}
