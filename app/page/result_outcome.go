package page

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
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
	r, lump := v.r, v.r.Offer(oic.Lump)
	debt, _ := v.debt()
	switch {
	case debt.Known && debt.Amount.IsZero():
		return outcomeNoDebt
	case v.expired():
		return outcomeExpired
	case len(v.closed()) > 0:
		return outcomeGate
	case r.FullPay.Can.Verdict == line.Yes && !v.close():
		return outcomeFull
	case lump.Open.Verdict == line.No:
		return outcomeNotLess
	case !lump.Cost(way.Amount).Known:
		return v.unknown()
	case v.close():
		return outcomeClose
	case r.Open.Verdict != line.Yes:
		return outcomeDepends
	case nothing(r.Form.A) && nothing(r.Form.B) && nothing(r.Form.G):
		return outcomeNothing
	}
	return outcomeOpen
}

// expired says that the time to collect is over for every year.
func (v result) expired() bool {
	f, found := within(v.r.Open, "still-collectible")
	return found && f.Verdict == line.No
}

// close says that the two tests of full pay do not agree.
func (v result) close() bool { return v.r.FullPay.WithAccruals.Close.Verdict == line.Yes }

// unknown tells apart why there is no amount.
func (v result) unknown() outcome {
	span := v.r.Range.Lump
	missing := v.r.Offer(oic.Lump).Cost(way.Amount).Missing()
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
	apply, found := within(v.r.Open, "may-apply")
	if !found || apply.Verdict != line.No {
		return nil
	}
	return apply.Because
}

// openPoints is what decides whether one may apply and is not known yet.
func (v result) openPoints() []line.Finding {
	var open []line.Finding
	if apply, found := within(v.r.Open, "may-apply"); found && apply.Verdict == line.NotYet {
		open = append(open, apply.Because...)
	}
	if v.r.FullPay.Can.Verdict == line.NotYet {
		open = append(open, v.r.FullPay.Can)
	}
	return open
}

// debt is what is owed, as the full-pay test has it.
func (v result) debt() (line.Line, bool) {
	for _, l := range line.Walk(v.r.FullPay.Short) {
		if l.ID == "debt-total" {
			return l, true
		}
	}
	return line.Given("debt-total", decimal.NullDecimal{}), false
}

// within finds a finding in what decided another.
func within(f line.Finding, id string) (line.Finding, bool) {
	if f.ID == id {
		return f, true
	}
	for _, g := range f.Because {
		if found, ok := within(g, id); ok {
			return found, true
		}
	}
	return line.Finding{}, false
}

func nothing(l line.Line) bool { return l.Known && l.Amount.IsZero() }
