package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A homeShare is the taxpayer's share of the home's costs: own income divided by
// the income of all who share them (IRM 5.8.5.24). The zero homeShare is all of
// them.
type homeShare struct {
	shared   bool // the costs are shared with somebody who does not owe
	own, all line.Line
	cite     line.Cite
}

// homeShareOf is the share by the taxpayer's own income. Without any income the
// taxpayer bears the costs. What counts of a spouse's income by state law, if any,
// is part of own, and no longer of the spouse's.
func homeShareOf(h facts.Household, b *law.Book, own, community line.Line) homeShare {
	others := sharersIncome(h, community)
	all := line.Sum("home-income", append([]line.Line{own}, others...)...)
	if len(others) == 0 || all.IsZero() {
		return homeShare{}
	}
	return homeShare{true, own, all, b.Living.Cites.SharedExpenses}
}

// of is the taxpayer's share of a cost, in whole dollars: it is computed exactly
// and rounded once.
func (s homeShare) of(id string, cost line.Line) line.Line {
	amount := decimal.Zero
	if s.own.Known && s.all.Known {
		amount = cost.Amount.Mul(s.own.Amount).DivRound(s.all.Amount, 0)
	}
	return line.Worked(id, amount, line.USD, s.cite, cost, s.own, s.all)
}

// percent is the share for a reader, to the hundredth of a percent. It is unknown
// and without a name if the costs are not shared.
func (s homeShare) percent() line.Line {
	if !s.shared {
		return line.Line{}
	}
	return line.DividedBy("home-share", s.own, s.all, percentPlaces).Under(s.cite)
}

// percentPlaces is the decimal places of a share that is shown: 54.32 percent.
const percentPlaces = 4

// sharersIncome is the income of each other person who shares the home's costs.
// It is not in box D, which has only income that can pay the debt.
// What counts of a spouse's income is taken off.
func sharersIncome(h facts.Household, community line.Line) []line.Line {
	spouse, found := h.Spouse()
	return otherPeople(h, func(n int, p facts.Person) []line.Line {
		if facts.No(p.Shares) {
			return nil
		}
		income := facts.Given("other-income", p.Income).Of(n)
		if community.Known && found && n == spouse+1 {
			income = line.NotBelowZero("community-rest", line.Minus("community-rest-exact", income, community)).Of(n)
		}
		return []line.Line{income}
	})
}

// otherPeople collects the lines that each makes of every person in the home who
// brings in money and does not owe the debt, without those who keep their money apart:
// they are no part of the household, and the taxpayer's own part of the rent counts
// whole (IRM 5.8.5.24). Until it is answered who they are and who shares the costs, it
// is the answers missing.
func otherPeople(h facts.Household, each func(n int, p facts.Person) []line.Line) []line.Line {
	switch {
	case facts.Yes(h.ByThemselves()):
		return nil
	case !facts.No(h.ByThemselves()):
		return []line.Line{facts.Missing("alone")}
	case len(h.Others) == 0:
		return []line.Line{facts.Missing("others")}
	}
	var lines []line.Line
	for i, p := range h.Others {
		if facts.Yes(p.Apart) {
			continue
		}
		if !p.Shares.Given {
			lines = append(lines, facts.Missing("other-shares").Of(i+1))
			continue
		}
		lines = append(lines, each(i+1, p)...)
	}
	return lines
}

// under65 and over65 are the people of the household by age.
func under65(h facts.Household) line.Line { return peopleLine(h, "under-65", h.Under65) }
func over65(h facts.Household) line.Line  { return peopleLine(h, "over-65", h.Over65) }

// peopleLine is a number of people. It is unknown if the answers add up to
// nobody, since the taxpayer is one of them.
func peopleLine(h facts.Household, id string, a facts.Count) line.Line {
	l := facts.GivenCount(id, line.Count, a)
	if h.Under65.Given && h.Over65.Given {
		_, l.Known = h.People()
	}
	return l
}

// countyLine is the county as an answer that a figure depends on. In a territory it is
// not asked.
func countyLine(h facts.Household) line.Line {
	l := facts.Missing("county")
	l.Known = h.County.Given || law.IsTerritory(h.State.Value)
	return l
}

// housingStandard is the county's housing and utilities standard for a household
// of this size; unknown without either, and in a territory, which has none.
func housingStandard(h facts.Household, b *law.Book) line.Line {
	n, known := h.People()
	switch {
	case known && law.IsTerritory(h.State.Value):
		return b.Housing("", n)
	case !known || !h.County.Given:
		return line.Sum("housing-standard", under65(h), over65(h), countyLine(h))
	}
	return b.Housing(h.County.Value, n)
}
