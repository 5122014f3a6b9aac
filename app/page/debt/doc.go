// Package debt has the pages of the debt itself.
//
//	years.go     every year of it: what is owed in all, and until when
//	year.go      one year
//	lastdays.go  until when each may be collected, for all of these
//	clocks.go    how long each may be collected, drawn and in numbers
//	growth.go    what it grows to if nothing is paid
//	fullpay.go   whether it could all be collected in time, by both tests
//	words.go     texts of these pages
//	ledger.go    one year's account from its first day; rows.go its rows
//	whatif.go    what becomes of it; the fields that are typed in
//	payment.go   with a payment each month
//	onday.go     on another day
//	request.go   if one asks the IRS for an offer or a plan
package debt
