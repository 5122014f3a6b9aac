// Package account works out what one tax year's debt is made of from day to
// day: tax, penalties and interest, bill by bill and to the cent.
//
// What was not answered is taken one way: for the taxpayer, as little as may be
// owed, or against. A figure is known as far as both come to the same.
//
//	debts.go     what every year owes on a day, and what all of them come to
//	year.go      one of them, part by part
//	history.go   a year's history with its unknown answers taken one way
//	billing.go   its assessments, payments and letters
//	account.go   the account as it grows from day to day
//	bill.go      one bill of it: interest, grace, payments
//	penalty.go   late filing and late payment, by the month: IRC 6651
//	interest.go  rates, and the factors they make of days: IRC 6621 and 6622
//	ledger.go    every row of the account, and its balance on any day
//	balance.go   what each bill owes, for a schedule of payments
package account
