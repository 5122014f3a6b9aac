package calc

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/liability"
	"offercheck/calc/line"
)

// taxMayBeWrong says that the tax should be looked at before it is paid or settled: the
// taxpayer thinks so, or a way to have it corrected is open.
func (r Report) taxMayBeWrong(c facts.Case) line.Finding {
	f := facts.Answered("tax-may-be-wrong", c.Applying.TaxIsWrong)
	for _, id := range []string{liability.Audit, liability.Amended, liability.Identity, liability.Offer} {
		if r.way(id).Open.Verdict == line.Yes {
			f.Verdict = line.Yes
		}
	}
	return f
}

// notOwedAlone is what a taxpayer must not miss of a joint return, and of the refunds that
// can still be claimed.
func (r Report) notOwedAlone(c facts.Case, b *law.Book) []line.Finding {
	spouse := line.Stated("spouse-relief-may-be-open", r.way(liability.Innocent).Open.Verdict)
	share := line.Stated("refund-share-may-come-back", r.way(liability.Injured).Open.Verdict)
	return append([]line.Finding{spouse.Under(b.Liability.Cites.Innocent), share.Under(b.Liability.Cites.Injured)}, liability.Refunds(c, b)...)
}
