package law

import "offercheck/calc/line"

// Offer is the law of an offer in compromise (IRC 7122). An amount of money is
// in dollars and a share is a part of one, as a Line's unit says.
type Offer struct {
	// Assets: Form 433-A (OIC), sections 3 and 5.
	QuickSaleShare   line.Line `law:"offer.quick-sale"`   // of the market value: what an asset would bring in a quick sale
	CashExclusion    line.Line `law:"offer.cash-kept"`    // line 1: taken off all bank balances together
	VehicleExclusion line.Line `law:"offer.vehicle-kept"` // line 6: taken off the equity of one vehicle, of two on a joint offer
	EffectsExemption line.Line `law:"offer.effects-kept"` // line 7: taken off valuables and household effects together, IRC 6334(a)(2)
	ToolsExemption   line.Line `law:"offer.tools-kept"`   // line 10: taken off tools of the trade, IRC 6334(a)(3); not printed on the form
	LookBackYears    line.Line `law:"offer.look-back"`    // before the offer, in which dissipated assets may count

	MonthsBeforeAssessment line.Line `law:"offer.before-assessment"` // in which dissipated assets may count

	// What a plan may lend at most, with the loans already taken: IRC 72(p)(2)(A).
	PlanLoanMost  line.Line `law:"offer.plan-loan.most"`  // dollars
	PlanLoanShare line.Line `law:"offer.plan-loan.share"` // of the vested balance
	PlanLoanLeast line.Line `law:"offer.plan-loan.least"` // dollars, if the share is less

	// Other information: section 9.
	TransferMost    line.Line `law:"offer.section-9.transfer"`         // dollars: an asset worth more, transferred for less than its value, is asked about
	TransferYears   line.Line `law:"offer.section-9.transfer-years"`   // in which it was
	AbroadMonths    line.Line `law:"offer.section-9.abroad-months"`    // outside the United States: so many or more are asked about
	AbroadYears     line.Line `law:"offer.section-9.abroad-years"`     // in which they were
	BankruptcyYears line.Line `law:"offer.section-9.bankruptcy-years"` // in which a bankruptcy was filed

	// Future income: section 8.
	LumpSumMultiplier  line.Line `law:"offer.months.lump"`     // months of income that a lump-sum offer counts
	PeriodicMultiplier line.Line `law:"offer.months.periodic"` // months of income that a periodic offer counts

	VehicleNotFreed line.Line `law:"offer.vehicle-not-freed"` // dollars a month of a vehicle's payment that its end does not free

	// The least offer, and its payments: Form 656, section 4.
	Least               line.Line `law:"offer.least"`                 // dollars: an offer is above zero, in whole dollars
	LumpSumMostPayments line.Line `law:"offer.lump.payments"`         // how many payments, after acceptance
	LumpSumMostMonths   line.Line `law:"offer.lump.within"`           // from acceptance to the last payment
	PeriodicLeastMonths line.Line `law:"offer.periodic.months-least"` // of a periodic offer; the most are PeriodicMultiplier
	InitialPaymentShare line.Line `law:"offer.down-share"`            // of a lump-sum offer, sent with it
	FirstPaymentDays    line.Line `law:"offer.first-payment-days"`    // from acceptance, with low-income certification
	Fee                 line.Line `law:"offer.fee"`                   // dollars, sent with the offer

	// What must be done before and after: Forms 656 and 656-B.
	TaxDepositQuarters   line.Line `law:"offer.deposit-quarters"`          // before the current one, whose employment tax is deposited
	StatementMonths      line.Line `law:"offer.statement-months"`          // of bank statements that go with an offer
	BusinessStatements   line.Line `law:"offer.business-statement-months"` // of a business's
	DeemedAcceptedMonths line.Line `law:"offer.deemed-accepted"`           // from submission, unless the IRS decides: IRC 7122(f)
	AppealDays           line.Line `law:"offer.appeal-days"`               // from rejection
	ComplianceYears      line.Line `law:"offer.stay-current-years"`        // from acceptance, in which returns and payments are on time
	MoreStatements       line.Line `law:"offer.more-statement-months"`     // of bank statements that an examiner asks for next
	FiledDays            line.Line `law:"offer.filed-days"`                // before the offer: of a return filed in them a copy goes with it
	SmallCase            line.Line `law:"offer.small-case"`                // dollars for each tax period: up to these an appeal takes a small case request
	PublicYears          line.Line `law:"offer.public-years"`              // from acceptance, in which anybody may inspect it
	ReleasedDays         line.Line `law:"offer.released-days"`             // from the last payment, in about which a lien is released
	RefundBackDays       line.Line `law:"offer.refund-back-days"`          // to send back a refund that the IRS keeps by the terms of an offer

	// Income by the month.
	WeeklyFactor          line.Line `law:"pay.week"` // of pay a month to pay a week: Form 433-A
	BiweeklyFactor        line.Line `law:"pay.two-weeks"`
	SemimonthlyFactor     line.Line `law:"pay.half-month"`
	MonthlyFactor         line.Line `law:"pay.month"`
	IncomeAveragingMonths line.Line `law:"income.averaging-months"` // over which irregular business income is averaged
	RecentMonthsLeast     line.Line `law:"income.recent-least"`     // over which other business income may be averaged: section 6
	RecentMonthsMost      line.Line `law:"income.recent-most"`

	CommunityYears line.Line `law:"community.lived-years"` // back from the offer, in which section 1 asks for a community property state

	// The range.
	ValueMargin line.Line `law:"range.value-swing"` // share of a value by which it may turn out higher or lower: OfferCheck's own

	Cites OfferCites
}

