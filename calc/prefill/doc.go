// Package prefill turns what an account transcript says into answers of a case.
// What a transcript does not say, or says in a way that can be read as two
// things, stays unanswered.
//
//	transcript.go  a tax year of a transcript, its tax, and what can be done with it
//	money.go       payments, credits, what is owed and what was charged
//	filing.go      the return, notices and the installment agreement
//	events.go      what may have suspended the collection clock
//	fill.go        the same put into a case
package prefill
