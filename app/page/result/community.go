package result

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// byStateLaw says that the page has two amounts: state law decides whether income of a
// spouse who does not owe counts, and nothing else stands in the way of an amount.
func (v result) byStateLaw(o outcome) bool {
	return v.Report.Community.Counted.Known &&
		slices.Contains([]outcome{outcomeClose, outcomeDepends, outcomeNothing, outcomeOpen}, o)
}

// spouseUnknown says that an offer may be more by the income of a spouse who does not owe,
// which is not known.
func (v result) spouseUnknown(o outcome) bool {
	_, unknown := v.raised("community-unknown")
	return unknown && slices.Contains([]outcome{outcomeClose, outcomeDepends, outcomeNothing, outcomeOpen, outcomeRange}, o)
}

// stateLawDecides says that the full-pay tests without and with that income differ.
func (v result) stateLawDecides() bool { return v.Report.Community.Decides.Verdict == line.Yes }

// communityHeadline is the headline with both amounts; empty if there is one only.
func (v result) communityHeadline(o outcome) string {
	if !v.byStateLaw(o) {
		return ""
	}
	low, high := v.communityAmounts()
	key := "headline.community"
	if v.stateLawDecides() { // with that income there is no offer
		key = "headline.community-full"
	}
	return v.Say(key, "low", low, "high", high)
}

// communityAmounts is the lump-sum offers without and with the spouse's income.
func (v result) communityAmounts() (low, high string) {
	return v.Words.Amount(v.Report.Offer(oic.Lump).Cost(way.Amount)), v.Words.Amount(v.Report.Community.Lump)
}

// communityLeads says what the two amounts are made of or, while the spouse's income
// is not known, that there may be a higher one.
func (v result) communityLeads(o outcome) []string {
	if !v.byStateLaw(o) {
		leads := v.outcomeLeads(o)
		if v.spouseUnknown(o) {
			leads = append(leads, v.Say("lead.community-unknown"))
		}
		return leads
	}
	leads := []string{v.Say("lead.community-made")}
	switch o {
	case outcomeClose, outcomeNothing:
		leads = v.outcomeLeads(o)
	default:
		leads = append(leads, v.openPointLeads()...)
	}
	leads = append(leads, v.Say("lead.community", "counted", v.Words.Amount(v.Report.Community.Counted)))
	if v.stateLawDecides() {
		leads = append(leads, v.Say("lead.community-full"))
	}
	return leads
}

// costByStateLaw is an offer's amounts without and with the spouse's income; empty if
// there is one amount only.
func (v result) costByStateLaw(offer way.Way) string {
	with := v.withCommunity(offer)
	if !with.Known {
		return ""
	}
	return v.Say("range.change", "less", v.Words.Amount(offer.Cost(way.Amount)), "more", v.Words.Amount(with))
}

// withCommunity is an offer's amount with the spouse's income; unknown if there is one
// amount only.
func (v result) withCommunity(offer way.Way) line.Line {
	with := v.Report.Community.Lump
	if offer.ID == oic.Periodic {
		with = v.Report.Community.Periodic
	}
	with.Known = with.Known && v.Report.Community.Counted.Known && offer.Cost(way.Amount).Known
	return with
}

// lowerTerms says that an offer's terms are those of its lower amount; nothing if
// there is one only.
func (v result) lowerTerms(offer way.Way) []app.UI {
	if !v.withCommunity(offer).Known {
		return nil
	}
	return []app.UI{part.Note(v.Say("offer.lower"))}
}

// sumByStateLaw is how the higher amount is made; nothing if there is one only.
func (v result) sumByStateLaw(offer way.Way) []app.UI {
	with := v.withCommunity(offer)
	if !with.Known {
		return nil
	}
	return []app.UI{part.Details(v.Say("offer.made-higher"), v.Say("offer."+offer.ID), app.Div().Class("brief").Body(
		v.Sheet().Line(with),
	))}
}

// fullByStateLaw is the answer of the full-pay test by each reading of state law;
// nothing if they agree.
func (v result) fullByStateLaw() []app.UI {
	if !v.stateLawDecides() {
		return nil
	}
	return []app.UI{
		app.P().Body(app.Strong().Text(part.Statement(v.Words, v.Report.Community.Decides) + ".")),
		app.P().Text(v.Say("lead.community-full")),
	}
}
