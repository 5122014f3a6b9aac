package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// glance is the answer in three figures: both offers, and whether the debt can be
// paid in full. It fits the first screen of a phone. It is nil if there is nothing
// to settle.
func (v result) glance(o outcome) app.UI {
	if o == outcomeNoDebt || o == outcomeExpired {
		return nil
	}
	key := "glance"
	if v.Report.Open.Verdict == line.No {
		key = "glance.closed"
	}
	lump, periodic := v.Report.Offer(oic.Lump), v.Report.Offer(oic.Periodic)
	costs := []part.Fact{{Name: v.Say(key + ".lump"), Value: v.costOrRange(lump, v.Report.Range.Lump)}}
	if !outOfTime(periodic) && !tooSmall(periodic) {
		costs = append(costs, part.Fact{Name: v.Say(key + ".periodic"), Value: v.costOrRange(periodic, v.Report.Range.Periodic)})
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
