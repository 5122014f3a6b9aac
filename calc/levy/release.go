package levy

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// hardship says that a levy would leave too little for the expenses that the IRS allows
// (Treas. Reg. 301.6343-1(b)(4)): nothing is left of the income even without one, or less
// than it takes. Where a pay is known before tax alone, what is taken is its upper bound,
// which may show that enough is left, and never that too little is.
func hardship(m Means, e Effect, b *law.Book) line.Finding {
	cite := b.NotCollectible.Cites.Hardship
	taken, atMost := taken(e)
	more := line.Below("levy-above-left", m.Left, taken).Under(cite)
	if atMost && more.Verdict == line.Yes {
		more.Verdict = line.NotYet
	}
	return line.Any("levy-hardship",
		line.AtMost("nothing-left", m.Left, line.Sum("nothing")).Under(cite),
		more,
	).Under(cite)
}

// taken is what levies take of wages and benefits a month, and whether it is an upper
// bound.
func taken(e Effect) (l line.Line, atMost bool) {
	all := append([]line.Line(nil), e.Benefits...)
	for _, p := range e.Pays {
		all = append(all, p.Stated.TakenMonth)
		atMost = atMost || p.AtMost
	}
	return line.Sum("levy-taken-in-all", all...), atMost
}

// release is when the IRS must release a levy (IRC 6343(a)), hardship first, and who
// helps if it does not. An open case of bankruptcy stops levies whatever else holds (11
// USC 362(a)).
func release(c facts.Case, b *law.Book) []line.Finding {
	l := &b.Levy.Cites
	var stayed []line.Finding
	if facts.Yes(c.Applying.Bankruptcy) {
		stayed = []line.Finding{holds("stay-stops-levy", b.Bankruptcy.Cites.Stay)}
	}
	return append(stayed,
		holds("release-hardship", l.Release),
		holds("release-unfiled", l.Unfiled),
		holds("release-plan", l.Release),
		holds("release-pause", b.NotCollectible.Cites.Levy),
		holds("release-paid", l.Release),
		holds("release-collects-more", l.Release),
		holds("release-worth-more", l.Release),
		holds("release-advocate", b.Help.Cites.Advocate),
	)
}
