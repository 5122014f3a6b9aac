package law

import "offercheck/calc/line"

// Offer is the law of an offer in compromise: what counts of what is owned and
// comes in, and what goes with the form.
type Offer struct {
	// What an offer counts of what is owned: Form 433-A (OIC), section 3.
	QuickSale   line.Line `law:"offer.quick-sale"`   // share of the market value
	CashKept    line.Line `law:"offer.cash-kept"`    // of the bank balances, left out
	VehicleKept line.Line `law:"offer.vehicle-kept"` // of one vehicle's equity, or two on a joint offer
	EffectsKept line.Line `law:"offer.effects-kept"` // of valuables and household effects together
	ToolsKept   line.Line `law:"offer.tools-kept"`   // line 10, not printed on the form: of tools of trade
	LookBack    line.Line `law:"offer.look-back"`    // years in which parting with assets is looked at

	// What an offer counts of the months to come: section 8.
	LumpMonths     line.Line `law:"offer.months.lump"`           // paid in 5 months or fewer
	PeriodicMonths line.Line `law:"offer.months.periodic"`       // paid in 6 to 24 months
	LumpPayments   line.Line `law:"offer.lump.payments"`         // at most, after acceptance
	LumpWithin     line.Line `law:"offer.lump.within"`           // months from acceptance
	PeriodicLeast  line.Line `law:"offer.periodic.months-least"` // a periodic offer runs at least so many months
	Least          line.Line `law:"offer.least"`                 // an offer must be more than zero, in whole dollars

	// What goes with the offer: Form 656.
	Fee                line.Line `law:"offer.fee"`
	DownShare          line.Line `law:"offer.down-share"`         // of a lump-sum offer, sent with it
	FirstPaymentDays   line.Line `law:"offer.first-payment-days"` // after acceptance, with low-income certification
	DeemedAccepted     line.Line `law:"offer.deemed-accepted"`    // months from submission
	AppealDays         line.Line `law:"offer.appeal-days"`        // from rejection
	StayCurrentYears   line.Line `law:"offer.stay-current-years"` // from acceptance
	DepositQuarters    line.Line `law:"offer.deposit-quarters"`   // before the current one
	MonthsInThreeYears line.Line `law:"income.averaging-months"`  // over which irregular business income is averaged

	// Pay a month from pay a week: Form 433-A.
	PayWeek      line.Line `law:"pay.week"`
	PayTwoWeeks  line.Line `law:"pay.two-weeks"`
	PayHalfMonth line.Line `law:"pay.half-month"`
	PayMonth     line.Line `law:"pay.month"`

	// OfferCheck's own: how far an estimate may be off when a range is shown.
	ValueSwing line.Line `law:"range.value-swing"` // share of a value, up and down

	// The pages the rules rest on.
	Form433AOIC1       line.Cite `source:"form-433-a-oic.1"` // who is in the home, and where
	Form433AOIC3       line.Cite `source:"form-433-a-oic.3"` // personal assets
	Form433AOIC5       line.Cite `source:"form-433-a-oic.5"` // business assets
	Form433AOIC6       line.Cite `source:"form-433-a-oic.6"` // business income and expenses
	Form433AOIC7       line.Cite `source:"form-433-a-oic.7"` // household income and expenses
	Form433AOIC8       line.Cite `source:"form-433-a-oic.8"` // the minimum offer
	Form433AOIC9       line.Cite `source:"form-433-a-oic.9"` // other information
	Form656            line.Cite `source:"form-656"`
	Form656LowIncome   line.Cite `source:"form-656.1"`
	Form656Grounds     line.Cite `source:"form-656.3"`
	Form656Terms       line.Cite `source:"form-656.4"`
	Form656B           line.Cite `source:"form-656-b"`
	Form656L           line.Cite `source:"form-656-l"`
	Assets             line.Cite `source:"irm-5.8.5.4.1"` // net realizable equity
	Cash               line.Cite `source:"irm-5.8.5.7"`
	Securities         line.Cite `source:"irm-5.8.5.8"`
	Insurance          line.Cite `source:"irm-5.8.5.9"`
	RetirementAccounts line.Cite `source:"irm-5.8.5.10"`
	HouseholdEffects   line.Cite `source:"irm-5.8.5.11"`
	Vehicles           line.Cite `source:"irm-5.8.5.12"`
	RealEstate         line.Cite `source:"irm-5.8.5.13"`
	Receivables        line.Cite `source:"irm-5.8.5.14"`
	IncomeProducing    line.Cite `source:"irm-5.8.5.15"`
	Tools              line.Cite `source:"irm-5.8.5.16"`
	PartedWith         line.Cite `source:"irm-5.8.5.18"`
	FutureIncome       line.Cite `source:"irm-5.8.5.20"`
	Multiplier         line.Cite `source:"irm-5.8.5.25"`
	BusinessIncome     line.Cite `source:"irm-5.8.5.26"`
	JointlyHeld        line.Cite `source:"irm-5.15.1.22"`
	FullPay            line.Cite `source:"irm-5.8.1.1.3"`
	CannotCompromise   line.Cite `source:"irc-7122-a"`
	Deviation          line.Cite `source:"irc-7122-d-2"`
	LowOffer           line.Cite `source:"irc-7122-d-3"`
	Grounds            line.Cite `source:"reg-301.7122-1-b"`
	Hardship           line.Cite `source:"reg-301.7122-1-c-3"`
	Administration     line.Cite `source:"irm-5.8.11"`
}
