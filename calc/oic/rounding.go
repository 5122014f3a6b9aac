package oic

import "offercheck/calc/line"

// wholeDollars is a line as it is written on the form: under its number and in whole
// dollars, half a dollar going up. What has cents keeps its name, and the entry
// is a line of its own made from it; what is whole already is the entry.
//
// Each entry is rounded once, when it is written and not before. A cap is
// compared with the cents a taxpayer spends, as a preparer reads the bills, and
// the smaller of the two is rounded: 1,875.40 under a cap of 1,875.50 is 1,875,
// and so is all over 1,875 under a cap of 1,875. Lines of the form that add up
// others add what is written there.
func wholeDollars(no string, l line.Line, cite line.Cite) line.Line {
	if l.Known && !l.Amount.IsInteger() {
		l = line.Rounded(l.ID+"-entered", l).Of(l.N)
	}
	return l.At(no, cite)
}
