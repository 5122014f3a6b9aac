package result

import (
	"slices"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/calc"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// soonHeadline names what paying on comes to beside an offer, where the last day to
// collect is near; empty for any other.
func (v result) soonHeadline(o outcome) string {
	f, found := v.raised("keep-on")
	if !found || o != outcomeOpen && o != outcomeNothing {
		return ""
	}
	months, kept := f.Figure("months-left"), f.Figure("keep-on-paid")
	switch {
	case shell.KnownZero(months):
		return v.Say("headline.soon-days")
	case !months.Known || !kept.Known, shell.KnownZero(kept) && v.pauseVerdict() == line.No:
		return ""
	case shell.KnownZero(kept):
		return v.Say("headline.soon-nothing", "months", v.Words.Amount(months))
	}
	return v.Say("headline.soon", "months", v.Words.Amount(months), "kept", v.Words.Amount(kept))
}

// doubts is the IDs of what may turn an answer of yes; nothing for any other.
func (v result) doubts(o outcome) []string {
	if o != outcomeOpen && o != outcomeNothing {
		return nil
	}
	var ids []string
	for _, f := range v.Report.Unsettled {
		ids = append(ids, f.ID)
	}
	return ids
}

// incomeChanging says that the income may change, and it was not said to what.
func (v result) incomeChanging(o outcome) bool {
	return slices.Contains(v.doubts(o), "income-changing")
}

// incomeChange is where it is asked to what the income changes or, if it is not known whether
// it does, where that is asked.
func (v result) incomeChange() ask.Place {
	id := "income-change"
	if !v.Case.ChangesIncome() {
		id = "income-changing"
	}
	at, _ := ask.WhereIs(id, 1)
	return at
}

// doubtLeads names what may turn the answer, and where to see how far. That the IRS could
// collect everything is no doubt of the headline: only if it allowed what it need not could
// it not.
func (v result) doubtLeads(o outcome) []string {
	if o == outcomeFull && len(v.Report.Unsettled) > 0 {
		return []string{v.Say("lead.may-not-pay-in-full")}
	}
	doubts := v.doubts(o)
	if len(doubts) == 0 {
		return nil
	}
	var leads []string
	for _, id := range doubts {
		leads = append(leads, v.Say("lead.doubt", "but", v.Say("doubt."+id)))
	}
	if v.incomeChanging(o) {
		leads = append(leads, v.Say("lead.income-changing"))
	}
	if slices.ContainsFunc(doubts, inRange) {
		leads = append(leads, v.Say("lead.doubt-range"))
	}
	return leads
}

// inRange says that a doubt moves the range of the offer: the others have no amount.
func inRange(doubt string) bool { return doubt != "income-changing" && doubt != "tax-is-wrong" }

// hardshipOffer says that an offer for effective tax administration is open to somebody
// who could pay in full.
func (v result) hardshipOffer() bool {
	w, found := way.Find(v.Report.Ways, calc.OfferHardship)
	return found && w.Open.Verdict == line.Yes
}

// pauseVerdict is whether a pause in collection is open.
func (v result) pauseVerdict() line.Verdict {
	w, _ := way.Find(v.Report.Ways, cnc.ID)
	return w.Open.Verdict
}

// nothingLeft says that nothing is left each month by the standards, of the income now:
// a pause is judged by it, whatever is expected.
func (v result) nothingLeft() bool { return shell.KnownZero(v.Report.Means.Remaining) }

// pauseLeads names the pause in collection where nothing is left each month, whatever an
// offer comes to, or what the IRS is likely to ask for before it. A bankruptcy case
// stops collection by itself.
func (v result) pauseLeads(o outcome) []string {
	named := slices.Contains([]outcome{outcomeNoDebt, outcomeExpired, outcomeNothing}, o) || v.untilExpected(o) // who say so themselves
	inBankruptcy := v.Case.Applying.Bankruptcy.Given && v.Case.Applying.Bankruptcy.Value
	if named || inBankruptcy || !v.nothingLeft() {
		return nil
	}
	switch v.pauseVerdict() {
	case line.Yes:
		if v.inPlace() {
			return []string{v.Say("lead.in-place")}
		}
		return []string{v.Say("lead.pause")}
	case line.No:
		return []string{v.Say("lead.pause-after")}
	}
	return []string{v.Say("lead.pause-unsettled")}
}

// pauseHeadline names the pause before the offer, where nothing is left each month; empty
// if the advice does not weigh them.
func (v result) pauseHeadline(o outcome) string {
	switch {
	case o == outcomeOpen && v.Report.Advice.Rule.ID == "pause-beside-offer":
		return v.Say("headline.nothing")
	case o == outcomeOpen && v.Report.Advice.Rule.ID == "pause-in-place-beside-offer":
		return v.Say("headline.in-place")
	case v.pausesFirst(o) && v.inPlace():
		return v.Say("headline.in-place-first")
	case v.pausesFirst(o):
		return v.Say("headline.pause-first")
	case v.mayPause(o) && o == outcomeMissing:
		return v.counted("headline.pause-missing", len(v.needs()))
	case v.mayPause(o):
		return v.Say("headline.pause-perhaps")
	}
	return ""
}

// inPlace says that a pause is in place already.
func (v result) inPlace() bool { return cnc.InPlace(v.Case, v.Law).Verdict == line.Yes }

// pausesFirst says that a pause is open while what an offer comes to is not settled, and
// mayPause that it may be.
func (v result) pausesFirst(o outcome) bool { return v.mayPause(o) && v.pauseVerdict() == line.Yes }

func (v result) mayPause(o outcome) bool {
	unsettled := o == outcomeRange || o == outcomeMissing || o == outcomeDepends
	return unsettled && v.nothingLeft() && v.pauseVerdict() != line.No && !facts.Yes(v.Case.Applying.Bankruptcy)
}
