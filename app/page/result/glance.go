package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// glance is the answer in three figures: both offers, and whether the debt can be
// paid in full. An offer that is closed has no amount; where both are, it is what the
// IRS counts, or could reach. It fits the first screen of a phone. It is nil if there is nothing
// to settle.
func (v result) glance(o outcome) app.UI {
	if o == outcomeNoDebt || o == outcomeExpired {
		return nil
	}
	lump, periodic := v.Report.Offer(oic.Lump), v.Report.Offer(oic.Periodic)
	var costs []part.Fact
	switch {
	case v.Report.FullPay.Can.Verdict == line.Yes && !v.TestsDiffer():
		debt, _ := v.Debt()
		costs = []part.Fact{
			{Name: v.Say("full.reach"), Value: v.Words.Amount(v.Report.FullPay.Collectible)},
			{Name: v.Say("full.owe"), Value: v.Words.Amount(debt)},
		}
	case v.Report.Open.Verdict == line.No:
		costs = []part.Fact{{Name: v.Say("glance.counted"), Value: v.costOrRange(lump, v.Report.Range.Lump)}}
	default:
		for _, o := range []struct {
			key   string
			offer way.Way
			span  line.Range
		}{{"glance.lump", lump, v.Report.Range.Lump}, {"glance.periodic", periodic, v.Report.Range.Periodic}} {
			if o.offer.Open.Verdict != line.No {
				costs = append(costs, part.Fact{Name: v.Say(o.key), Value: v.costOrRange(o.offer, o.span)})
			}
		}
	}
	return app.Div().Class("glance").Body(part.Facts(append(v.knownTerms(costs), part.Fact{Name: v.Say("glance.full"), Value: v.fullWord()})...))
}

// fullWord is the answer of the full-pay test in a word or two.
func (v result) fullWord() string {
	switch can := v.Report.FullPay.Can.Verdict; {
	case v.awaitsIncome() && can != line.Yes:
		return v.Say("glance.full.unknown")
	case v.TestsDiffer():
		return v.Say("glance.full.close")
	case v.stateLawDecides():
		return v.Say("glance.full.state")
	case can == line.Yes:
		return v.Words.Say("part.yes")
	case can == line.No:
		return v.Words.Say("part.no")
	}
	return v.Say("glance.full.unknown")
}
