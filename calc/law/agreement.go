package law

import "offercheck/calc/line"

// Agreement is the law of paying over time: short-term plans and installment
// agreements (IRC 6159). Ceilings are dollars of the balance that each says.
type Agreement struct {
	ShortTermDays  line.Line `law:"short-term.days"`  // to pay in full, without an agreement
	ShortTermBelow line.Line `law:"short-term.below"` // tax, penalties and interest together: less than this

	StatementMonths line.Line `law:"agreement.statement-months"` // of bank statements, once the IRS asks for them for a plan or a pause

	GuaranteedMost   line.Line `law:"guaranteed.most"`   // tax alone: IRC 6159(c)
	GuaranteedMonths line.Line `law:"guaranteed.months"` // to pay in full
	GuaranteedYears  line.Line `law:"guaranteed.years"`  // before, filed and paid on time and without an agreement

	SimpleMost          line.Line `law:"simple.most"`            // assessed: a Simple Payment Plan
	SimpleMostTrustFund line.Line `law:"simple.most-trust-fund"` // the same with trust fund tax of a business
	NonStreamlinedMost  line.Line `law:"non-streamlined.most"`   // assessed, without a financial statement
	SixYearMonths       line.Line `law:"six-year.months"`        // in which every reasonable expense is allowed: IRM 5.14.1.4.1
	ReviewMonths        line.Line `law:"partial.review-months"`  // from one review of a partial payment agreement to the next
	DefaultDays         line.Line `law:"agreement.default-days"` // from the notice of default (CP523) to termination: IRC 6159(b)(5)
	LienFrom            line.Line `law:"lien.from"`              // assessed, from which a notice of federal tax lien is usual

	// User fees: 26 CFR 300.1.
	FeeOnlineDebit line.Line `law:"agreement.fee.online-debit"`
	FeeOnline      line.Line `law:"agreement.fee.online"`
	FeeDebit       line.Line `law:"agreement.fee.debit"` // by phone, by mail or in person
	FeeOther       line.Line `law:"agreement.fee.other"`
	FeeLowIncome   line.Line `law:"agreement.fee.low-income"` // without direct debit; paid back once all is paid

	FeeReviseOnline line.Line `law:"agreement.fee.revise-online"` // to change or reinstate a plan
	FeeRevise       line.Line `law:"agreement.fee.revise"`        // the same by phone or by mail
	FeeAskDays      line.Line `law:"agreement.fee.ask-days"`      // from the letter of acceptance, to ask for the fee of a low income: Form 13844

	// Default: from the notice (CP523).
	EndsDays   line.Line `law:"agreement.ends-days"`   // to termination, as the IRS does it
	AppealDays line.Line `law:"agreement.appeal-days"` // to the last day of an appeal: Form 9423

	// What the paper form still asks: Form 9465, lines 9 to 11. Dollars are of the balance.
	PaperMonths         line.Line `law:"paper.months"`          // by which it divides the balance
	PaperDebitAbove     line.Line `law:"paper.debit-above"`     // from which it asks for direct debit or payroll deduction
	PaperStatementAbove line.Line `law:"paper.statement-above"` // from which it asks for a statement
	PaperDefaultMonths  line.Line `law:"paper.default-months"`  // after a plan's default in which it asks for part II

	// How long before a direct debit it is stopped, in business days.
	DebitBankDays line.Line `law:"agreement.debit-bank-days"` // at the bank: 12 CFR 1005.10(c)(1)
	DebitIRSDays  line.Line `law:"agreement.debit-irs-days"`  // at the IRS

	TrustFundMonths line.Line `law:"trust-fund.months"`      // of an express agreement with trust fund tax, until December 2025
	AdjustMonths    line.Line `law:"six-year.adjust-months"` // to bring expenses down where six years do not suffice
	WaiverYears     line.Line `law:"partial.waiver-years"`   // that a partial payment agreement may add to the collection statute: Form 900

	// A notice of federal tax lien, withdrawn for direct debit (IRC 6323(j)) or released.
	WithdrawMost     line.Line `law:"lien.withdraw-most"`     // assessed
	WithdrawMonths   line.Line `law:"lien.withdraw-months"`   // within which all is paid
	WithdrawPayments line.Line `law:"lien.withdraw-payments"` // by direct debit, before it is asked for
	ReleaseDays      line.Line `law:"lien.release-days"`      // from full payment, or from the last day to collect

	PassportAbove line.Line `law:"passport.above"` // assessed: a seriously delinquent debt is more than this, IRC 7345(b)

	// When a plan is taken to begin.
	PaymentDay line.Line `law:"agreement.payment-day"` // of the month
	LeadDays   line.Line `law:"agreement.lead-days"`   // from today to the first such day

	Cites AgreementCites
}

// AgreementCites are the pages that the rules of paying over time rest on.
type AgreementCites struct {
	PaymentPlans    line.Cite `source:"irs.payment-plans"`
	Guaranteed      line.Cite `source:"irc-6159-c"`
	Agreement       line.Cite `source:"irc-6159"`
	SimplePlan      line.Cite `source:"irs.simple-plan"`
	NonStreamlined  line.Cite `source:"irm-5.14.1"`
	SixYear         line.Cite `source:"irm-5.14.1.4.1"`
	Partial         line.Cite `source:"irm-5.14.2"`
	MayAsk          line.Cite `source:"irm-5.14.1.2"`
	Lien            line.Cite `source:"irm-5.12.2"`
	LienRelease     line.Cite `source:"irc-6325-a"`
	Refunds         line.Cite `source:"irc-6402-a"`
	Passport        line.Cite `source:"irc-7345"`
	Levy            line.Cite `source:"irc-6331-k"`
	LatePaymentRate line.Cite `source:"irc-6651-h"`
	Fees            line.Cite `source:"reg-300.1"`
	ReducedFee      line.Cite `source:"form-13844"`
	Default         line.Cite `source:"irm-5.14.11"`
	LienWithdrawal  line.Cite `source:"irm-5.12.9"`
	Form12277       line.Cite `source:"form-12277"`
	Form12153       line.Cite `source:"form-12153"` // a request for a hearing gives a reason; without one the IRS asks for it
	PaperForm       line.Cite `source:"form-9465"`
	CollectionForm  line.Cite `source:"form-433-f"` // what is owned, earned and spent
	StatementForm   line.Cite `source:"form-433-h"` // request and statement of wage earners in one
	ReceivedForm    line.Cite `source:"form-433-d"` // the agreement as the IRS prepares it
	TrustFund       line.Cite `source:"irm-5.14.5"`
}
