package calc

import (
	"offercheck/calc/account"
	"offercheck/calc/agreement"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/payoff"
	"offercheck/calc/relief"
	"offercheck/calc/way"
)

// reliefOf is the penalties that may come off. The tax must be paid or arranged for,
// which a plan is that may be asked for; whether one will be is not known without it.
func reliefOf(c facts.Case, a oic.Assessment, plans []way.Way, b *law.Book) relief.Outcome {
	arranged := line.Stated("paid-or-arranged", line.NotYet).Under(b.Relief.Cites.FirstTime)
	for _, w := range plans {
		if w.Open.Verdict == line.Yes {
			arranged.Verdict = line.Yes
		}
	}
	return relief.Of(c, a.Debts, relief.Means{ReturnsFiled: filed(a), Arranged: arranged}, b)
}

// withoutPenalties is those of paidWithout that are open then, or may be, and cost something
// else than with the penalties.
func withoutPenalties(c facts.Case, m agreement.Means, p cnc.Means, ways []way.Way, off []account.Relief, b *law.Book) []way.Way {
	var changed []way.Way
	for _, w := range paidWithout(c, m, p, off, b) {
		if with, _ := way.Find(ways, w.ID); w.Open.Verdict != line.No && costsOther(w, with) {
			changed = append(changed, w)
		}
	}
	return changed
}

// paidWithout is the ways to pay and the pause on the debt without the penalties that may
// come off; nil if none may. What the offers come to rests on the household's means. Whether
// everything could be collected is as with the penalties.
func paidWithout(c facts.Case, m agreement.Means, p cnc.Means, off []account.Relief, b *law.Book) []way.Way {
	less := account.TakenOff(c, off, b)
	if len(off) == 0 || !less.Known || !less.Amount.IsPositive() || !m.Total.Known {
		return nil
	}
	m.Total = line.NotBelowZero("debt-without-penalties", line.Minus("debt-less-penalties", m.Total, less))
	m.Opening = payoff.Open(c, off, b)
	p.Total, p.Opening = m.Total, m.Opening
	return append(agreement.Ways(c, m, b), cnc.Way(c, p, b))
}

// costsOther reports whether a way costs something else than another, or is open where
// that is not.
func costsOther(w, other way.Way) bool {
	if w.Open.Verdict != other.Open.Verdict || len(w.Paces) != len(other.Paces) || len(w.Costs) != len(other.Costs) {
		return true
	}
	for i, c := range w.Costs {
		if !c.Amount.Equal(other.Costs[i].Amount) {
			return true
		}
	}
	for i, p := range w.Paces {
		if !p.Paid.Amount.Equal(other.Paces[i].Paid.Amount) || !p.Lost.Amount.Equal(other.Paces[i].Lost.Amount) {
			return true
		}
	}
	return false
}
