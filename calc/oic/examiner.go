package oic

import (
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
	addsDissipated          bool            // dissipated assets count as if still owned: IRM 5.8.5.18
	community               line.Line       // share of the income of a spouse who does not owe that counts; unknown: none
	addsReceivables         bool            // what customers owe the business counts: IRM 5.8.5.14
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
	if len(all) == 1 {
		return equity
	}
	return wholeDollars(equity.No, line.Sum("personal-equity-more", all...), equity.Cite)
}

// dissipatedAssets is what an examiner may count of dissipated assets: at most
// the balance due when they were dissipated. That balance is not asked for;
// today's, which has accrued interest since, is the bound that is certain.
func (f *form) dissipatedAssets() line.Line {
	all := f.answers.Assets.Dissipated.Line("parted-with", "has-parted-with")
	if all.IsZero() || !f.balance.Known {
		return all
	}
	return line.LesserOf("parted-with-counted", all, f.balance).Under(f.book.Offer.Cites.DissipatedAssets)
}
