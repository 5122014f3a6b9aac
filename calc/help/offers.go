package help

import (
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// sharePlaces is how many decimal places a share of offers has: a tenth of a percent.
const sharePlaces = 3

// Offers is how many offers in compromise the IRS accepted in a fiscal year, beside those
// it received in it: of the last year of which its own page was read and, if that is
// later, of the last that anybody reports. Many of the others are returned without a
// decision, so it is no measure of an offer that is complete.
func Offers(b *law.Book) []line.Finding {
	h := &b.OrEmpty().Help
	c, l := h.Counted, h.Latest
	cite := h.Cites.Offers
	found := []line.Finding{accepted("offers-counted", c.End, c.Received, c.Accepted, cite)}
	if cite.Unverified = l.Accepted.Cite.Unverified; l.End.Day() != c.End.Day() {
		found = append(found, accepted("offers-reported", l.End, l.Received, l.Accepted, cite))
	}
	return found
}

// accepted is the offers of the fiscal year that ended on a day.
func accepted(id string, end, received, accepted line.Line, cite line.Cite) line.Finding {
	share := line.DividedBy(id+"-share", accepted, received, sharePlaces).Under(cite)
	return line.Stated(id, line.Yes).With(end, share, accepted, received).Under(cite)
}
