// Package prefill turns an account transcript into answers of a case. What a
// transcript does not say, or says in a way that can be read as two things, stays
// unanswered.
//
//	answers.go  a tax year of a transcript, and what can be done with it
//	tax.go      the tax of the return, and tax assessed later
//	money.go    payments, credits, the balance and the penalties charged
//	filing.go   the return, notices and the installment agreement
//	events.go   events that suspend the collection statute
//	civil.go    a civil penalty, which has an account of its own
//	doubt.go    why an event may be none
//	compare.go  the printed balance beside the computed one
//	entry.go    an account's entries by what they say, and amounts taken off them
//	fill.go     the answers put into a case
//	letter.go   what a letter says, put into a case
package prefill
