package liability

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// innocent is relief from what is owed on a joint return, by the first of three kinds that
// fits. Its warnings have each kind, and what weighs for and against.
//
//	open = joint return and (6015(b) or 6015(c) or 6015(f))
//
// The kinds are judged once it is known that a return was joint.
func (d *doubt) innocent() way.Way {
	gates := []line.Finding{facts.Answered("joint-return", d.c.IsJoint()).Under(d.law.Cites.Innocent)}
	var warnings []line.Finding
	if gates[0].Verdict == line.Yes {
		kinds := []line.Finding{d.understated(), d.allocated(), d.equitable()}
		gates = append(gates, line.Any("spouse-relief-kind", kinds...))
		warnings = append(kinds, d.factors()...)
	}
	return way.Way{
		ID:       Innocent,
		Open:     line.All(Innocent+"-open", gates...).Under(d.law.Cites.Innocent),
		Costs:    noCost(),
		Effects:  d.innocentEffects(),
		Forms:    []string{"8857"},
		Steps:    []way.Step{{ID: "ask-spouse-relief"}, {ID: "spouse-papers"}, {ID: "spouse-petition"}},
		Warnings: warnings,
	}
}

// understated is relief from an understatement that the taxpayer could not know of. What
// was known to somebody abused is weighed under 6015(f).
func (d *doubt) understated() line.Finding {
	return line.All("spouse-6015-b",
		d.theirs(),
		facts.Chosen("no-reason-to-know", d.d.Knew, facts.KnewNothing),
		d.electedInTime(),
	).Under(d.law.Cites.Understatement)
}

// allocated is the division of an understatement between two who live apart.
func (d *doubt) allocated() line.Finding {
	return line.All("spouse-6015-c",
		d.theirs(),
		facts.Answered("spouses-apart", d.d.Apart),
		line.Any("knowledge-no-bar",
			facts.Chosen("no-actual-knowledge", d.d.Knew, facts.KnewNothing, facts.KnewReason),
			facts.Answered("spouse-abused", d.d.Abuse).Under(d.law.Cites.Abuse)),
		d.electedInTime(),
	).Under(d.law.Cites.Allocation)
}

// equitable is relief where it would be unfair to hold the taxpayer to an understatement
// or an underpayment: as long as the tax may be collected. What is the taxpayer's own is
// reached only after abuse.
func (d *doubt) equitable() line.Finding {
	collectible := d.m.Collectible
	collectible.ID = "spouse-time-open"
	return line.All("spouse-6015-f",
		line.Any("not-the-requesters",
			facts.Chosen("theirs-or-unpaid", d.d.Whose, facts.WhoseTheirs, facts.WhoseUnpaid),
			facts.Answered("spouse-abused", d.d.Abuse).Under(d.law.Cites.Factors)),
		collectible,
	).Under(d.law.Cites.Equitable)
}

// theirs says that there is an understatement, by an item of the other spouse.
func (d *doubt) theirs() line.Finding {
	return facts.Chosen("others-item", d.d.Whose, facts.WhoseTheirs)
}

// electedInTime says that the years from the first act to collect are not over.
func (d *doubt) electedInTime() line.Finding {
	since := line.GivenDay("collecting-since", d.d.Collecting.Value)
	until := line.WorkedDay("spouse-until", d.law.InnocentYears.After(since.Day()), d.law.Cites.Collecting, since, d.law.InnocentYears)
	if !until.Known {
		return line.Stated("spouse-in-time", line.NotYet).With(since).Under(d.law.Cites.Collecting)
	}
	return line.AtMost("spouse-in-time", d.today(), until).Under(d.law.Cites.Collecting)
}
