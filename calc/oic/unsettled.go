package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// unsettled is what may turn the answer, whether an offer is open, the other way
// although it is known: each finding holds, or was answered with "I do not know".
//
//	may-pay-in-full      an offer is open, but not if every doubtful answer goes against it
//	may-reach-debt       the same, since the least offer could come to the balance
//	may-not-pay-in-full  none is, since all could be collected, but one is if every doubtful answer goes for it
//	tax-is-wrong         it is not known whether the tax is right
//	has-parted-with      it is not known whether assets were dissipated
//	income-changing      today's income may change, and it is not known to what
func (a *Assessment) unsettled(f *form) []line.Finding {
	open, canPay := a.Open.Verdict, a.FullPay.Can.Verdict
	low, high := a.Range.CanPayLow, a.Range.CanPayHigh
	reaches := line.AtLeast("may-reach-debt", a.Range.Lump.Most, f.balance).Verdict == line.Yes
	var found []line.Finding
	holds := func(id string, v bool) {
		if v {
			found = append(found, line.Stated(id, line.Yes).Under(f.book.OwnMethod))
		}
	}
	holds("may-pay-in-full", open == line.Yes && high.Verdict == line.Yes)
	holds("may-reach-debt", open == line.Yes && high.Verdict != line.Yes && reaches)
	holds("may-not-pay-in-full", canPay == line.Yes && low.Verdict == line.No)
	if open == line.Yes {
		for _, x := range a.Flags {
			changing := x.ID == "income-changing" && f.answers.Income.Expected.Change.Value != facts.ChangeNoWork
			if changing || x.Verdict == line.NotYet && (x.ID == "tax-is-wrong" || x.ID == "has-parted-with") {
				found = append(found, x)
			}
		}
	}
	return found
}
