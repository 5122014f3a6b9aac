package law

import (
	"offercheck/calc/date"
	"offercheck/calc/line"
)

// A Book is the law in force on one day: the index of every figure the rules
// use, made by On. A field's law tag names its series in the data files, a
// source tag its citation.
type Book struct {
	On date.Day

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
	LeastOffer     line.Line `law:"offer.least"`                 // an offer must be more than zero, in whole dollars

	// What goes with the offer: Form 656.
	Fee                line.Line `law:"offer.fee"`
	DownShare          line.Line `law:"offer.down-share"`         // of a lump-sum offer, sent with it
	FirstPaymentDays   line.Line `law:"offer.first-payment-days"` // after acceptance, with low-income certification
	DeemedAccepted     line.Line `law:"offer.deemed-accepted"`    // months from submission
	AppealDays         line.Line `law:"offer.appeal-days"`        // from rejection
	StayCurrentYears   line.Line `law:"offer.stay-current-years"` // from acceptance
	DepositQuarters    line.Line `law:"offer.deposit-quarters"`   // before the current one
	CollectionYears    line.Line `law:"collection.years"`         // from assessment
	MonthsInYear       line.Line `law:"calendar.months"`
	MonthsInThreeYears line.Line `law:"income.averaging-months"` // over which irregular business income is averaged

	// Pay a month from pay a week: Form 433-A.
	PayWeek      line.Line `law:"pay.week"`
	PayTwoWeeks  line.Line `law:"pay.two-weeks"`
	PayHalfMonth line.Line `law:"pay.half-month"`
	PayMonth     line.Line `law:"pay.month"`

	// What the IRS lets one live on: the Collection Financial Standards.
	HealthUnder65   line.Line `law:"standards.health.under-65"` // a person
	HealthOver65    line.Line `law:"standards.health.over-65"`
	PublicTransit   line.Line `law:"standards.public-transport"`  // a household
	OwnershipOne    line.Line `law:"standards.ownership.one"`     // one car
	OwnershipTwo    line.Line `law:"standards.ownership.two"`     // two cars
	MostVehicles    line.Line `law:"standards.vehicles"`          // for which ownership and operating cost are allowed
	OldVehicle      line.Line `law:"standards.old-vehicle"`       // on top of operating cost
	OldVehicleAge   line.Line `law:"standards.old-vehicle.years"` // over so many years
	OldVehicleMiles line.Line `law:"standards.old-vehicle.miles"` // or so many miles and more

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

	// What stops the clock for longer than it lasts itself.
	OfferTail      line.Line `law:"clock.offer-days"` // after a rejection
	PlanTail       line.Line `law:"clock.plan-days"`  // after a rejection or termination
	BankruptcyTail line.Line `law:"clock.bankruptcy-months"`
	HearingFloor   line.Line `law:"clock.hearing-days"` // left at least after the determination
	InnocentTail   line.Line `law:"clock.innocent-days"`
	AbroadMonths   line.Line `law:"clock.abroad-months"` // away at least, and left at least on return
	CourtTail      line.Line `law:"clock.court-days"`
	CustodyTail    line.Line `law:"clock.custody-months"`
	MilitaryTail   line.Line `law:"clock.military-days"`
	CombatTail     line.Line `law:"clock.combat-days"`
	LevyTail       line.Line `law:"clock.levy-days"`
	WaiverTail     line.Line `law:"clock.waiver-days"`
	SoonMonths     line.Line `law:"clock.soon-months"` // OfferCheck's own: when to warn

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
	HealthCosts        line.Cite `source:"irm-5.8.5.22"`
	National           line.Cite `source:"irm-5.8.5.22.1"`
	Local              line.Cite `source:"irm-5.8.5.22.2"`
	Transport          line.Cite `source:"irm-5.8.5.22.3"`
	OtherExpenses      line.Cite `source:"irm-5.8.5.22.4"`
	NotAllowed         line.Cite `source:"irm-5.8.5.23"`
	SharedHome         line.Cite `source:"irm-5.8.5.24"`
	Multiplier         line.Cite `source:"irm-5.8.5.25"`
	BusinessIncome     line.Cite `source:"irm-5.8.5.26"`
	JointlyHeld        line.Cite `source:"irm-5.15.1.22"`
	Representation     line.Cite `source:"irm-5.15.1.11"`
	StateTaxShare      line.Cite `source:"irm-5.8.5.22.4-state"` // the proportional method
	FullPay            line.Cite `source:"irm-5.8.1.1.3"`
	CannotCompromise   line.Cite `source:"irc-7122-a"`
	Deviation          line.Cite `source:"irc-7122-d-2"`
	LowOffer           line.Cite `source:"irc-7122-d-3"`
	Grounds            line.Cite `source:"reg-301.7122-1-b"`
	Hardship           line.Cite `source:"reg-301.7122-1-c-3"`
	Administration     line.Cite `source:"irm-5.8.11"`
	CollectionTime     line.Cite `source:"irc-6502"`

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
	ClockOverlap    line.Cite `source:"irm-5.1.19"`
	ClockOffer      line.Cite `source:"irc-6331-k"`
	ClockBankruptcy line.Cite `source:"irc-6503-h"`
	ClockHearing    line.Cite `source:"irc-6330-e"`
	ClockInnocent   line.Cite `source:"irc-6015-e"`
	ClockAbroad     line.Cite `source:"irc-6503-c"`
	ClockCourt      line.Cite `source:"irc-6503-a"`
	ClockCustody    line.Cite `source:"irc-6503-b"`
	ClockMilitary   line.Cite `source:"usc-50-4000"`
	ClockCombat     line.Cite `source:"irc-7508"`
	ClockAdvocate   line.Cite `source:"irc-7811-d"`
	ClockLevy       line.Cite `source:"irc-6503-f"`
	ClockWaiver     line.Cite `source:"irc-6502-a-2"`
	Own             line.Cite `source:"offercheck"` // OfferCheck's own method

	shelf *shelf
}
