// Package borrow compares a loan with paying the IRS over the same months: a loan
// without security, one on a home, and one of an employer's retirement plan. A lender
// decides whether there is a loan; open means only that nothing stands against it and
// that its rate is known. No loan is recommended.
//
//	borrow.go    the three loans, open or not, and what they cost
//	limit.go     how much a home and a plan could lend
//	compare.go   a loan against the IRS over the same months
//	amortize.go  level payments of a loan
//
// Missing answers give figures and findings that are unknown, and so do the zero Means
// and a nil or empty law.Book. Amounts are dollars.
package borrow
