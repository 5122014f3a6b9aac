// Package calc judges a case: whether an offer in compromise is open to a
// taxpayer, what it would be, and why.
package calc
