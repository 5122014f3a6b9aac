package result

import (
	"slices"

	"offercheck/app/page/shell"
	"offercheck/calc/line"
)

// An outcome is what a report comes to. It names the sentence the result page
// opens with.
type outcome string

// The outcomes, in the order in which one goes before the next.
const (
	outcomeNoDebt  outcome = "no-debt"  // nothing is owed
	outcomeExpired outcome = "expired"  // the time to collect is over for every year
	outcomeGate    outcome = "gate"     // something stands in the way of applying
	outcomeFull    outcome = "full"     // the IRS could collect it all
	outcomeClose   outcome = "close"    // it could today, but interest and penalties come: the two tests differ
	outcomeNotLess outcome = "not-less" // the least offer is no less than the debt
	outcomeRange   outcome = "range"    // answers are not known, but how far they can move it is
	outcomeLaw     outcome = "law"      // only figures of the law are missing
	outcomeMissing outcome = "missing"  // answers are missing
	outcomeDepends outcome = "depends"  // the amount is known; whether one may apply is not
	outcomeNothing outcome = "nothing"  // open, and there is nothing to collect
	outcomeOpen    outcome = "open"     // open
)

// outcome is what the report comes to.
func (v result) outcome() outcome {
	r, lump := v.Report, v.Report.Options[0]
	debt, _ := v.Debt()
	switch {
	case debt.Known && debt.Amount.IsZero():
		return outcomeNoDebt
	case v.expired():
		return outcomeExpired
	case len(v.closed()) > 0:
		return outcomeGate
	case r.FullPay.Can.Verdict == line.Yes && !v.Close():
		return outcomeFull
	case lump.Open.Verdict == line.No:
		return outcomeNotLess
	case !lump.Cost.Known:
		return v.unknown()
	case v.Close():
		return outcomeClose
	case r.Open.Verdict != line.Yes:
		return outcomeDepends
	case shell.Nothing(r.Form.A) && shell.Nothing(r.Form.B) && shell.Nothing(r.Form.G):
		return outcomeNothing
	}
	return outcomeOpen
}

// expired says that the time to collect is over for every year.
func (v result) expired() bool {
	f, found := shell.Within(v.Report.Open, "still-collectible")
	return found && f.Verdict == line.No
}

// unknown tells apart why there is no amount.
func (v result) unknown() outcome {
	span := v.Report.Range.Lump
	missing := v.Report.Options[0].Cost.Missing()
	switch {
	case span.Least.Known && span.Most.Known:
		return outcomeRange
	case !slices.ContainsFunc(missing, func(l line.Line) bool { return l.Op != line.OpLaw }):
		return outcomeLaw
	}
	return outcomeMissing
}

// closed is the gates that stand in the way, in the order of the form.
func (v result) closed() []line.Finding {
	apply, found := shell.Within(v.Report.Open, "may-apply")
	if !found || apply.Verdict != line.No {
		return nil
	}
	return apply.Because
}

// openPoints is what decides whether one may apply and is not known yet.
func (v result) openPoints() []line.Finding {
	var open []line.Finding
	if apply, found := shell.Within(v.Report.Open, "may-apply"); found && apply.Verdict == line.NotYet {
		open = append(open, apply.Because...)
	}
	if v.Report.FullPay.Can.Verdict == line.NotYet {
		open = append(open, v.Report.FullPay.Can)
	}
	return open
}
