package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Community is the other reading of the income of a spouse who does not owe, in
// a community property state (IRM 25.18.4): state law may let the IRS reach a
// share of it. The form leaves it out, and the range has both readings. Its lines
// are unknown and without a name for other households, and if the spouse's income
// is not known.
type Community struct {
	Share    line.Line    // of the spouse's income that state law may reach
	Counted  line.Line    // "community-income": the spouse's income that then counts, dollars a month
	Lump     line.Line    // the least lump-sum offer that then results, in dollars
	Periodic line.Line    // and the least periodic payment offer
	CanPay   line.Finding // "can-pay-with-community": the full-pay test with it, on today's balance
	Decides  line.Finding // "community-decides": whether an offer is open depends on it
}

// concernsCommunity says that there is a spouse who does not owe, in a community
// property state.
func concernsCommunity(h facts.Household) bool {
	return h.Owing.Value == facts.OwingMarried && h.State.Given && law.CommunityProperty(h.State.Value)
}

// spouseGross is the whole income of a spouse who does not owe. It is unknown and
// without a name if nobody has said that there is any. The spouse's jobs are read
// where nothing else was answered, as after an answer that both owe was changed.
func (f *form) spouseGross() line.Line {
	h := f.answers.Household
	if i, found := h.Spouse(); found {
		return facts.Given("other-income", h.Others[i].Income).Of(i + 1)
	}
	if h.Community.Income.Answered() {
		return facts.Given("community-spouse-income", h.Community.Income)
	}
	if jobs := wages(f.answers.Income, facts.WhoseSpouse, f.book); len(jobs) > 0 && h.Owing.Value == facts.OwingMarried {
		return line.Sum("community-spouse-income", jobs...)
	}
	return line.Line{}
}

// communityShares is the shares of the spouse's income that the answers leave
// possible: by a debt from before the marriage, from during it, or either. None
// are where the spouse's pay is out of reach.
func (f *form) communityShares() []line.Line {
	h := f.answers.Household
	if !concernsCommunity(h) {
		return nil
	}
	m, state := h.Community, h.State.Value
	var shares []line.Line
	switch {
	case m.Debt.Value == facts.DebtDuring:
	case f.payKeptApart():
		shares = append(shares, f.book.CommunityKeptApart(state))
	default:
		shares = append(shares, f.book.CommunityBefore(state))
	}
	if m.Debt.Value != facts.DebtBefore {
		shares = append(shares, f.book.CommunityDuring(state))
	}
	return shares
}

// payKeptApart says that a spouse's pay is kept where state law does not let a debt from
// before the marriage reach it. Whether that binds the IRS is disputed.
func (f *form) payKeptApart() bool {
	h := f.answers.Household
	return facts.Yes(h.Community.Apart) && law.PayKeptApartIsFree(h.State.Value)
}

// communityIncome is the readings of the spouse's income by which the offers are
// lowest and highest. The form's own is among them: it counts none of it.
func (f *form) communityIncome() []adjustment {
	gross := f.spouseGross()
	if !gross.Known || !gross.Amount.IsPositive() {
		return nil
	}
	a := adjustment{id: "community-income", answer: gross, parts: assetsPart | incomePart | expensesPart}
	a.low = zero("tried-low", 0)
	a.high = a.low
	start := variant{form: f, answers: f.answers, examiner: f.examiner}
	least, most := start.lump(), start.lump()
	for _, share := range f.communityShares() {
		reading := func(_ *facts.Case, x *examiner) { x.community = share }
		lump := start.changed(reading, a.parts).refilled().lump()
		if !lump.Known || !least.Known {
			return nil
		}
		counted := line.Times("tried-high", gross, share)
		switch {
		case lump.Amount.GreaterThan(most.Amount):
			most, a.raise, a.high = lump, reading, counted
		case lump.Amount.LessThan(least.Amount):
			least, a.lower, a.low = lump, reading, counted
		}
	}
	if a.raise == nil && a.lower == nil {
		return nil
	}
	return []adjustment{a}
}

// community is the reading that raises the offers most, with the full-pay test.
// There is none while the form's own offers are unknown.
func (f *form) community() Community {
	for _, a := range f.communityIncome() {
		if a.raise == nil {
			continue
		}
		with := variant{form: f, answers: f.answers, examiner: f.examiner}.changed(a.raise, a.parts).refilled()
		test := with.form.fullPay()
		can := line.AtLeast("can-pay-with-community", again("community-reach", test.Collectible, with.form.income.community), f.balance).Under(f.book.Offer.Cites.Community)
		can.Verdict = test.Can.Verdict
		decides := can.Verdict == line.Yes && f.fullPay().Can.Verdict == line.No
		return Community{
			Share: with.examiner.community, Counted: with.form.income.community,
			Lump: with.lump(), Periodic: with.periodic(),
			CanPay:  can,
			Decides: line.Stated("community-decides", line.VerdictOf(decides)).Under(f.book.Offer.Cites.Community),
		}
	}
	return Community{CanPay: line.Stated("can-pay-with-community", line.NotYet), Decides: line.Stated("community-decides", line.No)}
}

// again is a figure of the other reading for a finding, which has the income that
// makes it so and not its whole computation: a finding's lines are those of the
// form. The range and a Community have the computation.
func again(id string, figure, community line.Line) line.Line {
	if !figure.Known {
		return line.Sum(id, figure)
	}
	return line.Worked(id, figure.Amount, figure.Unit, community.Cite, community)
}
