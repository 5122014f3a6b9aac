// Package bankruptcy works out from which day a bankruptcy case could discharge the
// income tax of each year, by the dates alone: 11 USC 507(a)(8) and 523(a)(1). Whether a
// case is wise, or would succeed, is a matter for counsel, and OfferCheck never chooses
// this way.
//
//	bankruptcy.go  the way: what a case does, and what to beware of
//	year.go        the dates of one tax year
//	filed.go       whether there is a return, and what a late one is worth in each circuit
//	held.go        the events that hold the dates up, and what an offer or a hearing would move
//	near.go        whether the dates of much of the debt are near
//
// Missing answers give figures and findings that are unknown, and so does a nil or
// empty law.Book.
package bankruptcy

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// ID is that of the way.
const ID = "bankruptcy"

// Way is bankruptcy: open if the dates of at least one year have passed, and no case is
// open now.
func Way(c facts.Case, b *law.Book) way.Way {
	b = b.OrEmpty()
	cites := &b.Bankruptcy.Cites
	all := years(c, b)
	some := line.Any("bankruptcy-some-year", all...).Under(cites.ThreeYears)
	if len(all) == 0 {
		some = found(some.ID, line.NotYet, 0, &cites.ThreeYears, facts.Missing("tax-years"))
	}
	return way.Way{
		ID:       ID,
		Open:     line.All("bankruptcy-open", line.Not("no-case-open", facts.Answered("bankruptcy", c.Applying.Bankruptcy)).Under(cites.Stay), some),
		Years:    all,
		Warnings: warnings(c, all, b),
		Effects: []way.Effect{
			way.Holds(way.Lien, "lien-survives", cites.Lien),
			way.Holds(way.Levy, "stay-stops-levy", cites.Stay),
			way.Holds(way.Clock, "clock-stops-in-case", b.Clock.Cites.Bankruptcy, b.Clock.BankruptcyTail),
		},
		Steps: []way.Step{{ID: "see-counsel"}, {ID: "dates-from-transcript"}, {ID: "before-you-ask"}},
	}
}

// warnings is what the dates leave open, and what would move them.
func warnings(c facts.Case, all []line.Finding, b *law.Book) []line.Finding {
	cites := &b.Bankruptcy.Cites
	w := append([]line.Finding{found("dates-alone", line.Yes, 0, &cites.Honest)}, moves(all, b)...)
	return append(w,
		found("chapter-13-in-full", line.Yes, 0, &cites.Chapter13),
		found("penalties-by-their-own-date", line.Yes, 0, &cites.Penalty, b.Bankruptcy.Years),
		facts.Answered("audit-may-add", c.Applying.Audit).Under(cites.Assessable),
		found("spouse-has-own-dates", line.VerdictOf(c.Household.Joint()), 0, &cites.Tolling),
	)
}

// found is a finding on the nth year, or on all of them if n is 0.
func found(id string, v line.Verdict, n int, cite *line.Cite, figures ...line.Line) line.Finding {
	return line.Stated(id, v).With(figures...).Of(n).Under(*cite)
}
