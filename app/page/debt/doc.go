// Package debt has the pages of the debt itself.
//
//	years.go     every year of it: until when, what is owed, what becomes of it
//	clocks.go    how long each may be collected, on one line of time; times.go in numbers
//	balance.go   what is owed, the IRS's figures beside ours
//	year.go      one year
//	lastdays.go  until when each may be collected, for all of these
//	growth.go    what it grows to if nothing is paid
//	fullpay.go   whether it could all be collected in time, by both tests
//	words.go     texts of these pages
//	ledger.go    one year's account from its first day; rows.go its rows
//	whatif.go    what becomes of it; the fields that are typed in
//	payment.go   with a payment each month
//	onday.go     on another day
//	request.go   if one asks the IRS for an offer or a plan
package debt
