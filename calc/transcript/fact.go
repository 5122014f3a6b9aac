package transcript

// A Fact is what a transaction says. What follows from it is for the rules to
// decide. The empty Fact is that of a row that is not used.
type Fact string

// The return.
const (
	ReturnFiled      Fact = "return-filed"      // and its tax assessed on the row's day
	SubstituteReturn Fact = "substitute-return" // prepared by the IRS, and its tax assessed on the row's day
	Inquiry          Fact = "inquiry"           // the IRS asked why no return was filed
	ReturnSecured    Fact = "return-secured"    // a delinquent return was received
	SecondReturn     Fact = "second-return"     // a duplicate or an amended one
	Extension        Fact = "extension"         // of time to file; Until is the day, if printed
	Examination      Fact = "examination"
	ExaminationEnd   Fact = "examination-ended"
)

// Tax.
const (
	TaxAdded       Fact = "tax-added"                // by an adjustment; may be zero
	TaxAddedByExam Fact = "tax-added-by-examination" // may be zero
	TaxReduced     Fact = "tax-reduced"
)

// Penalties, interest and costs.
const (
	LateFiling          Fact = "late-filing-penalty"
	LateFilingReduced   Fact = "late-filing-penalty-reduced"
	LatePayment         Fact = "late-payment-penalty"
	LatePaymentReduced  Fact = "late-payment-penalty-reduced"
	EstimatedTax        Fact = "estimated-tax-penalty"
	EstimatedTaxReduced Fact = "estimated-tax-penalty-reduced"
	Accuracy            Fact = "accuracy-penalty"            // a miscellaneous penalty that its words name so: IRC 6662
	TrustFund           Fact = "trust-fund-recovery-penalty" // a miscellaneous penalty that its words name so: IRC 6672
	OtherPenalty        Fact = "miscellaneous-penalty"
	OtherPenaltyReduced Fact = "miscellaneous-penalty-reduced"
	Fraud               Fact = "fraud-penalty"
	FraudReduced        Fact = "fraud-penalty-reduced"
	Interest            Fact = "interest"
	InterestReduced     Fact = "interest-reduced"
	LienFee             Fact = "lien-fee"
)

// Money in and out.
const (
	Payment        Fact = "payment"
	Withheld       Fact = "withheld" // from wages and other income
	Credit         Fact = "refundable-credit"
	MovedIn        Fact = "moved-in" // from another year or account
	PaymentRemoved Fact = "payment-removed"
	CreditRemoved  Fact = "credit-removed"
	MovedOut       Fact = "moved-out"
	Refund         Fact = "refund"
	WrittenOff     Fact = "written-off"         // as too small to collect
	Expired        Fact = "written-off-expired" // the collection statute expired: IRM 5.1.19.5.6
)

// Collection.
const (
	Notice            Fact = "notice"
	Demand            Fact = "notice-and-demand"
	AdjustmentBill    Fact = "adjustment-bill" // CP21 or CP22: a change to the account, with what is due
	LevyNotice        Fact = "levy-notice"     // of intent to levy
	LienFiled         Fact = "lien-filed"
	LienNotice        Fact = "lien-notice" // of the filing of a lien and the right to a hearing
	LienReleased      Fact = "lien-released"
	PlanRequested     Fact = "plan-requested" // a plan is an installment agreement
	PlanRejected      Fact = "plan-rejected"
	PlanRequestEnd    Fact = "plan-request-ended"
	PlanEstablished   Fact = "plan-established"
	PlanEnd           Fact = "plan-ended"      // terminated
	PlanRemoved       Fact = "plan-removed"    // paid off, replaced, terminated or an error: the transcript does not say which
	NotCollectible    Fact = "not-collectible" // currently
	NotCollectibleEnd Fact = "not-collectible-ended"
)

// What may suspend the collection statute, and other matters.
const (
	OfferPending         Fact = "offer-pending"
	OfferRejected        Fact = "offer-rejected"
	OfferReturned        Fact = "offer-returned"
	OfferWithdrawn       Fact = "offer-withdrawn"
	OfferCorrected       Fact = "offer-corrected" // an earlier transaction about an offer was wrong
	OfferAccepted        Fact = "offer-accepted"
	OfferDefaulted       Fact = "offer-defaulted"
	Bankruptcy           Fact = "bankruptcy"
	LegalAction          Fact = "legal-action" // a bankruptcy or another one: the transcript does not say which
	LegalActionEnd       Fact = "legal-action-ended"
	HearingRequested     Fact = "hearing-requested" // collection due process
	EquivalentRequested  Fact = "equivalent-hearing-requested"
	HearingEnd           Fact = "hearing-ended"
	InnocentSpouse       Fact = "innocent-spouse-claim"
	InnocentSpouseEnd    Fact = "innocent-spouse-claim-ended"
	Waiver               Fact = "waiver" // Form 900; Until is the day, if printed
	MilitaryDeferment    Fact = "military-deferment"
	CombatZone           Fact = "combat-zone"
	MilitaryDefermentEnd Fact = "military-deferment-ended" // or a combat zone's
	Abroad               Fact = "abroad"
	AbroadEnd            Fact = "abroad-ended"
	CollectionExtended   Fact = "collection-extended" // Until is the new day, if printed
	AssessmentExtended   Fact = "assessment-extended"
	Death                Fact = "death"
	Criminal             Fact = "criminal-investigation"
	Representative       Fact = "representative"
	RepresentativeRemove Fact = "representative-removed"
)
