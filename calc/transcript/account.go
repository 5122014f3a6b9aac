package transcript

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/date"
)

// A Reading is what was read of a text. The zero Reading is that of no account.
type Reading struct {
	Accounts []Account // in the order of the text
	Unread   []int     // the lines, from 1, with a code, a date or an amount that could not be read
}

// An Account is one tax period of one form. What was not read is empty: zero, no
// day, or not Valid. Amounts are in dollars and cents.
type Account struct {
	Line   int      // where it begins, from 1
	Form   string   // "1040", "1040-SR", "CIVIL PENALTY"
	Period date.Day // the last day of the tax period
	Year   int      // the tax year, if the period is a calendar year; zero otherwise
	Again  bool     // the text has the same form and period before

	NoData   bool // "Requested data not found"
	NoReturn bool // "No tax return filed", "No record of return filed"

	Balance      decimal.NullDecimal // without accruals; below zero for a credit
	Interest     decimal.NullDecimal // accrued, and not yet charged
	InterestOn   date.Day            // the day it is accrued to
	Penalty      decimal.NullDecimal // accrued, and not yet charged
	PenaltyOn    date.Day            // the day it is accrued to
	WithAccruals decimal.NullDecimal // the sum of the three, which is not a payoff amount

	FilingStatus string // Single or another of the constants
	AGI          decimal.NullDecimal
	Taxable      decimal.NullDecimal
	TaxPerReturn decimal.NullDecimal
	SETax        decimal.NullDecimal

	Received  date.Day // the due date of the return or the day it was received, whichever is later
	Processed date.Day

	Rows []Row // in the order of the print

	Unread  []Row // those with an amount that could not be read whole: only line, code, amount, and the date if it is sure
	Columns bool  // the columns of the transactions were copied one after the other: their rows are not read
}

// The filing statuses.
const (
	Single          = "single"
	MarriedJoint    = "married-joint"
	MarriedSeparate = "married-separate"
	HeadOfHousehold = "head-of-household"
	SurvivingSpouse = "surviving-spouse"
)

// FormCivilPenalty is the form of an account of civil penalties, such as the trust
// fund recovery penalty (IRC 6672). Transcripts also write CIVPEN.
const FormCivilPenalty = "CIVIL PENALTY"

// A Row is one transaction.
type Row struct {
	Line   int                 // where it begins, from 1
	Code   string              // the transaction code, three digits
	Text   string              // the IRS's own words of the explanation; … stands for any others
	Notice string              // the notice or letter it names: CP14, LT11, LTR3172; empty if none
	Cycle  string              // when it was processed: year, week and day, as 20222105; older ones have no day
	On     date.Day            // the date of the transaction
	Until  date.Day            // a second date, in the explanation: what is extended to
	Amount decimal.NullDecimal // in dollars; below zero for a credit
	Fact   Fact                // what it says; empty if the row is not used
}

// Used says whether the meaning of the row is known.
func (r Row) Used() bool { return r.Fact != "" }

// Of is the rows that say one of the facts, in their order; with the empty fact,
// those that are not used.
func (a Account) Of(facts ...Fact) []Row {
	var rows []Row
	for _, r := range a.Rows {
		for _, f := range facts {
			if r.Fact == f {
				rows = append(rows, r)
			}
		}
	}
	return rows
}

// Total is the sum of the rows that say one of the facts, in dollars. A row without
// an amount counts as zero.
func (a Account) Total(facts ...Fact) decimal.Decimal {
	sum := decimal.Zero
	for _, r := range a.Of(facts...) {
		sum = sum.Add(r.Amount.Decimal)
	}
	return sum
}

// Unused is the rows that are not used, since their meaning is not known.
func (a Account) Unused() []Row { return a.Of("") }

// hasContent says whether anything of an account was read but its heading.
func (a Account) hasContent() bool {
	return len(a.Rows) > 0 || a.Balance.Valid || a.NoData || a.NoReturn
}
