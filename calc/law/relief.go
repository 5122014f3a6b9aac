package law

import "offercheck/calc/line"

// Relief is the law of taking penalties off a year: IRM 20.1.1.
type Relief struct {
	FirstTimeYears line.Line `law:"first-time.years"`    // before, filed and without a penalty
	ExemptionFrom  line.Line `law:"exemption.first-end"` // the end of the first tax year for which the automatic exemption is meant
	ExemptionHeld  line.Line `law:"exemption.put-off"`   // the day by which its start had been put off
	AppealDays     line.Line `law:"penalty.appeal-days"` // to appeal a refusal

	Cites ReliefCites
}

// ReliefCites are the pages that the rules of relief rest on.
type ReliefCites struct {
	Abatement line.Cite `source:"irc-6404-a"`
	FirstTime line.Cite `source:"irm-20.1.1.3.3.2.1"`
	Exemption line.Cite `source:"irs.automatic-exemption"`
	Cause     line.Cite `source:"reg-301.6651-1-c-1"`
	Advice    line.Cite `source:"irc-6404-f"`
	Appeal    line.Cite `source:"irm-20.1.1.3.5"`
}
