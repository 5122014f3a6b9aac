package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// homeShare is the taxpayer's part of the home's costs, and whether they are
// shared at all: own income over that of all who share them.
func homeShare(h facts.Household, b *law.Book, own line.Line) (share line.Line, shares bool) {
	others := sharingIncome(h)
	all := line.Sum("home-income", append([]line.Line{own}, others...)...)
	if len(others) == 0 || all.IsZero() {
		return share, false
	}
	return line.DividedBy("home-share", own, all, sharePlaces).Under(b.Living.Cites.SharedExpenses), true
}

// sharingIncome is the income of each person who shares the home's costs. It is not
// in box D, which has what pays the debt.
func sharingIncome(h facts.Household) []line.Line {
	return otherPeople(h, func(n int, p facts.Person) []line.Line {
		if facts.No(p.Shares) {
			return nil
		}
		return []line.Line{facts.Given("other-income", p.Income).Of(n)}
	})
}

// sharePlaces is the places of a share: 54.32 percent.
const sharePlaces = 4

// under65 and over65 are the people of the household, by age.
func under65(h facts.Household) line.Line { return countedPeople(h, "under-65", h.Under65) }
func over65(h facts.Household) line.Line  { return countedPeople(h, "over-65", h.Over65) }

// countedPeople is unknown while the answers make nobody.
func countedPeople(h facts.Household, id string, a facts.Count) line.Line {
	l := facts.GivenCount(id, line.Count, a)
	if h.Under65.Given && h.Over65.Given {
		_, l.Known = h.People()
	}
	return l
}

// countyLine is the county as an answer that a figure waits for.
func countyLine(h facts.Household) line.Line {
	l := facts.Missing("county")
	l.Known = h.County.Given
	return l
}

// housingStandard is the county's standard for a household of this size.
func housingStandard(h facts.Household, b *law.Book) line.Line {
	n, known := h.People()
	if !known || !h.County.Given {
		return line.Sum("housing-standard", under65(h), over65(h), countyLine(h))
	}
	return b.Housing(h.County.Value, n)
}
