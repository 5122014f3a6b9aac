package result

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/agreement"
	"offercheck/calc/bankruptcy"
	"offercheck/calc/cnc"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/relief"
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// mostRanked is how many of the other ways the page has; the link leads to all.
const mostRanked = 3

// others is the ways that the answer leaves to choose from or, if it is one way, the others in
// order, the least cash first; and in one line those that are closed, each with why.
func (v result) others(o outcome) app.UI {
	rows, heading := v.rankedRows(v.choice(o)), "rank.choice.h2"
	if len(rows) == 0 {
		rows, heading = v.withSlower(v.ranked(o)), "rank.h2"
	}
	switch then := "rank.h2." + v.Report.Advice.Rule.ID; {
	case len(rows) == 0:
		heading = "rank.none.h2"
	case len(v.Report.Then) > 0:
		heading = then
	}
	all := app.A().Href(v.Link("/ways/")).Text(v.Words.Say("ways.link"))
	last := []app.UI{all}
	if shut, yet := v.shut(); shut != "" || yet != "" {
		last = append(v.labelled("rank.yet", yet), append(v.labelled("rank.shut", shut), all)...)
	}
	return app.Section().Aria("labelledby", "others").Body(
		app.H2().ID("others").TabIndex(-1).Text(v.Say(heading)), part.Rank(rows, last...),
	)
}

// choice is the ways that the answer leaves to choose from, by what they cost; nil if it is one
// way, or none, or something comes first.
func (v result) choice(o outcome) []way.Way {
	if o == outcomeNoDebt || o == outcomeExpired || len(v.Report.Then) > 0 || len(v.first()) < 2 {
		return nil
	}
	var ways []way.Way
	for _, x := range v.byCash() {
		if v.isFirst(x) && v.isOffered(x) {
			ways = append(ways, x)
		}
	}
	if len(ways) < 2 {
		return nil
	}
	return ways
}

// rankedRows is a row for each way.
func (v result) rankedRows(ways []way.Way) []part.Ranked {
	var rows []part.Ranked
	for _, x := range ways {
		rows = append(rows, v.rankedRow(x))
	}
	return rows
}

// withSlower is the rows of ways and, in its place among them, that of the plan which the answer
// is, at the least it takes a month.
func (v result) withSlower(ways []way.Way) []part.Ranked {
	rows := v.rankedRows(ways)
	p, x, has := v.slower()
	if !has {
		return rows
	}
	at := 0
	for at < len(ways) && v.cashOf(ways[at]).Known && v.cashOf(ways[at]).Amount.LessThanOrEqual(x.InAll(p).Amount) {
		at++
	}
	rows = slices.Insert(rows, at, v.planRow(x, p, v.Say("rank.why.slower")))
	return rows[:min(len(rows), mostRanked)]
}

// slower is the plan which the answer is, at the least it takes a month, if the answer takes
// more.
func (v result) slower() (way.Pace, way.Way, bool) {
	first := v.first()
	if len(first) != 1 {
		return way.Pace{}, way.Way{}, false
	}
	x, _ := way.Find(v.ways(), first[0])
	least, has := x.Pace("least")
	p, _ := v.paceOf(x)
	return least, x, has && least.Each.Known && x.InAll(least).Known && p.Each.Known && least.Each.Amount.LessThan(p.Each.Amount)
}

// planRow is a plan with a payment, and why.
func (v result) planRow(x way.Way, p way.Pace, why string) part.Ranked {
	row := part.Ranked{Name: v.wayLink(x), Figure: v.Words.Amount(p.Each), Unit: v.Say("amount.a-month"), Why: why}
	if in := x.InAll(p); in.Known && x.ID != agreement.Partial {
		row.Why = v.Say("rank.plan", "why", why, "total", v.Words.Amount(in))
	}
	return row
}

// ranked is the ways that are open, besides those that the answer names, by what they cost;
// those that are beyond the household are left out. Where no offer is open, taking penalties
// off is one of them.
func (v result) ranked(o outcome) []way.Way {
	if o == outcomeNoDebt || o == outcomeExpired {
		return nil
	}
	var all []way.Way
	for _, x := range v.byCash() {
		for _, f := range families {
			if f.id != familyOf(x.ID) {
				continue
			}
			off := x.ID == relief.ID && (o == outcomeFull || o == outcomeNotLess) && x.Cost(way.Saved).Known
			aside := x.ID == oic.Periodic && v.sameOffers() || x.Fits.Verdict == line.No || x.ID == bankruptcy.ID || x.ID == wait.Nothing || v.answers(o, x)
			if v.isOffered(x) && !aside && (v.isCompared(f) || off) {
				all = append(all, x)
			}
		}
	}
	return all[:min(len(all), mostRanked)]
}

