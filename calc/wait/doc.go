// Package wait says what comes if nothing is done about a tax debt: the next letter and
// its day as far as that is known, what is added until the time to collect ends, and
// what the IRS may take meanwhile. It is a way like the others and never recommended.
//
//	nothing.go  the way, and what is added to each year
//
// Missing answers give figures and findings that are unknown, and so do the zero Means
// and a nil or empty law.Book.
package wait
