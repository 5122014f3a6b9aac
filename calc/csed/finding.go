package csed

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// expiredAlone puts a finding of its own in the place of "year-expired" if the other
// spouse's clock has not expired.
func (k *Clock) expiredAlone(id string, other Clock, b *law.Book) {
	for i, f := range k.Findings {
		if f.ID == "year-expired" && yearExpired(other.LastDay(), other.N, b).Verdict != line.Yes {
			k.Findings[i] = line.Stated(id, line.Yes).With(f.Figures...).Of(k.N).Under(b.Clock.Cites.Spouses)
		}
	}
}

// sayCourt says of a notice of deficiency or a Tax Court case that it did not move
// the clock of the tax on the return, which was assessed before: IRC 6503(a)(1).
func (k *Clock) sayCourt(c facts.Case, b *law.Book) {
	for _, e := range c.Debt.Events {
		if e.Kind.Value == facts.EventCourt && k.Bill == 1 && k.Whose != facts.WhoseSpouse && e.About(c.Debt.Years[k.N-1]) {
			k.Findings = append(k.Findings, line.Stated("court-moves-nothing", line.Yes).Of(k.N).Under(b.Clock.Cites.TaxCourt))
			return
		}
	}
}

// sayUnclosed says of a request for an installment agreement whose end nobody knows that
// the IRS lists such open requests as errors, which make a clock look longer than it is.
func (k *Clock) sayUnclosed(c facts.Case, b *law.Book) {
	for _, e := range c.Debt.Events {
		if e.Kind.Value == facts.EventRequest && e.To.Unsure && k.Bill == 1 && k.Whose != facts.WhoseSpouse && e.About(c.Debt.Years[k.N-1]) {
			k.Findings = append(k.Findings, line.Stated("request-unclosed", line.Yes).Of(k.N).Under(b.Clock.Cites.Unclosed))
			return
		}
	}
}

// compare sets the difference from the date that the IRS states, and finds whether
// the clock has expired or soon will.
func (k *Clock) compare(b *law.Book) {
	days := 0
	if k.IRSExpires.Known && k.Expires.Known {
		days = int(k.IRSExpires.Day() - k.Expires.Day())
	}
	k.Difference = line.WorkedCount("clock-apart", days, line.Days, b.Clock.Cites.Collection, k.Expires, k.IRSExpires).Of(k.N)
	if days != 0 {
		k.Findings = append(k.Findings, line.Stated("clock-differs", line.Yes).With(k.Expires, k.IRSExpires, k.Difference).Of(k.N).Under(b.Clock.Cites.Collection))
	}
	limit := line.WorkedDay("soon", b.Clock.ExpiresSoonMonths.After(b.On), b.Clock.ExpiresSoonMonths.Cite, b.Clock.ExpiresSoonMonths)
	soon := line.AtMost("expires-soon", k.LastDay(), limit).Of(k.N).Under(b.Clock.Cites.Collection)
	expired := yearExpired(k.LastDay(), k.N, b)
	switch {
	case expired.Verdict == line.Yes:
		k.Findings = append(k.Findings, expired)
	case soon.Verdict == line.Yes:
		k.Findings = append(k.Findings, soon)
	}
}
