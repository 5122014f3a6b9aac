// Package facts holds what a taxpayer may answer: a Case, in its parts, and
// nothing that the law makes of it. An answer is not given, "I do not know", or
// a value; what is not given stays unknown in every figure made from it.
//
//	case.go        a case
//	debt.go        what is owed, year by year, and what stopped its clock
//	household.go   who lives there, and who of them owes
//	income.go      what comes in each month
//	living.go      what goes out
//	assets.go      what is owned
//	business.go    a business, its things and its figures
//	applying.go    what the IRS asks first, and what speaks for an offer
//
//	answer.go      an answer, and how a case file writes it
//	reading.go     which way what was not answered is taken
//	lines.go       answers as lines
//	clone.go       a copy of a case that shares no memory with it
//	assumenone.go  a case of a few answers, the rest taken as none
package facts
