package result

import (
	"slices"

	"offercheck/app/page/shell"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// An outcome is what a report comes to. It chooses the sentence that the result page
// opens with.
type outcome string

// The outcomes, by precedence.
const (
	outcomeNoDebt  outcome = "no-debt"  // nothing is owed
	outcomeExpired outcome = "expired"  // every year is past its last day to collect
	outcomeGate    outcome = "gate"     // something stands in the way of applying
	outcomeFull    outcome = "full"     // the IRS could collect it all
	outcomeClose   outcome = "close"    // the full-pay tests without and with accruals differ
	outcomeNotLess outcome = "not-less" // the least offer is no less than the debt
	outcomeRange   outcome = "range"    // answers are missing, but the range is known
	outcomeLaw     outcome = "law"      // only figures of the law are missing
	outcomeMissing outcome = "missing"  // answers are missing
	outcomeDepends outcome = "depends"  // the amount is known; whether an offer is open is not
	outcomeNothing outcome = "nothing"  // open, and there is nothing to collect
	outcomeOpen    outcome = "open"     // open
)

// outcome is what the report comes to.
func (v result) outcome() outcome {
	r, lump := v.Report, v.Report.Offer(oic.Lump)
	debt, _ := v.Debt()
	switch {
	case debt.Known && debt.Amount.IsZero():
		return outcomeNoDebt
	case v.expired():
		return outcomeExpired
	case len(v.closed()) > 0 && !v.offerIsNoWay():
		return outcomeGate
	case r.FullPay.Can.Verdict == line.Yes && !v.TestsDiffer():
		return outcomeFull
	case lump.Open.Verdict == line.No:
		return outcomeNotLess
	case !lump.Cost(way.Amount).Known:
		return v.unknown()
	case v.TestsDiffer():
		return outcomeClose
	case r.Open.Verdict != line.Yes:
		return outcomeDepends
	case shell.KnownZero(r.Form.A) && shell.KnownZero(r.Form.B) && shell.KnownZero(r.Form.F):
		return outcomeNothing
	}
	return outcomeOpen
}

// offerIsNoWay says that no offer would be made even if nothing stood in its way: the IRS
// could collect everything, and nothing is said that makes that a hardship or unfair.
func (v result) offerIsNoWay() bool {
	if v.Report.FullPay.Can.Verdict != line.Yes || v.TestsDiffer() {
		return false
	}
	for _, id := range []string{"administration-hardship", "administration-policy"} {
		if f, _ := line.Find(v.Report.Grounds, id); f.Verdict == line.Yes {
			return false
		}
	}
	return true
}

// expired says that every year is past its last day to collect.
func (v result) expired() bool {
	f, found := shell.FindIn(v.Report.Open, "still-collectible")
	return found && f.Verdict == line.No
}

// unknown is the outcome if the least offer is unknown.
func (v result) unknown() outcome {
	span := v.Report.Range.Lump
	missing := v.Report.Offer(oic.Lump).Cost(way.Amount).Missing()
	switch {
	case span.Least.Known && span.Most.Known:
		return outcomeRange
	case !slices.ContainsFunc(missing, func(l line.Line) bool { return l.Op != line.OpLaw }):
		return outcomeLaw
	}
	return outcomeMissing
}

// closed is the gates that fail, in the order of the form.
func (v result) closed() []line.Finding {
	apply, found := shell.FindIn(v.Report.Open, "may-apply")
	if !found || apply.Verdict != line.No {
		return nil
	}
	return apply.Because
}

// firstGate is the gate that the page names: the bankruptcy that comes before all, else the
// first that fails.
func (v result) firstGate() line.Finding {
	closed := v.closed()
	for _, f := range closed {
		if court, found := shell.FindIn(f, "not-in-bankruptcy"); found && court.Verdict == line.No {
			return f
		}
	}
	return closed[0]
}

// openPoints is the undecided findings that decide whether an offer is open.
func (v result) openPoints() []line.Finding {
	var open []line.Finding
	if apply, found := shell.FindIn(v.Report.Open, "may-apply"); found && apply.Verdict == line.NotYet {
		open = append(open, apply.Because...)
	}
	if v.Report.FullPay.Can.Verdict == line.NotYet {
		open = append(open, v.Report.FullPay.Can)
	}
	return open
}
