// Package payoff works out how monthly payments pay a debt off: what each
// assessment accrues in interest and late payment from one payment to the next,
// and what is still unpaid when it expires.
//
// No function of this package panics. Missing answers, and a nil or empty law.Book,
// give figures that are unknown. Amounts of cases and payments are in dollars, and
// counted in whole cents.
//
//	timeline.go  what accrues from payment to payment, without the payments
//	run.go       payments along a timeline, and the least that suffices
//	period.go    the outcome for one assessment
//	terms.go     when a debt is paid by the month, and what it owes as that begins
//	schedule.go  a schedule of payments as a report shows it
//	growth.go    what accrues while nothing is paid
//	fullpay.go   whether the IRS could collect in full, including accruals
//	tree.go      that test as part of a report
package payoff
