package calc

import (
	"offercheck/calc/csed"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/tree"
	"offercheck/calc/way"
)

// Waiting is an offer against keeping on until the time to collect ends, where that is
// near. Neither is chosen.
type Waiting struct {
	Beside  line.Finding // "waiting-beside-offer": the end is near, and an offer is open
	Kept    line.Line    // "waiting-costs": what is left each month, paid until the last day, at most
	LastDay line.Line    // "waiting-last-day": of the debt that expires last
	Offer   line.Line    // "waiting-offer": the least lump-sum offer, with its fee
	Latest  line.Line    // "waiting-latest": where the last day may move while an offer is looked at
	Stops   line.Line    // months that the IRS has to decide: IRC 7122(f)
	Years   line.Line    // in which returns and payments must be on time after an offer is accepted
}

// Tree returns it as a part of a report; the zero Node where the end is not near.
func (w Waiting) Tree(name string) tree.Node {
	if w.Beside.Verdict != line.Yes {
		return tree.Node{}
	}
	return tree.Object(name,
		tree.Finding("beside", w.Beside),
		tree.Line("kept", w.Kept), tree.Line("lastDay", w.LastDay),
		tree.Line("offer", w.Offer), tree.Line("latest", w.Latest), tree.Line("stops", w.Stops), tree.Line("years", w.Years),
	)
}

// waiting weighs an offer against keeping on.
func waiting(c facts.Case, r Report, b *law.Book) Waiting {
	w := Waiting{Stops: b.Offer.DeemedAcceptedMonths, Years: b.Offer.ComplianceYears}
	w.Beside = line.Stated("waiting-beside-offer", line.All("", r.Means.ExpiresSoon, r.Open).Verdict)
	if w.Beside.Verdict != line.Yes {
		return w
	}
	w.Kept = line.Sum("waiting-costs", r.Means.ExpiresSoon.Figure("keep-on-paid"))
	w.LastDay = line.Sum("waiting-last-day", csed.LastDaysOfAll(c, b).Most)
	w.Offer = line.Sum("waiting-offer", r.Offer(oic.Lump).Cost(way.Total))
	w.Latest = line.Sum("waiting-latest", latestWithOffer(c, b))
	w.Beside = w.Beside.With(w.Kept, w.LastDay, w.Offer).Under(b.Clock.Cites.Collection)
	return w
}

// latestWithOffer is the last day to collect if the IRS takes as long as it may to
// decide on an offer made today.
func latestWithOffer(c facts.Case, b *law.Book) line.Line {
	var latest []line.Line
	for n := range c.Debt.Years {
		for _, k := range csed.Clocks(c, n+1, b) {
			for _, p := range k.Projections {
				if p.ID == facts.EventOffer {
					latest = append(latest, p.Most)
				}
			}
		}
	}
	if len(latest) == 0 {
		return facts.Missing("tax-year-expires")
	}
	return line.GreaterOf("waiting-latest", latest[0], latest[1:]...)
}
