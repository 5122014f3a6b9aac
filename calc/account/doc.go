// Package account computes what a tax year's debt consists of on any day: tax,
// penalties and interest, assessment by assessment and to the cent.
//
// Where an answer is unknown the account is computed twice: resolving unknowns
// for the taxpayer, so that as little as possible is owed, and against. A figure
// is known where the two agree.
//
// No function of this package panics. A tax year that the case does not have, a
// nil or empty law.Book, and missing answers give figures that are unknown, or
// none at all. A day before 0001-01-01 or after 10999-12-31 is taken as the
// nearest of those two, and an amount beyond ten trillion dollars as that much.
//
//	debts.go        what every year owes on a day, and their total
//	year.go         one year's debt, part by part, and what abatement would save
//	finding.go      what a reader should know about a year's account
//	history.go      a year's answers, with unknowns resolved one way
//	due.go          when the return and the payment were due
//	assessment.go   its assessments and payments
//	civil.go        a civil penalty with an account of its own: IRC 6672
//	letter.go       a balance from a letter, where the assessments are unknown
//	account.go      the account, computed from day to day
//	bill.go         the unpaid parts of one assessment, and their interest: IRC 6601
//	latefiling.go   the penalty for late filing: IRC 6651(a)(1)
//	latepayment.go  the penalty for late payment: IRC 6651(a)(2) and (3)
//	relief.go       late payment that a notice relieves, and what to ask for
//	takenoff.go     penalties that the IRS takes off a year, and what is owed without them
//	disregarded.go  what a bankruptcy or a combat zone takes out: IRC 6658, 7508
//	rates.go        rates of interest and penalties, and when they apply: IRC 6621
//	compound.go     interest compounded daily: IRC 6622
//	ledger.go       every posting to the account, and its balance on any day
//	balance.go      what each assessment owes, for a schedule of payments
//	tree.go         the debts as part of a report
package account
