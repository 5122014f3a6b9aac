package ask

import "offercheck/calc/facts"

// Codes of errors. The words of each are "error.<code>".
const (
	Empty             = "empty"
	NotNumber         = facts.NotNumber
	Cents             = facts.Cents
	NotWhole          = "whole"       // a count with a fraction
	Negative          = "negative"    // below zero, where nothing can be
	TooHigh           = facts.TooHigh // {1} is the most
	TooLow            = "too-low"     // {1} is the least
	YesOrNo           = "yes-no"
	NoChoice          = "choice"
	NoState           = "state"
	NoCounty          = "county"
	OtherState        = "county-of-state" // the county is not in the state
	WhichCounty       = "county-which"    // several begin as typed
	Divided           = "county-divided"  // the county {1} became {2} and {3} in {4}
	NoDate            = "date-real"       // there is no such day
	ShortYear         = "date-year"       // of a day, in fewer than four digits
	NoneTicked        = "picks"           // neither a box nor "none of these"
	NoneAndSome       = "picks-none"      // both
	AnsweredAndUnsure = "both"            // an answer, and "I do not know" too
	NoPeople          = "people"          // a household of no people
	TooEarly          = "early"           // a day before the one it has to follow
	NoYear            = "year-of-debt"    // a tax year that nothing is owed for
	NoLetter          = "letter"          // no letter has that number
	WhichLetter       = "letter-which"    // several begin so
	NotYetMade        = "not-yet"         // an assessment after the day the case is judged on
)

// Codes is all codes of errors.
var Codes = []string{
	Empty, NotNumber, Cents, NotWhole, Negative, TooHigh, TooLow, YesOrNo, NoChoice, NoState, NoCounty,
	OtherState, WhichCounty, Divided, NoDate, ShortYear, NoneTicked, NoneAndSome, AnsweredAndUnsure, NoPeople, TooEarly, NoYear, NoLetter, WhichLetter,
	NotYetMade,
}

// Codes of warnings, about answers that are unlikely but possible. The words of each
// are "warning.<code>".
const (
	LargeLoan      = "large-loan"       // more than three times the value
	OvertimeIsMore = "overtime-is-more" // than the pay it is part of
	SpouseEarns    = "spouse-earns"     // and nobody else is said to bring in money
	TaxIsMore      = "tax-is-more"      // than the balance it is part of
	CreditsAreMore = "credits-are-more" // than the tax they pay
	YearsAreMore   = "years-are-more"   // than what is owed in all
	YearTwice      = "year-twice"
	InFuture       = "ahead"         // a day still to come
	LongAgo        = "long-ago"      // a letter from before the time to collect
	YearNotOver    = "year-not-over" // a tax year that is owed before it has ended
)

// WarningCodes is all codes of warnings.
var WarningCodes = []string{LargeLoan, OvertimeIsMore, SpouseEarns, TaxIsMore, CreditsAreMore, YearsAreMore, YearTwice, InFuture, LongAgo, YearNotOver}
