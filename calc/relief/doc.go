// Package relief judges whether penalties may be taken off a tax year, by which ground,
// what that saves with the interest on them, and what to ask first: IRC 6404, IRM 20.1.1.
// The grounds are an exception of the law or of a notice, the automatic exemption and
// first-time abatement, and reasonable cause.
//
//	relief.go   the way out, and what a case would owe without the penalties
//	year.go     what was charged for a year, and what would come off
//	ground.go   the grounds of one year
//	order.go    which year to ask for on which ground, and in what order
//	advise.go   what it does besides, what to do, and what to beware of
//
// Missing answers give figures and findings that are unknown, and so do the zero Means
// and a nil or empty law.Book.
package relief
