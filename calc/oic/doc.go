// Package oic judges an offer in compromise (IRC 7122): whether one is open to
// the taxpayer, the least offer, and why. It fills in Form 433-A (OIC), revision
// 4-2026, line by line, and works out the terms of Form 656. Every figure carries
// the sum that made it, and is unknown as long as an answer it needs is.
//
//	assessment.go     Assess: the form, the offers and what supports them
//	tally.go          its main figures alone, as far as a case is answered
//
// Form 433-A (OIC):
//
//	form.go           the form as a whole, and boxes F to H
//	rounding.go       entries of the form: line numbers and whole dollars
//	arithmetic.go     operations that skip an amount which cannot matter
//	equity.go         section 3: personal assets, lines 1 to 5 and 7
//	retirement.go     line 3: retirement accounts, and what of them can be reached
//	vehicle.go        line 6: vehicles, and the order that excludes most
//	business.go       sections 5 and 6: a business's assets and profit
//	income.go         section 7: income, lines 30 to 38
//	living.go         section 7: expenses, lines 39 to 50
//	currenttax.go     line 49: this year's tax of the self-employed, estimated
//	transport.go      lines 41 to 43: vehicles and public transport
//	statetax.go       line 51: delinquent state and local taxes
//	home.go           the household, and the taxpayer's share of a shared home
//	expected.go       section 7 with income that is about to change
//	multiplier.go     section 8: the months of income an offer counts
//
// What follows from the form:
//
//	offer.go          the two offers, their payments, the fee, low income
//	effect.go         what an offer does besides: liens, levies, refunds, the clock
//	fullpay.go        whether the IRS could collect the balance in full
//	gate.go           who may apply: Form 656-B
//	ground.go         the reasons for an offer: Form 656, section 3
//	limit.go          each expense: claimed, limited, allowed
//	deviation.go      what the form comes to with every expense in full
//	flag.go           what else an examiner would ask about
//	unsettled.go      what may turn the answer the other way
//	spouseflag.go     about a spouse who does not owe, and debts with an offer of their own
//	dissipated.go     what was given away, sold low or spent, and when it counts
//	livedon.go        a retirement account that is lived on: income in place of equity
//	other.go          section 9: other information
//	means.go          what other ways out are judged by
//	coming.go         what is about to change what is left each month
//
// How far the offers may move:
//
//	range.go          the range of each offer, and the answers that move it most
//	adjustment.go     answers that an examiner may see otherwise
//	retired.go        expenses that end, and what that frees
//	examiner.go       what an examiner may decide at discretion
//	community.go      the income of a spouse who does not owe, by state law
//	unknown.go        answers of "I do not know" that have bounds: expenses
//	unknownloan.go    loans, and the costs of a sale
//	unknownchoice.go  yes or no, and when a year was assessed
//
//	tree.go           the assessment as part of a report
package oic
