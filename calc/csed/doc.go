// Package csed computes the collection statute expiration date (CSED): the last
// day on which the IRS may collect an assessment. It is ten years after the
// assessment (IRC 6502(a)), and later by the days in which an event suspends the
// clock (IRM 5.1.19).
//
// A [Clock] is the CSED of one assessment, with the events that moved it.
// [Remaining] is the time that is left to collect each year. [Expired] defines
// what it means that the time has run out.
//
//	clock.go       the clock of one assessment, as a report shows it
//	finding.go     what a reader should know about a clock
//	suspension.go  the days in which one event suspends a clock
//	rule.go        which kinds of event do, and for how long after they end
//	tolling.go     a clock with its suspensions: ten years, and the days they add
//	lastdays.go    the earliest and the latest that a CSED can be
//	remaining.go   the months that remain to collect each year
//	expired.go     the CSED, and the assessments and years that are past it
//	projection.go  where an offer or a request made today would move the CSED
//	tree.go        the clock as part of a report
//
// The functions take the law of the day of the report. A day, a year or an
// assessment that does not exist, and a book that is nil or has no figures, give the
// unknown result: a line that is not known, no day, or no clock.
package csed
