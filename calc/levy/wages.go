package levy

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// ofWages is what else holds of a levy on wages: how it is counted, the statement, and
// what it reaches.
func ofWages(c facts.Case, e Effect, b *law.Book) []line.Finding {
	l := &b.Levy
	all := []line.Finding{
		holds("wage-levy-continues", l.Cites.Continues),
		holds("wage-levy-statement", l.Cites.Statement, l.StatementDays),
		holds("wage-levy-unstated", l.Cites.WagePage),
		holds("wage-levy-take-home", l.Cites.Table),
	}
	if slices.ContainsFunc(e.Pays, func(p Pay) bool { return p.AtMost }) {
		all = append(all, holds("wage-levy-at-most", l.Cites.Table))
	}
	if incomes(c) > 1 {
		all = append(all, holds("wage-levy-once", l.Cites.WagePage))
	}
	return append(all, holds("wage-levy-bonus", l.Cites.WagePage), holds("wage-levy-new-year", l.Cites.Statement))
}

// incomes is how many incomes are known that a levy could take a part of: the exempt
// amount is left of one.
func incomes(c facts.Case) int {
	n, i := 0, c.Income
	for _, j := range i.HeldJobs() {
		if owes(c, j) {
			n++
		}
	}
	for _, has := range []facts.YesNo{i.Own.SocialSecurity.Has, i.Own.Pension.Has, c.Business.Has} {
		if facts.Yes(has) {
			n++
		}
	}
	return n
}
