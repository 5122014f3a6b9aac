package transcript

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/date"
)

// A Reading is what was read of a paste.
type Reading struct {
	Accounts []Account
	Unread   []int // lines with a code, a date or an amount that could not be read, from 1
}

// An Account is one tax period of one form. A day that was not read is empty.
type Account struct {
	Line   int    // where it begins
	Form   string // 1040
	Period date.Day
	Year   int  // the tax year, if the period is a calendar year; zero otherwise
	Again  bool // the paste has the same form and period before

	NoData   bool // "Requested data not found"
	NoReturn bool // "No tax return filed", "No record of return filed"

	Balance      decimal.NullDecimal // without what accrued since it was last charged
	Interest     decimal.NullDecimal // accrued
	InterestOn   date.Day            // the day it is accrued to
	Penalty      decimal.NullDecimal // accrued
	PenaltyOn    date.Day
	WithAccruals decimal.NullDecimal // balance, interest and penalty; no payoff amount

	FilingStatus string // Single, …
	AGI          decimal.NullDecimal
	Taxable      decimal.NullDecimal
	TaxPerReturn decimal.NullDecimal
	SETax        decimal.NullDecimal

	Received  date.Day // the return's due date or the day it came, whichever is later
	Processed date.Day

	Rows []Row // in the order of the print
}

// The filing statuses.
const (
	Single           = "single"
	MarriedJoint     = "married-joint"
	MarriedSeparate  = "married-separate"
	HeadOfHousehold  = "head-of-household"
	SurvivingSpouse  = "surviving-spouse"
	formCivilPenalty = "CIVIL PENALTY"
)

// A Row is one transaction.
type Row struct {
	Line   int
	Code   string // three digits
	Text   string // the IRS's own words of the explanation; … stands for others
	Notice string // the letter it names, if any: CP14, LT11, LTR3172
	Cycle  string // 20222105: year, week, day; without the day in older prints
	On     date.Day
	Until  date.Day            // a second day in the explanation: extended to
	Amount decimal.NullDecimal // below zero for a credit
	Fact   Fact                // empty if the row is not used
}

// Used says that the row's meaning is known.
func (r Row) Used() bool { return r.Fact != "" }

// Of is the rows that say one of the facts, in their order.
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

// Total is what the rows that say one of the facts add up to.
func (a Account) Total(facts ...Fact) decimal.Decimal {
	sum := decimal.Zero
	for _, r := range a.Of(facts...) {
		sum = sum.Add(r.Amount.Decimal)
	}
	return sum
}

// Unused is the rows whose meaning is not known.
func (a Account) Unused() []Row { return a.Of("") }

// says that something of an account transcript was read.
func (a Account) says() bool {
	return len(a.Rows) > 0 || a.Balance.Valid || a.NoData || a.NoReturn
}
