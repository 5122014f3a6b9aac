package law

import (
	"fmt"
	"strconv"

	"offercheck/calc/line"
)

// Tax is the law of this year's federal income tax and self-employment tax, as far
// as current taxes are estimated from it. What changes each year is a method of
// Book: StandardDeduction, IncomeTaxBrackets and SocialSecurityBase.
type Tax struct {
	SelfEmploymentShare line.Line `law:"self-employment.share"`           // of profit that is subject to the tax
	SelfEmploymentLeast line.Line `law:"self-employment.least"`           // dollars a year: no tax below
	SocialSecurityRate  line.Line `law:"self-employment.social-security"` // up to SocialSecurityBase
	MedicareRate        line.Line `law:"self-employment.medicare"`        // without limit
	HalfShare           line.Line `law:"self-employment.half"`            // of self-employment tax that is deducted; of both rates that an employee pays

	BusinessDeduction line.Line `law:"business-income.deduction"` // share of business income, and at most of taxable income

	Cites TaxCites
}

// TaxCites are the pages that the estimate of current taxes rests on.
type TaxCites struct {
	SelfEmployment    line.Cite `source:"irc-1401"`
	Half              line.Cite `source:"irc-164-f"`
	BusinessDeduction line.Cite `source:"irc-199A"`
	IncomeTax         line.Cite `source:"rev-proc-2025-32"`
}

// A FilingStatus is how a return is filed, as the tables of income tax name it.
type FilingStatus string

// The filing statuses that the tables have.
const (
	Single          FilingStatus = "single"
	Joint           FilingStatus = "joint"
	HeadOfHousehold FilingStatus = "head"
	Separate        FilingStatus = "separate" // a spouse without the other
)

// mostBrackets is how many rates the income tax has.
const mostBrackets = 7

// A TaxBracket is one rate of the income tax. From and To are dollars of taxable
// income a year; the last bracket has no To.
type TaxBracket struct {
	From, To, Rate line.Line
	Last           bool
}

// StandardDeduction is the standard deduction of the year of the book's day, in
// dollars; unknown in a year whose figures are not held.
func (b *Book) StandardDeduction(s FilingStatus) line.Line {
	b = b.OrEmpty()
	return renamed("standard-deduction-"+string(s), b.figure("income-tax.deduction", fmt.Sprintf("%d %s", b.On.Year(), s)))
}

// SocialSecurityBase is the earnings of the year of the book's day on which Social
// Security tax is paid at most, in dollars; unknown in a year whose figure is not
// held.
func (b *Book) SocialSecurityBase() line.Line {
	b = b.OrEmpty()
	return b.figure("self-employment.base", strconv.Itoa(b.On.Year()))
}

// IncomeTaxBrackets is the rates of the year of the book's day, the lowest first;
// none in a year whose figures are not held.
func (b *Book) IncomeTaxBrackets(s FilingStatus) []TaxBracket {
	b = b.OrEmpty()
	year, from := b.On.Year(), line.Sum("bracket-from").Of(1)
	var all []TaxBracket
	for n := 1; n <= mostBrackets; n++ {
		x := TaxBracket{From: from, Rate: b.figure("income-tax.rate", fmt.Sprintf("%d %d", year, n)).Of(n), Last: n == mostBrackets}
		if !x.Last {
			x.To = renamed("bracket-end-"+string(s), b.figure("income-tax.bracket", fmt.Sprintf("%d %s %d", year, s, n))).Of(n)
			from = x.To
		}
		if !x.Rate.Known || !x.Last && !x.To.Known {
			return nil
		}
		all = append(all, x)
	}
	return all
}
