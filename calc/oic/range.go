package oic

import (
	"slices"
	"sort"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// An OfferRange is how far the least offers may move, in dollars. Its ends are
// unknown if an answer without bounds is; only the higher, if it is not known what
// somebody out of work is expected to earn.
type OfferRange struct {
	Lump     line.Range
	Periodic line.Range

	CanPayLow, CanPayHigh line.Finding // whether all could be collected with the answers of the lowest and of the highest offer, as FullPay.Can

	Drivers []Driver // the answers that move the lump-sum offer most, strongest first: three at most
}

// A Driver is one answer that may turn out otherwise, and the range of each
// offer if it does. The values in between are not tried.
type Driver struct {
	ID       string    // the answer: "property-value"
	N        int       // which of several, from 1; 0 if there is only one
	Answer   line.Line // as it stands; unknown if it was answered with "I do not know"
	Low      line.Line // the value that gives the lower offer; of an expense, the higher amount
	High     line.Line // the value that gives the higher offer
	Lump     line.Range
	Periodic line.Range
}

// Key identifies the driver within a range: its ID and, after a colon, which of
// several it is.
func (d Driver) Key() string { return line.Key(d.ID, d.N) }

// mostDrivers is how many drivers a report names.
const mostDrivers = 3

// offerRange is the range of the offers, with its drivers. The offers are worked
// out again with each answer changed that may turn out otherwise, and with all
// of them changed.
func (f *form) offerRange() OfferRange {
	r, start, adjustments := f.bounds()
	r.Drivers = drivers(start, adjustments)
	return r
}

// bounds is the range without its drivers, and what those are found from: the
// case with every unknown answer resolved against the taxpayer, and all
// adjustments. While the offers are unknown even then, there are none.
func (f *form) bounds() (OfferRange, variant, []adjustment) {
	unknown := f.unknownAnswers()
	start := variant{form: f, answers: f.answers, examiner: f.examiner}
	for _, a := range unknown {
		start = start.changed(a.raise, a.parts)
	}
	start = start.refilled()
	if !start.lump().Known {
		return rangeFrom(start, start), start, nil
	}
	all := slices.Concat(unknown, f.examinerAdjustments(), start.form.communityIncome())
	lowest, highest := start, start
	for _, a := range all {
		lowest, highest = lowest.changed(a.lower, a.parts), highest.changed(a.raise, a.parts)
	}
	lowest, highest = lowest.refilled(), highest.refilled()
	r := rangeFrom(lowest, highest)
	r.CanPayLow, r.CanPayHigh = lowest.form.fullPay().Can, highest.form.fullPay().Can
	return r, start, all
}

// rangeFrom is the range from the offers of one variant to those of another.
func rangeFrom(lowest, highest variant) OfferRange {
	return OfferRange{
		Lump:     line.Range{Least: lowest.lump(), Most: highest.lump()},
		Periodic: line.Range{Least: lowest.periodic(), Most: highest.periodic()},
	}
}

// drivers is the adjustments with most effect on the lump-sum offer. A bounded
// adjustment is only tried if it may be among them.
func drivers(start variant, adjustments []adjustment) []Driver {
	sort.SliceStable(adjustments, func(i, j int) bool {
		x, y := &adjustments[i], &adjustments[j]
		return !x.bounded && y.bounded || x.bounded == y.bounded && x.bound().GreaterThan(y.bound())
	})
	var found []Driver
	for _, a := range adjustments {
		if a.bounded && len(found) == mostDrivers && found[mostDrivers-1].effect().GreaterThanOrEqual(a.bound()) {
			break
		}
		if d := a.driver(start); d.unbounded() || d.effect().IsPositive() {
			found = append(found, d)
			sort.SliceStable(found, func(i, j int) bool {
				if found[i].unbounded() != found[j].unbounded() {
					return found[i].unbounded()
				}
				return found[i].effect().GreaterThan(found[j].effect())
			})
			found = found[:min(len(found), mostDrivers)]
		}
	}
	return found
}

// bound is the most that a bounded adjustment can move an offer, and zero for
// any other.
func (a adjustment) bound() decimal.Decimal {
	if !a.bounded {
		return decimal.Zero
	}
	return a.high.Amount.Sub(a.low.Amount)
}

// driver is the adjustment with the range of the offers between its two values.
func (a adjustment) driver(start variant) Driver {
	lower, higher := start.changed(a.lower, a.parts).refilled(), start.changed(a.raise, a.parts).refilled()
	r := rangeFrom(lower, higher)
	return Driver{ID: a.id, N: a.n, Answer: a.answer, Low: a.low, High: a.high, Lump: r.Lump, Periodic: r.Periodic}
}

// effect is how far the driver moves the lump-sum offer; zero if that is unknown.
func (d Driver) effect() decimal.Decimal {
	if !d.Lump.Least.Known || !d.Lump.Most.Known {
		return decimal.Zero
	}
	return d.Lump.Most.Amount.Sub(d.Lump.Least.Amount).Abs()
}

// unbounded says that the lump-sum offer has no end above with the answer not known.
func (d Driver) unbounded() bool { return d.Lump.Least.Known && !d.Lump.Most.Known }

// A variant is a form with changed answers or decisions of the examiner, some of
// which its lines do not have yet.
type variant struct {
	form     *form
	answers  *facts.Case
	examiner examiner
	stale    part // the parts of the form to fill in again
}

// changed is the variant after one more change, which may be nil for none.
func (v variant) changed(by change, parts part) variant {
	if by == nil {
		return v
	}
	answers := *v.answers
	v.answers, v.stale = &answers, v.stale|parts
	by(v.answers, &v.examiner)
	return v
}

// refilled is the variant with its stale parts filled in again.
func (v variant) refilled() variant {
	if v.stale != 0 {
		v.form, v.stale = v.form.refilled(v.stale, v.answers, v.examiner), 0
	}
	return v
}

// lump and periodic are the least offers of the variant.
func (v variant) lump() line.Line     { return v.form.least(Lump, v.form.G) }
func (v variant) periodic() line.Line { return v.form.least(Periodic, v.form.H) }
