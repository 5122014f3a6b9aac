package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// glance is the whole answer in three figures, below the sentence: what either
// offer would be, and whether all can be paid. It fits the first screen of a
// phone. Nothing if there is nothing to offer on.
func (v result) glance(o outcome) app.UI {
	if o == outcomeNoDebt || o == outcomeExpired {
		return nil
	}
	key := "glance"
	if v.r.Open.Verdict == line.No {
		key = "glance.closed"
	}
	lump, periodic := v.r.Offer(oic.Lump), v.r.Offer(oic.Periodic)
	costs := []part.Fact{{Name: v.say(key + ".lump"), Value: v.costOr(lump, v.r.Range.Lump)}}
	if !outOfTime(periodic) {
		costs = append(costs, part.Fact{Name: v.say(key + ".periodic"), Value: v.costOr(periodic, v.r.Range.Periodic)})
	}
	return app.Div().Class("glance").Body(part.Facts(append(v.known(costs), part.Fact{Name: v.say("glance.full"), Value: v.fullWord()})...))
}

// fullWord is the answer on paying in full, in a word or two.
func (v result) fullWord() string {
	switch can := v.r.FullPay.Can.Verdict; {
	case v.close():
		return v.say("glance.full.close")
	case can == line.Yes:
		return v.w.Say("part.yes")
	case can == line.No:
		return v.w.Say("part.no")
	}
	return v.say("glance.full.unknown")
}
