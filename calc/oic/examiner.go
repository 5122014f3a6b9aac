package oic

import (
	"maps"
	"slices"

	"offercheck/calc/line"
)

// An examiner is what the person who examines an offer may decide at discretion.
// The zero examiner keeps to the form and the standards.
type examiner struct {
	decided                 map[string]bool // expenses by their key: true is allowed in full, false not at all
	countsAllVehicles       bool            // also vehicles that the standards have no place for: IRC 7122(d)(2)
	addsOldVehicleAllowance bool            // to what is allowed of operating costs, not to their limit
	noToolsExemption        bool            // no line 10, whose amount the form does not print
	addsDissipated          bool            // dissipated assets count as if still owned: IRM 5.8.5.18
	addsReceivables         bool            // what customers owe the business counts: IRM 5.8.5.14
	adds                    []line.Line     // what may come to the taxpayer: Form 433-A (OIC), section 9
}

// allowing is the examiner who also allows an expense in full, a deviation from
// the standards.
func (x examiner) allowing(key string) examiner { return x.deciding(key, true) }

// disallowing is the examiner who also disallows an expense.
func (x examiner) disallowing(key string) examiner { return x.deciding(key, false) }

func (x examiner) deciding(key string, allowed bool) examiner {
	decided := map[string]bool{}
	maps.Copy(decided, x.decided)
	decided[key] = allowed
	x.decided = decided
	return x
}

// adding is the examiner who also counts an amount with the assets.
func (x examiner) adding(amount line.Line) examiner {
	x.adds = append(slices.Clip(x.adds), amount)
	return x
}

// boxA is box A with what the examiner adds to the equity of section 3.
func (x examiner) boxA(f *form) line.Line {
	equity := f.assets.equity
	all := []line.Line{equity}
	if x.addsDissipated {
		all = append(all, f.dissipatedAssets())
	}
	if x.addsReceivables {
		all = append(all, f.answers.Business.Receivables.Line("receivables", "receivables"))
	}
	all = append(all, x.adds...)
	if len(all) == 1 {
		return equity
	}
	return wholeDollars(equity.No, line.Sum("personal-equity-more", all...), equity.Cite)
}