// byCash is every way by what it costs, the least first, and those of which that is not known
// last.
func (v result) byCash() []way.Way {
	var all []way.Way
	for _, f := range families {
		all = append(all, v.of(f)...)
	}
	slices.SortStableFunc(all, func(a, b way.Way) int {
		x, y := v.cashOf(a), v.cashOf(b)
		switch {
		case x.Known && y.Known:
			return x.Amount.Cmp(y.Amount)
		case x.Known:
			return -1
		case y.Known:
			return 1
		}
		return 0
	})
	return all
}

// answers says that a way is the answer itself, or one of those it leaves to choose from.
func (v result) answers(o outcome, x way.Way) bool {
	return v.isFirst(x) || x.ID == oic.Lump && slices.Contains([]outcome{outcomeClose, outcomeRange, outcomeDepends, outcomeNothing, outcomeOpen}, o)
}

// sameOffers says that both offers come to the same amount, so that one of them is enough.
func (v result) sameOffers() bool {
	lump, periodic := v.Report.Offer(oic.Lump), v.Report.Offer(oic.Periodic)
	a, b := lump.Cost(way.Amount), periodic.Cost(way.Amount)
	return lump.Open.Verdict != line.No && periodic.Open.Verdict != line.No && a.Known && b.Known && a.Amount.Equal(b.Amount)
}

// cashOf is the cash that a way takes in all; nothing for a pause, and for what only takes
// off.
func (v result) cashOf(x way.Way) line.Line {
	if x.ID == cnc.ID || x.ID == relief.ID {
		return line.Sum("nothing")
	}
	if p, has := v.paceOf(x); has {
		return x.InAll(p)
	}
	return x.Cost(way.Total)
}

// rankedRow is a way with its one figure and what it is in short.
func (v result) rankedRow(x way.Way) part.Ranked {
	row := part.Ranked{Name: v.wayLink(x), Why: v.Say("rank.why." + x.ID), Unit: v.Say("rank.in-all")}
	switch p, has := v.paceOf(x); {
	case x.ID == cnc.ID:
		row.Figure, row.Unit = v.Words.Amount(line.Sum("nothing")), v.Say("amount.a-month")
	case x.ID == relief.ID:
		row.Figure, row.Unit = v.Words.Amount(x.Cost(way.Saved)), v.Say("rank.off")
	case x.ID == wait.Nothing:
		row.Unit = ""
	case x.ID == oic.Lump || x.ID == oic.Periodic:
		row.Figure = v.ofOffer(x.Cost(way.Total))
	case has && !isPaidDown(p):
		row = v.planRow(x, p, row.Why)
	case v.cashOf(x).Known:
		row.Figure = v.Words.Amount(v.cashOf(x))
	}
	if row.Figure == "" || row.Figure == v.Words.Say("amount.unknown") {
		row.Figure, row.Unit = "", ""
	}
	return row
}

// shutWays is the closed ways that are named in one line, in its order: an offer first,
// then what somebody would look for.
var shutWays = []string{oic.Lump, cnc.ID, agreement.Partial, agreement.ShortTerm, agreement.Simple}

// labelled is what stands behind a word in bold; nothing if that is empty.
func (v result) labelled(key, says string) []app.UI {
	if says == "" {
		return nil
	}
	return []app.UI{app.B().Text(v.Say(key) + " "), app.Text(says + ". ")}
}

// shut is the closed ways in one line, each with why in a few words, and those that are closed
// only until something else is done; empty if none is.
func (v result) shut() (shut, yet string) {
	var names, later []string
	for _, id := range shutWays {
		x, found := way.Find(v.ways(), id)
		if !found || x.Open.Verdict != line.No {
			continue
		}
		because, to := "", &names
		switch why := "shut.why." + deciding(x.Open).ID; {
		case id == oic.Lump && v.notClosed(calc.OfferHardship):
			continue // one kind of offer may be open
		case id == oic.Lump && v.offerIsNoWay():
			because = v.Say("shut.why.cannot-pay-in-full")
		case v.Words.Has("result." + why):
			because = v.Say(why)
		case id == oic.Lump && len(v.closed()) > 0:
			because, to = v.because(v.firstGate()), &later
		default:
			continue // what comes first closes it too
		}
		*to = append(*to, v.Say("shut.because", "way", v.Say("shut."+id), "because", because))
	}
	return strings.Join(names, ", "), strings.Join(later, ", ")
}
