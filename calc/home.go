package calc

import (
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// homeShare is the taxpayer's part of the home's costs, and whether they are
// shared at all: own income over that of all who share them.
func homeShare(h Household, b *law.Book, own line.Line) (share line.Line, shares bool) {
	others := h.sharing()
	all := line.Sum("home-income", append([]line.Line{own}, others...)...)
	if len(others) == 0 || all.IsZero() {
		return share, false
	}
	return line.DividedBy("home-share", own, all, sharePlaces).Under(b.SharedHome), true
}

// sharing is the income of each person who shares the home's costs. It is not
// in box D, which has what pays the debt.
func (h Household) sharing() []line.Line {
	return h.others(func(n int, p Person) []line.Line {
		if no(p.Shares) {
			return nil
		}
		return []line.Line{given("other-income", p.Income).Of(n)}
	})
}

// sharePlaces is the places of a share: 54.32 percent.
const sharePlaces = 4

// under65 and over65 are the people of the household, by age.
func (h Household) under65() line.Line { return h.counted("under-65", h.Under65) }
func (h Household) over65() line.Line  { return h.counted("over-65", h.Over65) }

// counted is unknown while the answers make nobody.
func (h Household) counted(id string, a Count) line.Line {
	l := count(id, line.Count, a)
	if h.Under65.Given && h.Over65.Given {
		_, l.Known = h.people()
	}
	return l
}

// county is the county as an answer that a figure waits for.
func (h Household) county() line.Line {
	l := missing("county")
	l.Known = h.County.Given
	return l
}

// housingStandard is the county's standard for a household of this size.
func housingStandard(h Household, b *law.Book) line.Line {
	n, known := h.people()
	if !known || !h.County.Given {
		return line.Sum("housing-standard", h.under65(), h.over65(), h.county())
	}
	return b.Housing(h.County.Value, n)
}
