package law

import "offercheck/calc/line"

// Liability is the law of whether the tax is owed, and by whom.
type Liability struct {
	InnocentYears       line.Line `law:"innocent.years"`         // from the first act to collect, to elect relief: IRC 6015(b)(1)(E), (c)(3)(B)
	ApartMonths         line.Line `law:"innocent.apart-months"`  // of not living in one household: IRC 6015(c)(3)(A)(i)(II)
	InnocentWaitMonths  line.Line `law:"innocent.wait-months"`   // from the claim, after which the Tax Court may be asked without an answer: IRC 6015(e)(1)(A)
	HardshipLeft        line.Line `law:"innocent.hardship-left"` // dollars a month beyond basic expenses that are hardship still: Rev. Proc. 2013-34
	RefundYears         line.Line `law:"refund.years"`           // from the return, to claim a refund: IRC 6511(a)
	RefundPaidYears     line.Line `law:"refund.paid-years"`      // from a payment
	ReconsiderationDays line.Line `law:"reconsideration.paper-days"`
	OfferLiabilityAbove line.Line `law:"offer-liability.above"` // dollars: an offer on Form 656-L is more than this

	Cites LiabilityCites
}

// LiabilityCites are the pages that the rules on whether the tax is owed rest on.
type LiabilityCites struct {
	Innocent        line.Cite `source:"irc-6015"`
	Understatement  line.Cite `source:"irc-6015-b"` // of the other spouse, unknown to the taxpayer
	Allocation      line.Cite `source:"irc-6015-c"` // between spouses who live apart
	Equitable       line.Cite `source:"irc-6015-f"` // relief where neither fits
	InnocentDecided line.Cite `source:"irc-6015-g"`
	Abuse           line.Cite `source:"reg-1.6015-3"`
	Collecting      line.Cite `source:"reg-1.6015-5"`
	Factors         line.Cite `source:"rev-proc-2013-34"`
	Form8857        line.Cite `source:"form-8857"`
	Injured         line.Cite `source:"form-8379"`
	Identity        line.Cite `source:"form-14039"`
	Reconsideration line.Cite `source:"irm-4.13"`
	Substitute      line.Cite `source:"irc-6020-b"`
	Abatement       line.Cite `source:"irc-6404-a"`
	Refund          line.Cite `source:"irc-6511"`
}
