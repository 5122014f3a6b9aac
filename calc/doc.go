// Package calc judges a case: which ways out of a tax debt are open to a
// taxpayer, what each would cost, and why. It reads no clock, no file and no
// network: a case and the law of a day go in, a report comes out, and every
// figure of the report carries the sum it was made by.
//
//	report.go     the report, and Assess, which makes it
//	print.go      the report as text
//	printdebt.go  what it says of each year's debt
//
// The rules are in the packages below, each with a map of its own: facts is the
// case, account and csed are each year's debt and its clock, payoff is schedules
// of payments, oic is the offer in compromise, and way is what every way out is
// made of. The figures of the law are package law's and the arithmetic is
// package line's. Whole households, worked by hand, are in testdata, and debts
// in testdata/debts.
package calc
