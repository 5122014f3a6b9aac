package oic

import "offercheck/calc/line"

// wholeDollars enters an amount on the form: with its line number, and in whole
// dollars, half a dollar rounded up. An amount with cents keeps its name, and
// the entry is a line of its own made from it; an amount without cents is itself
// the entry.
//
// An entry is rounded once, when it is made. A limit is compared with the cents
// the taxpayer spends, as a preparer reads the bills, and the smaller of the two
// is rounded: 1,875.40 under a limit of 1,875.50 is entered as 1,875, and so is
// anything above 1,875 under a limit of 1,875. Totals add the entries.
func wholeDollars(no string, l line.Line, cite line.Cite) line.Line {
	if l.Known && !l.Amount.IsInteger() {
		l = line.Rounded(l.ID+"-entered", l).Of(l.N)
	}
	return l.At(no, cite)
}

// lineNo is the form's line number for the nth asset of a kind, from 1. The last
// number is for all further ones, which the form puts on an attachment.
func lineNo(n int, numbers ...string) string {
	return numbers[min(n, len(numbers))-1]
}

// centPlaces is the decimal places of a dollar amount that is divided.
const centPlaces = 2