// OfferCites are the pages that the rules of an offer rest on.
type OfferCites struct {
	// Form 433-A (OIC), by section.
	Section1 line.Cite `source:"form-433-a-oic.1"` // personal and household information
	Section3 line.Cite `source:"form-433-a-oic.3"` // personal assets
	Section5 line.Cite `source:"form-433-a-oic.5"` // business assets
	Section6 line.Cite `source:"form-433-a-oic.6"` // business income and expenses
	Section7 line.Cite `source:"form-433-a-oic.7"` // monthly household income and expenses
	Section8 line.Cite `source:"form-433-a-oic.8"` // the minimum offer
	Section9 line.Cite `source:"form-433-a-oic.9"` // other information

	Form656          line.Cite `source:"form-656"`
	Form656LowIncome line.Cite `source:"form-656.1"` // section 1: low-income certification
	Form656Grounds   line.Cite `source:"form-656.3"` // section 3: reason for the offer
	Form656Terms     line.Cite `source:"form-656.4"` // section 4: payment terms
	Form656Source    line.Cite `source:"form-656.6"` // section 6: source of funds, filing and payments
	Form656Kept      line.Cite `source:"form-656.7"` // section 7: the terms that an offer accepts
	Form656B         line.Cite `source:"form-656-b"` // the booklet
	Form656L         line.Cite `source:"form-656-l"` // doubt as to liability

	// Assets: IRM 5.8.5.
	NetRealizableEquity   line.Cite `source:"irm-5.8.5.4.1"`
	Cash                  line.Cite `source:"irm-5.8.5.7"`
	Securities            line.Cite `source:"irm-5.8.5.8"`
	LifeInsurance         line.Cite `source:"irm-5.8.5.9"`
	RetirementAccounts    line.Cite `source:"irm-5.8.5.10"`
	HouseholdEffects      line.Cite `source:"irm-5.8.5.11"`
	Vehicles              line.Cite `source:"irm-5.8.5.12"`
	RealEstate            line.Cite `source:"irm-5.8.5.13"`
	Receivables           line.Cite `source:"irm-5.8.5.14"`
	IncomeProducingAssets line.Cite `source:"irm-5.8.5.15"`
	ToolsOfTrade          line.Cite `source:"irm-5.8.5.16"`
	DissipatedAssets      line.Cite `source:"irm-5.8.5.18"`
	JointlyHeldAssets     line.Cite `source:"irm-5.15.1.22"`

	Property line.Cite `source:"irm-5.8.5.5"` // whose it is, and how it is divided between two offers

	// The income of a spouse who does not owe, in a community property state.
	Community     line.Cite `source:"irm-25.18.4"`
	CommunityRule line.Cite `source:"rev-rul-2004-71-74"` // by state
	PayKeptApart  line.Cite `source:"cal-fam-911"`
	Territories   line.Cite `source:"irc-931"` // whose residents owe income tax to the territory

	// Income: IRM 5.8.5.
	FutureIncome   line.Cite `source:"irm-5.8.5.20"`
	RetiredDebt    line.Cite `source:"irm-5.8.5.20-retired"`
	Multiplier     line.Cite `source:"irm-5.8.5.25"`
	BusinessIncome line.Cite `source:"irm-5.8.5.26"`

	// Who may offer, and on what grounds.
	Authority                  line.Cite `source:"irc-7122-a"`             // what the IRS may compromise
	Deviation                  line.Cite `source:"irc-7122-d-2"`           // from the standards, where they do not leave enough
	PeriodicPayments           line.Cite `source:"irc-7122-c-1"`           // that are missed while the offer is pending
	DeemedAccepted             line.Cite `source:"irc-7122-f"`             // not decided in time
	LowOffer                   line.Cite `source:"irc-7122-d-3"`           // none is rejected for its amount alone
	FullPay                    line.Cite `source:"irm-5.8.1.1.3"`          // none where the IRS could collect everything
	Grounds                    line.Cite `source:"reg-301.7122-1-b"`       // the three of them
	Hardship                   line.Cite `source:"reg-301.7122-1-c-3"`     // economic hardship
	RetirementIncome           line.Cite `source:"reg-301.7122-1-c-3-iii"` // a retirement account that is lived on
	AdministrationHardship     line.Cite `source:"reg-301.7122-1-b-3-i"`   // effective tax administration where full payment is a hardship
	EffectiveTaxAdministration line.Cite `source:"irm-5.8.11"`
}
