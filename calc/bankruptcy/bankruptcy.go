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
		some = line.Stated(some.ID, line.NotYet).With(facts.Missing("tax-years")).Under(cites.ThreeYears)
	}
	return way.Way{
		ID:       ID,
		Open:     line.All("bankruptcy-open", line.Not("no-case-open", facts.Answered("bankruptcy", c.Applying.Bankruptcy)).Under(cites.Stay), some),
		Years:    all,
		Warnings: warnings(c, all, b),
		Effects: []way.Effect{
			effect(way.Lien, "lien-survives", cites.Lien),
			effect(way.Levy, "stay-stops-levy", cites.Stay),
			effect(way.Clock, "clock-stops-in-case", b.Clock.Cites.Bankruptcy, b.Clock.BankruptcyTail),
		},
		Steps: []way.Step{{ID: "see-counsel"}, {ID: "dates-from-transcript"}, {ID: "before-you-ask"}},
	}
}

// warnings is what the dates leave open, and what would move them.
func warnings(c facts.Case, all []line.Finding, b *law.Book) []line.Finding {
	cites := &b.Bankruptcy.Cites
	w := append([]line.Finding{line.Stated("dates-alone", line.Yes).Under(cites.Honest)}, moves(c, all, b)...)
	return append(w,
		line.Stated("chapter-13-in-full", line.Yes).Under(cites.Chapter13),
		line.Stated("penalties-by-their-own-date", line.Yes).With(b.Bankruptcy.Years).Under(cites.Penalty),
		facts.Answered("audit-may-add", c.Applying.Audit).Under(cites.Assessable),
		line.Stated("spouse-has-own-dates", line.VerdictOf(c.Household.Joint())).Under(cites.Tolling),
	)
}

// effect is an effect that holds, by its name.
func effect(on way.Subject, id string, cite line.Cite, figures ...line.Line) way.Effect {
	return way.Effect{On: on, Finding: line.Stated(id, line.Yes).With(figures...).Under(cite)}
}
