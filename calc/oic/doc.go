// Package oic judges whether an offer in compromise is open to a taxpayer, what
// the least offer would be, and why: Form 433-A (OIC) line by line, and Form
// 656. Every figure carries the sum it was made by.
//
//	assessment.go     what comes of a case, and Assess, which makes it
//
// Form 433-A (OIC):
//
//	form.go           the form as a whole, and boxes F to H
//	rounding.go       an amount as it is written on the form: in whole dollars
//	equity.go         section 3: assets, lines 1 to 5 and 7
//	vehicle.go        line 6: vehicles, and the order that leaves the taxpayer most
//	business.go       sections 5 and 6: a business's assets and its profit
//	income.go         section 7: income, lines 30 to 38
//	living.go         section 7: expenses, lines 39 to 50
//	transport.go      lines 41 to 43: vehicles and public transport
//	statetax.go       line 51: delinquent state and local taxes
//	home.go           the household, and the taxpayer's share of a shared home
//	multiplier.go     section 8: the months of income an offer counts
//
// What follows from it:
//
//	offer.go          the two offers, the fee, the payments, low income
//	fullpay.go        whether the IRS could collect everything before its time runs out
//	gate.go           who may apply
//	ground.go         why the IRS may take less than is owed
//	limit.go          each expense, its limit, and what of it counts
//	flag.go           what else an examiner would ask about
//
// How sure it is:
//
//	examiner.go       what an examiner may decide otherwise
//	range.go          the offers with one answer changed, and with all of them
//	estimate.go       answers that may turn out otherwise
//	unknown.go        answers of "I do not know", as far as they have bounds: expenses
//	unknownloan.go    the same of loans, and of what selling costs
//	unknownchoice.go  the same of yes or no, and of when a year was assessed
package oic
