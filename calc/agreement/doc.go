// Package agreement judges the ways to pay a tax debt over time: at once, in a
// short-term plan, and by an installment agreement (IRC 6159) with or without a
// financial statement. Each is a way.Way: open or not and by which rule, what it
// costs at the least payment and at what the household can pay, and what else it
// does.
//
//	agreement.go  all of them, in the order of what they ask for
//	debt.go       what is owed, assessed and put down
//	pace.go       level payments
//	afford.go     whether the household can afford them
//	short.go      paying at once, and within 180 days
//	simple.go     agreements without a statement: guaranteed, simple, non-streamlined
//	statement.go  agreements with one: six years, what is left, partial payment
//	fee.go        user fees
//	paper.go      what Form 9465 asks besides, by mail
//	effect.go     what an agreement does besides
//
// Missing answers give figures and findings that are unknown, and so do the zero Means
// and a nil or empty law.Book. Amounts are dollars.
package agreement
