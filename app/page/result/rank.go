package result

import (
	"slices"

	"offercheck/app/page/shell"
	"offercheck/calc/agreement"
	"offercheck/calc/line"
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// rank is where a way stands among those that do not fit first: what is open and can be
// paid, what is open and cannot, what may be open, and last doing nothing.
func rank(x way.Way) int {
	switch {
	case x.ID == wait.Nothing:
		return 3
	case depends(x):
		return 2
	case x.Fits.Verdict == line.No:
		return 1
	}
	return 0
}

// byRank sorts ways by their rank.
func byRank(ways []way.Way) []way.Way {
	slices.SortStableFunc(ways, func(a, b way.Way) int { return rank(a) - rank(b) })
	return ways
}

// paces is the paces of a way in the order of a page: what the household says it can pay
// first and the least last, since the fastest costs the least. A plan that pays a part
// takes the least first: the IRS asks for no more.
func paces(x way.Way) []way.Pace {
	order := []string{"affordable", "left", "least"}
	if x.ID == agreement.Partial {
		order = []string{"least", "left", "affordable"}
	}
	all := slices.Clone(x.Paces)
	slices.SortStableFunc(all, func(a, b way.Pace) int { return place(order, a.ID) - place(order, b.ID) })
	if i := slices.IndexFunc(x.Paces, isPaidDown); i >= 0 {
		return x.Paces[i : i+1]
	}
	return all
}

// place is where an ID stands in an order; after all for one that is not in it.
func place(order []string, id string) int {
	if i := slices.Index(order, id); i >= 0 {
		return i
	}
	return len(order)
}

// beyond is the key of how far a payment is beyond the household: it may be more than was
// said and no more than is left, by the standards and really.
func beyond(x way.Way) string {
	if len(x.Affords) > 0 && !slices.ContainsFunc(x.Affords, func(f line.Finding) bool { return f.Verdict != line.Yes || f.ID == way.ForHardship }) {
		return "ways.beyond-said"
	}
	return "ways.beyond"
}

// isPaidDown says that what is paid down leaves no payments.
func isPaidDown(p way.Pace) bool { return shell.KnownZero(p.Paid) }

// eachOf is what a pace takes each month.
func (v result) eachOf(p way.Pace) string {
	if isPaidDown(p) {
		return v.Words.Say("ways.none")
	}
	return v.Words.Amount(p.Each)
}

// shown is the paces of a way that are compared: all of those that fit first, and of the
// others the least payment.
func (v result) shown(x way.Way) []way.Pace {
	if v.isFirst(x) || len(x.Paces) == 0 {
		return paces(x)
	}
	return x.Paces[:1]
}

// depends says that a way may be open.
func depends(x way.Way) bool { return x.Open.Verdict == line.NotYet }
