// Package csed works out the collection statute expiration date: the last day
// on which the IRS may collect what it assessed on one day, ten years later
// (IRC 6502) and more by each day on which an event suspends the clock (IRM
// 5.1.19).
//
//	suspension.go  how each kind of event suspends the clock
//	tolling.go     the clock of one assessment, with its suspensions
//	clock.go       the same as a report shows it, event by event
//	remaining.go   the months that remain to collect a year's debt
//	expired.go     bills and years whose time has run out, which are owed no more
//	projection.go  what an offer or a request made today would do to the clock
package csed
