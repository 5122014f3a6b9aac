// Package facts holds a taxpayer's answers: a [Case] in its parts, without any rule
// of law. An answer is missing, "I do not know", or a value, and every figure
// computed from one without a value is unknown.
//
//	case.go        a case
//	debt.go        what is owed for each tax year, and the events that moved the CSED
//	household.go   the household, and who in it owes the debt
//	community.go   what state law needs to know of a spouse who does not owe
//	income.go      monthly income
//	expected.go    income once it has changed
//	living.go      monthly living expenses
//	assets.go      assets
//	other.go       other information: section 9 of Form 433-A (OIC)
//	business.go    a sole proprietor's business
//	applying.go    who may apply for an offer, and circumstances that speak for one
//	paying.go      paying over time
//	relief.go      what bears on taking penalties off
//	dispute.go     whether the tax is owed, and by whom
//	borrowing.go   loans that could pay the debt
//	letter.go      the letters of the IRS
//	levy.go        the statement that limits a levy on pay
//
//	answer.go      an answer, and its form in a case file
//	typed.go       an amount as people type it
//	reading.go     how unknowns are resolved
//	lines.go       answers as lines and findings
//	clone.go       a copy of a case
//	assumenone.go  a first estimate from a few answers, the rest taken as none
//	assumeunasked.go  the same, with "I do not know" left unknown
package facts
