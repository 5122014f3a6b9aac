package calc

import (
	"offercheck/calc/agreement"
	"offercheck/calc/bankruptcy"
	"offercheck/calc/borrow"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// toCollect says that something is owed that may still be collected. What a court ordered
// may be after the last day.
func toCollect(c facts.Case, m oic.Means, b *law.Book) line.Finding {
	stands := m.Collectible
	if c.Applying.InCourt() && stands.Verdict == line.No {
		stands.Verdict = line.NotYet
	}
	return line.All("something-to-collect", line.Above("something-owed", m.Balance, line.Sum("nothing")).Under(b.OwnMethod), stands)
}

// closeWithoutDebt closes the ways to pay a debt, to put it off and to be rid of it where
// there is none. Those that lower the tax or the penalties, and that bring money back, are
// judged as they are.
func closeWithoutDebt(ways []way.Way, owed line.Finding) {
	if owed.Verdict != line.No {
		return
	}
	for i, w := range ways {
		switch w.ID {
		case agreement.Now, agreement.ShortTerm, agreement.Guaranteed, agreement.Simple, agreement.NonStreamlined, agreement.SixYear, agreement.Standard, agreement.Partial,
			cnc.ID, oic.Lump, oic.Periodic, OfferHardship, bankruptcy.ID, borrow.Loan, borrow.Home, borrow.Plan:
			ways[i].Open = line.All(w.Open.ID, owed.Because...).Under(w.Open.Cite)
		}
	}
}
