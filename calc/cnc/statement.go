package cnc

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// belowAssessed says that the balance assessed is below an amount.
func belowAssessed(id string, c facts.Case, m Means, most line.Line) line.Finding {
	return c.Paying.ByAssessed(m.Total, func(balance line.Line) line.Finding { return line.Below(id, balance, most) })
}

// circumstance says that one of the circumstances holds in which the IRS usually needs
// no statement below its limit: benefits are the only income, there is no income at all,
// or a grave illness. Prison is one too, which is not asked.
func circumstance(c facts.Case) line.Finding {
	return line.Any("no-statement-circumstance",
		line.Stated("benefits-alone", benefitsAlone(c)),
		facts.Answered("illness", c.Applying.Illness))
}

// benefitsAlone says whether there is no other income than Social Security, unemployment
// compensation and assistance.
func benefitsAlone(c facts.Case) line.Verdict {
	i := c.Income
	others := []facts.YesNo{i.Employed, c.Business.Has, i.Own.Pension.Has, i.Interest.Has, i.Distribution.Has, i.Rent.Has, i.ChildSupport.Has, i.Alimony.Has}
	if c.Household.Owing.Value == facts.OwingJoint {
		others = append(others, i.Spouse.Pension.Has)
	}
	alone := line.Yes
	for _, has := range others {
		switch {
		case facts.Yes(has):
			return line.No
		case !has.Given:
			alone = line.NotYet
		}
	}
	return alone
}
