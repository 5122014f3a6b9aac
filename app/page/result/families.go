package result

import (
	"slices"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// A family is ways that are of one kind, under a heading of their own.
type family struct {
	id    string
	money bool     // they are compared by what they cost
	ways  []string // their IDs, in order
}

// families is every way's, in the order of the page.
var families = []family{
	{"pay", true, []string{"pay-now", "short-term", "guaranteed", "simple-plan", "non-streamlined", "six-year", "what-is-left", "partial"}},
	{"pause", true, []string{"not-collectible", "offer-lump", "offer-periodic", "offer-hardship"}},
	{"less", false, []string{"penalty-relief", "innocent-spouse", "injured-spouse", "audit-reconsideration", "amended-return", "original-return", "identity-theft", "offer-liability"}},
	{"other", true, []string{"borrow-loan", "borrow-home", "borrow-401k", "bankruptcy", "do-nothing"}},
	{"help", false, []string{"clinic", "advocate", "representative"}},
}

// WayIDs is the IDs of all ways that have a page, in the order of the page of all.
func WayIDs() []string {
	var ids []string
	for _, f := range families {
		ids = append(ids, f.ways...)
	}
	return ids
}

// familyOf is the ID of the family of a way; empty if it has none.
func familyOf(id string) string {
	for _, f := range families {
		if slices.Contains(f.ways, id) {
			return f.id
		}
	}
	return ""
}

// ways is every way out, as it would be once what comes first is done, and without the
// penalties that may come off if those are left out.
func (v result) ways() []way.Way {
	if v.PenaltiesOff {
		return v.waysWithout()
	}
	return v.waysWith()
}

// waysWith is every way out, as it would be once what comes first is done.
func (v result) waysWith() []way.Way {
	if len(v.Report.Then) > 0 {
		return v.Report.Then
	}
	return v.Report.Ways
}

// waysWithout is the same without the penalties that may come off.
func (v result) waysWithout() []way.Way {
	all := slices.Clone(v.waysWith())
	for i := range all {
		if w, changes := way.Find(v.Report.WithoutPenalties, all[i].ID); changes {
			all[i] = w
		}
	}
	return all
}

// of is the ways of a family, in its order.
func (v result) of(f family) []way.Way {
	var of []way.Way
	all := v.ways()
	for _, id := range f.ways {
		if w, found := way.Find(all, id); found {
			of = append(of, w)
		}
	}
	return of
}

// isCompared says that a family's ways stand in the table: money is what they are
// compared by, and one is open or advised or, where none of any family is, may be.
func (v result) isCompared(f family) bool {
	return v.comparable(f, v.isOffered) || !slices.ContainsFunc(families, func(g family) bool { return v.comparable(g, v.isOffered) }) && v.comparable(f, notClosed)
}

func (v result) comparable(f family, by func(way.Way) bool) bool {
	return f.money && slices.ContainsFunc(v.of(f), by)
}

// isOffered says that a way is open, or may be and fits first.
func (v result) isOffered(w way.Way) bool {
	return w.Open.Verdict == line.Yes || w.Open.Verdict == line.NotYet && v.isFirst(w)
}

func notClosed(w way.Way) bool { return w.Open.Verdict != line.No }

// first is the IDs of the ways that fit first, now and, where the ways are as they are then,
// once what comes first is done.
func (v result) first() []string {
	if len(v.Report.Then) == 0 {
		return v.Report.Advice.Ways
	}
	return slices.Concat(v.Report.Advice.Ways, v.Report.Advice.ThenWays)
}

// isFirst says that a way is one of those that fit first.
func (v result) isFirst(w way.Way) bool { return slices.Contains(v.first(), w.ID) }

// compared is the ways in the table: those that fit first before the others, and the
// others by their rank.
func (v result) compared() []way.Way {
	var first, others []way.Way
	all := v.ways()
	for _, id := range v.first() {
		if w, found := way.Find(all, id); found && notClosed(w) {
			first = append(first, w)
		}
	}
	for _, f := range families {
		if !v.isCompared(f) {
			continue
		}
		for _, w := range v.of(f) {
			if notClosed(w) && !v.isFirst(w) {
				others = append(others, w)
			}
		}
	}
	return append(first, byRank(others)...)
}

// wayLink is the name of a way, which leads to its page.
func (v result) wayLink(w way.Way) part.Link {
	return part.Link{Text: v.Words.Say("way." + w.ID), Href: v.Link(WayPath(w.ID))}
}

// WayPath is the path of a way's page.
func WayPath(id string) string { return "/ways/" + id + "/" }
