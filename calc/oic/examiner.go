package oic

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// An examiner is what the person who examines an offer may decide at discretion.
// The zero examiner keeps to the form and the standards.
type examiner struct {
	decided                 map[string]bool // expenses by their key: true is allowed in full, false not at all
	countsAllVehicles       bool            // also vehicles that the standards have no place for: IRC 7122(d)(2)
	addsOldVehicleAllowance bool            // to what is allowed of operating costs, not to their limit
	noToolsExemption        bool            // no line 10, whose amount the form does not print
	adds                    []line.Line     // with the assets, such as dissipated ones (IRM 5.8.5.18) and what customers owe the business (IRM 5.8.5.14)
	community               line.Line       // share of the income of a spouse who does not owe that counts; unknown: none
	income                  incomeReading   // which income counts if it is about to change: IRM 5.8.5.20
	retired                 map[string]bool // expenses by their key whose end frees income: IRM 5.8.5.20
}

// allowing is the examiner who also allows an expense in full, a deviation from
// the standards.
func (x examiner) allowing(key string) examiner { return x.deciding(key, true) }

// disallowing is the examiner who also disallows an expense.
func (x examiner) disallowing(key string) examiner { return x.deciding(key, false) }

func (x examiner) deciding(key string, allowed bool) examiner {
	x.decided = with(x.decided, key, allowed)
	return x
}

// retiring is the examiner who also counts what the end of an expense frees.
func (x examiner) retiring(key string) examiner {
	x.retired = with(x.retired, key, true)
	return x
}

// with is a copy of the map with one more entry.
func with(m map[string]bool, key string, value bool) map[string]bool {
	more := map[string]bool{key: value}
	for k, v := range m {
		if k != key {
			more[k] = v
		}
	}
	return more
}

// countsAllOfSpouse says that all income of a spouse who does not owe counts. The
// vehicles of both then count as those of spouses who owe together do.
func (x examiner) countsAllOfSpouse() bool {
	return x.community.Known && x.community.Amount.Equal(decimal.NewFromInt(1))
}

// adding is the examiner who also counts an amount with the assets.
func (x examiner) adding(amount line.Line) examiner {
	x.adds = append(slices.Clip(x.adds), amount)
	return x
}

// boxA is box A with what the examiner adds to the equity of section 3.
func (x examiner) boxA(f *form) line.Line {
	equity := f.assets.equity
	if len(x.adds) == 0 {
		return equity
	}
	all := append([]line.Line{equity}, x.adds...)
	return wholeDollars(equity.No, line.Sum("personal-equity-more", all...), equity.Cite)
}
